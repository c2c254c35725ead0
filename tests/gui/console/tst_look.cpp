// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every state of the console as a picture, in light and dark at 1 and 2 device pixels
// (PLANOPS_SCREENSHOTS=DIR keeps them), and what must hold in each of them: everything that takes
// the keyboard has a name, nothing is cut off.
#include "gui/console/consolepage.h"
#include "gui/console/cookiesheet.h"
#include "gui/console/requesteditor.h"
#include "gui/pictures.h"
#include "gui/response/bodyview.h"
#include "gui/response/charsetmenu.h"
#include "gui/response/codeview.h"
#include "gui/response/eventsview.h"
#include "gui/response/jsontreepane.h"
#include "gui/response/jsontreeview.h"
#include "gui/response/panes.h"
#include "gui/response/responsehead.h"
#include "gui/response/responseview.h"
#include "gui/theme/colors.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/segments.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimeZone>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using console::Draft;
using std::chrono::microseconds;

namespace {

const QByteArray projects =
    R"({"items":[{"id":"prj_01JD4Q7ZK9","name":"Harbour crossing, phase 2","status":"active","owner":{"id":"user_2kPqX7fT9s","name":"Ada Okafor"},"tasks":{"total":148,"done":97,"late":3},"archived":false,"starts_on":"2025-03-03","updated_at":"2025-11-24T13:40:12Z"},{"id":"prj_01JCZ8M2VX","name":"Depot retrofit","status":"active","owner":{"id":"user_2hMbR4wL1e","name":"Tomasz Wilk"},"tasks":{"total":64,"done":12,"late":0},"archived":false,"starts_on":"2025-06-16","updated_at":"2025-11-23T09:05:44Z"},{"id":"prj_01JB3K1FWA","name":"Night line renewal","status":"planned","owner":null,"tasks":{"total":22,"done":0,"late":0},"archived":false,"starts_on":"2026-01-12","updated_at":"2025-11-21T16:30:05Z"}],"total":37,"limit":20,"offset":0})";

auth::AuthorizedResponse answer(int status, const QByteArray &reason, const QByteArray &body)
{
    http::Hop hop;
    hop.method = "GET";
    hop.url = *http::Url::parse(
        u"https://staging.planops.example/api/v1/projects?status=active&limit=20&sort=-updated_at");
    hop.requestTarget = "GET /api/v1/projects?status=active&limit=20&sort=-updated_at HTTP/1.1";
    hop.requestHeaders = {
        {"Host", "staging.planops.example"},
        {"Accept", "application/json"},
        {"Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJl"},
        {"User-Agent", "planops-explorer/0.1.0"}};
    hop.status = status;
    hop.reason = reason;
    hop.httpVersion = "HTTP/2";
    hop.headers = {{"content-type", "application/json; charset=utf-8"},
                   {"content-length", QByteArray::number(body.size())},
                   {"cache-control", "private, no-store"},
                   {"date", "Mon, 24 Nov 2025 14:14:03 GMT"},
                   {"etag", "W/\"c66-9Kq0v\""},
                   {"x-request-id", "req_01JDCV5T2M8H"},
                   {"x-ratelimit-limit", "600"},
                   {"vary", "Authorization, Accept-Encoding"},
                   {"strict-transport-security", "max-age=31536000; includeSubDomains"},
                   {"server", "uvicorn"}};
    hop.remoteAddress = "203.0.113.7:443"_L1;
    hop.timing = {
        microseconds(4000),    microseconds(18'000), microseconds(41'000),  microseconds(300),
        microseconds(111'700), microseconds(9000),   microseconds(184'000), false};
    const auto certificate = [](const char *subject, const char *issuer, int year) {
        return http::Certificate {
            QString::fromLatin1(subject),
            QString::fromLatin1(issuer),
            {},
            QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc()),
            QDateTime(QDate(year, 2, 18), QTime(0, 0), QTimeZone::utc()),
            u"2F:9A:41:0C:77:12:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AB:CD:EF:01:23:45:67:89:AB:C8"_s};
    };
    hop.tls = {u"TLS 1.3"_s,
               u"TLS_AES_256_GCM_SHA384"_s,
               u"the system's"_s,
               {certificate("CN=staging.planops.example", "CN=R11,O=Let's Encrypt", 2027),
                certificate("CN=R11,O=Let's Encrypt", "CN=ISRG Root X1", 2028),
                certificate("CN=ISRG Root X1", "CN=ISRG Root X1", 2035)}};
    auth::AuthorizedResponse result;
    result.response.hops = {hop};
    result.response.body = http::BodyFile(body);
    result.response.wireSize = 3174;
    result.tokenSent = true;
    return result;
}

diagnosis::Cause expired()
{
    using diagnosis::Action;
    return {u"token-expired"_s,
            u"Your access token has expired"_s,
            u"The API rejected the request because the token ran out 12 minutes ago, at 14:52:07. "
            u"Automatic renewal "
            u"couldn't reach the sign-in service."_s,
            {{u"API said"_s, u"Invalid token: Signature has expired"_s, true},
             {u"Meaning"_s, u"Only the exp time has passed. The signature itself is still valid."_s,
              false},
             {u"Clock"_s, u"0.4 s apart from the server, so the clock isn't the cause."_s, false},
             {u"Header"_s, u"www-authenticate: Bearer error=\"invalid_token\""_s, true},
             {u"Request"_s, u"req_01JDCVZ8E3NP"_s, true}},
            {Action::RefreshAndRetry, Action::InspectToken, Action::SignIn, Action::CopyDetails}};
}

diagnosis::Cause forbidden()
{
    using diagnosis::Action;
    return {
        u"missing-permission"_s,
        u"You're signed in, but you can't create projects here"_s,
        u"The token is valid. The API refused the request because it doesn't carry the permission "
        u"this endpoint asks "
        u"for."_s,
        {{u"Missing"_s, u"projects:write"_s, true},
         {u"API said"_s, u"{\"detail\":\"Missing permission: projects:write\"}"_s, true}},
        {Action::UseAnotherAccount, Action::InspectToken, Action::TrySandbox, Action::CopyDetails}};
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void empty();
    void pretty();
    void charset();
    void folded();
    void foldedLarge();
    void tree();
    void hex();
    void headers();
    void request();
    void timing();
    void tls();
    void events();
    void cookies();
    void error401();
    void error403WithABody();
    void noAnswer();
    void waiting();
    void find();
    void narrow();
    void bigText();
    void typedJsonFollowsTheScheme();

private:
    void check(const QString &name);
    [[nodiscard]] ResponseView &response() const { return *m_page->response(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConsolePage> m_page;
};

void TestLook::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Theme::Scheme::Light);
    m_theme->setReducedMotion(true);
}

void TestLook::init()
{
    m_page = std::make_unique<ConsolePage>();
    auth::Profile profile;
    profile.id = u"northwind"_s;
    profile.name = u"Northwind"_s;
    profile.apiBase = u"https://staging.planops.example"_s;
    m_page->editor()->setProfile(profile);
    Draft draft =
        Draft::make(u"GET"_s, u"/api/v1/projects?status=active&limit=20&sort=-updated_at"_s);
    draft.title = u"Active projects, newest first"_s;
    draft.disabledQuery = {{u"offset"_s, u"0"_s, {}, false}};
    draft.headers = {{u"Accept"_s, u"application/json"_s, {}, true}};
    m_page->setDraft(draft);
    m_page->resize(860, 800); // what is left of 1440 by 900 between sidebar and token panel
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLook::check(const QString &name)
{
    QCoreApplication::sendPostedEvents();
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->focusProxy())
            continue;
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 has no name in %2"_s.arg(
                     QLatin1StringView(widget->metaObject()->className()), name)));
        // Inside its parent: nothing is cut off.
        if (widget->parentWidget() && !widget->parentWidget()->inherits("QScrollArea"))
            QVERIFY2(widget->width() > 0 && widget->height() > 0,
                     qPrintable(widget->accessibleName()));
    }
    QVERIFY(!m_page->grab().isNull());
    planops::test::takePictures(*m_page, u"console-"_s + name, *m_theme);
}

void TestLook::empty()
{
    check(u"empty"_s);
}

void TestLook::pretty()
{
    response().showAnswer(answer(200, "OK", projects), {});
    check(u"pretty"_s);
}

void TestLook::charset()
{
    auth::AuthorizedResponse latin =
        answer(200, "OK", "Kunde: M\xfcller & S\xf6hne\nOrt: K\xf6ln\n");
    latin.response.hops.last().headers[0].value = "text/plain";
    response().showAnswer(latin, {});
    check(u"charset"_s);
    CharsetMenu *menu = response().bodyView()->charsetMenu();
    response().head()->openCharsetMenu();
    QVERIFY(menu->isVisible());
    planops::test::takePictures(*menu, u"console-charset-menu"_s, *m_theme);
    menu->hide();
    for (QAction *action : menu->findChildren<QAction *>()) {
        if (action->text() == u"Windows-1250"_s)
            action->trigger();
    }
    check(u"charset-chosen"_s);
    response().head()->openCharsetMenu();
    planops::test::takePictures(*menu, u"console-charset-menu-chosen"_s, *m_theme);
    menu->hide();
    latin.response.hops.last().headers[0].value = "text/plain; charset=klingon";
    response().showAnswer(latin, {});
    check(u"charset-unknown"_s);
}

void TestLook::folded()
{
    response().showAnswer(answer(200, "OK", projects), {});
    const auto code = response().bodyView()->codeView();
    code->toggleFoldAt(code->source()->row(2).begin);
    code->toggleFoldAt(code->source()->row(code->foldMap().rowOfPlace(3)).begin);
    QVERIFY(code->foldMap().placeCount() < code->source()->rowCount());
    code->setFocus();
    check(u"folded"_s);
}

void TestLook::foldedLarge()
{
    QByteArray json(
        "{\"count\":90000,\"next\":null,\"summary\":{\"active\":81,\"archived\":9},\"items\":[");
    const QByteArray item =
        R"({"id":"prj_7Kc","name":"Harbour bridge, phase 2","tags":["a","b"],"owner":{"mail":"a@b.example","teams":[{"id":"t1"},{"id":"t2"}]}},)";
    while (json.size() <= BodyLoader::formatLimit)
        json += item;
    json += "{}],\"links\":{\"self\":\"/api/v1/projects\"}}";
    response().showAnswer(answer(200, "OK", json), {});
    const auto code = response().bodyView()->codeView();
    QTRY_VERIFY(code->source()->bytes().size() == json.size()
                && code->source()->rowCount() > 900'000);
    for (const qint64 line : {3, 8, 13}) // Counted from 0, in what is open.
        code->toggleFoldAt(code->source()->row(line).begin);
    code->setFocus();
    check(u"folded-large"_s);
    code->closeFoldsFrom(1);
    QTRY_COMPARE(code->foldMap().placeCount(), 7);
    check(u"folded-large-all"_s);
    code->selectAll(); // What is closed is copied, too.
    QCOMPARE(code->selectedText().toUtf8(), json);
}

void TestLook::tree()
{
    response().showAnswer(answer(200, "OK", projects), {});
    response().bodyView()->setMode(BodyView::Tree);
    auto *view = response().findChild<JsonTreeView *>();
    view->expandToDepth(1);
    view->setCurrentIndex(
        view->model()->index(1, 0, view->model()->index(1, 0, view->model()->index(0, 0))));
    check(u"tree"_s);
    auto *field = response().findChild<JsonTreePane *>()->pathField();
    field->setText(u"$..[?@.status == 'active']"_s);
    QTRY_VERIFY(!response().findChild<JsonTreePane *>()->note().isEmpty());
    check(u"treefiltered"_s);
    field->setText(u"$.items[?@.name = 1]"_s);
    QTRY_VERIFY(response().findChild<JsonTreePane *>()->note().contains(u"letter"_s));
    check(u"treewrongpath"_s);
}

void TestLook::hex()
{
    response().showAnswer(answer(200, "OK", projects), {});
    response().bodyView()->setMode(BodyView::Hex);
    check(u"hex"_s);
}

void TestLook::headers()
{
    response().showAnswer(answer(200, "OK", projects), {});
    response().setTab(ResponseView::Headers);
    check(u"headers"_s);
}

void TestLook::request()
{
    auth::AuthorizedResponse redirected = answer(200, "OK", projects);
    http::Hop second = redirected.response.hops.first();
    second.dropped = {u"Authorization"_s};
    second.requestHeaders.removeAt(2);
    redirected.response.hops.first().status = 302;
    redirected.response.hops.first().reason = "Found";
    redirected.response.hops.append(second);
    response().showAnswer(redirected, {});
    response().setTab(ResponseView::Request);
    check(u"request"_s);
}

void TestLook::timing()
{
    response().showAnswer(answer(200, "OK", projects), {});
    response().setTab(ResponseView::Timing);
    check(u"timing"_s);
}

void TestLook::tls()
{
    response().showAnswer(answer(200, "OK", projects), {});
    response().setTab(ResponseView::Tls);
    check(u"tls"_s);
}

void TestLook::events()
{
    http::Hop hop = answer(200, "OK", {}).response.last();
    hop.headers = {{"content-type", "text/event-stream"}};
    response().beginStream(hop);
    response().takeStreamed("id: 41\nevent: project.updated\ndata: {\"id\":\"prj_01JB3K1FWA\","
                            "\"status\":\"planned\"}\n\nid: 42\nevent: task.done\ndata: "
                            "{\"id\":\"tsk_7\"}\n\ndata: still here\n\n");
    auto *list = response().events()->findChild<QTableView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    check(u"events"_s);
    QVERIFY(response().endStream());
    check(u"events-stopped"_s);
    QCOMPARE(response().events()->model().rowCount(), 3);
}

void TestLook::cookies()
{
    const auto jar = std::make_shared<http::CookieJar>();
    auto *sheet = new CookieSheet(u"Northwind"_s, jar, m_page.get());
    sheet->openSheet();
    check(u"cookies-none"_s);
    sheet->closeSheet();
}

void TestLook::error401()
{
    response().showAnswer(
        answer(401, "Unauthorized", R"({"detail":"Invalid token: Signature has expired"})"),
        {expired()});
    check(u"401"_s);
}

void TestLook::error403WithABody()
{
    Draft draft = Draft::make(u"POST"_s, u"/api/v1/projects"_s);
    draft.title = u"Create smoke-test project"_s;
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{\n  \"name\": \"Smoke test\",\n  \"status\": \"planned\",,\n}"_s;
    m_page->setDraft(draft);
    response().showAnswer(
        answer(403, "Forbidden", R"({"detail":"Missing permission: projects:write"})"),
        {forbidden()});
    QTest::qWait(300); // the mark in the body comes a moment after the typing
    // There is room for the whole card, so it does not scroll.
    auto *area = response().findChild<CardArea *>();
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    check(u"403"_s);
}

void TestLook::noAnswer()
{
    http::Request request;
    request.url = *http::Url::parse(u"https://staging.planops.example/api/v1/projects");
    response().showError(
        {ErrorKind::Network,
         u"The server staging.planops.example could not be found. Check the address, or the network."_s,
         u"Could not resolve host: staging.planops.example"_s,
         {}},
        request);
    check(u"noanswer"_s);
}

void TestLook::waiting()
{
    response().showAnswer(answer(200, "OK", projects), {});
    m_page->editor()->setSending(true);
    response().setSending(true);
    QTRY_VERIFY_WITH_TIMEOUT(!response().head()->waitingText().isEmpty(), 5000);
    check(u"waiting"_s);
}

void TestLook::find()
{
    response().showAnswer(answer(200, "OK", projects), {});
    response().find();
    QTest::keyClicks(QApplication::focusWidget(), u"name"_s);
    QTRY_VERIFY(!response().bodyView()->codeView()->selectedText().isEmpty());
    check(u"find"_s);
}

void TestLook::narrow()
{
    response().showAnswer(answer(401, "Unauthorized", R"({"detail":"x"})"), {expired()});
    m_page->resize(600, 470);
    QVERIFY2(m_page->width() <= 620,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    check(u"narrow"_s);
}

void TestLook::bigText()
{
    m_theme->setTextScale(1.5);
    response().showAnswer(answer(200, "OK", projects), {});
    check(u"bigtext"_s);
    m_theme->setTextScale(1);
}

void TestLook::typedJsonFollowsTheScheme()
{
    auto *editor = m_page->editor()->findChild<CodeEditor *>();
    Draft draft = Draft::make(u"POST"_s, u"/x"_s);
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{\n\"key\": 1}"_s;
    m_page->setDraft(draft);
    const auto keyColor = [editor] {
        const auto formats = editor->document()->findBlockByNumber(1).layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
    };
    QTRY_COMPARE(keyColor(), colorTable(false).jsonKey);
    m_theme->setScheme(Theme::Scheme::Dark);
    QTRY_COMPARE(keyColor(), colorTable(true).jsonKey);
    m_theme->setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
