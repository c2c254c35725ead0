// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/tokens/verdict.h"

#include <QObject>

#include <memory>

namespace planops::gui {

//! \brief Gets the keys of an issuer: (issuer, key ID, completion). The window hands in
//! auth::Discovery::keys.
using KeyLookup = std::function<void(const QString &, const QString &, Completion<tokens::JwkSet>)>;

//! \brief Judges one token: at once with what is known, and again when the issuer's keys have come.
//!
//! Keys are asked for at the expected issuer only, never at the one that the token names: a token
//! is no reason to talk to a stranger.
class SignatureCheck : public QObject
{
    Q_OBJECT

public:
    SignatureCheck(KeyLookup keys, Clock clock, QObject *parent = nullptr);
    ~SignatureCheck() override;

    //! \brief Starts over. A check of the same token against the same expectations is not repeated
    //! unless it failed.
    void check(const tokens::Jwt &jwt, const tokens::Expectations &expected);
    void clear();

    [[nodiscard]] bool isChecking() const { return m_pending != nullptr; }
    [[nodiscard]] const tokens::Report &report() const { return m_report; }
    [[nodiscard]] const std::optional<Error> &problem() const
    {
        return m_problem;
    } //!< Why there are no keys.

    //! \brief Unknown while the keys are on their way or cannot be had.
    [[nodiscard]] tokens::Verdict signature() const;

Q_SIGNALS:
    void changed();

private:
    void onKeys(const Result<tokens::JwkSet> &keys);

    KeyLookup m_keys;
    Clock m_clock;
    tokens::Jwt m_jwt;
    tokens::Expectations m_expected;
    tokens::Report m_report;
    std::optional<Error> m_problem;
    std::unique_ptr<QObject> m_pending; // the context of the lookup; its end drops a late answer
};

} // namespace planops::gui
