// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

//! \brief What an API says about itself (OpenAPI 3.0 and 3.1, Swagger 2.0), as values.
//!
//! Schemas stay JSON (an object, or a bool in 3.1) with their references in place: they may be
//! circular. spec::Document::resolved() follows one.
namespace planops::spec {

//! \brief What a path's item may describe, in the order in which its operations are listed.
constexpr std::array<QLatin1StringView, 9> methodNames {
    QLatin1StringView("get"),     QLatin1StringView("post"),   QLatin1StringView("put"),
    QLatin1StringView("patch"),   QLatin1StringView("delete"), QLatin1StringView("head"),
    QLatin1StringView("options"), QLatin1StringView("trace"),  QLatin1StringView("query")};

//! \brief Something in the document that makes no sense; the rest was read.
struct Problem
{
    QString pointer;
    QString text; //!< Translated.

    friend bool operator==(const Problem &, const Problem &) = default;
};

//! \brief "text/html" of "Text/HTML; charset=utf-8".
[[nodiscard]] QString plainType(const QString &contentType);

//! \brief True for application/json, application/problem+json and their like.
[[nodiscard]] bool isJsonType(const QString &contentType);

//! \brief One representation of a body.
struct MediaType
{
    QString type; //!< As written: "application/json", "image/*".
    QJsonValue schema;
    QJsonValue example;      //!< Undefined if the document gives none.
    QJsonObject encoding {}; //!< Of a form: how members are written, by name (OpenAPI, "Encoding").
};

struct Parameter
{
    enum class In { Path, Query, Header, Cookie };

    QString name;
    In in = In::Query;
    bool required = false;
    bool deprecated = false;
    bool explode = false;
    bool allowReserved = false; //!< Of a query: "/", ":" and their like stay as they are.
    QString style; //!< "simple", "form", "label", "matrix", "spaceDelimited" …; never empty.
    QString description;
    QJsonValue schema;
    QJsonValue example;
    bool isJson = false; //!< Described by content: its value is one JSON text.
};

struct RequestBody
{
    bool required = false;
    QString description;
    QList<MediaType> content;
};

struct Response
{
    QString status; //!< "200", "4XX" or "default".
    QString description;
    QList<MediaType> content;
};

//! \brief One scheme that a call needs, and for OAuth 2 and OpenID Connect the scopes.
struct SecurityNeed
{
    QString scheme; //!< A name in Document::schemes.
    QStringList scopes;
};

struct SecurityScheme
{
    QString name;
    QString type;   //!< "http", "apiKey", "oauth2", "openIdConnect", "mutualTLS".
    QString scheme; //!< Of http: "bearer", "basic".
    QString in;     //!< Of apiKey: "header", "query", "cookie".
    QString key;    //!< Of apiKey: the header's, parameter's or cookie's name.
    QString description;
};

//! \brief One thing that can be asked of the API.
struct Operation
{
    QString id;     //!< As the document names it; may be empty.
    QString method; //!< "GET"
    QString path;   //!< "/projects/{project_id}"
    QString summary;
    QString description; //!< CommonMark, not to be trusted.
    QStringList tags;
    bool deprecated = false;
    QList<Parameter> parameters;
    std::optional<RequestBody> body;
    QList<Response> responses;
    //! Any one entry is enough, all needs in it belong together; an empty entry = nothing needed.
    QList<QList<SecurityNeed>> security;
    QStringList servers; //!< Of its own or of its path; empty = the document's.
    QString pointer;     //!< Where it stands.
    QString searched;    //!< What a filter looks through, in lower case: searchedText().

    [[nodiscard]] bool needsAuth() const;
    //! \brief The scopes of all alternatives, each once.
    [[nodiscard]] QStringList scopes() const;
    //! \brief The answer for a status: the number itself, its class, or default; null if it has
    //! none of them.
    [[nodiscard]] const Response *responseFor(int status) const;
};

//! \brief What \a operation is found by: method, path, summary, id, tags and \a names, those of its
//! parameters and schemas with a space before each. Made where the document is read, so that no
//! list does it on the GUI thread.
[[nodiscard]] QString searchedText(const Operation &operation, const QString &names);

} // namespace planops::spec
