// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreader.h"
#include "core/spec/answercheck.h"

namespace planops::spec {

//! \brief How an answer compares with what the document promises, with places in the body.
struct ContractReport
{
    struct Row
    {
        Finding finding;
        std::optional<TextPosition>
            place; //!< In the body as it was sent; empty = the whole answer.
    };

    QString documentTitle;  //!< "PlanOps API 1.4.0"; empty = no document is known.
    QString operation;      //!< "GET /projects/{project_id}"; empty = the document has none such.
    QList<Row> rows;        //!< Differences first, then notes (Finding::isNote()).
    bool isComplete = true; //!< False: the check ended at its bounds.

    [[nodiscard]] qsizetype noteCount() const;
};

//! \brief The report on an answer to \a method at \a path, "/api/v1/projects/7". Thread: any but
//! the GUI's.
[[nodiscard]] ContractReport contractReport(const Document &document, const QString &method,
                                            const QString &path, const Answer &answer);

//! \brief Where the values begin that \a pointers lead to (RFC 6901), as byte offsets; those that
//! \a json lacks are left out. One pass.
[[nodiscard]] QHash<QString, qint64> offsetsOf(QByteArrayView json, const QStringList &pointers);

} // namespace planops::spec
