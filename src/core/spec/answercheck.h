// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"
#include "core/spec/finding.h"

namespace planops::spec {

constexpr qint64 largestCheckedBody = qint64 {16} * 1024 * 1024; //!< Bytes; larger: not complete.

//! \brief What came back, as far as a contract speaks of it.
struct Answer
{
    int status = 0;
    QByteArray contentType; //!< As sent, with parameters; empty = none.
    QByteArrayView body;    //!< Decoded.
    bool isHead = false;    //!< HEAD has no body, whatever the document says.
};

//! \brief How an answer differs from what \a document promises for \a operation.
//!
//! JSON bodies are judged by their schemas (schemachecker.h has the bounds), others by their type
//! only. Thread: any; up to a few seconds, so not the GUI's.
[[nodiscard]] Findings checkAnswer(const Document &document, const Operation &operation,
                                   const Answer &answer);

//! \brief The representation that \a contentType belongs to: the same type, "image/*", "*/*"; null
//! if there is none.
[[nodiscard]] const MediaType *mediaTypeFor(const QList<MediaType> &content,
                                            const QString &contentType);

} // namespace planops::spec
