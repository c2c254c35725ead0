// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/calladdress.h"

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

QString withoutSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

QString callAddress(const Document &document, const Operation &operation,
                    const QUrl &documentAddress, const QString &apiBase)
{
    const QString base = withoutSlash(apiBase);
    const QStringList servers = operation.servers.isEmpty() ? document.servers : operation.servers;
    const bool isWeb = documentAddress.scheme().startsWith("http"_L1);
    const QUrl from = isWeb ? documentAddress : QUrl(base + u'/');
    // Of several servers the one that the profile talks to; of none, the document's own origin.
    QString chosen;
    for (const QString &server : servers.isEmpty() ? QStringList {u"/"_s} : servers) {
        const QString whole = withoutSlash(from.resolved(QUrl(server)).toString());
        if (chosen.isEmpty() || whole == base || whole.startsWith(base + u'/'))
            chosen = whole;
    }
    const QString address = chosen + operation.path;
    return address.startsWith(base + u'/') ? address.sliced(base.size()) : address;
}

} // namespace planops::spec
