// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace planops {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Network:
        return u"network"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Tls:
        return u"tls"_s;
    case ErrorKind::Auth:
        return u"auth"_s;
    case ErrorKind::Vault:
        return u"vault"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Parse:
        return u"parse"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::Server:
        return u"server"_s;
    }
    Q_UNREACHABLE();
}

} // namespace planops
