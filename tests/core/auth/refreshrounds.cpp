// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshrounds.h"

using namespace Qt::StringLiterals;

namespace planops::test {

RefreshRounds::RefreshRounds(const auth::Profile &profile, auth::TokenVault &vault,
                             const Home &home, int rounds, unsigned seed)
    : m_session(profile, {vault, m_http, m_discovery, home, systemNow}),
      m_random(seed),
      m_rounds(rounds)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RefreshRounds::next);
    connect(&m_session, &auth::Session::stateChanged, this, &RefreshRounds::onState);
}

void RefreshRounds::start()
{
    m_session.restore();
}

void RefreshRounds::onState(auth::Session::State state)
{
    if (state == auth::Session::State::SignedIn)
        next();
    else if (m_done == 0 && state == auth::Session::State::SignedOut)
        Q_EMIT finished(0, u"nobody is signed in"_s);
}

// What this process holds counts as refused by the API: so it asks for another one every time.
void RefreshRounds::next()
{
    m_session.refresh(m_session.tokens().accessToken,
                      {this, [this](const Result<Secret> &token) { onToken(token); }});
}

void RefreshRounds::onToken(const Result<Secret> &token)
{
    if (!token) {
        Q_EMIT finished(m_done, QString(token.error().code + u": "_s + token.error().message));
        return;
    }
    if (++m_done == m_rounds)
        Q_EMIT finished(m_done, {});
    else // Programs do not refresh in step: neither do these two.
        m_pause.start(static_cast<int>(m_random() % 20));
}

} // namespace planops::test
