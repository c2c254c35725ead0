// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonDocument>

namespace planops::cli {

//! \brief What the program ends with, for scripts (design.md, section 8).
enum ExitCode {
    Ok = 0,
    No = 1,    //!< The answer is no: token not valid, HTTP status ≥ 400 with --fail.
    Usage = 2, //!< Wrong options, or input that cannot be read.
    NotSignedIn = 3,
    NoNetwork = 4, //!< Network or TLS.
    NoKeychain = 5,
};

[[nodiscard]] ExitCode exitCodeOf(const Error &error);

//! \brief stdout is the result, stderr is for people. With --json stdout gets one JSON document and
//! nothing else.
class Output
{
public:
    explicit Output(bool json) : m_json(json) { }

    [[nodiscard]] bool isJson() const { return m_json; }

    void document(const QJsonDocument &document,
                  QJsonDocument::JsonFormat format = QJsonDocument::Indented) const;
    void line(const QString &text) const; //!< To stdout.
    void raw(QByteArrayView bytes) const; //!< To stdout, as it is.
    void note(const QString &text) const; //!< To stderr.
    void error(const Error &error) const; //!< To stderr; with --json a document as well.

private:
    bool m_json = false;
};

} // namespace planops::cli
