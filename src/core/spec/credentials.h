// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/request.h"
#include "core/spec/document.h"

#include <QHash>

namespace planops::spec {

//! \brief What a call needs beside the profile's token: a key or a name and password that the API
//! gave. A request names it by a {{variable}}; its value is a secret variable of an environment, so
//! it is in no file and no log.
struct Credential
{
    enum class Kind {
        Header,
        Query,
        Cookie,
        Basic,       //!< "Authorization: Basic …", the variable being name:password in base64.
        Certificate, //!< A client's, chosen in the console: no variable.
        Other        //!< Another scheme of HTTP ("digest"): nothing can be written for it.
    };

    Kind kind = Kind::Header;
    QString scheme;   //!< Its name in the document.
    QString key;      //!< The header, parameter or cookie.
    QString variable; //!< Without its braces.

    //! \brief False: no variable can stand for it.
    [[nodiscard]] bool hasVariable() const
    {
        return kind != Kind::Certificate && kind != Kind::Other;
    }

    friend bool operator==(const Credential &, const Credential &) = default;
};

//! \brief Those of the alternative that is used: one that takes the profile's token, else the
//! first.
[[nodiscard]] QList<Credential> credentialsFor(const Document &document,
                                               const Operation &operation);

//! \brief The operation wants a token such as a profile has: a bearer token, OAuth 2 or OpenID
//! Connect in one of its alternatives. A document without any scheme says nothing, and true is the
//! answer.
[[nodiscard]] bool wantsToken(const Document &document, const Operation &operation);

//! \brief Writes them into \a request, which says nothing of them yet, as {{variables}}.
void addCredentials(neutral::Request &request, const QList<Credential> &credentials);
//! \brief The same with their \a values, by the names of the variables: for what is sent at once.
void addCredentials(neutral::Request &request, const QList<Credential> &credentials,
                    const QHash<QString, QString> &values);

//! \brief For people: what goes along where, and where its value is kept. Empty if nothing does.
[[nodiscard]] QString credentialWords(const QList<Credential> &credentials);

} // namespace planops::spec
