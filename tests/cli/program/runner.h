// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace planops::test {

//! \brief How a run of planops ended.
struct Run
{
    int code = -1; //!< -1: crashed or did not end.
    QByteArray out;
    QByteArray err;

    //! \brief The one JSON document on stdout; null if it is none, or if anything else is there.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

//! \brief Runs build/…/bin/planops in a home of its own.
class Runner
{
public:
    static constexpr int patience = 60'000;

    [[nodiscard]] QString home() const { return m_home.path(); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.start(QStringLiteral(PLANOPS_BIN_DIR "/planops"),
                      QStringList {QStringLiteral("--home"), home()} + arguments);
    }

    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patience))
            return {};
        const bool ended = process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QTemporaryDir m_home;
};

} // namespace planops::test
