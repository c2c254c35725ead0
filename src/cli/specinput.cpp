// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/specinput.h"

#include "cli/command.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace planops::cli {

void loadDocument(spec::DocumentLoader &documents, const QString &place,
                  const Completion<spec::Loaded> &completion)
{
    if (place == "-"_L1) {
        const auto document =
            readStandardInput(spec::largestDocument).and_then([](const QByteArray &bytes) {
                return spec::readDocument(bytes);
            });
        completion(document.map([](const spec::Document &read) {
            spec::Loaded loaded;
            loaded.document = read;
            return loaded;
        }));
        return;
    }
    const bool isWeb = place.startsWith("https://"_L1, Qt::CaseInsensitive)
        || place.startsWith("http://"_L1, Qt::CaseInsensitive);
    documents.load(isWeb ? QUrl(place) : QUrl::fromLocalFile(QFileInfo(place).absoluteFilePath()),
                   {}, completion);
}

} // namespace planops::cli
