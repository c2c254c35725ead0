// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVersionNumber>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

static void keepIconResources()
{
    Q_INIT_RESOURCE(planops);
}

namespace planops::gui {

namespace {

constexpr std::array kFiles {
    "activity",
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "ban",
    "book-open",
    "bookmark",
    "braces",
    "bug",
    "building-2",
    "calendar",
    "case-sensitive",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "chevrons-up-down",
    "circle-check",
    "circle-dashed",
    "circle-question-mark",
    "circle-pause",
    "circle-x",
    "clipboard-paste",
    "clock",
    "x",
    "code-xml",
    "contrast",
    "cookie",
    "copy",
    "corner-down-left",
    "database",
    "download",
    "external-link",
    "eye",
    "eye-off",
    "file-key",
    "file-text",
    "list-filter",
    "flask-conical",
    "folder",
    "folder-open",
    "gauge",
    "globe",
    "history",
    "hourglass",
    "import",
    "info",
    "key",
    "keyboard",
    "layers",
    "life-buoy",
    "link",
    "list-tree",
    "lock",
    "lock-open",
    "log-in",
    "log-out",
    "minus",
    "monitor",
    "moon",
    "ellipsis",
    "package",
    "panel-bottom",
    "panel-left",
    "panel-right",
    "pencil",
    "play",
    "plus",
    "radio",
    "refresh-cw",
    "regex",
    "rotate-ccw",
    "save",
    "scan-search",
    "search",
    "send",
    "server",
    "shield-alert",
    "shield-check",
    "shield-x",
    "settings-2",
    "sun",
    "sun-moon",
    "terminal",
    "timer",
    "trash-2",
    "undo-2",
    "upload",
    "user",
    "users",
    "triangle-alert",
    "wifi-off",
    "wrap-text",
};

// Thin strokes vanish in small icons: 1.75 of 24 from 15 px on, up to 2.3 at 12 px and below.
double strokeWidth(double size)
{
    if (size >= 15)
        return 1.75;
    return 2.0 + 0.1 * qBound(0.0, 15.0 - size, 3.0);
}

QPixmap renderIcon(Icon name, const QColor &color, double size, double ratio)
{
    const int pixels = qMax(1, qRound(size * ratio));
    const QString key = u"planops-icon/%1/%2/%3"_s.arg(static_cast<int>(name))
                            .arg(color.name(QColor::HexArgb))
                            .arg(pixels)
        + QString::number(qRound(strokeWidth(size) * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    const QByteArray width = QByteArray::number(strokeWidth(size));
    svg.replace("stroke-width=\"2\"", QByteArray("stroke-width=\"").append(width).append('"'));
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon name, Ink ink) : m_name(name), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const double side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(painter, square, m_name, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return renderIcon(m_name, color(mode), qMin(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal scale) override
    {
        // Before 6.8 Qt asks for device pixels here, since then for logical ones.
        static const bool logical = QLibraryInfo::version() >= QVersionNumber(6, 8);
        const double side = qMin(size.width(), size.height());
        return renderIcon(m_name, color(mode), logical ? side : side / scale, scale);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    bool isNull() override { return m_name == Icon::None; }
    QString key() const override { return u"planops-line"_s; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const Colors &c = colors(QApplication::palette());
        return mode == QIcon::Disabled ? c.disabled : c.ink(m_ink);
    }

    Icon m_name;
    Ink m_ink;
};

} // namespace

QIcon iconFor(Icon name, Ink ink)
{
    if (name == Icon::None)
        return {};
    return QIcon(new LineIconEngine(name, ink)); // QIcon owns the engine
}

void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &color)
{
    if (name == Icon::None)
        return;
    // The transform, not the device, tells the ratio: a widget may be rendered into a picture.
    const QTransform toDevice = painter->deviceTransform();
    const double ratio = std::hypot(toDevice.m11(), toDevice.m12());
    const QPixmap pixmap = renderIcon(name, color, rect.width(), ratio);
    // On a whole device pixel, or the strokes blur.
    const QPointF at = toDevice.map(rect.topLeft());
    const QPointF nudge(std::round(at.x()) - at.x(), std::round(at.y()) - at.y());
    painter->drawPixmap(rect.topLeft() + nudge / ratio, pixmap);
}

QString iconPath(Icon name)
{
    keepIconResources();
    const int index = static_cast<int>(name) - 1;
    if (index < 0 || index >= iconCount())
        return {};
    return ":/planops/icons/"_L1 + QLatin1StringView(kFiles.at(static_cast<size_t>(index)))
        + ".svg"_L1;
}

int iconCount()
{
    return static_cast<int>(kFiles.size());
}

QIcon applicationIcon()
{
    keepIconResources();
    return QIcon(u":/planops/brand/planops-explorer.svg"_s);
}

void paintMark(QPainter *painter, const QRectF &rect, const Colors &colors)
{
    const double unit = rect.width() / 48;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(unit, unit);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(QRectF(0, 0, 48, 48), 12, 12);
    painter->setBrush(colors.onAccent);
    painter->drawRoundedRect(QRectF(9, 11, 18, 6.5), 3.25, 3.25);
    painter->drawRoundedRect(QRectF(15, 20.75, 23, 6.5), 3.25, 3.25);
    QColor pale = colors.onAccent;
    pale.setAlphaF(0.6F);
    painter->setBrush(pale);
    painter->drawRoundedRect(QRectF(26, 30.5, 12, 6.5), 3.25, 3.25);
    painter->restore();
}

} // namespace planops::gui
