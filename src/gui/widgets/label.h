// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"

#include <QLabel>

namespace planops::gui {

//! \brief Text of the guide: a role, an ink, and what QLabel lacks.
//!
//! One line elides when there is no room and then shows itself whole in the tooltip; with
//! setWordWrap(true) the lines stand 128% apart. Plain text only. setSelectable(true) lets the user
//! select and copy.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, TextRole role, Ink ink = Ink::Text,
                   QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setInk(Ink ink);
    void setElideMode(Qt::TextElideMode mode);
    void setSelectable(bool selectable);
    //! An icon before the text, 14 px; its ink is the text's unless given.
    void setLeadingIcon(Icon icon);
    void setLeadingIcon(Icon icon, Ink ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return wordWrap(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int iconRoom() const;
    //! The height; draws too if there is a \a painter.
    double layoutText(double width, QPainter *painter, const QPointF &topLeft) const;

    Ink m_ink = Ink::Text;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    Icon m_icon = Icon::None;
    Ink m_iconInk = Ink::Text;
};

} // namespace planops::gui
