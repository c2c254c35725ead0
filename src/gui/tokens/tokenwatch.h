// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"
#include "gui/tokens/signaturecheck.h"
#include "gui/tokens/tokenview.h"

#include <QPointer>

namespace planops::gui {

//! \brief Follows a session for the token panel and the rail: what it holds, and whether the
//! signature is right.
class TokenWatch : public QObject
{
    Q_OBJECT

public:
    TokenWatch(KeyLookup keys, Clock clock, QObject *parent = nullptr);

    //! \brief Follows \a session until another one is given or it goes.
    void setSession(auth::Session &session);
    //! \brief Shows a value without a session.
    void setView(const TokenView &view);
    //! \brief Reads the session again: for what it does not signal, such as the start of a refresh.
    void update();
    //! \brief Asks for the keys again after they could not be had.
    void checkAgain();

    [[nodiscard]] const TokenView &view() const { return m_view; }
    [[nodiscard]] const SignatureCheck &check() const { return m_check; }
    [[nodiscard]] UnixTime now() const { return m_clock(); }

Q_SIGNALS:
    void changed();

private:
    void examine();

    Clock m_clock;
    SignatureCheck m_check;
    QPointer<auth::Session> m_session;
    TokenView m_view;
};

//! \brief What the signature row and the rail say about the signature.
struct SignatureWords
{
    Tone tone = Tone::Neutral;
    Icon icon = Icon::ShieldAlert;
    QString title; //!< "Signature verified"
    QString text;  //!< "RS256, key ins_2bQ8…f9", or why not.
};

[[nodiscard]] SignatureWords signatureWords(const TokenWatch &watch);

} // namespace planops::gui
