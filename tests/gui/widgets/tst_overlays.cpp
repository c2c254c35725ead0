// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"
#include "gui/widgets/button.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/toasthost.h"

#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace planops::gui;

class TstOverlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_outside = new QLineEdit(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_outside->setFocus();
    }

    void sheetTakesAndReturnsTheKeyboard()
    {
        QPointer<Sheet> sheet = makeSheet();
        sheet->openSheet();
        QVERIFY(m_name->hasFocus());
        QSignalSpy closed(sheet, &Sheet::closed);
        QTest::keyClick(m_name, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(m_outside->hasFocus());
        QTRY_VERIFY(sheet.isNull());
    }

    void tabStaysInside()
    {
        Sheet *sheet = makeSheet();
        sheet->openSheet();
        QSet<QWidget *> visited;
        for (int i = 0; i < 12; ++i) {
            QWidget *focus = m_window->focusWidget();
            QVERIFY(sheet->isAncestorOf(focus));
            visited.insert(focus);
            QTest::keyClick(focus, i < 6 ? Qt::Key_Tab : Qt::Key_Backtab);
        }
        QCOMPARE(visited.size(), 4); // field, Cancel, Create, cross
    }

    void itsOwnKeysWorkAndTheWindowsSleep()
    {
        Sheet *sheet = makeSheet();
        QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_window.get());
        QSignalSpy outside(&shortcut, &QShortcut::activated);
        QSignalSpy inside(m_create, &Button::clicked);
        sheet->openSheet();
        QTest::keyClick(m_name, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inside.count(), 1);
        QCOMPARE(outside.count(), 0);
        sheet->closeSheet();
        QTest::keyClick(m_outside, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(outside.count(), 1);
    }

    void typingStillReachesTheField()
    {
        makeSheet()->openSheet();
        QTest::keyClicks(m_name, QStringLiteral("Depot"));
        QTest::keyClick(m_name, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_name->selectedText(), QStringLiteral("Depot"));
    }

    void sheetIsAsHighAsWhatIsInIt()
    {
        Sheet *sheet = makeSheet();
        auto *tall = new QWidget;
        tall->setFixedHeight(200);
        sheet->body()->addWidget(tall);
        sheet->openSheet();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QWidget *content = sheet->body()->parentWidget();
        QCOMPARE(content->height(),
                 sheet->body()->hasHeightForWidth()
                     ? sheet->body()->heightForWidth(content->width())
                     : sheet->body()->sizeHint().height());
        QCOMPARE(content->height(), content->parentWidget()->height()); // And nothing to scroll.
    }

    void guardedSheetAsksFirst()
    {
        Sheet *sheet = makeSheet();
        sheet->setGuarded(true);
        sheet->openSheet();
        QSignalSpy asked(sheet, &Sheet::closeRequested);
        QTest::keyClick(m_name, Qt::Key_Escape);
        QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(asked.count(), 2);
        QVERIFY(sheet->isVisible());
    }

    void sheetFitsASmallWindow()
    {
        Sheet *sheet = makeSheet();
        for (int i = 0; i < 20; ++i)
            sheet->body()->addWidget(
                new FormField(QStringLiteral("Field %1").arg(i), new QLineEdit));
        sheet->openSheet();
        m_window->resize(400, 500);
        QCOMPARE(sheet->size(), m_window->size());
        const auto *cross = sheet->findChild<IconButton *>();
        for (const QWidget *part :
             {static_cast<const QWidget *>(cross), static_cast<const QWidget *>(m_create)}) {
            const QRect place(part->mapTo(m_window.get(), QPoint()), part->size());
            QVERIFY(m_window->rect().contains(place));
        }
    }

    void toastsStackAboveTheCorner()
    {
        ToastHost host(m_window.get());
        QSignalSpy shown(&host, &ToastHost::shown);
        ToastMessage message;
        message.title = QStringLiteral("Project created");
        host.showToast(message);
        message.title = QStringLiteral("Copied");
        host.showToast(message);
        QCOMPARE(shown.count(), 2);
        const auto toasts = m_window->findChildren<Toast *>();
        QCOMPARE(toasts.size(), 2);
        const QRect first = toasts.at(0)->panelRect().translated(toasts.at(0)->pos());
        const QRect second = toasts.at(1)->panelRect().translated(toasts.at(1)->pos());
        QVERIFY(first.bottom() < second.top());
        QVERIFY(m_window->rect().contains(first));
        QVERIFY(second.bottom() < m_window->height() - 28);
        m_window->resize(800, 600);
        QVERIFY(
            m_window->rect().contains(toasts.at(1)->panelRect().translated(toasts.at(1)->pos())));
        QVERIFY(m_outside->hasFocus()); // a toast never takes the keyboard
    }

    void toastActionRunsOnceAndCloses()
    {
        ToastHost host(m_window.get());
        int runs = 0;
        ToastMessage message;
        message.title = QStringLiteral("Token not saved");
        message.tone = Tone::Bad;
        message.actionText = QStringLiteral("Unlock");
        message.action = [&runs] { ++runs; };
        host.showToast(message);
        QPointer<Toast> toast = m_window->findChild<Toast *>();
        auto *button = toast->findChild<Button *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(runs, 1);
        QTRY_VERIFY(toast.isNull());
    }

    void onlyPlainGoodNewsLeavesByItself()
    {
        ToastMessage plain;
        plain.title = QStringLiteral("Copied");
        Toast leaving(plain);
        ToastMessage bad = plain;
        bad.tone = Tone::Bad;
        Toast staying(bad);
        ToastMessage asking = plain;
        asking.actionText = QStringLiteral("Open");
        Toast waiting(asking);
        QCOMPARE(leaving.leavesByItself(), true);
        QCOMPARE(staying.leavesByItself(), false);
        QCOMPARE(waiting.leavesByItself(), false);
    }

private:
    Sheet *makeSheet()
    {
        auto *sheet = new Sheet(m_window.get());
        sheet->setTitle(QStringLiteral("New project"));
        m_name = new QLineEdit;
        sheet->body()->addWidget(new FormField(QStringLiteral("Name"), m_name));
        sheet->addCancel();
        m_create = sheet->addAction(QStringLiteral("Create project"), ButtonKind::Primary,
                                    QKeySequence(Qt::CTRL | Qt::Key_Return));
        return sheet;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_outside = nullptr;
    QLineEdit *m_name = nullptr;
    Button *m_create = nullptr;
};

QTEST_MAIN(TstOverlays)
#include "tst_overlays.moc"
