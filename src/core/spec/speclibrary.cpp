// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/speclibrary.h"

#include "core/base/atomicfile.h"
#include "core/base/jsonparts.h"
#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/base/whendone.h"
#include "core/spec/outline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

QJsonArray changesJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes)
        array.append(QJsonObject {{u"kind"_s, static_cast<int>(change.kind)},
                                  {u"method"_s, change.method},
                                  {u"path"_s, change.path},
                                  {u"details"_s, QJsonArray::fromStringList(change.details)}});
    return array;
}

QList<Change> changesFrom(const QJsonArray &array)
{
    QList<Change> changes;
    for (const QJsonValue &value : array) {
        Change change;
        change.kind = static_cast<Change::Kind>(qBound(0, value["kind"_L1].toInt(), 2));
        change.method = value["method"_L1].toString();
        change.path = value["path"_L1].toString();
        const QJsonArray details = value["details"_L1].toArray();
        for (const QJsonValue &detail : details)
            change.details.append(detail.toString());
        changes.append(change);
    }
    return changes;
}

QByteArray keptBytes(const QString &path)
{
    QFile file(path);
    const bool isFit = file.open(QIODevice::ReadOnly) && file.size() <= 2 * largestDocument;
    return isFit ? file.readAll() : QByteArray();
}

std::optional<Known> readKept(const QByteArray &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    const auto document = readDocument(json.value("document"_L1).toObject());
    if (!document)
        return {}; // Damaged: it is fetched again.
    return Known {*document,
                  QUrl(json.value("address"_L1).toString()),
                  json.value("etag"_L1).toString().toLatin1(),
                  UnixTime(std::chrono::seconds(json.value("checkedAt"_L1).toInteger())),
                  changesFrom(json.value("changes"_L1).toArray()),
                  0};
}

//! An address with a secret in it is not written: after a restart the document is looked for where
//! documents usually are.
QUrl keptAddress(const QUrl &address)
{
    return redaction::url(address) == address ? address : QUrl();
}

void writeKept(const QString &path, const Known &known)
{
    const QJsonObject json {
        {u"address"_s, keptAddress(known.address).toString(QUrl::FullyEncoded)},
        {u"etag"_s, QString::fromLatin1(known.etag)},
        {u"checkedAt"_s, static_cast<qint64>(known.checkedAt.time_since_epoch().count())},
        {u"changes"_s, changesJson(known.changes)},
        {u"document"_s, known.document.root}};
    QDir().mkpath(QFileInfo(path).path());
    const auto written =
        writeFileAtomically(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!written) // Only its use offline is lost.
        qCWarning(logApp, "an API's document was not kept: %ls",
                  qUtf16Printable(written.error().detail));
}

} // namespace

QUrl Known::base(const QString &apiBase) const
{
    return address.scheme().startsWith("http"_L1) ? address : QUrl(apiBase);
}

SpecLibrary::SpecLibrary(QString folder, http::HttpClient &http, Clock clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(std::move(clock)), m_loader(http)
{
    m_worker.setMaxThreadCount(1);
}

SpecLibrary::~SpecLibrary()
{
    m_worker.waitForDone();
}

QString SpecLibrary::fileFor(const QString &apiBase) const
{
    constexpr qsizetype nameLength = 24;
    const QByteArray hash =
        QCryptographicHash::hash(apiBase.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(hash.first(nameLength)) + u".json"_s);
}

const Known *SpecLibrary::known(const QString &apiBase) const
{
    const auto found = m_states.find(apiBase);
    return found == m_states.end() || !found->second.known ? nullptr : &*found->second.known;
}

const Document *SpecLibrary::outline(const QString &apiBase) const
{
    const auto found = m_states.find(apiBase);
    return found == m_states.end() || !found->second.outline ? nullptr : &*found->second.outline;
}

bool SpecLibrary::isBusy(const QString &apiBase) const
{
    const auto found = m_states.find(apiBase);
    return found != m_states.end() && found->second.isBusy;
}

std::optional<Error> SpecLibrary::problem(const QString &apiBase) const
{
    const auto found = m_states.find(apiBase);
    return found == m_states.end() ? std::nullopt : found->second.problem;
}

void SpecLibrary::use(const QString &apiBase)
{
    if (apiBase.isEmpty())
        return;
    State &state = m_states[apiBase];
    state.wantsProbe = true;
    if (!state.isRead)
        read(apiBase);
    else
        checkUnlessFresh(apiBase);
}

void SpecLibrary::useKept(const QString &apiBase)
{
    if (apiBase.isEmpty())
        return;
    const State &state = m_states[apiBase];
    if (!state.isRead)
        read(apiBase);
    else if (state.known)
        checkUnlessFresh(apiBase);
}

void SpecLibrary::read(const QString &apiBase)
{
    State &state = m_states[apiBase];
    if (state.isBusy)
        return;
    state.isBusy = true;
    whenDone(this, QtConcurrent::run(&m_worker, keptBytes, fileFor(apiBase)),
             [this, apiBase, attempt = state.attempt](const QByteArray &kept) {
                 const auto outline = [kept] { return outlineOf(jsonMember(kept, "document")); };
                 whenDone(this, QtConcurrent::run(&m_worker, outline),
                          [this, apiBase, attempt](const Document &found) {
                              onOutlined(apiBase, attempt, found);
                          });
                 whenDone(this, QtConcurrent::run(&m_worker, readKept, kept),
                          [this, apiBase](const std::optional<Known> &known) {
                              onRead(apiBase, known);
                          });
             });
    Q_EMIT changed(apiBase);
}

void SpecLibrary::onOutlined(const QString &apiBase, int attempt, const Document &outline)
{
    State &state = m_states[apiBase];
    if (attempt != state.attempt || state.known || !state.isBusy)
        return;
    if (outline.operations.isEmpty() && !state.outline)
        return;
    state.outline.reset();
    if (!outline.operations.isEmpty())
        state.outline = outline;
    Q_EMIT changed(apiBase);
}

void SpecLibrary::onRead(const QString &apiBase, const std::optional<Known> &kept)
{
    State &state = m_states[apiBase];
    if (state.isRead) // Loaded from elsewhere meanwhile.
        return;
    state.isRead = true;
    state.isBusy = false;
    state.known = kept;
    auto outline = std::exchange(state.outline, std::nullopt);
    if (kept) {
        state.known->revision = ++m_revisions;
        state.askedAt = kept->checkedAt;
    }
    Q_EMIT changed(apiBase);
    letGo({}, std::move(outline));
    if (kept || state.wantsProbe)
        checkUnlessFresh(apiBase);
}

void SpecLibrary::checkUnlessFresh(const QString &apiBase)
{
    const State &state = m_states[apiBase];
    if (!state.isBusy && m_clock() - state.askedAt >= freshFor)
        check(apiBase);
}

void SpecLibrary::check(const QString &apiBase)
{
    const State &state = m_states[apiBase];
    start(apiBase, state.known ? state.known->address : QUrl());
}

void SpecLibrary::loadFrom(const QString &apiBase, const QUrl &address)
{
    start(apiBase, address);
}

void SpecLibrary::start(const QString &apiBase, const QUrl &address)
{
    State &state = m_states[apiBase];
    state.isRead = true;
    state.isBusy = true;
    state.outline.reset();
    state.askedAt = m_clock();
    const int attempt = ++state.attempt;
    const Completion<Loaded> completion {this,
                                         [this, apiBase, attempt](const Result<Loaded> &loaded) {
                                             onLoaded(apiBase, attempt, loaded);
                                         }};
    const OutlineTaker takeOutline = [this, apiBase, attempt](const Document &outline) {
        onOutlined(apiBase, attempt, outline);
    };
    const bool isSameAddress = state.known && state.known->address == address;
    if (address.isEmpty())
        m_loader.probe(QUrl(apiBase), completion, takeOutline);
    else
        m_loader.load(address, isSameAddress ? state.known->etag : QByteArray(), completion,
                      takeOutline);
    Q_EMIT changed(apiBase);
}

void SpecLibrary::onLoaded(const QString &apiBase, int attempt, const Result<Loaded> &loaded)
{
    State &state = m_states[apiBase];
    if (attempt != state.attempt)
        return;
    if (loaded && !loaded->isSame) {
        compare(apiBase, attempt, *loaded);
        return;
    }
    state.isBusy = false;
    state.outline.reset();
    state.problem = loaded ? std::nullopt : std::optional<Error>(loaded.error());
    if (loaded && state.known) {
        state.known->checkedAt = m_clock();
        write(apiBase, *state.known);
    }
    Q_EMIT changed(apiBase);
}

void SpecLibrary::compare(const QString &apiBase, int attempt, const Loaded &loaded)
{
    const State &state = m_states[apiBase];
    Known fresh {loaded.document, loaded.address, loaded.etag, m_clock(), {}, 0};
    const std::optional<Known> before = state.known;
    whenDone(this,
             QtConcurrent::run(&m_worker,
                               [fresh, before] {
                                   Known known = fresh;
                                   if (before && before->document.root == fresh.document.root) {
                                       known.document = before->document;
                                       known.changes = before->changes;
                                       known.revision = before->revision;
                                   } else if (before) {
                                       known.changes =
                                           changesBetween(before->document, fresh.document);
                                   }
                                   return known;
                               }),
             [this, apiBase, attempt](const Known &known) {
                 State &now = m_states[apiBase];
                 if (attempt != now.attempt)
                     return;
                 auto old = std::exchange(now.known, known);
                 auto outline = std::exchange(now.outline, std::nullopt);
                 if (now.known->revision == 0)
                     now.known->revision = ++m_revisions;
                 now.problem.reset();
                 now.isBusy = false;
                 write(apiBase, known);
                 Q_EMIT changed(apiBase);
                 letGo(std::move(old), std::move(outline));
             });
}

// Freeing a large document takes longer than a frame; nobody else has this one any more.
void SpecLibrary::letGo(std::optional<Known> known, std::optional<Document> outline)
{
    m_worker.start([known = std::move(known), outline = std::move(outline)] {});
}

void SpecLibrary::write(const QString &apiBase, const Known &known)
{
    // Nobody waits for it but the destructor.
    m_worker.start([path = fileFor(apiBase), known] { writeKept(path, known); });
}

} // namespace planops::spec
