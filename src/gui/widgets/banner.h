// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/icons.h"

#include <QFrame>

class QHBoxLayout;

namespace planops::gui {

class Button;
class Label;

//! \brief A tinted notice above what it is about, with one or two actions.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    Banner(Tone tone, Icon icon, const QString &title, const QString &text,
           QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setIconName(Icon icon);
    void setTitle(const QString &title);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    //! A secondary button at the right; connect to clicked().
    Button *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoomForIcon();

    Tone m_tone = Tone::Accent;
    Icon m_icon = Icon::Info;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_actions;
};

} // namespace planops::gui
