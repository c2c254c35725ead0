// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/envfile.h"
#include "core/auth/servicetoken.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Mint)
};

//! \brief "token mint": a token for a service account, without any profile. Stores nothing.
class Mint : public Command
{
public:
    Mint(const Output &output, http::HttpClient &http, const Clock &clock)
        : Command(output), m_http(http), m_clock(clock)
    { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    //! Says what is wrong and is empty then.
    [[nodiscard]] std::optional<auth::ServiceAccount> account(const QCommandLineParser &options);
    void onMinted(const Result<auth::TokenSet> &tokens);
    void print(const auth::TokenSet &tokens) const;
    void refuse(const Error &error);

    http::HttpClient &m_http;
    Clock m_clock;
    std::unique_ptr<auth::ServiceTokenMint> m_mint;
    bool m_asHeader = false;
};

void Mint::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(Text::tr(
        "Makes an access token for a service account with the secret key of a Clerk instance.\n"
        "The .env file has CLERK_SECRET_KEY, CLERK_SERVICE_USER_ID or CLERK_SERVICE_USER_EMAIL,\n"
        "CLERK_ISSUER and CLERK_JWKS_URL. It is only read, and needs no profile. The session that\n"
        "Clerk makes is ended at once; the token lives until it expires.\n"
        "Exit codes: 2 the file cannot be read or is not complete, 3 Clerk refuses, 4 no "
        "network."));
    parser.addOptions(
        {{u"env-file"_s, Text::tr("The .env file with the settings."), u"FILE"_s},
         {u"lifetime"_s, Text::tr("Lifetime of the token; an hour if not given."), u"SECONDS"_s},
         {u"template"_s, Text::tr("Make it by this JWT template of the instance."), u"NAME"_s},
         {u"header"_s, Text::tr("Print the whole Authorization header.")}});
}

std::optional<auth::ServiceAccount> Mint::account(const QCommandLineParser &options)
{
    const Result<auth::ServiceSettings> settings = settingsOfEnvFile(options);
    if (!settings) {
        fail(settings.error());
        return std::nullopt;
    }
    Result<auth::ServiceAccount> account = settings->checked();
    if (!account) {
        fail(account.error());
        return std::nullopt;
    }
    account->jwtTemplate = options.value(u"template"_s);
    if (options.isSet(u"lifetime"_s)) {
        bool isNumber = false;
        account->lifetime =
            std::chrono::seconds(options.value(u"lifetime"_s).toLongLong(&isNumber));
        const auto least = auth::ServiceAccount::shortestLifetime;
        const auto most = auth::ServiceAccount::longestLifetime;
        if (!isNumber || *account->lifetime < least || *account->lifetime > most) {
            failUsage(Text::tr("--lifetime takes a whole number of seconds from %1 to %2.")
                          .arg(least.count())
                          .arg(most.count()));
            return std::nullopt;
        }
    }
    if (const QString warning = settings->warning(); !warning.isEmpty())
        m_out.note(u"planops: "_s + warning);
    return *account;
}

void Mint::start(const QCommandLineParser &options, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        failUsage(Text::tr("token mint takes no arguments: “%1” is one too many.")
                      .arg(arguments.first()));
        return;
    }
    m_asHeader = options.isSet(u"header"_s);
    if (const auto account = this->account(options)) {
        m_mint = std::make_unique<auth::ServiceTokenMint>(m_http, m_clock, *account);
        m_mint->mint({this, [this](const Result<auth::TokenSet> &tokens) { onMinted(tokens); }});
    }
}

void Mint::onMinted(const Result<auth::TokenSet> &tokens)
{
    if (!tokens) {
        refuse(tokens.error());
        return;
    }
    print(*tokens);
    if (!m_mint->notice().isEmpty())
        m_out.note(u"planops: "_s + m_mint->notice());
    // Else each run would leave a session behind that lives for a week.
    m_mint->endSession({this, [this](const Result<void> &ended) {
                            if (!ended)
                                m_out.note(
                                    Text::tr("planops: the session at Clerk was not ended. %1")
                                        .arg(ended.error().message));
                            finish(Ok);
                        }});
}

void Mint::print(const auth::TokenSet &tokens) const
{
    const QString token = QString::fromLatin1(tokens.accessToken.reveal());
    const QString header = u"Authorization: Bearer "_s + token;
    if (!m_out.isJson()) {
        m_out.line(m_asHeader ? header : token);
        return;
    }
    QJsonObject document {{u"accessToken"_s, token},
                          {u"userId"_s, m_mint->account().userId},
                          {u"sessionId"_s, m_mint->account().sessionId},
                          {u"issuer"_s, m_mint->account().issuer}};
    if (tokens.expiresAt)
        document.insert(u"expiresAt"_s, qint64(tokens.expiresAt->time_since_epoch().count()));
    if (m_asHeader)
        document.insert(u"header"_s, header);
    m_out.document(QJsonDocument(document));
}

//! Nobody is signed in or out here: it is either Clerk's no, or somebody on the way.
void Mint::refuse(const Error &error)
{
    m_out.error(error);
    finish(error.kind == ErrorKind::Server ? NoNetwork : exitCodeOf(error));
}

} // namespace

CommandPtr makeMintCommand(const Output &output, http::HttpClient &http, const Clock &clock)
{
    return std::make_unique<Mint>(output, http, clock);
}

} // namespace planops::cli
