// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/responsejson.h"

#include "core/base/redaction.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

QJsonArray headersJson(const http::Headers &headers, bool mask)
{
    QJsonArray array;
    for (const http::Header &header : headers) {
        const QByteArray value =
            mask ? redaction::headerValue(header.name, header.value) : header.value;
        array.append(QJsonObject {{u"name"_s, QString::fromUtf8(header.name)},
                                  {u"value"_s, QString::fromUtf8(value)}});
    }
    return array;
}

QJsonValue milliseconds(http::Timing::Microseconds time)
{
    return time.count() < 0 ? QJsonValue() : QJsonValue(static_cast<double>(time.count()) / 1000.0);
}

QJsonObject timingJson(const http::Timing &timing)
{
    return {
        {u"dns"_s, milliseconds(timing.dns)},     {u"connect"_s, milliseconds(timing.connect)},
        {u"tls"_s, milliseconds(timing.tls)},     {u"send"_s, milliseconds(timing.send)},
        {u"wait"_s, milliseconds(timing.wait)},   {u"receive"_s, milliseconds(timing.receive)},
        {u"total"_s, milliseconds(timing.total)}, {u"reusedConnection"_s, timing.reusedConnection}};
}

QJsonValue tlsJson(const http::TlsInfo &tls)
{
    if (tls.protocol.isEmpty())
        return {};
    QJsonArray chain;
    for (const http::Certificate &certificate : tls.chain) {
        chain.append(QJsonObject {{u"subject"_s, certificate.subject},
                                  {u"issuer"_s, certificate.issuer},
                                  {u"names"_s, QJsonArray::fromStringList(certificate.names)},
                                  {u"notBefore"_s, certificate.notBefore.toString(Qt::ISODate)},
                                  {u"notAfter"_s, certificate.notAfter.toString(Qt::ISODate)},
                                  {u"fingerprint"_s, certificate.fingerprint}});
    }
    return QJsonObject {{u"protocol"_s, tls.protocol},
                        {u"cipher"_s, tls.cipher},
                        {u"trustStore"_s, tls.trustStore},
                        {u"chain"_s, chain}};
}

QJsonObject requestJson(const http::Hop &hop)
{
    return {{u"method"_s, QString::fromUtf8(hop.method)},
            {u"url"_s, redaction::url(hop.url.toQUrl()).toString(QUrl::FullyEncoded)},
            {u"headers"_s, headersJson(hop.requestHeaders, true)}};
}

QJsonObject hopJson(const http::Hop &hop)
{
    return {{u"request"_s, requestJson(hop)},
            {u"status"_s, hop.status},
            {u"reason"_s, QString::fromUtf8(hop.reason)},
            {u"httpVersion"_s, QString::fromLatin1(hop.httpVersion)},
            {u"headers"_s, headersJson(hop.headers, false)},
            {u"dropped"_s, QJsonArray::fromStringList(hop.dropped)},
            {u"remoteAddress"_s, hop.remoteAddress},
            {u"timing"_s, timingJson(hop.timing)},
            {u"tls"_s, tlsJson(hop.tls)}};
}

QJsonObject causeJson(const diagnosis::Cause &cause)
{
    QJsonArray facts;
    for (const diagnosis::Fact &fact : cause.facts)
        facts.append(QJsonObject {{u"label"_s, fact.label}, {u"value"_s, fact.value}});
    QJsonArray actions;
    for (const diagnosis::Action action : cause.actions)
        actions.append(diagnosis::actionName(action));
    return {{u"id"_s, cause.id},
            {u"title"_s, cause.title},
            {u"explanation"_s, cause.explanation},
            {u"facts"_s, facts},
            {u"actions"_s, actions}};
}

} // namespace

QJsonObject toJson(const http::Response &response, const QList<diagnosis::Cause> &causes)
{
    const http::Hop &last = response.last();
    QJsonArray hops;
    for (const http::Hop &hop : response.hops)
        hops.append(hopJson(hop));
    QJsonArray diagnosis;
    for (const diagnosis::Cause &cause : causes)
        diagnosis.append(causeJson(cause));
    QJsonObject json {{u"request"_s, requestJson(response.hops.constFirst())},
                      {u"hops"_s, hops},
                      {u"status"_s, last.status},
                      {u"headers"_s, headersJson(last.headers, false)},
                      {u"timing"_s, timingJson(last.timing)},
                      {u"tls"_s, tlsJson(last.tls)},
                      {u"truncated"_s, response.truncated},
                      {u"diagnosis"_s, diagnosis}};
    if (!response.redirectNote.isEmpty())
        json.insert(u"redirectNote"_s, response.redirectNote);
    const QByteArray body = response.body.readAll();
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(body);
    if (decoder.hasError())
        json.insert(u"bodyBase64"_s, QString::fromLatin1(body.toBase64()));
    else
        json.insert(u"body"_s, text);
    return json;
}

} // namespace planops::cli
