// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"

#include <QStringList>

namespace planops::http {

//! \brief Puts the header lines of an answer, as curl hands them out, into a Hop: 1xx answers, the
//! head, trailers. Refuses floods.
class HeadParser
{
public:
    static constexpr qint64 maximumBytes = qint64 {256} * 1024;
    static constexpr int maximumLines = 5'000;

    enum class Outcome {
        More,
        HeadComplete, //!< The head of the final answer is in the hop.
        TooLarge,
    };

    //! \brief Takes one line with its line end.
    [[nodiscard]] Outcome takeLine(QByteArrayView line, Hop &hop);

    //! \brief True once the final head is complete.
    [[nodiscard]] bool isComplete() const { return m_state == State::Body; }

private:
    enum class State { Status, Informational, Head, Body };

    void takeStatusLine(QByteArrayView line, Hop &hop);
    static void takeField(QByteArrayView line, Headers &headers);

    State m_state = State::Status;
    qint64 m_bytes = 0;
    int m_lines = 0;
};

//! \brief Splits the request head that curl sent into target line and headers. Skips a proxy's
//! CONNECT.
void parseSentHead(QByteArrayView sent, Hop &hop);

} // namespace planops::http
