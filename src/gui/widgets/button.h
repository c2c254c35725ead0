// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QKeySequence>
#include <QPointer>
#include <QPushButton>

class QAction;

namespace planops::gui {

//! \brief A push button of the guide: kind, icon, key caps, and an arrow when it has a menu.
//!
//! setKeys() only shows the shortcut: the QAction in the menu owns it (in a Sheet, the sheet
//! presses the button). setAction() takes text, icon-free state and shortcut from an action and
//! triggers it.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(QWidget *parent = nullptr);
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Secondary,
                    QWidget *parent = nullptr);
    Button(const QString &text, Icon icon, ButtonKind kind, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setIconName(Icon icon);
    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QKeySequence keys() const { return m_keys; }
    //! 32 by default; 28 in toolbars, 34 in sheets, 40 beside the URL bar.
    void setControlHeight(int pixels);
    //! Text, enabled, shortcut and click follow \a action, which must outlive nothing: it is
    //! watched.
    void setAction(QAction *action);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void takeFromAction();
    [[nodiscard]] double contentWidth() const;

    ButtonKind m_kind = ButtonKind::Secondary;
    Icon m_icon = Icon::None;
    QKeySequence m_keys;
    int m_height = 32;
    QPointer<QAction> m_action;
};

} // namespace planops::gui
