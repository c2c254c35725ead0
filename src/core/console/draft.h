// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/http/request.h"

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

    friend bool operator==(const Row &, const Row &) = default;
};

//! \brief A request being edited. A value: it can be incomplete or wrong, and is never lost for
//! that.
//!
//! The URL text is the truth for the query; enabled parameter rows mirror it (see queryRows,
//! withQuery).
struct Draft
{
    enum class BodyKind { None, Json, Text, Form };
    enum class AuthKind { Profile, None }; //!< Token of the profile, or what the headers say.

    QString id;    //!< Unique, for saving.
    QString title; //!< Empty = made from method and path.
    QString method {QStringLiteral("GET")};
    QString url; //!< "/api/v1/projects?limit=20" (below the profile's API base) or absolute.
    QList<Row> disabledQuery; //!< Parameter rows that are off: kept, not sent.
    QList<Row> headers;
    BodyKind bodyKind = BodyKind::None;
    QString body;
    AuthKind auth = AuthKind::Profile;
    bool followRedirects = true;
    int timeoutSeconds = 30;

    friend bool operator==(const Draft &, const Draft &) = default;

    [[nodiscard]] static Draft make(const QString &method, const QString &url);
    [[nodiscard]] static Draft fromRequest(const http::Request &request, const QString &apiBase);
    [[nodiscard]] QString displayTitle() const;

    //! \brief The parameters in the URL, decoded for reading, in order: "+" is a blank, as servers
    //! read it.
    [[nodiscard]] QList<Row> queryRows() const;
    //! \brief Rewrites the URL's query from the enabled rows; path, base and every parameter that
    //! says what it said before stay byte for byte. disabledQuery is the caller's.
    void setQueryRows(const QList<Row> &rows);

    //! \brief What will be sent; a Content-Type is added if there is a body and no such header.
    //! With AuthKind::None the caller sends it by the plain http client. Errors: Invalid, naming
    //! the field and the way out.
    [[nodiscard]] Result<http::Request> toRequest(const auth::Profile &profile) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Draft> fromJson(const QJsonObject &json);
};

} // namespace planops::console
