// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accounts.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

bool isLoopbackLiteral(const QUrl &url)
{
    QHostAddress address;
    return url.scheme() == "http"_L1 && address.setAddress(url.host()) && address.isLoopback();
}

QString withoutPort(QUrl url)
{
    url.setPort(-1);
    return url.toString(QUrl::FullyEncoded);
}

bool matchesOne(const QString &registered, const QString &given)
{
    if (registered == given)
        return true;
    const QUrl known(registered, QUrl::StrictMode);
    const QUrl url(given, QUrl::StrictMode);
    return known.isValid() && url.isValid() && isLoopbackLiteral(known) && isLoopbackLiteral(url)
        && url.userInfo().isEmpty() && !url.hasFragment() && withoutPort(known) == withoutPort(url);
}

} // namespace

QString User::name() const
{
    return firstName + u' ' + lastName;
}

const QList<User> &users()
{
    static const QList<User> all {
        {u"user_2kPqX7fT9sHq3LmVz0RbWcYd1Ae"_s, u"Ada"_s, u"Okafor"_s, u"ada@northwind.example"_s,
         Role::Admin, u"ada"_s},
        {u"user_2nCaR4tE8rBw6KjQx5MvUoZs7Fi"_s, u"Ben"_s, u"Carter"_s, u"ben@northwind.example"_s,
         Role::Viewer, u"ben"_s},
        {u"user_2hMbR4wL1eGt8NpXc3KyDvQa6Jo"_s,
         u"Tomasz"_s,
         u"Wilk"_s,
         u"tomasz@northwind.example"_s,
         Role::Member,
         {}},
        {u"user_2jVdS5xN2fHu9PqYd4LzEwRb7Kp"_s,
         u"Mireille"_s,
         u"Côté"_s,
         u"mireille@northwind.example"_s,
         Role::Member,
         {}},
        {u"user_2gWeT6yP3gJv0QrZe5MaFxSc8Lq"_s,
         u"Jun"_s,
         u"Takeda"_s,
         u"jun@northwind.example"_s,
         Role::Member,
         {}},
        {u"user_2fXfU7zQ4hKw1RsAf6NbGyTd9Mr"_s,
         u"Priya"_s,
         u"Raman"_s,
         u"priya@northwind.example"_s,
         Role::Member,
         {}},
        {u"user_2sVcU8aR5jLx2StBg7PcHzUe0Ns"_s,
         u"PlanOps"_s,
         u"Service"_s,
         u"service@northwind.example"_s,
         Role::Member,
         {}},
        // One address, two users: a client that takes the first answer would act for the wrong one.
        {u"user_2dYgV9bS6kMy3TuCh8QdJaVf1Pt"_s,
         u"Control"_s,
         u"Room"_s,
         u"shared@northwind.example"_s,
         Role::Member,
         {}},
        {u"user_2cZhW0cT7mNz4UvDj9ReKbWg2Qu"_s,
         u"Depot"_s,
         u"Desk"_s,
         u"shared@northwind.example"_s,
         Role::Viewer,
         {}},
    };
    return all;
}

const User *findUser(const QString &id)
{
    const auto found = std::find_if(users().begin(), users().end(),
                                    [&id](const User &user) { return user.id == id; });
    return found == users().end() ? nullptr : &*found;
}

const Organization &organization()
{
    static const Organization northwind {u"org_2kNorthwindRail8XcVbNmQwErT"_s, u"Northwind Rail"_s,
                                         u"northwind-rail"_s};
    return northwind;
}

const QList<Client> &clients()
{
    static const QStringList scopes {u"openid"_s,         u"profile"_s,         u"email"_s,
                                     u"offline_access"_s, u"public_metadata"_s, u"user:org:read"_s,
                                     u"projects:read"_s,  u"projects:write"_s};
    static const QList<Client> all {
        {u"pEx4DesktopSbx01"_s,
         u"PlanOps Explorer"_s,
         true,
         {u"http://127.0.0.1/callback"_s, u"http://localhost:53682/callback"_s,
          u"http://localhost:8765/callback"_s},
         scopes},
        {u"pEx4ServerSbx002"_s,
         u"PlanOps Dashboard"_s,
         false,
         {u"http://127.0.0.1/callback"_s, u"http://localhost:53682/callback"_s},
         scopes},
    };
    return all;
}

const Client *findClient(const QString &id)
{
    const auto found = std::find_if(clients().begin(), clients().end(),
                                    [&id](const Client &client) { return client.id == id; });
    return found == clients().end() ? nullptr : &*found;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Admin:
        return u"admin"_s;
    case Role::Member:
        return u"member"_s;
    case Role::Viewer:
        return u"viewer"_s;
    }
    Q_UNREACHABLE();
}

bool matchesRedirect(const Client &client, const QString &redirectUri)
{
    return std::any_of(
        client.redirectUris.begin(), client.redirectUris.end(),
        [&](const QString &registered) { return matchesOne(registered, redirectUri); });
}

} // namespace planops::sandbox
