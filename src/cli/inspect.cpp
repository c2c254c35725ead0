// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "core/auth/pastedtoken.h"
#include "core/tokens/claims.h"
#include "core/tokens/verdict.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Inspect)
};

constexpr qint64 longestInput = qint64 {4} * 1024 * 1024;

//! Decodes a token and judges it. Works offline, except for --jwks with an address.
class Inspect : public Command
{
public:
    Inspect(const Output &output, http::HttpClient &http, const Clock &clock)
        : Command(output), m_http(http), m_now(clock())
    { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    [[nodiscard]] bool readExpectations(const QCommandLineParser &options);
    void loadKeys(const QString &place);
    void onKeys(const QByteArray &json);
    void show(const tokens::JwkSet *keys);
    void showText(const tokens::Jwt &jwt, const tokens::Report &report) const;

    http::HttpClient &m_http;
    UnixTime m_now;
    QByteArray m_token;
    tokens::Expectations m_expected;
};

void Inspect::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("Decodes a token and checks it. Ends with 1 if it is not valid."));
    parser.addOptions(
        {{u"jwks"_s, Text::tr("The issuer's keys: a file or an address."), u"FILE|URL"_s},
         {u"issuer"_s, Text::tr("Expected iss."), u"URL"_s},
         {u"audience"_s, Text::tr("Expected aud."), u"TEXT"_s},
         {u"authorized-party"_s, Text::tr("Accepted azp; may be repeated."), u"TEXT"_s},
         {u"at"_s, Text::tr("Judge as of this time, in seconds since 1970."), u"UNIX"_s}});
    parser.addPositionalArgument(
        u"TOKEN"_s, Text::tr("The token; - or nothing reads standard input."), u"[TOKEN|-]"_s);
}

bool Inspect::readExpectations(const QCommandLineParser &options)
{
    m_expected.issuer = options.value(u"issuer"_s);
    m_expected.audience = options.value(u"audience"_s);
    m_expected.authorizedParties = options.values(u"authorized-party"_s);
    if (options.isSet(u"at"_s)) {
        bool ok = false;
        const qint64 at = options.value(u"at"_s).toLongLong(&ok);
        if (!ok)
            return false;
        m_now = UnixTime(std::chrono::seconds(at));
    }
    return true;
}

void Inspect::start(const QCommandLineParser &options, const QStringList &arguments)
{
    if (arguments.size() > 1) {
        failUsage(Text::tr("inspect takes one token."));
        return;
    }
    if (!readExpectations(options)) {
        failUsage(Text::tr("--at takes a number of seconds since 1970."));
        return;
    }
    const QString argument = arguments.value(0, u"-"_s);
    const Result<QByteArray> pasted =
        argument == "-"_L1 ? readStandardInput(longestInput) : argument.toUtf8();
    if (!pasted) {
        fail(pasted.error());
        return;
    }
    m_token = auth::cleanedToken(QString::fromUtf8(*pasted)).reveal();
    if (options.isSet(u"jwks"_s))
        loadKeys(options.value(u"jwks"_s));
    else
        show(nullptr);
}

void Inspect::loadKeys(const QString &place)
{
    if (!place.contains("://"_L1)) {
        QFile file(place);
        if (file.open(QIODevice::ReadOnly))
            onKeys(file.read(longestInput));
        else
            fail({ErrorKind::Storage,
                  Text::tr("The keys in %1 could not be read: %2.").arg(place, file.errorString()),
                  {},
                  {}});
        return;
    }
    const auto url = http::Url::parse(place);
    if (!url) {
        fail(url.error());
        return;
    }
    http::Request request;
    request.url = *url;
    request.options.followRedirects = false;
    request.options.maximumBody = longestInput;
    m_http.send(
        request,
        {this, [this](const Result<http::Response> &answer) {
             if (!answer)
                 fail(answer.error());
             else if (answer->status() != 200)
                 fail({ErrorKind::Network,
                       Text::tr(
                           "The issuer's keys could not be fetched: it answered with status %1.")
                           .arg(answer->status()),
                       {},
                       {}});
             else
                 onKeys(answer->body.readAll());
         }});
}

void Inspect::onKeys(const QByteArray &json)
{
    const auto keys = tokens::JwkSet::parse(json);
    if (keys)
        show(&*keys);
    else
        fail(keys.error());
}

void Inspect::show(const tokens::JwkSet *keys)
{
    const tokens::TokenKind kind = tokens::tokenKind(m_token);
    const auto jwt = tokens::Jwt::decode(m_token);
    if (!jwt && kind == tokens::TokenKind::Unknown) {
        fail(jwt.error());
        return;
    }
    const tokens::Report report =
        jwt ? tokens::examine(*jwt, keys, m_expected, m_now) : tokens::Report();
    const std::optional<bool> valid = report.valid();
    if (m_out.isJson()) {
        QJsonArray verdicts;
        for (const tokens::Verdict &verdict : report.verdicts) {
            verdicts.append(QJsonObject {{u"name"_s, verdict.name},
                                         {u"state"_s, tokens::stateName(verdict.state)},
                                         {u"reason"_s, verdict.reason},
                                         {u"text"_s, verdict.text}});
        }
        m_out.document(
            QJsonDocument(QJsonObject {{u"kind"_s, tokens::tokenKindName(kind)},
                                       {u"header"_s, jwt ? QJsonValue(jwt->header) : QJsonValue()},
                                       {u"claims"_s, jwt ? QJsonValue(jwt->claims) : QJsonValue()},
                                       {u"verdicts"_s, verdicts},
                                       {u"valid"_s, valid ? QJsonValue(*valid) : QJsonValue()}}));
    } else {
        m_out.line(tokens::tokenKindLabel(kind));
        m_out.line(tokens::tokenKindExplanation(kind));
        if (jwt)
            showText(*jwt, report);
    }
    finish(valid == false ? No : Ok);
}

void Inspect::showText(const tokens::Jwt &jwt, const tokens::Report &report) const
{
    m_out.line({});
    for (const tokens::ClaimRow &row : tokens::describeClaims(jwt.claims, m_now)) {
        const QString meaning = row.meaning.isEmpty() ? QString() : u"  ("_s + row.meaning + u')';
        m_out.line(row.name.leftJustified(12) + row.value + meaning);
    }
    m_out.line({});
    for (const tokens::Verdict &verdict : report.verdicts) {
        const QString reason =
            verdict.reason.isEmpty() ? QString() : u" ["_s + verdict.reason + u']';
        m_out.line(verdict.name.leftJustified(12)
                   + tokens::stateName(verdict.state).leftJustified(9) + verdict.text + reason);
    }
    const std::optional<bool> valid = report.valid();
    m_out.line({});
    m_out.line(!valid ? Text::tr("Whether it is valid cannot be told without the issuer's keys.")
                   : *valid ? Text::tr("The token is valid.")
                            : Text::tr("The token is not valid."));
}

} // namespace

CommandPtr makeInspectCommand(const Output &output, http::HttpClient &http, const Clock &clock)
{
    return std::make_unique<Inspect>(output, http, clock);
}

} // namespace planops::cli
