// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenvault.h"

using namespace Qt::StringLiterals;

namespace planops::auth {

QString VaultKey::entryName() const
{
    switch (kind) {
    case Kind::AccessToken:
        return profileId + "/access-token"_L1;
    case Kind::RefreshToken:
        return profileId + "/refresh-token"_L1;
    case Kind::IdToken:
        return profileId + "/id-token"_L1;
    case Kind::ClientSecret:
        return profileId + "/client-secret"_L1;
    case Kind::ServiceKey:
        return profileId + "/service-key"_L1;
    case Kind::Variable:
        return profileId + "/variable"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace planops::auth
