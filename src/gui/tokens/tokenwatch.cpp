// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokenwatch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! \brief Gives the free function below a context for its translations.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::TokenWatch)
};

QString shortKey(const QString &keyId)
{
    return keyId.size() > 14 ? keyId.left(8) + u'…' + keyId.right(2) : keyId;
}

} // namespace

TokenWatch::TokenWatch(KeyLookup keys, Clock clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_check(std::move(keys), std::move(clock))
{
    connect(&m_check, &SignatureCheck::changed, this, &TokenWatch::changed);
}

void TokenWatch::setSession(auth::Session &session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &auth::Session::stateChanged, this, &TokenWatch::update);
    connect(&session, &auth::Session::tokensChanged, this, &TokenWatch::update);
    connect(&session, &auth::Session::signInFailed, this, &TokenWatch::update);
    connect(&session, &auth::Session::refreshFailed, this, &TokenWatch::update);
    update();
}

void TokenWatch::setView(const TokenView &view)
{
    m_view = view;
    examine();
    Q_EMIT changed();
}

void TokenWatch::update()
{
    if (m_session)
        setView(TokenView::of(*m_session));
}

void TokenWatch::checkAgain()
{
    examine();
}

void TokenWatch::examine()
{
    if (!m_view.jwt) {
        m_check.clear();
        return;
    }
    tokens::Expectations expected;
    expected.issuer = m_view.profile.issuer;
    m_check.check(*m_view.jwt, expected);
}

SignatureWords signatureWords(const TokenWatch &watch)
{
    const TokenView &view = watch.view();
    if (!view.hasToken())
        return {Tone::Neutral, Icon::ShieldAlert, Words::tr("No token"),
                Words::tr("Sign in to get one")};
    if (!view.jwt)
        return {Tone::Warn, Icon::ShieldAlert, tokens::tokenKindLabel(view.kind),
                Words::tr("Not a JWT: only its issuer can check it")};
    const SignatureCheck &check = watch.check();
    const tokens::Verdict signature = check.signature();
    const QString algorithm = view.jwt->algorithm();
    const QString key = view.jwt->keyId().isEmpty()
        ? algorithm
        : Words::tr("%1, key %2").arg(algorithm, shortKey(view.jwt->keyId()));
    switch (signature.state) {
    case tokens::Verdict::State::Pass:
        return {Tone::Ok, Icon::ShieldCheck, Words::tr("Signature verified"), key};
    case tokens::Verdict::State::Fail:
        return {Tone::Bad, Icon::ShieldX, Words::tr("Signature invalid"), signature.text};
    case tokens::Verdict::State::Unknown:
        break;
    }
    if (check.isChecking())
        return {Tone::Neutral, Icon::ShieldAlert, Words::tr("Checking the signature"), key};
    return {Tone::Warn, Icon::ShieldAlert, Words::tr("Signature not checked"),
            check.problem()                ? check.problem()->message
                : signature.text.isEmpty() ? key
                                           : signature.text};
}

} // namespace planops::gui
