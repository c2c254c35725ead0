// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

using auth::Session;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Logout)
};

class Logout : public Command
{
public:
    Logout(const Output &output, Session &session) : Command(output), m_session(session) { }

    void describe(QCommandLineParser &parser) const override
    {
        parser.setApplicationDescription(
            Text::tr("Revokes the tokens at the issuer and deletes them here."));
    }
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    void signOut();
    void onSignedOut(const Result<Session::SignOutReport> &report);

    Session &m_session;
};

void Logout::start(const QCommandLineParser &, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        failUsage(Text::tr("logout takes no arguments."));
    else
        whenRestored(m_session, [this] { signOut(); });
}

void Logout::signOut()
{
    if (m_session.state() != Session::State::SignedIn && m_session.problem()) {
        fail(*m_session.problem());
        return;
    }
    m_session.signOut(
        {this, [this](const Result<Session::SignOutReport> &report) { onSignedOut(report); }});
}

void Logout::onSignedOut(const Result<Session::SignOutReport> &report)
{
    if (!report) {
        fail(report.error());
        return;
    }
    m_out.note(Text::tr("Signed out of %1.").arg(m_session.profile().name));
    if (report->accessTokenLivesUntil) {
        m_out.note(
            Text::tr("The access token cannot be called back; whoever has it can use it until %1.")
                .arg(localTime(*report->accessTokenLivesUntil)));
    }
    if (report->problem)
        m_out.note(report->problem->message);
    if (m_out.isJson()) {
        QJsonObject document {{u"revoked"_s, report->revoked}};
        if (report->accessTokenLivesUntil)
            document.insert(u"accessTokenLivesUntil"_s,
                            qint64(report->accessTokenLivesUntil->time_since_epoch().count()));
        if (report->problem)
            document.insert(u"problem"_s, report->problem->message);
        m_out.document(QJsonDocument(document));
    }
    const bool stillStored = report->problem && report->problem->kind == ErrorKind::Vault;
    finish(stillStored ? NoKeychain : Ok);
}

} // namespace

CommandPtr makeLogoutCommand(const Output &output, auth::Session &session)
{
    return std::make_unique<Logout>(output, session);
}

} // namespace planops::cli
