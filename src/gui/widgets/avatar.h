// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/icons.h"

#include <QWidget>

class QPainter;

namespace planops::gui {

//! \brief Initials or an icon on a tinted tile; decorative, the name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Tile, Round };

    explicit Avatar(QWidget *parent = nullptr);
    explicit Avatar(const QString &name, Shape shape = Shape::Tile, QWidget *parent = nullptr);

    //! Initials and tone come from \a name.
    void setName(const QString &name);
    void setIconName(Icon icon, Tone tone);
    void setTone(Tone tone);
    void setShape(Shape shape);
    //! 32 by default.
    void setSide(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Neutral;
    Shape m_shape = Shape::Tile;
    int m_side = 32;
};

//! "Harbour crossing, phase 2" is "HC", "Ada" is "A", nothing is "?".
[[nodiscard]] QString initialsOf(const QString &name);
//! Always the same tone for the same name: ok, violet, warn or sky.
[[nodiscard]] Tone toneOf(const QString &name);
//! For delegates.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &initials, Tone tone,
                 Avatar::Shape shape, const Colors &colors);

} // namespace planops::gui
