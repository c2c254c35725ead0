// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

//! \brief The one form of a request that all file formats are read into and all snippets are
//! written from (design.md, section 8).
namespace planops::neutral {

//! \brief A header or a form field. Order and repeats of a list of them are kept.
struct Field
{
    QString name;
    QString value;

    friend bool operator==(const Field &, const Field &) = default;
};

//! \brief One part of a multipart body: text, or the content of a file that is read when it is
//! sent.
struct Part
{
    QString name;
    QString value;       //!< Used if \c file is empty.
    QString file;        //!< A path; relative ones start at the working directory.
    QString filename;    //!< As told to the server; empty = the file's own name, or none for text.
    QString contentType; //!< Empty = none for text, application/octet-stream for files.

    friend bool operator==(const Part &, const Part &) = default;

    [[nodiscard]] bool isFile() const { return !file.isEmpty(); }
    //! \brief What the server is told, by the rules above.
    [[nodiscard]] QString sentFilename() const;
    [[nodiscard]] QString sentContentType() const;
};

//! \brief A body before it is encoded. Only the member that belongs to \c kind counts.
struct Body
{
    enum class Kind { None, Text, Base64, Form, Multipart };

    Kind kind = Kind::None;
    QString text;
    QByteArray bytes; //!< Of Base64, decoded.
    QList<Field> form;
    QList<Part> parts;

    friend bool operator==(const Body &, const Body &) = default;

    [[nodiscard]] static Body fromText(const QString &text);
    //! \brief Text if the bytes are text that comes back unchanged, else Base64.
    [[nodiscard]] static Body fromBytes(const QByteArray &bytes);
    [[nodiscard]] static Body fromForm(const QList<Field> &form);
    [[nodiscard]] static Body fromParts(const QList<Part> &parts);
};

//! \brief A request as a person or a file wrote it: nothing is checked yet, variables such as
//! {{host}} may still stand in it.
struct Request
{
    QString name; //!< "Projects / List"; may be empty.
    QString method {QStringLiteral("GET")};
    QString url; //!< Absolute, or "/path" below the profile's API base.
    QList<Field> headers;
    Body body;

    friend bool operator==(const Request &, const Request &) = default;

    [[nodiscard]] bool hasHeader(QStringView headerName) const;

    [[nodiscard]] QJsonObject toJson() const;
    //! \brief Strict where a mistake would send something else than was meant. Errors: Parse,
    //! naming the member.
    [[nodiscard]] static Result<Request> fromJson(const QJsonObject &json);
};

} // namespace planops::neutral
