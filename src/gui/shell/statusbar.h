// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;

namespace planops::gui {

//! \brief The 28 px line at the bottom: where tokens are, which environment, the sandbox, and how
//! the last request went.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    enum Slot { Keychain, Environment, Sandbox, Api, SlotCount };

    explicit StatusBar(QWidget *parent = nullptr);

    void set(Slot slot, Icon icon, Tone tone, const QString &text, const QString &toolTip = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    Item *m_items[SlotCount] {};
};

} // namespace planops::gui
