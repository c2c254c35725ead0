// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/loading.h"

#include "core/base/whendone.h"
#include "core/spec/outline.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct LoadingText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::DocumentLoader)
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       LoadingText::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    return file.read(largestDocument + 1);
}

bool isDocument(const QJsonObject &object)
{
    return object.contains("openapi"_L1) || object.contains("swagger"_L1);
}

} // namespace

Loading::Loading(http::HttpClient &http, QThreadPool &worker, const QList<QUrl> &candidates,
                 const QByteArray &etag, Completion<Loaded> completion, OutlineTaker takeOutline)
    : QObject(completion.context()),
      m_http(http),
      m_worker(worker),
      m_candidates(candidates),
      m_etag(etag),
      m_completion(std::move(completion)),
      m_takeOutline(std::move(takeOutline))
{ }

void Loading::fetch(const QUrl &address)
{
    if (address.isLocalFile()) {
        fetchFile(address);
        return;
    }
    http::Request request;
    const auto url = http::Url::parse(address.toString(QUrl::FullyEncoded));
    if (!url) {
        onFailed(address, url.error());
        return;
    }
    request.url = *url;
    request.options.maximumBody = largestDocument;
    request.headers.append(http::Header {
        "Accept", "application/json, application/yaml;q=0.9, text/html;q=0.5, */*;q=0.1"});
    if (!m_bundle && !m_etag.isEmpty())
        request.headers.append(http::Header {"If-None-Match", m_etag});
    m_http.send(request, {this, [this, address](const Result<http::Response> &answer) {
                              onAnswer(address, answer);
                          }});
}

void Loading::fetchFile(const QUrl &address)
{
    whenDone(this, QtConcurrent::run(&m_worker, readFile, address.toLocalFile()),
             [this, address](const Result<QByteArray> &bytes) {
                 if (bytes)
                     outline(address, *bytes);
                 else
                     onParsed(address, tl::unexpected(bytes.error()));
             });
}

void Loading::onAnswer(const QUrl &address, const Result<http::Response> &answer)
{
    constexpr int notModified = 304;
    constexpr int good = 200;
    if (!answer) {
        onFailed(address, answer.error());
        return;
    }
    if (answer->status() == notModified && !m_bundle && !m_etag.isEmpty()) {
        m_loaded.isSame = true;
        m_loaded.address = address;
        m_loaded.etag = m_etag;
        finish(m_loaded);
        return;
    }
    if (answer->status() != good) {
        onFailed(address,
                 {ErrorKind::Server,
                  LoadingText::tr("%1 answered with %2 instead of a document.")
                      .arg(address.toDisplayString(), QString::number(answer->status())),
                  {},
                  QString::number(answer->status())});
        return;
    }
    const QUrl last = answer->last().url.toQUrl();
    const QByteArray body = answer->body.readAll();
    if (!m_bundle) {
        m_loaded.etag = answer->header("etag").value_or(QByteArray());
        // A page of documentation in place of a document: what it shows is asked for next.
        const QUrl named = documentNamedIn(body, last);
        if (named.isValid()) {
            if (!m_candidates.contains(named))
                m_candidates.insert(1, named);
            onFailed(
                address,
                failure(
                    ErrorKind::Parse,
                    LoadingText::tr("%1 is a page, no document.").arg(address.toDisplayString()))
                    .value());
            return;
        }
    }
    outline(m_bundle ? address : last, body);
}

//! Before the rest, not beside it: so it comes first on any machine, and that costs a twentieth.
void Loading::outline(const QUrl &address, const QByteArray &bytes)
{
    if (!m_takeOutline || m_bundle) {
        parse(address, bytes);
        return;
    }
    whenDone(this, QtConcurrent::run(&m_worker, [bytes] { return outlineOf(bytes); }),
             [this, address, bytes](const Document &found) {
                 if (m_completion.isWanted())
                     m_takeOutline(found);
                 parse(address, bytes);
             });
}

void Loading::parse(const QUrl &address, const QByteArray &bytes)
{
    whenDone(this, QtConcurrent::run(&m_worker, parseDocument, bytes),
             [this, address](const Result<QJsonObject> &parsed) { onParsed(address, parsed); });
}

void Loading::onParsed(const QUrl &address, const Result<QJsonObject> &parsed)
{
    if (!parsed) {
        onFailed(address, parsed.error());
        return;
    }
    if (m_bundle) {
        m_bundle->add(address, *parsed);
    } else if (isDocument(*parsed)) {
        m_loaded.address = address;
        m_bundle.emplace(address, *parsed);
    } else {
        onFailed(address,
                 failure(ErrorKind::Parse,
                         LoadingText::tr("%1 is no OpenAPI document: it has neither “openapi” nor "
                                         "“swagger” at its top.")
                             .arg(address.toDisplayString(QUrl::PreferLocalFile)))
                     .value());
        return;
    }
    goOn();
}

void Loading::onFailed(const QUrl &address, const Error &error)
{
    if (m_bundle) {
        m_bundle->leaveOut(address);
        goOn();
        return;
    }
    if (!m_firstError)
        m_firstError = error;
    m_candidates.removeFirst();
    if (m_candidates.isEmpty() || error.kind == ErrorKind::Cancelled)
        finish(tl::unexpected(*m_firstError));
    else
        start();
}

void Loading::goOn()
{
    if (const auto missing = m_bundle->missing(); !missing.isEmpty()) {
        fetch(missing.constFirst());
        return;
    }
    whenDone(
        this,
        QtConcurrent::run(&m_worker, [bundle = *m_bundle] { return readDocument(bundle.whole()); }),
        [this](const Result<Document> &document) {
            if (!document) {
                finish(tl::unexpected(document.error()));
                return;
            }
            m_loaded.document = *document;
            finish(m_loaded);
        });
}

void Loading::finish(const Result<Loaded> &result)
{
    deleteLater();
    m_completion(result);
}

} // namespace planops::spec
