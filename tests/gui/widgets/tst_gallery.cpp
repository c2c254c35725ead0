// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every part in light and dark at 1 and 2 device pixels. PLANOPS_SCREENSHOTS=DIR keeps the
// pictures, for a look beside the visual guide; without it only what a program can see is checked.
#include "gui/widgets/gallery.h"

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/label.h"

#include <QAbstractButton>
#include <QDir>
#include <QImage>
#include <QLayout>
#include <QTest>

using namespace planops::gui;

namespace {

using Maker = std::unique_ptr<QWidget> (*)();

struct Page
{
    const char *name;
    Maker make;
};

constexpr Page kPages[] = {{"components", gallery::components},
                           {"controls", gallery::controls},
                           {"states", gallery::states},
                           {"overlay", gallery::overlay},
                           {"palette", gallery::palette}};

QImage render(QWidget *page, double ratio)
{
    QImage image((QSizeF(page->size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    page->render(&image);
    return image;
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

// The siblings of one layout must not lie on each other, and what shows words must have room for
// them.
QString fault(QWidget *page)
{
    const auto layouts = page->findChildren<QLayout *>();
    for (const QLayout *layout : layouts) {
        for (int i = 0; i < layout->count(); ++i) {
            const QWidget *one = layout->itemAt(i)->widget();
            for (int j = i + 1; one != nullptr && one->isVisible() && j < layout->count(); ++j) {
                const QWidget *other = layout->itemAt(j)->widget();
                if (other != nullptr && other->isVisible()
                    && one->geometry().intersects(other->geometry()))
                    return QStringLiteral("%1 lies on %2")
                        .arg(QLatin1String(one->metaObject()->className()),
                             QLatin1String(other->metaObject()->className()));
            }
        }
    }
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            return QStringLiteral("no room for \"%1\"").arg(button->text());
    }
    return {};
}

} // namespace

class TstGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        for (int i = 0; i < static_cast<int>(std::size(kPages)); ++i) {
            for (const bool dark : {false, true})
                QTest::addRow("%s, %s", kPages[i].name, dark ? "dark" : "light")
                    << i << dark << 1.0;
            QTest::addRow("%s, large text", kPages[i].name) << i << false << 1.5;
        }
    }

    void pages()
    {
        QFETCH(int, page);
        QFETCH(bool, dark);
        QFETCH(double, scale);
        Theme theme;
        theme.setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        theme.setTextScale(scale);
        const auto widget = kPages[page].make();
        widget->setWindowFlag(Qt::FramelessWindowHint);
        if (scale > 1)
            widget->resize(widget->size() * scale);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QTest::qWait(250); // a skeleton waits 200 ms by design
        QVERIFY2(fault(widget.get()).isEmpty(), qPrintable(fault(widget.get())));
        for (const int ratio : {1, 2}) {
            const QImage image = render(widget.get(), ratio);
            QVERIFY(coloursIn(image) > 30);
            keep(image,
                 QStringLiteral("%1-%2-%3x")
                     .arg(QLatin1String(kPages[page].name),
                          scale > 1  ? QStringLiteral("large")
                              : dark ? QStringLiteral("dark")
                                     : QStringLiteral("light"))
                     .arg(ratio));
        }
    }

private:
    static void keep(const QImage &image, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PLANOPS_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
};

QTEST_MAIN(TstGallery)
#include "tst_gallery.moc"
