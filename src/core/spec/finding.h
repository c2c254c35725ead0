// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace planops::spec {

//! \brief One way in which an answer differs from what the document promises.
struct Finding
{
    //! Stable: "undocumented-status", "undocumented-type", "undocumented-error", "unreadable-body",
    //! "missing-body", "missing-member", "extra-member" (forbidden), "undocumented-member" (not
    //! forbidden, but not promised either), "wrong-type", "wrong-format", "wrong-value",
    //! "wrong-size", "no-alternative".
    QString id;
    QString pointer;   //!< The place in the body (RFC 6901); empty = the whole answer.
    QString text;      //!< Translated. Names what is wanted, never the answer's values.
    QString member {}; //!< Of "missing-member" its name.

    //! \brief Worth a look, and no difference: nobody promised that the member is not there.
    [[nodiscard]] bool isNote() const { return id == QLatin1StringView("undocumented-member"); }

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! \brief The outcome of a check.
struct Findings
{
    QList<Finding> list;
    bool isComplete = true; //!< False: the check ended at its bounds before it had seen everything.
};

} // namespace planops::spec
