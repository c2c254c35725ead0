// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/httprequest.h"
#include "core/workspace/importers.h"

#include <QCoreApplication>

namespace planops::workspace {

Result<Imported> importHttp(const QByteArray &bytes, const ImportOptions &options)
{
    const HttpFile file = HttpFile::parse(bytes);
    Imported imported;
    for (qsizetype i = 0; i < file.blocks().size(); ++i) {
        if (!file.blocks()[i].request)
            continue;
        QStringList notices;
        const auto request = requestOf(file, i, options, false, notices);
        if (!request)
            return tl::unexpected(request.error());
        const QString bodyFile = bodyFileOf(*file.blocks()[i].request, options);
        if (options.namesBodyFiles && !bodyFile.isEmpty())
            imported.bodyFiles.insert(imported.requests.size(), bodyFile);
        const Sending sending {SendDirectives::of(file.blocks()[i].directives), {}, {}};
        if (sending != Sending())
            imported.sendings.insert(imported.requests.size(), sending);
        imported.requests.append(*request);
        for (const QString &notice : std::as_const(notices))
            imported.note(notice);
    }
    if (imported.requests.isEmpty()) {
        return failure(
            ErrorKind::Parse,
            QCoreApplication::translate("planops::workspace::HttpFile",
                                        "There is no request in this file: no line such as GET "
                                        "https://example.com/."));
    }
    return imported;
}

} // namespace planops::workspace
