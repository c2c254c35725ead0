// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/orderedjson.h"
#include "core/spec/examplerequest.h"
#include "core/spec/finding.h"

namespace planops::spec {

//! \brief The parameters of one place together, or the body. Each is one JSON value with one
//! schema, so one form shows them all.
struct FormPart
{
    enum class Place { Path, Query, Header, Cookie, Body };

    Place place = Place::Body;
    QJsonValue schema;     //!< Of parameters: an object with a member for each.
    bool required = false; //!< Of a body: it may not be left out.
    OrderedJson value;     //!< Missing = no body.

    [[nodiscard]] bool isBody() const { return place == Place::Body; }

    friend bool operator==(const FormPart &, const FormPart &) = default;
};

//! \brief Something in a form that does not fit the document.
struct FormFinding
{
    FormPart::Place place = FormPart::Place::Body;
    Finding finding;

    friend bool operator==(const FormFinding &, const FormFinding &) = default;
};

//! \brief What a person fills into an operation: like Filling, but what is typed stays as it is
//! typed, even if it fits nothing. A value.
struct OperationForm
{
    QList<FormPart> parts; //!< Those that the operation has, in the order of their places.
    QString mediaType;     //!< Of the body.
    //! The body as text: while it is set, it is what is sent, and the body's value waits.
    std::optional<QString> bodyText;

    //! \brief With nothing filled in but a body that is required. Without \a mediaType the
    //! operation's JSON is chosen, or else its first type.
    [[nodiscard]] static OperationForm blank(const Document &document, const Operation &operation,
                                             const QString &mediaType = {});
    //! \brief With an example that fits (example.h). In a large document not for the GUI's thread.
    [[nodiscard]] static OperationForm example(const Document &document, const Operation &operation,
                                               const QString &mediaType = {});

    [[nodiscard]] const FormPart *part(FormPart::Place place) const;
    [[nodiscard]] FormPart *part(FormPart::Place place);

    //! \brief Its text may be edited: the body is JSON.
    [[nodiscard]] bool hasBodyText() const;
    //! \brief From fields to text. What was typed as text before is kept if it says the same.
    void showBodyText();
    //! \brief Back to fields. Errors: Parse, and the text stays; the fields show no broken JSON.
    [[nodiscard]] Result<void> showBodyFields();

    //! \brief What requestFor() sends.
    [[nodiscard]] Filling filling(const Document &document, const Operation &operation) const;

    friend bool operator==(const OperationForm &, const OperationForm &) = default;

private:
    QString m_lastText;
};

//! \brief Everything in \a form that the document does not allow. A text with a {{variable}} is not
//! judged: it becomes something else when it is sent. Thread: any.
[[nodiscard]] QList<FormFinding> checkForm(const Document &document, const OperationForm &form);

} // namespace planops::spec
