// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/paint.h"

#include <QWidget>

class QHBoxLayout;

namespace planops::gui {

class Button;
class Label;

//! \brief A page with nothing in it: a drawing of bars, what is empty, why, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    //! The request that led here, in code font ("GET /api/v1/projects, 200, 84 ms").
    void setNote(const QString &note);
    Button *addAction(const QString &text, Icon icon = Icon::None,
                      ButtonKind kind = ButtonKind::Secondary);

private:
    Label *m_title;
    Label *m_text;
    Label *m_note;
    QHBoxLayout *m_actions;
};

} // namespace planops::gui
