// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace planops::cli {

//! \brief An answer that was kept, and what it answered as far as the file tells.
struct AnswerFile
{
    QString method; //!< Empty = not told.
    QString path;   //!< "/api/v1/projects/7"; empty = not told.
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
};

//! \brief Reads the three forms in which answers are kept: what `planops request --json` prints, an
//! HTTP message as `curl -i` prints it (of several heads the last), and else a bare JSON body.
[[nodiscard]] AnswerFile answerIn(const QByteArray &bytes);

} // namespace planops::cli
