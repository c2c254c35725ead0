// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/calladdress.h"

using namespace Qt::StringLiterals;

namespace planops::spec {

QString callBase(const Document &document, const Operation &operation, const QUrl &base)
{
    const QStringList &servers = operation.servers.isEmpty() ? document.servers : operation.servers;
    QUrl chosen;
    for (const QString &server : servers.isEmpty() ? QStringList {u"/"_s} : servers) {
        // Without the slash its last step would be replaced, not kept.
        const QUrl whole = base.resolved(QUrl(server.endsWith(u'/') ? server : server + u'/'));
        const bool isHere = whole.scheme() == base.scheme() && whole.host() == base.host()
            && whole.port() == base.port();
        if (chosen.isEmpty() || isHere)
            chosen = whole;
        if (isHere)
            break;
    }
    QString address = chosen.toString(QUrl::FullyEncoded);
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

} // namespace planops::spec
