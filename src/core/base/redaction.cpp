// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include "core/base/knownsecrets.h"
#include "core/base/secretsigns.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace planops::redaction {

namespace {

// Every quantifier over free text is possessive: matching stays linear, so no input can make the
// engine give up half-way and let a secret through.

//! A JWT or JWE, also a cut one: header and at least the start of the claims.
const QRegularExpression &jwtPattern()
{
    static const QRegularExpression pattern(
        u"eyJ[A-Za-z0-9_-]{4,}+\\.[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]*+){0,3}+"_s);
    return pattern;
}

//! Clerk's secret key, API key, OAuth access token, machine token, machine secret, development
//! browser token and webhook secret.
const QRegularExpression &clerkPattern()
{
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9])(?:sk_(?:live|test)|sk|ak|oat|mt|dvb|whsec)_[A-Za-z0-9_=+/-]{6,}+"_s);
    return pattern;
}

//! "Bearer abc", but neither a challenge ("Bearer realm=…") nor prose ("Bearer token").
const QRegularExpression &schemePattern()
{
    static const QRegularExpression pattern(
        u"\\b(Bearer|Basic|DPoP|Negotiate|NTLM)([ \\t]++|%20|\\+)"
        "(?!(?:tokens?|auth|authentication|authorization|scheme|header|credentials?|realm|"
        "challenge|error|scope)\\b"
        "|[A-Za-z_-]+=\")[A-Za-z0-9._~+/=%-]++"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

//! "Name: value" lines as in a dumped header block.
const QRegularExpression &headerLinePattern()
{
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9_-])([A-Za-z0-9-]++)(:[ \\t]*+)([^\\r\\n\"']++)"_s);
    return pattern;
}

//! name=value as in a query or a form.
const QRegularExpression &formPattern()
{
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9_.%\\[\\]-])([A-Za-z0-9_.%\\[\\]-]++)(=|%3D)([^&\\s\"'<>#;,)\\\\]++)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

//! "name": "value" as in JSON, also in JSON inside JSON, in Python and in QDebug's maps.
//! Groups: 1 all before the value's quote, 5 and 6 that quote with its escapes, 7 the value, 8 one
//! without quotes.
const QRegularExpression &memberPattern()
{
    static const QRegularExpression pattern(
        u"((\\\\*+)([\"'])([A-Za-z0-9_.-]++)\\2\\3\\s*+(?:[:=]>?\\s*+|,\\s*+(?=Q))(?:Q\\w++\\((?:"
        u"\\w++,\\s*+)?+)?+)"
        "(?:(\\\\*+)([\"'])((?:[^\"'\\\\]++|(?!\\5\\6)(?:\\\\.|[\"']))*+)|([^\\s\"',:{}\\[\\]\\\\]++))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

//! A word of letters and underscores: what an error body has under "code", never a credential.
bool isErrorWord(QStringView value)
{
    return value.size() <= 40 && std::all_of(value.begin(), value.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c == u'_';
           });
}

//! Replaces every match by what \a replacement returns; a null string leaves the match as it is.
//! True if there was one to replace.
template <typename Replacement>
bool replaceEach(QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString out;
    qsizetype copied = 0;
    qsizetype from = 0;
    while (from <= text.size()) {
        // text() made sure of valid UTF-16; checking again for every match would take quadratic
        // time.
        const QRegularExpressionMatch match =
            pattern.match(text, from, QRegularExpression::NormalMatch,
                          QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid()) { // the engine gave up on this text: nothing of it may get out
            text = mask();
            return true;
        }
        if (!match.hasMatch())
            break;
        from = match.capturedEnd();
        const QString with = replacement(match);
        if (with.isNull()) {
            // Another member may begin inside what was skipped.
            from = qMax(match.capturedEnd(1), match.capturedStart() + 1);
            continue;
        }
        out += QStringView(text).sliced(copied, match.capturedStart() - copied);
        out += with;
        copied = match.capturedEnd();
    }
    if (copied > 0)
        text = out + QStringView(text).sliced(copied);
    return copied > 0;
}

QString maskedHeaderLine(const QRegularExpressionMatch &match)
{
    const QByteArray name = match.captured(1).toLatin1();
    // In free text a colon follows many words; only names that can be nothing but a header count.
    const bool known = name.compare("authorization", Qt::CaseInsensitive) == 0
        || name.compare("cookie", Qt::CaseInsensitive) == 0;
    if (!isSecretHeader(name) || (!known && !name.contains('-')))
        return {};
    return match.captured(1) + match.captured(2)
        + QString::fromUtf8(headerValue(name, match.captured(3).toUtf8()));
}

QString maskedFormMember(const QRegularExpressionMatch &match)
{
    const QString name = QUrl::fromPercentEncoding(match.captured(1).toLatin1());
    const QString value = match.captured(3);
    if (value.startsWith(mask()))
        return {};
    if (!isSecretMember(name)) {
        // A URL in a URL: redirect=https%3A%2F%2Fhost%2F%3Fcode%3D…
        const QString inside =
            value.contains(u'%') ? QUrl::fromPercentEncoding(value.toUtf8()) : value;
        if (inside == value || text(QStringView(inside)) == inside)
            return {};
    }
    return match.captured(1) + match.captured(2) + mask();
}

QString maskedJsonMember(const QRegularExpressionMatch &match)
{
    const QStringView name = match.capturedView(4);
    if (!isSecretMember(name))
        return {};
    const bool ambiguous = name == "code"_L1 || name == "state"_L1;
    if (match.capturedStart(8)
        >= 0) { // a number, or a word without quotes in what only resembles JSON
        const QString bare = match.captured(8);
        const bool literal = bare == "null"_L1 || bare == "true"_L1 || bare == "false"_L1;
        const bool number = bare.front().isDigit() || bare.front() == u'-';
        if (literal || (ambiguous && number))
            return {};
        return match.captured(1) + u'"' + mask() + u'"';
    }
    const QString value = match.captured(7);
    if (value.isEmpty() || (ambiguous && isErrorWord(value)))
        return {};
    return match.captured(1) + match.captured(5) + match.captured(6) + mask();
}

QString maskedCredentials(const QRegularExpressionMatch &match)
{
    return match.captured(1) + match.captured(2) + mask();
}

QString maskedWhole(const QRegularExpressionMatch & /*match*/)
{
    return mask();
}

struct Rule
{
    Sign needs;
    const QRegularExpression &(*pattern)();
    QString (*masked)(const QRegularExpressionMatch &match); //!< Null: it may stay.
};

//! In this order: what stands in quotes or behind a name is masked as a whole, not in parts.
constexpr std::array<Rule, 6> rules {{
    {MemberSign, memberPattern, maskedJsonMember},
    {HeaderSign, headerLinePattern, maskedHeaderLine},
    {SchemeSign, schemePattern, maskedCredentials},
    {FormSign, formPattern, maskedFormMember},
    {JwtSign, jwtPattern, maskedWhole},
    {ClerkSign, clerkPattern, maskedWhole},
}};

} // namespace

void protect(const Secret &value)
{
    rememberSecret(value);
}

QString mask()
{
    return u"•••"_s;
}

bool isSecretHeader(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "authorization" || lower == "proxy-authorization" || lower == "cookie"
        || lower == "set-cookie" || lower == "dpop")
        return true;
    static constexpr std::array<const char *, 6> words {"key",      "token",      "secret",
                                                        "password", "credential", "session"};
    const std::string_view letters(lower.constData(), static_cast<size_t>(lower.size()));
    return std::any_of(words.begin(), words.end(), [letters](const char *word) {
        return letters.find(word) != std::string_view::npos;
    });
}

bool isSecretMember(QStringView name)
{
    QVarLengthArray<QChar, 64> letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    const QStringView word(letters.constData(), letters.size());
    if (word.endsWith("pagetoken"_L1)) // a place in a list
        return false;
    static constexpr std::array<QLatin1String, 9> whole {
        "code"_L1, "state"_L1, "nonce"_L1, "session"_L1,    "passwd"_L1,
        "pwd"_L1,  "sig"_L1,   "jwt"_L1,   "idtokenhint"_L1};
    static constexpr std::array<QLatin1String, 12> endings {
        "token"_L1,    "secret"_L1,    "password"_L1,  "passphrase"_L1,
        "apikey"_L1,   "secretkey"_L1, "accesskey"_L1, "privatekey"_L1,
        "verifier"_L1, "assertion"_L1, "dbjwt"_L1,     "clerkticket"_L1};
    return std::any_of(whole.begin(), whole.end(),
                       [word](QLatin1String each) { return word == each; })
        || std::any_of(endings.begin(), endings.end(),
                       [word](QLatin1String ending) { return word.endsWith(ending); });
}

QByteArray headerValue(QByteArrayView name, QByteArrayView value)
{
    if (!isSecretHeader(name))
        return text(value.toByteArray());
    if (value.isEmpty())
        return {};
    const QByteArray masked = mask().toUtf8();
    const QByteArray lower = name.toByteArray().toLower();
    const QByteArray bytes = value.toByteArray();
    const qsizetype space = bytes.indexOf(' ');
    const bool scheme = lower.endsWith("authorization") && space > 0 && space <= 16
        && std::all_of(bytes.begin(), bytes.begin() + space, [](char c) {
                            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
                        });
    return scheme ? bytes.first(space + 1) + masked : masked;
}

QString text(QStringView text)
{
    return redaction::text(text.toString());
}

QString text(const QString &text)
{
    quint8 signs = signsIn(text);
    QString out = text;
    if ((signs & SurrogateSign) != 0 && !text.isValidUtf16())
        out = QString::fromUtf8(text.toUtf8());
    out = withoutKnownSecrets(out, mask());
    if (out != text)
        signs = signsIn(out);
    for (const Rule &rule : rules) {
        // A name may begin where something was masked.
        if ((signs & rule.needs) != 0 && replaceEach(out, rule.pattern(), rule.masked))
            signs = signsIn(out);
    }
    return out;
}

QByteArray text(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    const QString clean = redaction::text(QStringView(wide));
    return clean == wide ? text : clean.toUtf8();
}

QString token(QByteArrayView token)
{
    constexpr qsizetype shortest = 40; // of less, the shown ends would be too large a part
    if (token.size() < shortest)
        return mask();
    return QString::fromLatin1(token.first(10)) + mask() + QString::fromLatin1(token.last(3));
}

bool looksSecret(QStringView text)
{
    const QString copy = text.toString();
    return jwtPattern().match(copy).hasMatch() || clerkPattern().match(copy).hasMatch()
        || holdsKnownSecret(text);
}

QString withoutCredentials(const QString &text, const QString &standIn)
{
    QString copy = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    const auto replacement = [&standIn](const QRegularExpressionMatch &) { return standIn; };
    replaceEach(copy, jwtPattern(), replacement);
    replaceEach(copy, clerkPattern(), replacement);
    return holdsKnownSecret(copy) ? withoutKnownSecrets(copy, standIn) : copy;
}

QString withStandIns(const QString &text,
                     const std::function<QString(const QString &name)> &standIn)
{
    const auto stays = [](const QString &name, const QString &value) {
        return !isSecretMember(name) || name == "code"_L1 || name == "state"_L1
            || name == "nonce"_L1 || value.isEmpty() || value.contains("{{"_L1);
    };
    QString copy = withoutCredentials(text, standIn(u"token"_s));
    replaceEach(copy, memberPattern(), [&](const QRegularExpressionMatch &match) -> QString {
        const QString name = match.captured(4);
        const QString bare = match.captured(8);
        const bool isLiteral = bare == "null"_L1 || bare == "true"_L1 || bare == "false"_L1;
        if (isLiteral || stays(name, match.captured(7) + bare))
            return {};
        const QString quote = bare.isEmpty() ? match.captured(5) + match.captured(6) : u"\""_s;
        return match.captured(1) + quote + standIn(name) + (bare.isEmpty() ? QString() : quote);
    });
    replaceEach(copy, formPattern(), [&](const QRegularExpressionMatch &match) -> QString {
        const QString name = QUrl::fromPercentEncoding(match.captured(1).toLatin1());
        if (stays(name, match.captured(3)))
            return {};
        return match.captured(1) + match.captured(2) + standIn(name);
    });
    return copy;
}

} // namespace planops::redaction
