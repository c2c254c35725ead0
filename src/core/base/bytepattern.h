// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>

namespace planops {

//! \brief A regular expression (PCRE2's syntax) for bytes of any size, which are read as UTF-8
//! where they are UTF-8. `^` and `$` are those of a line; nothing empty is ever found.
//!
//! A value: cheap to copy, usable from any thread.
class BytePattern
{
public:
    //! \brief Errors: Invalid, with what is wrong and at which letter.
    [[nodiscard]] static Result<BytePattern> compile(const QString &pattern, bool matchCase);

private:
    friend class ByteMatcher;
    std::shared_ptr<const void> m_code; // pcre2_code
};

//! \brief Finds the places of a pattern in bytes that outlive it, part by part, so that the caller
//! can stop in between. One thread at a time.
class ByteMatcher
{
public:
    ByteMatcher(BytePattern pattern, QByteArrayView bytes);

    enum class Outcome {
        Found,  //!< begin() and end() say where; the next search goes on behind it.
        NotYet, //!< Not in the part that was looked at.
        Over,   //!< Not in what was left.
        TooHard //!< The pattern needs more steps than is sensible.
    };

    //! \brief Looks through the next \a part bytes, or more where a find goes on beyond them.
    [[nodiscard]] Outcome next(qsizetype part);
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    BytePattern m_pattern;
    QByteArrayView m_bytes;
    std::shared_ptr<void> m_match;   // pcre2_match_data
    std::shared_ptr<void> m_context; // pcre2_match_context
    qsizetype m_from = 0;            // Where the next search starts.
    qsizetype m_seen = 0;            // How far the last one looked.
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace planops
