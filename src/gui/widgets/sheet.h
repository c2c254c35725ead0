// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/paint.h"

#include <QPointer>
#include <QVariantAnimation>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace planops::gui {

class Button;
class IconButton;
class Label;

//! \brief A modal question inside the window: scrim, panel near the top, foot with buttons.
//!
//! open() shows it over \a window and takes the keyboard; Tab stays inside; Esc, the cross and the
//! scrim close it and the keyboard goes back to where it was. Shortcuts of the window do not fire
//! meanwhile; those shown on the sheet's own buttons do. There is no nested event loop: connect to
//! the buttons and closed(). The sheet is deleted after closing unless setKept(true).
class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *window);

    void setTitle(const QString &title);
    //! A line under the title; \a mono for "POST /api/v1/projects".
    void setSubtitle(const QString &subtitle, bool mono = false);
    //! 520 by default.
    void setSheetWidth(int pixels);
    void setKept(bool kept) { m_kept = kept; }
    //! Ask before closing: closing by Esc, cross or scrim emits closeRequested() instead.
    void setGuarded(bool guarded) { m_guarded = guarded; }

    //! The scrolling middle; add FormFields or anything to it.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! Puts \a widget (a form from Designer) into the middle.
    void setContent(QWidget *widget);
    //! A widget at the left of the foot ("Create another").
    void setFootWidget(QWidget *widget);
    //! A button at the right of the foot, added from left to right: Cancel first, the primary last.
    //! \a keys, if given, press it while the sheet is open and are shown in it.
    Button *addAction(const QString &text, ButtonKind kind, const QKeySequence &keys = {});
    //! The usual ghost "Cancel", which closes.
    Button *addCancel();

    void openSheet();
    void closeSheet();

Q_SIGNALS:
    void closed();
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void requestClose();

    QWidget *m_panel;
    Label *m_title;
    Label *m_subtitle;
    IconButton *m_cross;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footLayout;
    QPointer<QWidget> m_before;
    QVariantAnimation m_fade; // of scrim and shadow; the panel itself never waits
    int m_width = 520;
    bool m_kept = false;
    bool m_guarded = false;
};

} // namespace planops::gui
