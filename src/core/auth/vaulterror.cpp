// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/vaulterror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("planops::auth::TokenVault", text);
}

} // namespace

tl::unexpected<Error> vaultNotFound(const QString &detail)
{
    return failure(ErrorKind::Vault, tr("The keychain has no such entry. Sign in to make it."),
                   detail, u"not-found"_s);
}

tl::unexpected<Error> vaultLocked(const QString &detail)
{
    return failure(ErrorKind::Vault, tr("The keychain is locked. Unlock it, then try again."),
                   detail, u"locked"_s);
}

tl::unexpected<Error> vaultDenied(const QString &detail)
{
    return failure(ErrorKind::Vault,
                   tr("The keychain refused access. Allow it for this program in the keychain's "
                      "own window, then try again."),
                   detail, u"denied"_s);
}

tl::unexpected<Error> vaultUnavailable(const QString &detail)
{
    return failure(ErrorKind::Vault,
                   tr("This computer has no keychain that can be reached, so nothing can be saved "
                      "safely. Start one (GNOME "
                      "Keyring, KWallet), or go on with tokens kept in memory until you quit."),
                   detail, u"unavailable"_s);
}

bool isVaultNotFound(const Error &error)
{
    return error.kind == ErrorKind::Vault && error.code == "not-found"_L1;
}

} // namespace planops::auth
