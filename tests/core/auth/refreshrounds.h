// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/discovery.h"
#include "core/auth/session.h"
#include "core/http/httpclient.h"

#include <QTimer>

#include <random>

namespace planops::test {

//! \brief One process of the race: refreshes again and again, with pauses of its own, and ends at
//! the first refresh that does not work.
class RefreshRounds : public QObject
{
    Q_OBJECT

public:
    RefreshRounds(const auth::Profile &profile, auth::TokenVault &vault, const Home &home,
                  int rounds, unsigned seed);
    void start();

Q_SIGNALS:
    //! \brief \a problem is empty if every round gave a token.
    void finished(int rounds, const QString &problem);

private:
    void onState(auth::Session::State state);
    void next();
    void onToken(const Result<Secret> &token);

    http::HttpClient m_http;
    auth::Discovery m_discovery {m_http};
    auth::Session m_session;
    QTimer m_pause;
    std::mt19937 m_random;
    int m_rounds;
    int m_done = 0;
};

} // namespace planops::test
