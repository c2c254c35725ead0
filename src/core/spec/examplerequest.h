// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/request.h"
#include "core/spec/document.h"

#include <QMap>
#include <QUrl>

namespace planops::spec {

//! \brief Names a parameter: several places may have one of the same name.
using ParameterKey = std::pair<Parameter::In, QString>;

//! \brief What a caller fills into an operation.
struct Filling
{
    QMap<ParameterKey, QJsonValue> parameters; //!< Those left out are not sent.
    QString mediaType;                         //!< One of the operation's body; empty = no body.
    QJsonValue body;                           //!< Undefined = no body.
    QString bodyText;                          //!< Of JSON: its own text; empty = body, indented.
    QStringList files; //!< Members of a multipart body whose values are paths of files.
    QString bodyFile;  //!< The body is this file: named in no neutral request, the caller's.
    bool hasVariables = false; //!< {{names}} in it are filled in later, and not encoded.
};

//! \brief Everything that \a operation needs, made up so that it fits (example.h); what may be left
//! out is, unless the document gives an example of it.
[[nodiscard]] Filling exampleFilling(const Document &document, const Operation &operation);

//! \brief The request that sends \a filling. It goes to callBase() of \a base. Path parameters that
//! are missing stay as {name}.
//!
//! No Authorization is written: the profile's token goes along by itself. Cookie parameters become
//! one Cookie header. A body that is neither JSON, a form nor text is sent as the text it holds.
[[nodiscard]] neutral::Request requestFor(const Document &document, const Operation &operation,
                                          const Filling &filling, const QUrl &base);

//! \brief requestFor() of exampleFilling().
[[nodiscard]] neutral::Request exampleRequest(const Document &document, const Operation &operation,
                                              const QUrl &base);

//! \brief exampleRequest() of every operation, named "Tag / Summary", by tag; with its credentials
//! (credentials.h).
//!
//! Where neither the document nor \a base tells the host, the address begins with {{baseUrl}}.
//! Thread: any; in a large document not the GUI's.
[[nodiscard]] QList<neutral::Request> exampleRequests(const Document &document, const QUrl &base);

} // namespace planops::spec
