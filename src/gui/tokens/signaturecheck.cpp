// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/signaturecheck.h"

using namespace Qt::StringLiterals;

namespace planops::gui {

SignatureCheck::SignatureCheck(KeyLookup keys, Clock clock, QObject *parent)
    : QObject(parent), m_keys(std::move(keys)), m_clock(std::move(clock))
{ }

SignatureCheck::~SignatureCheck() = default;

void SignatureCheck::check(const tokens::Jwt &jwt, const tokens::Expectations &expected)
{
    const bool same = jwt.raw == m_jwt.raw && expected.issuer == m_expected.issuer;
    if (same && (isChecking() || signature().state != tokens::Verdict::State::Unknown))
        return;
    m_jwt = jwt;
    m_expected = expected;
    m_problem.reset();
    m_pending.reset();
    m_report = tokens::examine(jwt, nullptr, expected, m_clock());
    if (m_keys && !expected.issuer.isEmpty()) {
        m_pending = std::make_unique<QObject>();
        m_keys(expected.issuer, jwt.keyId(),
               {m_pending.get(), [this](const Result<tokens::JwkSet> &keys) { onKeys(keys); }});
    }
    Q_EMIT changed();
}

void SignatureCheck::clear()
{
    m_pending.reset();
    m_jwt = {};
    m_expected = {};
    m_report = {};
    m_problem.reset();
    Q_EMIT changed();
}

void SignatureCheck::onKeys(const Result<tokens::JwkSet> &keys)
{
    m_pending.reset();
    if (keys)
        m_report = tokens::examine(m_jwt, &keys.value(), m_expected, m_clock());
    else
        m_problem = keys.error();
    Q_EMIT changed();
}

tokens::Verdict SignatureCheck::signature() const
{
    const tokens::Verdict *verdict = m_report.find(u"signature"_s);
    return verdict ? *verdict
                   : tokens::Verdict {u"signature"_s, tokens::Verdict::State::Unknown, {}, {}};
}

} // namespace planops::gui
