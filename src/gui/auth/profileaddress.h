// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"

#include <QWidget>

namespace planops::gui {

class Label;
class Pill;

//! \brief The badge of an environment: its colour and icon mean the same everywhere.
[[nodiscard]] Tone environmentTone(auth::Environment environment);
[[nodiscard]] Icon environmentIcon(auth::Environment environment);
//! \brief "staging.planops.example": where a profile's requests go, short.
[[nodiscard]] QString profileHost(const auth::Profile &profile);

//! \brief A frame with the address of a profile's API and its environment; to read, not to type in.
class ProfileAddress : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileAddress(QWidget *parent = nullptr);

    void setProfile(const auth::Profile &profile);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_address;
    Pill *m_environment;
};

} // namespace planops::gui
