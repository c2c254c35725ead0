// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/documentarea.h"
#include "gui/shell/documenttabbar.h"

#include "gui/pictures.h"
#include "gui/theme/colors.h"
#include "gui/theme/theme.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace planops::gui;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
    Q_OBJECT

public:
    explicit PlainPage(const QString &title) : m_title(title) { }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] bool isModified() const override { return m_modified; }
    void setWorkplace(planops::services::Workplace & /*workplace*/) override { }
    void activated() override { ++activations; }

    void change()
    {
        m_title += u'!';
        m_modified = true;
        Q_EMIT titleChanged();
    }

    int activations = 0;

private:
    QString m_title;
    bool m_modified = false;
};

} // namespace

class DocumentAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsANewPageToTheFront();
    void activatesAPageThatIsAskedForAgain();
    void followsATitle();
    void stepsAroundTheEnds();
    void movesPagesWithTheirTabs();
    void closesByMiddleClick();
    void paintsNoTabBelowTheArrows();
};

void DocumentAreaTest::bringsANewPageToTheFront()
{
    DocumentArea area;
    auto *one = new PlainPage(u"one"_s);
    auto *two = new PlainPage(u"two"_s);
    area.addPage(one);
    area.addPage(two);
    QCOMPARE(area.current(), two);
    QVERIFY(two->activations > 0);
    area.setCurrent(one);
    QCOMPARE(area.current(), one);
    const QPointer<Page> gone = one;
    area.removePage(one);
    QCOMPARE(area.current(), two);
    QTRY_VERIFY(!gone);
    area.removePage(two);
    QCOMPARE(area.current(), nullptr);
}

void DocumentAreaTest::activatesAPageThatIsAskedForAgain()
{
    DocumentArea area;
    auto *page = new PlainPage(u"one"_s);
    area.addPage(page);
    QCOMPARE(page->activations, 1);
    area.setCurrent(page);
    QCOMPARE(page->activations, 2);
}

void DocumentAreaTest::followsATitle()
{
    DocumentArea area;
    auto *page = new PlainPage(u"one"_s);
    area.addPage(page);
    auto *tabs = qobject_cast<DocumentTabBar *>(area.tabStrip());
    page->change();
    QCOMPARE(tabs->tabText(0), u"one!"_s);
}

void DocumentAreaTest::stepsAroundTheEnds()
{
    DocumentArea area;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        area.addPage(new PlainPage(title));
    area.step(+1);
    QCOMPARE(area.current()->title(), u"a"_s);
    area.step(-1);
    QCOMPARE(area.current()->title(), u"c"_s);
    area.setCurrentIndex(7);
    QCOMPARE(area.current()->title(), u"c"_s);
    area.setCurrentIndex(0);
    area.setCurrentIndex(-1);
    QCOMPARE(area.current()->title(), u"c"_s);
}

void DocumentAreaTest::movesPagesWithTheirTabs()
{
    DocumentArea area;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        area.addPage(new PlainPage(title));
    QSignalSpy moved(&area, &DocumentArea::orderChanged);
    qobject_cast<DocumentTabBar *>(area.tabStrip())->moveTab(2, 0);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(area.pages().constFirst()->title(), u"c"_s);
    QCOMPARE(area.current()->title(), u"c"_s);
}

void DocumentAreaTest::closesByMiddleClick()
{
    DocumentArea area;
    area.addPage(new PlainPage(u"a"_s));
    area.resize(600, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QSignalSpy close(&area, &DocumentArea::closeRequested);
    auto *tabs = qobject_cast<DocumentTabBar *>(area.tabStrip());
    QTest::mouseClick(tabs, Qt::MiddleButton, {}, tabs->tabRect(0).center());
    QCOMPARE(close.count(), 1);
    QCOMPARE(close.constFirst().constFirst().value<Page *>(), area.current());
}

//! In a narrow window: what is below an arrow is the strip, not half a title.
void DocumentAreaTest::paintsNoTabBelowTheArrows()
{
    Theme theme;
    DocumentTabBar bar;
    for (int i = 0; i < 8; ++i) {
        bar.addTab(u"A request with quite a long title %1"_s.arg(i));
        bar.setTabMethod(i, u"GET"_s);
    }
    bar.resize(620, 40);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    for (const int current : {0, 1, 7}) {
        bar.setCurrentIndex(current);
        planops::test::takePictures(bar, u"tabs-%1"_s.arg(current), theme);
        QRegion arrows;
        for (const QToolButton *button : bar.findChildren<QToolButton *>()) {
            QVERIFY(button->isVisible());
            arrows += button->geometry();
        }
        const QRect below = arrows.boundingRect();
        QImage picture(below.size(), QImage::Format_RGB32);
        bar.render(&picture, {}, below, QWidget::RenderFlags()); // Without the arrows themselves.
        QSet<QRgb> seen;
        for (int y = 8; y < picture.height() - 4; ++y) {
            for (int x = 0; x < picture.width(); ++x)
                seen.insert(picture.pixel(x, y));
        }
        QCOMPARE(seen, QSet<QRgb> {colors(&bar).chrome.rgb()});
        // And the one in front can be read as a whole.
        QVERIFY(!bar.tabRect(current).intersects(below));
    }
}

QTEST_MAIN(DocumentAreaTest)
#include "tst_documentarea.moc"
