// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace planops::gui;

namespace {

// The strongest colour of an image, where anti-aliasing did not thin it.
QColor strongest(const QImage &image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6
        && std::abs(a.blue() - b.blue()) < 6;
}

} // namespace

class TstIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.setScheme(Theme::Scheme::Light); }

    void everyIconIsAFile()
    {
        QVERIFY(iconCount() > 80);
        for (int i = 1; i <= iconCount(); ++i) {
            const QString path = iconPath(static_cast<Icon>(i));
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("currentColor"), qPrintable(path));
            QVERIFY2(svg.contains("stroke-width=\"2\""), qPrintable(path));
            QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(path));
        }
        // The ends of the alphabet: name and file did not slip against each other.
        QVERIFY(iconPath(Icon::Activity).endsWith(QLatin1String("/activity.svg")));
        QVERIFY(iconPath(Icon::WrapText).endsWith(QLatin1String("/wrap-text.svg")));
        QVERIFY(iconPath(Icon::Trash).endsWith(QLatin1String("/trash-2.svg")));
        QVERIFY(iconPath(Icon::None).isEmpty());
    }

    void takesTheColourAndSizeAskedFor()
    {
        const QIcon icon = iconFor(Icon::Server, Ink::Bad);
        const QImage image = icon.pixmap(QSize(24, 24), 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        QCOMPARE(image.devicePixelRatio(), 2.0);
        QVERIFY(isNear(strongest(image), colorTable(false).bad));
    }

    void followsTheScheme()
    {
        const QIcon icon = iconFor(Icon::Server, Ink::Text);
        m_theme.setScheme(Theme::Scheme::Dark);
        const QColor dark = strongest(icon.pixmap(QSize(24, 24), 2.0).toImage());
        m_theme.setScheme(Theme::Scheme::Light);
        const QColor light = strongest(icon.pixmap(QSize(24, 24), 2.0).toImage());
        QVERIFY(isNear(dark, colorTable(true).text));
        QVERIFY(isNear(light, colorTable(false).text));
    }

    void disabledIsPale()
    {
        const QIcon icon = iconFor(Icon::Server, Ink::Text);
        const QImage image = icon.pixmap(QSize(24, 24), 2.0, QIcon::Disabled).toImage();
        QVERIFY(isNear(strongest(image), colorTable(false).disabled));
    }

    void paintsOnTheDevicesGrid()
    {
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, QRectF(8, 8, 16, 16), Icon::Server, Qt::red);
        painter.end();
        QCOMPARE(strongest(image), QColor(Qt::red));
        QCOMPARE(image.pixelColor(4, 4).alpha(), 0);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TstIcons)
#include "tst_icons.moc"
