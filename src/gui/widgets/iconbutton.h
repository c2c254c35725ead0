// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"

#include <QKeySequence>
#include <QPointer>
#include <QToolButton>

namespace planops::gui {

//! \brief A square button with an icon only; the label is its tooltip and accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    explicit IconButton(QWidget *parent = nullptr);
    IconButton(Icon icon, const QString &label, QWidget *parent = nullptr);

    void setIconName(Icon icon);
    //! Accessible name and tooltip; the shortcut is added to the tooltip.
    void setLabel(const QString &label);
    void setKeys(const QKeySequence &keys);
    void setInk(Ink ink);
    //! 28 by default, at least 24.
    void setSide(int pixels);
    //! Label, enabled, checked, shortcut and click follow \a action.
    void setAction(QAction *action);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeFromAction();
    void updateToolTip();

    Icon m_icon = Icon::None;
    QString m_label;
    QKeySequence m_keys;
    Ink m_ink = Ink::Text2;
    int m_side = 28;
    QPointer<QAction> m_action;
};

} // namespace planops::gui
