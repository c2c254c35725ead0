// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/pairedsend.h"

#include "core/base/whendone.h"
#include "core/history/record.h"

#include <QtConcurrentRun>

namespace planops::console {

namespace {

history::HistoryRecord recordOfAnswer(const http::Request &request, const QDateTime &sentAt,
                                      const Result<auth::AuthorizedResponse> &answer)
{
    if (!answer)
        return history::recordOf(request, answer.error(), sentAt);
    history::HistoryRecord record = history::recordOf(request, answer->response);
    record.entry.tokenSent = answer->tokenSent;
    return record;
}

using RecordPair = std::pair<history::HistoryRecord, history::HistoryRecord>;

} // namespace

PairedSend::PairedSend(const QString &first, const Sender &second, QObject *parent)
    : QObject(parent), m_firstName(first), m_second(second)
{ }

void PairedSend::start(const http::Request &request, auth::TokenUse use)
{
    m_request = request;
    m_request.options.cookies = m_second.cookies;
    m_sentAt = QDateTime::currentDateTimeUtc();
    const Error gone {ErrorKind::Cancelled,
                      tr("The profile “%1” was changed or removed meanwhile.").arg(secondName()),
                      {},
                      {}};
    if (!m_second.client) {
        onSecond(tl::unexpected(gone));
        return;
    }
    connect(m_second.client, &QObject::destroyed, this,
            [this, gone] { onSecond(tl::unexpected(gone)); });
    m_second.client->send(
        m_request,
        {this, [this](const Result<auth::AuthorizedResponse> &answer) { onSecond(answer); }}, use);
}

void PairedSend::setFirst(const http::Request &request, const QDateTime &sentAt,
                          const Result<auth::AuthorizedResponse> &answer)
{
    m_firstRecord = recordOfAnswer(request, sentAt, answer);
    endIfBoth();
}

void PairedSend::onSecond(const Result<auth::AuthorizedResponse> &answer)
{
    if (m_secondRecord)
        return;
    m_secondRecord = recordOfAnswer(m_request, m_sentAt, answer);
    endIfBoth();
}

void PairedSend::endIfBoth()
{
    if (!m_firstRecord || !m_secondRecord)
        return;
    // Masking takes longer than a frame.
    const auto masked =
        QtConcurrent::run([first = *m_firstRecord, second = *m_secondRecord]() -> RecordPair {
            return {history::redacted(first), history::redacted(second)};
        });
    whenDone(this, masked, [this](const RecordPair &pair) {
        Q_EMIT answered({m_firstName, pair.first}, {secondName(), pair.second});
    });
}

} // namespace planops::console
