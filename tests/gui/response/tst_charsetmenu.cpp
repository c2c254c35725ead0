// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/bodyview.h"
#include "gui/response/charsetmenu.h"
#include "gui/response/codeview.h"
#include "gui/response/responsehead.h"
#include "gui/response/responseview.h"
#include "gui/theme/fonts.h"
#include "gui/watchdog.h"
#include "gui/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using http::BodyFile;

namespace {

QAction *choice(QMenu *menu, const QString &text)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QStringList checked(QMenu *menu)
{
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->findChildren<QAction *>()) {
        if (action->isChecked())
            texts.append(action->text());
    }
    texts.sort();
    return texts;
}

auth::AuthorizedResponse answer(const QByteArray &body, const QByteArray &type)
{
    http::Hop hop;
    hop.method = "GET";
    hop.url = *http::Url::parse(u"http://127.0.0.1/"_s);
    hop.status = 200;
    hop.headers = {{"Content-Type", type}};
    auth::AuthorizedResponse result;
    result.response.hops = {hop};
    result.response.body = BodyFile(body);
    return result;
}

const QByteArray cyrillic("\xcf\xf0\xe8\xe2\xe5\xf2"); // "Привет" in Windows-1251

} // namespace

class TestCharsetMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBodyAgain()
    {
        BodyView view;
        view.resize(600, 400);
        view.setMode(BodyView::Raw);
        view.setBody(BodyFile(cyrillic), "text/plain");
        QCOMPARE(view.charset(), (TextCharset {"Windows-1252", CharsetOrigin::Guess, {}}));
        QVERIFY(!view.notice().isEmpty());
        QCOMPARE(checked(view.charsetMenu()), QStringList(u"Automatic"_s));

        choice(view.charsetMenu(), u"Windows-1251"_s)->trigger();
        QCOMPARE(view.codeView()->visibleText(), u"Привет\n"_s);
        QVERIFY(view.notice().isEmpty()); // It is no guess any more.
        QCOMPARE(view.charset()->origin, CharsetOrigin::Chosen);
        QCOMPARE(checked(view.charsetMenu()), QStringList({u"Cyrillic"_s, u"Windows-1251"_s}));
        view.copyAll();
        QCOMPARE(QApplication::clipboard()->text(), u"Привет"_s);
        QCOMPARE(view.body().readAll(), cyrillic); // What is saved is what came.

        // A server that was wrong once is wrong again; another kind of answer is another matter.
        view.setBody(BodyFile("\xe4\xe0"), "text/plain");
        QCOMPARE(view.codeView()->visibleText(), u"да\n"_s);
        view.setBody(BodyFile("да"), "application/json");
        QCOMPARE(view.codeView()->visibleText(), u"да\n"_s);
        QCOMPARE(view.charset()->origin, CharsetOrigin::Usual);
    }

    void namedAndWrong()
    {
        BodyView view;
        view.resize(600, 400);
        view.setBody(BodyFile("{\"name\": \"Müller\"}"), "application/json; charset=iso-8859-1");
        QVERIFY(view.codeView()->visibleText().contains(u"\"MÃ¼ller\""_s));
        choice(view.charsetMenu(), u"UTF-8"_s)->trigger();
        QVERIFY(view.codeView()->visibleText().contains(u"\"Müller\""_s)); // The pretty one, too.
        choice(view.charsetMenu(), u"Automatic"_s)->trigger();
        QVERIFY(view.codeView()->visibleText().contains(u"\"MÃ¼ller\""_s));
        QCOMPARE(view.charset()->origin, CharsetOrigin::Header);
    }

    void jsonThatBecomesJson()
    {
        QByteArray wide;
        for (const char c : QByteArray("{\"a\":[1,2]}"))
            wide.append('\0').append(c);
        BodyView view;
        view.resize(600, 400);
        view.setBody(BodyFile(wide), "application/json; charset=utf-8");
        QVERIFY(!view.notice().isEmpty());
        choice(view.charsetMenu(), u"UTF-16BE"_s)->trigger();
        QVERIFY(view.notice().isEmpty());
        QVERIFY(view.codeView()->visibleText().startsWith(u"{\n"_s));
    }

    void staysWhereItWas()
    {
        QByteArray lines;
        for (int i = 0; i < 50'000; ++i) // So many that it happens in a worker.
            lines += "M\xfcller " + QByteArray::number(i) + '\n';
        BodyView view;
        view.resize(600, 400);
        view.setMode(BodyView::Raw);
        QSignalSpy shown(&view, &BodyView::bodyShown);
        view.setBody(BodyFile(lines), "text/plain; charset=utf-8");
        QTRY_COMPARE(shown.size(), 1);
        view.codeView()->verticalScrollBar()->setValue(20'000);
        choice(view.charsetMenu(), u"ISO-8859-1"_s)->trigger();
        QCOMPARE(shown.size(), 1); // not on this thread
        QTRY_COMPARE(shown.size(), 2);
        QVERIFY(view.codeView()->visibleText().startsWith(u"Müller 20000\n"_s));
    }

    void sixtyMegabytes()
    {
        QByteArray lines;
        lines.reserve(60'000'016);
        while (lines.size() < 60'000'000)
            lines += "name: M\xfcller\n";
        BodyView view;
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setMode(BodyView::Raw);
        const test::Watchdog watchdog;
        QSignalSpy shown(&view, &BodyView::bodyShown);
        view.setBody(BodyFile(lines), "text/plain; charset=utf-8");
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 60'000);
        view.codeView()->verticalScrollBar()->setValue(3'000'000);
        choice(view.charsetMenu(), u"ISO-8859-1"_s)->trigger();
        QVERIFY(view.isLoading());
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 60'000);
        QVERIFY(view.codeView()->visibleText().startsWith(u"name: Müller\n"_s));
        QCOMPARE(view.codeView()->verticalScrollBar()->value(), 3'000'000);
        QTest::qWait(0);
        QVERIFY2(watchdog.longest() < test::stall, qPrintable(QString::number(watchdog.longest())));
    }

    void manyChoices()
    {
        QByteArray lines = QByteArray("M\xfcller\n").repeated(200'000);
        BodyView view;
        view.resize(600, 400);
        view.setMode(BodyView::Raw);
        view.setBody(BodyFile(lines), "text/plain; charset=utf-8");
        for (const auto &name : {u"Shift_JIS"_s, u"GB18030"_s, u"UTF-8"_s, u"Big5"_s, u"KOI8-R"_s})
            choice(view.charsetMenu(), name)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(view.charset() && view.charset()->name == "KOI8-R", 60'000);
        QVERIFY(view.codeView()->visibleText().startsWith(u"MЭller\n"_s));
    }

    void theHeadSaysWhich()
    {
        ResponseView view;
        view.resize(1000, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto texts = [&view] {
            QStringList found;
            for (const Button *button : view.head()->findChildren<Button *>()) {
                if (button->menu() && button->isVisible())
                    found = {button->text(), button->toolTip(), button->accessibleName()};
            }
            return found;
        };
        view.showAnswer(answer(cyrillic, "text/plain"), {});
        QCOMPARE(texts().value(0), u"Windows-1252 (guessed)"_s);
        QCOMPARE(texts().value(2), u"Character set: Windows-1252 (guessed)"_s);
        choice(view.bodyView()->charsetMenu(), u"Windows-1251"_s)->trigger();
        QCOMPARE(texts().value(0), u"Windows-1251 (chosen)"_s);
        view.showAnswer(answer("[]", "application/json; charset=utf-8"), {});
        QCOMPARE(texts().value(0), u"UTF-8"_s);
        QCOMPARE(texts().value(2), u"Character set: UTF-8 (named)"_s);
        view.showAnswer(answer("[]", "application/json"), {});
        QCOMPARE(texts().value(2), u"Character set: UTF-8 (assumed)"_s);
        view.showAnswer(answer("a", "text/plain; charset=klingon"), {});
        QCOMPARE(texts().value(0), u"UTF-8 (guessed)"_s);
        QVERIFY(texts().value(1).contains(u"klingon"_s));
        view.showAnswer(answer({}, "text/plain"), {});
        QVERIFY(texts().isEmpty()); // No body, no charset.
        view.showAnswer(answer("\x89PNG", "image/png"), {});
        QVERIFY(texts().isEmpty());
        view.showAnswer(answer("<svg/>", "image/svg+xml"), {});
        QTRY_COMPARE(texts().size(), 3); // A picture is read in a worker.
    }

    void leavesANarrowHead()
    {
        BodyView body;
        QWidget pane;
        ResponseHead head(&pane);
        head.setCharsetMenu(body.charsetMenu());
        head.showResponse(answer("[]", "application/json").response);
        head.showCharset(TextCharset {"Big5", CharsetOrigin::Guess, {}});
        const auto *button = qobject_cast<Button *>(head.findChildren<Button *>().constFirst());
        QVERIFY(button->menu());
        pane.resize(1000, 100);
        pane.show();
        const auto shown = [&](int width) {
            head.resize(px(width), 46);
            return button->isHidden() ? QString() : button->text();
        };
        QCOMPARE(shown(900), u"Big5 (guessed)"_s);
        QCOMPARE(shown(600), u"Big5"_s);
        QCOMPARE(shown(380), QString());
        head.showCharset(TextCharset()); // What is usual leaves first.
        QCOMPARE(shown(900), u"UTF-8"_s);
        QCOMPARE(shown(800), QString());
    }
};

QTEST_MAIN(TestCharsetMenu)
#include "tst_charsetmenu.moc"
