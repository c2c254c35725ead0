// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/paint.h"

#include "gui/theme/fonts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr double kCapGap = 4;
constexpr double kCapPadding = 5;

double capHeight()
{
    return px(18);
}

double capWidth(const QString &text)
{
    const double content = QFontMetricsF(roleFont(TextRole::KeyCap)).horizontalAdvance(text);
    return std::max(capHeight(), std::ceil(content) + 2 * kCapPadding);
}

bool isReturn(const QString &text)
{
    return text == u"\u21B5";
}

// One pass of a box blur along a row of alpha values; three passes are close to a Gaussian.
void blurLine(uchar *line, int count, qsizetype step, int reach, std::vector<uchar> &scratch)
{
    const int window = 2 * reach + 1;
    int sum = 0;
    for (int i = 0; i < count; ++i)
        scratch[static_cast<size_t>(i)] = line[i * step];
    const uchar *before = scratch.data();
    for (int i = -reach; i < count; ++i) {
        if (i + reach < count)
            sum += before[i + reach];
        if (i - reach - 1 >= 0)
            sum -= before[i - reach - 1];
        if (i >= 0)
            line[i * step] = static_cast<uchar>(sum / window);
    }
}

void blurAlpha(QImage &alpha, int reach)
{
    std::vector<uchar> scratch(static_cast<size_t>(std::max(alpha.width(), alpha.height())));
    const int stride = static_cast<int>(alpha.bytesPerLine());
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < alpha.height(); ++y)
            blurLine(alpha.scanLine(y), alpha.width(), 1, reach, scratch);
        for (int x = 0; x < alpha.width(); ++x)
            blurLine(alpha.bits() + x, alpha.height(), stride, reach, scratch);
    }
}

// A small blurred rounded square; paintShadow() stretches its middle, as a nine-patch.
QImage shadowTile(int corner, int blur, const QColor &color)
{
    const int margin = blur;
    const int side = 2 * (margin + corner + blur) + 1;
    QImage alpha(side, side, QImage::Format_Alpha8);
    alpha.fill(0);
    QPainter painter(&alpha);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, color.alpha()));
    painter.drawRoundedRect(QRectF(margin, margin, side - 2 * margin, side - 2 * margin), corner,
                            corner);
    painter.end();
    blurAlpha(alpha, std::max(1, blur / 3));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(QColor(color.rgb()));
    tile.setAlphaChannel(alpha);
    return tile;
}

void paintShadowLayer(QPainter *painter, const QRectF &panel, int corner, int blur, int down,
                      const QColor &color)
{
    const QString key =
        u"planops-shadow/%1/%2/%3"_s.arg(corner).arg(blur).arg(color.name(QColor::HexArgb));
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap::fromImage(shadowTile(corner, blur, color));
        QPixmapCache::insert(key, tile);
    }
    const QRectF outer = panel.adjusted(-blur, -blur + down, blur, blur + down);
    const double cut = (tile.width() - 1) / 2.0;
    const double cutX = std::min(cut, outer.width() / 2);
    const double cutY = std::min(cut, outer.height() / 2);
    const double sourceX[4] = {0, cut, cut + 1, static_cast<double>(tile.width())};
    const double x[4] = {outer.left(), outer.left() + cutX, outer.right() - cutX, outer.right()};
    const double y[4] = {outer.top(), outer.top() + cutY, outer.bottom() - cutY, outer.bottom()};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            painter->drawPixmap(
                QRectF(QPointF(x[column], y[row]), QPointF(x[column + 1], y[row + 1])), tile,
                QRectF(QPointF(sourceX[column], sourceX[row]),
                       QPointF(sourceX[column + 1], sourceX[row + 1])));
        }
    }
}

} // namespace

void paintPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge,
                double cornerRadius, double edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = edgeWidth / 2;
    const QRectF inner = edge.isValid() ? rect.adjusted(half, half, -half, -half) : rect;
    const double corner = edge.isValid() ? std::max(0.0, cornerRadius - half) : cornerRadius;
    painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(inner, corner, corner);
    painter->restore();
}

void paintShadow(QPainter *painter, const QRectF &panel, double cornerRadius, const Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const int corner = qRound(cornerRadius);
    QColor near = colors.shadow;
    near.setAlpha(colors.shadow.alpha() / 2);
    paintShadowLayer(painter, panel, corner, 40, 18, colors.shadow);
    paintShadowLayer(painter, panel, corner, 8, 2, near);
    painter->restore();
}

void paintButtonPanel(QPainter *painter, const QRectF &rect, ButtonKind kind,
                      const PressState &state, const Colors &c, double cornerRadius)
{
    if (!state.enabled) {
        if (kind == ButtonKind::Secondary)
            paintPanel(painter, rect, c.raised, c.line, cornerRadius);
        else if (kind != ButtonKind::Ghost)
            paintPanel(painter, rect, c.press, {}, cornerRadius);
        return;
    }
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Danger: {
        const QColor rest = kind == ButtonKind::Primary ? c.accent : c.danger;
        const QColor over =
            kind == ButtonKind::Primary ? c.accentHover : mix(c.danger, Qt::black, 0.12);
        const QColor fill = state.pressed ? mix(over, Qt::black, 0.14)
            : state.hovered               ? over
                                          : rest;
        paintPanel(painter, rect, fill, {}, cornerRadius);
        break;
    }
    case ButtonKind::Secondary:
        paintPanel(painter, rect,
                   state.pressed || state.checked ? c.press
                       : state.hovered            ? c.hover
                                                  : c.raised,
                   c.line2, cornerRadius);
        break;
    case ButtonKind::Ghost:
        if (state.pressed || state.hovered || state.checked)
            paintPanel(painter, rect, state.pressed ? c.press : c.hover, {}, cornerRadius);
        break;
    }
}

QColor buttonInk(ButtonKind kind, const PressState &state, const Colors &c)
{
    if (!state.enabled)
        return c.disabled;
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Danger:
        return c.onAccent;
    case ButtonKind::Secondary:
        return c.text;
    case ButtonKind::Ghost:
        return state.hovered || state.pressed || state.checked ? c.text : c.text2;
    }
    return c.text;
}

QColor buttonIconInk(ButtonKind kind, const PressState &state, const Colors &c)
{
    if (kind == ButtonKind::Secondary && state.enabled)
        return c.text2;
    return buttonInk(kind, state, c);
}

void paintFieldFrame(QPainter *painter, const QRectF &rect, const FieldState &state,
                     const Colors &c, double cornerRadius)
{
    if (!state.enabled) {
        paintPanel(painter, rect, c.chrome, c.line2, cornerRadius);
        return;
    }
    if (state.invalid)
        paintPanel(painter, rect, c.canvas, c.bad, cornerRadius, 2);
    else if (state.focused)
        paintPanel(painter, rect, c.canvas, c.accentText, cornerRadius, 2);
    else
        paintPanel(painter, rect, c.canvas, state.quiet ? c.line2 : c.field, cornerRadius);
}

void paintCheckBox(QPainter *painter, const QRectF &rect, Qt::CheckState check,
                   const PressState &state, const Colors &c)
{
    const bool on = check != Qt::Unchecked;
    if (!on) {
        paintPanel(painter, rect, state.enabled ? (state.pressed ? c.press : c.canvas) : c.chrome,
                   state.enabled ? c.field : c.line2, radius::cap);
        return;
    }
    const QColor fill = !state.enabled   ? c.press
        : state.hovered || state.pressed ? c.accentHover
                                         : c.accent;
    paintPanel(painter, rect, fill, {}, radius::cap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double u = rect.width() / 16;
    painter->setPen(QPen(state.enabled ? c.onAccent : c.disabled, 1.8 * u, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.topLeft());
    if (check == Qt::PartiallyChecked) {
        painter->drawLine(QPointF(4.5 * u, 8 * u), QPointF(11.5 * u, 8 * u));
    } else {
        const QPointF tick[] = {{4.2 * u, 8.3 * u}, {6.9 * u, 11 * u}, {11.8 * u, 5.4 * u}};
        painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

QStringList keyCapTexts(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination combination = keys[0];
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    QStringList caps;
#ifdef Q_OS_MACOS
    const std::pair<Qt::KeyboardModifier, QString> names[] = {{Qt::MetaModifier, u"\u2303"_s},
                                                              {Qt::AltModifier, u"\u2325"_s},
                                                              {Qt::ShiftModifier, u"\u21E7"_s},
                                                              {Qt::ControlModifier, u"\u2318"_s}};
#else
    const std::pair<Qt::KeyboardModifier, QString> names[] = {{Qt::MetaModifier, u"Meta"_s},
                                                              {Qt::ControlModifier, u"Ctrl"_s},
                                                              {Qt::AltModifier, u"Alt"_s},
                                                              {Qt::ShiftModifier, u"Shift"_s}};
#endif
    for (const auto &[modifier, name] : names) {
        if (modifiers.testFlag(modifier))
            caps.append(name);
    }
    switch (combination.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        caps.append(u"\u21B5"_s);
        break;
    case Qt::Key_Up:
        caps.append(u"\u2191"_s);
        break;
    case Qt::Key_Down:
        caps.append(u"\u2193"_s);
        break;
    case Qt::Key_Escape:
        caps.append(u"Esc"_s);
        break;
    default:
        caps.append(QKeySequence(combination.key()).toString(QKeySequence::NativeText));
    }
    return caps;
}

QSizeF keyCapsSize(const QKeySequence &keys)
{
    const QStringList caps = keyCapTexts(keys);
    if (caps.isEmpty())
        return {};
    double width = kCapGap * (static_cast<double>(caps.size()) - 1);
    for (const QString &cap : caps)
        width += isReturn(cap) ? capHeight() : capWidth(cap);
    return {width, capHeight()};
}

void paintKeyCaps(QPainter *painter, const QPointF &leftMiddle, const QKeySequence &keys,
                  const QColor &ink, const QColor &edge)
{
    painter->save();
    painter->setFont(roleFont(TextRole::KeyCap));
    double x = leftMiddle.x();
    const QStringList caps = keyCapTexts(keys);
    for (const QString &cap : caps) {
        const double width = isReturn(cap) ? capHeight() : capWidth(cap);
        const QRectF rect(x, std::round(leftMiddle.y() - capHeight() / 2), width, capHeight());
        paintPanel(painter, rect, {}, edge, radius::cap);
        if (isReturn(cap)) {
            QRectF square(0, 0, px(11), px(11));
            square.moveCenter(rect.center());
            paintIcon(painter, square, Icon::CornerDownLeft, ink);
        } else {
            painter->setPen(ink);
            painter->drawText(rect, Qt::AlignCenter, cap);
        }
        x += width + kCapGap;
    }
    painter->restore();
}

} // namespace planops::gui
