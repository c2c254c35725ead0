// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draftstore.h"

#include "core/base/atomicfile.h"
#include "core/base/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::console {

namespace {

constexpr int fileVersion = 1;
constexpr std::chrono::milliseconds writeDelay = 300ms;
constexpr std::chrono::milliseconds retryDelay = 5s;

QString masked(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return value;
    if (redaction::isSecretMember(name))
        return redaction::mask();
    return redaction::text(value);
}

QList<Row> maskedHeaders(QList<Row> rows)
{
    for (Row &row : rows) {
        const QByteArray name = row.name.trimmed().toUtf8();
        if (redaction::isSecretHeader(name) && !row.value.isEmpty())
            row.value = QString::fromUtf8(redaction::headerValue(name, row.value.toUtf8()));
        else
            row.value = redaction::text(row.value);
    }
    return rows;
}

//! A proxy's password is a secret as any other.
QByteArray withoutUserInfo(const QByteArray &address)
{
    QUrl url = QUrl::fromEncoded(address);
    if (url.userInfo().isEmpty())
        return address;
    url.setUserInfo({});
    return url.toEncoded();
}

//! Only the query can hold members; the path keeps its bytes, whatever redaction thinks of its
//! words.
Draft maskedDraft(Draft draft)
{
    QList<Row> query = draft.queryRows();
    bool hasSecret = false;
    for (Row &row : query) {
        const QString value = masked(row.name, row.value);
        hasSecret = hasSecret || value != row.value;
        row.value = value;
    }
    if (hasSecret)
        draft.setQueryRows(query);
    draft.url = redaction::text(draft.url);
    for (Row &row : draft.disabledQuery)
        row.value = masked(row.name, row.value);
    draft.headers = maskedHeaders(draft.headers);
    draft.body = redaction::text(draft.body);
    draft.bodyVariables = redaction::text(draft.bodyVariables);
    for (PartRow &row : draft.parts)
        row.part.value = masked(row.part.name, row.part.value);
    draft.proxy.url = withoutUserInfo(draft.proxy.url);
    draft.title = redaction::text(draft.title);
    return draft;
}

QJsonValue maskedJson(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return masked(name, value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            array.append(maskedJson(name, item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = maskedJson(it.key(), it.value());
        return object;
    }
    return value;
}

QByteArray toFile(const DraftStore::State &state)
{
    QJsonArray drafts;
    for (const Draft &draft : state.drafts)
        drafts.append(maskedDraft(draft).toJson());
    return QJsonDocument(QJsonObject {{u"version"_s, fileVersion},
                                      {u"currentId"_s, state.currentId},
                                      {u"drafts"_s, drafts},
                                      {u"forms"_s, maskedJson({}, state.forms)}})
        .toJson();
}

//! Reads what can be read; false if anything is damaged or from a later version.
bool fromFile(const QByteArray &bytes, DraftStore::State &state)
{
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file.value("version"_L1).toInt() != fileVersion || !file.value("drafts"_L1).isArray())
        return false;
    bool whole = true;
    const QJsonArray drafts = file.value("drafts"_L1).toArray();
    for (const QJsonValue &value : drafts) {
        if (const auto draft = Draft::fromJson(value.toObject()))
            state.drafts.append(*draft);
        else
            whole = false;
    }
    state.currentId = file.value("currentId"_L1).toString();
    state.forms = file.value("forms"_L1).toObject();
    return whole;
}

} // namespace

DraftStore::DraftStore(const Home &home, QObject *parent) : QObject(parent), m_home(home)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::save);
}

DraftStore::~DraftStore()
{
    (void)flush(); // Nobody is left to be told.
}

Result<DraftStore::State> DraftStore::load()
{
    const QString path = m_home.dataFile(u"drafts.json"_s);
    if (!QFile::exists(path))
        return m_state;
    QFile file(path);
    const bool readable = file.open(QIODevice::ReadOnly);
    if (readable && fromFile(file.readAll(), m_state))
        return m_state;
    file.close();

    const QString aside =
        path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    if (!QFile::rename(path, aside)) {
        return failure(
            ErrorKind::Storage,
            tr("The open requests in %1 could not be read. Check the permissions of that file.")
                .arg(QDir::toNativeSeparators(path)));
    }
    return failure(
        ErrorKind::Storage,
        tr("Not all open requests of the last time could be read. The old file was kept as %1.")
            .arg(QDir::toNativeSeparators(aside)));
}

void DraftStore::setState(const State &state)
{
    m_state = state;
    m_dirty = true;
    // Not started anew by each keystroke: a fast writer is saved as often as a slow one.
    if (!m_timer.isActive() || m_timer.intervalAsDuration() > writeDelay)
        m_timer.start(writeDelay);
}

Result<void> DraftStore::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return {};
    if (const auto ready = m_home.prepare(); !ready)
        return ready;
    const auto written = writeFileAtomically(m_home.dataFile(u"drafts.json"_s), toFile(m_state));
    if (written)
        m_dirty = false;
    return written;
}

void DraftStore::save()
{
    const auto written = flush();
    if (!written) {
        m_timer.start(retryDelay);
        if (!m_failing)
            Q_EMIT saveFailed(written.error());
    }
    m_failing = !written;
}

} // namespace planops::console
