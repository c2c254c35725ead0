// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Whoami)
};

class Whoami : public Command
{
public:
    Whoami(const Output &output, auth::Session &session) : Command(output), m_session(session) { }

    void describe(QCommandLineParser &parser) const override
    {
        parser.setApplicationDescription(Text::tr("Says who is signed in."));
    }
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    void show();

    auth::Session &m_session;
};

void Whoami::start(const QCommandLineParser &, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        failUsage(Text::tr("whoami takes no arguments."));
    else
        whenRestored(m_session, [this] { show(); });
}

void Whoami::show()
{
    if (m_session.state() != auth::Session::State::SignedIn) {
        fail(signedOutError(m_session));
        return;
    }
    const auth::TokenSet &tokens = m_session.tokens();
    if (m_out.isJson()) {
        QJsonObject document {{u"profile"_s, m_session.profile().id},
                              {u"subject"_s, tokens.subject},
                              {u"name"_s, tokens.name},
                              {u"email"_s, tokens.email},
                              {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)}};
        if (tokens.expiresAt)
            document.insert(u"accessTokenExpiresAt"_s,
                            qint64(tokens.expiresAt->time_since_epoch().count()));
        m_out.document(QJsonDocument(document));
    } else {
        QStringList parts;
        for (const QString &part : {tokens.name, tokens.email, tokens.subject}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        m_out.line(parts.join(u"  "_s));
    }
    finish(Ok);
}

} // namespace

CommandPtr makeWhoamiCommand(const Output &output, auth::Session &session)
{
    return std::make_unique<Whoami>(output, session);
}

} // namespace planops::cli
