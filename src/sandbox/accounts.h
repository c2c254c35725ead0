// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace planops::sandbox {

//! \brief What a user may do in the sandbox's organization.
enum class Role {
    Admin,  //!< Everything.
    Member, //!< Reads and writes.
    Viewer, //!< Reads; every write is refused with 403.
};

//! \brief A user of the sandbox's one organization.
struct User
{
    QString id; //!< "user_" + 27 letters and digits, as Clerk's
    QString firstName;
    QString lastName;
    QString email;
    Role role = Role::Member;
    QString slug; //!< Stable word for element ids ("ada"); empty = does not sign in by browser.

    [[nodiscard]] QString name() const;
};

//! \brief An OAuth application.
struct Client
{
    QString id;
    QString name;
    bool isPublic = true;     //!< No secret, PKCE required.
    QStringList redirectUris; //!< A loopback IP literal matches any port (RFC 8252, 7.3).
    QStringList scopes;       //!< Assigned; any other is refused as invalid_scope.
};

//! \brief The organization all users belong to.
struct Organization
{
    QString id;
    QString name;
    QString slug;
};

//! \brief Everybody; the same in every sandbox, so that profiles and saved requests survive a
//! reset.
[[nodiscard]] const QList<User> &users();
[[nodiscard]] const User *findUser(const QString &id);
[[nodiscard]] const Organization &organization();
[[nodiscard]] const QList<Client> &clients();
[[nodiscard]] const Client *findClient(const QString &id);

//! \brief "admin", "member" or "viewer".
[[nodiscard]] QString roleName(Role role);

//! \brief Clerk's rule: exact, but the port is ignored for http and a loopback IP literal
//! (facts/clerk.md, section 1).
[[nodiscard]] bool matchesRedirect(const Client &client, const QString &redirectUri);

} // namespace planops::sandbox
