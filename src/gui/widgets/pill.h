// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/icons.h"

#include <QLabel>

namespace planops::gui {

//! \brief A tinted word: method, status, environment, count, scope.
class Pill : public QLabel
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    explicit Pill(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    Pill(const QString &text, Icon icon, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setIconName(Icon icon);
    void setDot(bool dot);
    //! Code font, for scopes, identifiers and methods.
    void setMono(bool mono);
    //! 22 by default, 26 for a response status.
    void setPillHeight(int pixels);

    //! "GET" as a mono pill in its tone.
    void showMethod(const QString &method);
    //! "200 OK" with a dot; \a status 0 is "No response".
    void showStatus(int status, const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateFont();

    Tone m_tone = Tone::Neutral;
    Icon m_icon = Icon::None;
    bool m_dot = false;
    bool m_mono = false;
    bool m_method = false;
    int m_height = 22;
};

//! GET sky, POST ok, PUT warn, PATCH violet, DELETE bad, others neutral.
[[nodiscard]] Tone methodTone(const QString &method);
//! The method in at most five letters: "DEL" for DELETE.
[[nodiscard]] QString shortMethod(const QString &method);
//! 2xx ok, 3xx sky, 401, 403 and 5xx bad, other 4xx warn, 0 (no response) bad, 1xx neutral.
[[nodiscard]] Tone statusTone(int status);

} // namespace planops::gui
