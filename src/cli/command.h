// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "core/auth/session.h"

#include <QCommandLineParser>
#include <QObject>

namespace planops::cli {

//! \brief One command: says which options it knows, starts, and ends with finished(). Owner:
//! main().
//!
//! Commands get the parts that they need as references, and never wait: whatever takes time ends in
//! a completion.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(const Output &output) : m_out(output) { }

    virtual void describe(QCommandLineParser &parser) const = 0;
    //! \brief \a arguments are the positional ones behind the command's name.
    virtual void start(const QCommandLineParser &options, const QStringList &arguments) = 0;
    //! \brief Ctrl+C or SIGTERM. Commands with something to tidy up do so.
    virtual void interrupt() { finish(No); }

Q_SIGNALS:
    void finished(int code);

protected:
    void finish(ExitCode code) { Q_EMIT finished(code); }
    void fail(const Error &error); //!< Says it and finishes with its exit code.
    void failUsage(const QString &message);
    //! \brief Calls \a next once the vault has been read.
    void whenRestored(auth::Session &session, const std::function<void()> &next);
    //! \brief Why nobody is signed in: the vault's trouble, or just that.
    [[nodiscard]] static Error signedOutError(const auth::Session &session);

    const Output &m_out;
};

//! \brief The whole of standard input. Errors: Invalid, if it is larger than \a maximum bytes: half
//! of something is never taken for the whole.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 maximum);

//! \brief A file that the user named. Errors: Storage; Invalid, if it is larger than \a maximum
//! bytes. Both name it.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maximum);

//! \brief "14:52:07 today" or a date, for people.
[[nodiscard]] QString localTime(UnixTime time);

} // namespace planops::cli
