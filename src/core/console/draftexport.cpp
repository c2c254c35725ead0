// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draftexport.h"

#include "core/base/redaction.h"
#include "core/console/draftcode.h"
#include "core/console/resolve.h"
#include "core/console/saveddraft.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(planops::console::Export)
};

using StandIn = QString (*)(const QString &name);

QString wordOf(const QString &name)
{
    QString word = name;
    for (QChar &c : word) {
        if (!c.isLetterOrNumber())
            c = u'_';
    }
    return word;
}

QString asVariable(const QString &name)
{
    return u"{{"_s + wordOf(name) + u"}}"_s;
}

QString asWord(const QString &name)
{
    return u"YOUR_"_s + wordOf(name).toUpper();
}

//! True if nothing but variables, and signs between them, makes up the credential.
bool isVariable(const QString &value)
{
    QString rest = value;
    const QList<workspace::VariableUse> uses = workspace::variablesIn(value);
    for (auto use = uses.crbegin(); use != uses.crend(); ++use)
        rest.remove(use->begin, use->length);
    return !uses.isEmpty()
        && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

//! The value without its credential; a scheme such as "Bearer" stays.
QString secretlessValue(const QString &name, const QString &value, StandIn standIn)
{
    if (!redaction::isSecretHeader(name.toUtf8()))
        return redaction::withStandIns(value, standIn);
    const bool isAuthorization = name.compare("authorization"_L1, Qt::CaseInsensitive) == 0;
    const qsizetype blank = isAuthorization ? value.indexOf(u' ') : -1;
    const QString scheme = value.left(blank + 1);
    if (value.isEmpty() || isVariable(value.sliced(scheme.size())))
        return value;
    const bool isBasic = scheme.compare("basic "_L1, Qt::CaseInsensitive) == 0;
    return scheme
        + standIn(!isAuthorization ? name.toLower()
                      : isBasic    ? u"credentials"_s
                                   : u"token"_s);
}

Draft withoutSecrets(Draft draft, StandIn standIn)
{
    for (Row &row : draft.headers)
        row.value = secretlessValue(row.name.trimmed(), row.value.trimmed(), standIn);
    for (QString *text : {&draft.url, &draft.body, &draft.bodyVariables})
        *text = redaction::withStandIns(*text, standIn);
    for (PartRow &row : draft.parts) {
        row.part.value = redaction::isSecretMember(row.part.name) && !isVariable(row.part.value)
                && !row.part.value.isEmpty()
            ? standIn(row.part.name)
            : redaction::withStandIns(row.part.value, standIn);
    }
    return draft;
}

//! What must not be shown stands as YOUR_NAME, also within an address.
workspace::Scope forOthers(const workspace::Scope &scope)
{
    workspace::Scope open = scope;
    for (const QString &name : scope.names()) {
        workspace::Variable variable = *scope.find(name);
        if (!isForNobodysEyes(name, variable))
            continue;
        variable.value = asWord(name);
        open.add(name, variable);
    }
    return open;
}

//! True if the program would send the profile's token along.
bool takesToken(const ExportItem &item, const auth::Profile &profile)
{
    const bool hasOwn =
        std::any_of(item.draft.headers.begin(), item.draft.headers.end(), [](const Row &row) {
            return row.enabled
                && row.name.trimmed().compare("authorization"_L1, Qt::CaseInsensitive) == 0;
        });
    if (hasOwn || item.draft.tokenUse() == auth::TokenUse::Never)
        return false;
    const QString url = workspace::expanded(item.draft.url.trimmed(), item.scope.lookup());
    if (url.startsWith(u'/'))
        return true;
    const auto target = http::Url::parse(url);
    return target && profile.ownsOrigin(target->origin());
}

Result<workspace::FiledRequest> filedForOthers(const ExportItem &item, const auth::Profile &profile)
{
    Draft draft = withoutSecrets(item.draft, &asVariable);
    if (takesToken(item, profile))
        draft.headers.prepend({u"Authorization"_s, u"Bearer {{token}}"_s, {}, true});
    draft.url = wholeAddress(draft.url, profile.apiBase);
    draft.title = draft.displayTitle();
    return filed(draft);
}

QString everyText(const workspace::FiledRequest &filed)
{
    const neutral::Request &request = filed.request;
    QStringList texts {request.method, request.url, request.body.text, filed.bodyFile};
    for (const neutral::Field &field : request.headers + request.body.form)
        texts += {field.name, field.value};
    for (const neutral::Part &part : request.body.parts)
        texts += {part.name, part.value, part.file, part.filename, part.contentType};
    return texts.join(u'\n');
}

//! Of the variables in \a text, and of those that their values name; secret ones left out.
QMap<QString, QString> valuesIn(const QString &text, const workspace::Scope &scope)
{
    QMap<QString, QString> values;
    QStringList texts {text};
    while (!texts.isEmpty()) {
        for (const workspace::VariableUse &use : workspace::variablesIn(texts.takeFirst())) {
            const auto variable = scope.find(use.name);
            if (!variable || use.name.startsWith(u'$') || values.contains(use.name)
                || isForNobodysEyes(use.name, *variable) || variable->value.contains(u'\n'))
                continue;
            values.insert(use.name, variable->value);
            texts.append(variable->value);
        }
    }
    return values;
}

//! The values of variables, so that a collection works by itself. Left out are those that mean
//! something else in another request.
class Definitions
{
public:
    void take(const QString &text, const workspace::Scope &scope)
    {
        const QMap<QString, QString> seen = valuesIn(text, scope);
        for (auto it = seen.constBegin(); it != seen.constEnd(); ++it) {
            if (m_values.value(it.key(), it.value()) != it.value())
                m_ambiguous.insert(it.key());
            m_values.insert(it.key(), it.value());
        }
    }

    [[nodiscard]] QList<neutral::Field> fields() const
    {
        QList<neutral::Field> fields;
        for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it) {
            if (!m_ambiguous.contains(it.key()))
                fields.append({it.key(), it.value()});
        }
        return fields;
    }

private:
    QMap<QString, QString> m_values;
    QSet<QString> m_ambiguous;
};

//! "List projects: the body …"
QString noticeOf(const Draft &draft, const QString &what)
{
    return ExportText::tr("%1: %2").arg(draft.displayTitle(), what);
}

workspace::Exported commands(const QList<ExportItem> &items, const auth::Profile &profile)
{
    workspace::Exported made;
    for (const ExportItem &item : items) {
        const Result<Draft> filled = resolved(item.draft, forOthers(item.scope));
        const Result<QString> code = filled.and_then([&profile](const Draft &draft) {
            return codeOf(withoutSecrets(draft, &asWord), profile, snippets::Language::Curl,
                          snippets::Token::Environment, {});
        });
        if (!code) {
            made.notices.append(noticeOf(item.draft, code.error().message));
            continue;
        }
        if (!made.bytes.isEmpty())
            made.bytes += '\n';
        if (items.size() > 1)
            made.bytes += "# " + item.draft.displayTitle().simplified().toUtf8() + '\n';
        made.bytes += code->toUtf8();
    }
    return made;
}

} // namespace

workspace::Exported exported(ExportFormat format, const QString &title,
                             const QList<ExportItem> &items, const auth::Profile &profile)
{
    if (format == ExportFormat::Curl)
        return commands(items, profile);
    QList<workspace::FiledRequest> requests;
    QStringList notices;
    Definitions definitions;
    for (const ExportItem &item : items) {
        const auto request = filedForOthers(item, profile);
        if (!request) {
            notices.append(noticeOf(item.draft, request.error().message));
            continue;
        }
        requests.append(*request);
        definitions.take(everyText(*request), item.scope);
    }
    workspace::Exported made;
    if (!requests.isEmpty()) {
        const QList<neutral::Field> variables = definitions.fields();
        made = format == ExportFormat::Http
            ? workspace::httpCollection(requests, variables)
            : workspace::postmanCollection(title, requests, variables);
    }
    made.notices = notices + made.notices;
    return made;
}

} // namespace planops::console
