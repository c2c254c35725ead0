// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/answercheck.h"

#include "core/spec/schemachecker.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::Answer)
};

Finding undocumentedStatus(const Operation &operation, int status)
{
    QStringList known;
    for (const Response &response : operation.responses)
        known.append(response.status);
    return {u"undocumented-status"_s,
            {},
            AnswerText::tr("The document does not mention status %1 here, but %2.")
                .arg(status)
                .arg(known.isEmpty() ? AnswerText::tr("none") : known.join(u", "_s))};
}

Finding undocumentedBody(const Answer &answer, const QString &type)
{
    if (answer.status >= 400)
        return {u"undocumented-error"_s,
                {},
                AnswerText::tr("The document does not say how an error with status %1 looks.")
                    .arg(answer.status)};
    return {u"undocumented-type"_s,
            {},
            AnswerText::tr("The document promises no body for status %1; this is %2.")
                .arg(answer.status)
                .arg(type.isEmpty() ? AnswerText::tr("one without a type") : type)};
}

Findings judgedBody(const Document &document, const MediaType &media, QByteArrayView body)
{
    if (media.schema.isUndefined())
        return {};
    if (body.size() > largestCheckedBody)
        return {{}, false};
    // QJsonDocument takes objects and arrays only; an answer may also be a text or a number.
    const auto json = QJsonDocument::fromJson('[' + body.toByteArray() + ']');
    if (!json.isArray() || json.array().size() != 1)
        return {{{u"unreadable-body"_s, {}, AnswerText::tr("The body is no JSON.")}}, true};
    return SchemaChecker(document, SchemaChecker::Direction::Answer)
        .check(json.array().at(0), media.schema);
}

//! "application/json" is of "application/*" and "*/*"; of "application/*+json", which
//! some documents write, is what ends so.
bool isOfRange(const QString &type, const QString &range)
{
    if (range == "*/*"_L1)
        return true;
    const qsizetype star = range.indexOf(u'*');
    return star >= 0 && type.size() >= range.size() - 1 && type.startsWith(range.first(star))
        && type.endsWith(range.sliced(star + 1));
}

} // namespace

const MediaType *mediaTypeFor(const QList<MediaType> &content, const QString &contentType)
{
    const QString type = plainType(contentType);
    const MediaType *best = nullptr;
    for (const MediaType &media : content) {
        const QString known = plainType(media.type);
        if (known == type)
            return &media;
        if (isOfRange(type, known) && (!best || known.size() > plainType(best->type).size()))
            best = &media;
    }
    return best;
}

Findings checkAnswer(const Document &document, const Operation &operation, const Answer &answer)
{
    const Response *promised = operation.responseFor(answer.status);
    if (!promised)
        return {{undocumentedStatus(operation, answer.status)}, true};
    if (answer.isHead)
        return {};
    const QString type = plainType(QString::fromLatin1(answer.contentType));
    if (answer.body.isEmpty()) {
        const bool mayBeEmpty = promised->content.isEmpty() || answer.status == 204
            || answer.status == 304 || promised->status == "default"_L1
            || !isJsonType(promised->content.constFirst().type);
        if (mayBeEmpty)
            return {};
        return {{{u"missing-body"_s,
                  {},
                  AnswerText::tr("The document promises a body, and there is none.")}},
                true};
    }
    if (promised->content.isEmpty())
        return {{undocumentedBody(answer, type)}, true};
    const MediaType *media = mediaTypeFor(promised->content, type);
    if (!media) {
        QStringList known;
        for (const MediaType &one : promised->content)
            known.append(one.type);
        return {{{u"undocumented-type"_s,
                  {},
                  AnswerText::tr("The document promises %1; the answer is %2.")
                      .arg(known.join(u", "_s),
                           type.isEmpty() ? AnswerText::tr("without a type") : type)}},
                true};
    }
    return isJsonType(type) ? judgedBody(document, *media, answer.body) : Findings();
}

} // namespace planops::spec
