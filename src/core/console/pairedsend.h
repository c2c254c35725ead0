// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/history/entry.h"

#include <QObject>

#include <optional>

namespace planops::console {

//! \brief Another profile to send as. Its client may go while somebody is still asked.
struct Sender
{
    auth::Profile profile;
    QPointer<auth::AuthorizedClient> client;
    std::shared_ptr<http::CookieJar> cookies = {}; //!< That profile's; null: none are kept.
};

//! \brief What one profile was answered, as the history keeps it: secrets masked, the start of the
//! body.
struct ProfileAnswer
{
    QString profileName;
    history::HistoryRecord record;
};

//! \brief One request as two profiles: waits until both have their answer, then hands them over to
//! be compared.
//!
//! The first one is sent by whoever shows it, and told here. The second goes through the other
//! profile's own client, so its token reaches that profile's hosts only. No answer is one, too: it
//! is compared as the error that it is. Deleting this cancels the second. Thread: main.
class PairedSend : public QObject
{
    Q_OBJECT

public:
    //! \param first the name of the profile that is told of by setFirst().
    PairedSend(const QString &first, const Sender &second, QObject *parent = nullptr);

    //! \brief Sends as the second profile.
    void start(const http::Request &request, auth::TokenUse use);
    //! \param sentAt UTC
    void setFirst(const http::Request &request, const QDateTime &sentAt,
                  const Result<auth::AuthorizedResponse> &answer);
    [[nodiscard]] QString secondName() const { return m_second.profile.name; }

Q_SIGNALS:
    //! \brief Once.
    void answered(const planops::console::ProfileAnswer &first,
                  const planops::console::ProfileAnswer &second);

private:
    void onSecond(const Result<auth::AuthorizedResponse> &answer);
    void endIfBoth();

    QString m_firstName;
    Sender m_second;
    http::Request m_request;
    QDateTime m_sentAt;
    std::optional<history::HistoryRecord> m_firstRecord;
    std::optional<history::HistoryRecord> m_secondRecord;
};

} // namespace planops::console
