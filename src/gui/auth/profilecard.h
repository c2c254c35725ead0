// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"

#include <QAbstractButton>

namespace planops::gui {

class Avatar;
class Label;
class Pill;

//! \brief The profile in use, at the top of the sidebar: name, environment, host. Pressing it opens
//! ProfileMenu.
class ProfileCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProfileCard(QWidget *parent = nullptr);

    void setProfile(const auth::Profile &profile);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Avatar *m_icon;
    Label *m_name;
    Pill *m_environment;
    Label *m_host;
};

} // namespace planops::gui
