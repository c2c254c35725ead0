// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/auth/tokenuse.h"
#include "core/http/request.h"
#include "core/neutral/request.h"
#include "core/workspace/savedrequest.h"

#include <QJsonObject>
#include <QList>

namespace planops::console {

//! \brief One row of the parameter or header table; a row that is off stays in the draft.
struct Row
{
    QString name;
    QString value;
    QString description;
    bool enabled = true;
    bool isFile = false; //!< In a table of parts: the value is a path.

    friend bool operator==(const Row &, const Row &) = default;
};

//! \brief One part of a multipart body; a part that is off stays in the draft.
struct PartRow
{
    neutral::Part part;
    bool enabled = true;

    friend bool operator==(const PartRow &, const PartRow &) = default;
};

//! \brief A request being edited. A value: it can be incomplete or wrong, and is never lost for
//! that.
//!
//! The URL text is the truth for the query; enabled parameter rows mirror it (see queryRows,
//! withQuery).
struct Draft
{
    enum class BodyKind { None, Json, Text, Form, Xml, GraphQl, Multipart, File };
    enum class AuthKind { Profile, None }; //!< Token of the profile, or what the headers say.

    QString id;    //!< Unique, for saving.
    QString title; //!< Empty = made from method and path.
    QString method {QStringLiteral("GET")};
    QString url; //!< "/api/v1/projects?limit=20" (below the profile's API base) or absolute.
    QList<Row> disabledQuery; //!< Parameter rows that are off: kept, not sent.
    QList<Row> headers;
    BodyKind bodyKind = BodyKind::None;
    QString body;          //!< JSON, text, XML, the encoded form, or the GraphQL query.
    QString bodyVariables; //!< GraphQL only: a JSON object, or nothing.
    QList<PartRow> parts;  //!< Multipart only.
    QString bodyFile;      //!< File only: a path; streamed when it is sent.
    AuthKind auth = AuthKind::Profile;
    bool followRedirects = true;
    int timeoutSeconds = 30;
    http::Proxy proxy;
    http::TlsOptions tls;        //!< Paths only: the files stay where they are.
    workspace::SavedPlace saved; //!< Where Save writes it.

    friend bool operator==(const Draft &, const Draft &) = default;

    [[nodiscard]] static Draft make(const QString &method, const QString &url);
    [[nodiscard]] static Draft fromRequest(const http::Request &request, const QString &apiBase);
    [[nodiscard]] static Draft fromNeutral(const neutral::Request &request);
    [[nodiscard]] QString displayTitle() const;

    //! \brief The parameters in the URL, decoded for reading, in order: "+" is a blank, as servers
    //! read it.
    [[nodiscard]] QList<Row> queryRows() const;
    //! \brief Rewrites the URL's query from the enabled rows; path, base and every parameter that
    //! says what it said before stay byte for byte. disabledQuery is the caller's.
    void setQueryRows(const QList<Row> &rows);

    //! \brief What will be sent; a Content-Type is added if there is a body and no such header.
    //! Whether a token goes along is tokenUse()'s to say. Errors: Invalid, naming the field and
    //! the way out.
    [[nodiscard]] Result<http::Request> toRequest(const auth::Profile &profile) const;
    [[nodiscard]] auth::TokenUse tokenUse() const;
    //! \brief What files and snippets are written from: variables stay as written, rows that are
    //! off stay behind. Reads a file body: thread any, and not the window's. Errors: Storage, for a
    //! body file that cannot be read; Invalid, for GraphQL variables that are no JSON.
    [[nodiscard]] Result<neutral::Request> toNeutral() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Draft> fromJson(const QJsonObject &json);
};

//! \brief Where "/path" leads below \a apiBase; another address as it is.
[[nodiscard]] QString wholeAddress(const QString &url, const QString &apiBase);
//! \brief "/path" for an address below \a apiBase, else the address as it is.
[[nodiscard]] QString belowBase(const QString &url, const QString &apiBase);

} // namespace planops::console
