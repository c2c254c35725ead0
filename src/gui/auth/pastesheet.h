// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/session.h"
#include "gui/widgets/sheet.h"

#include <QTimer>

#include <optional>

class QPlainTextEdit;

namespace planops::gui {

class Card;
class DevToolsHelp;
class FormField;
class Label;

//! \brief Takes a token that was made elsewhere: shows who it is for and until when, before it is
//! used.
//!
//! Takes pastes with quotes, "Bearer" and line breaks, and whole curl commands. The clipboard is
//! read when its button is pressed, never unasked.
class PasteSheet : public Sheet
{
    Q_OBJECT

public:
    PasteSheet(auth::Session &session, Clock clock, QWidget *window);

    void setText(const QString &text);

Q_SIGNALS:
    void adopted(); //!< The session has the token.
    void inspectRequested(const planops::Secret &token);

private:
    void onEdited();
    void showUntil();
    void toggleHelp();
    void adopt();

    auth::Session &m_session;
    Clock m_clock;
    QPlainTextEdit *m_text;
    FormField *m_field;
    Card *m_summary;
    Label *m_kind;
    Label *m_who;
    Label *m_until;
    Label *m_advice;
    Button *m_helpToggle;
    DevToolsHelp *m_help;
    QTimer m_tick;                          //!< For the time left.
    std::optional<auth::TokenSet> m_tokens; //!< What the text holds.
    Button *m_inspect;
    Button *m_use;
};

} // namespace planops::gui
