// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stubapi.h"

#include "core/http/cookiejar.h"
#include "gui/console/consolepage.h"
#include "gui/console/cookiesheet.h"
#include "gui/console/requesteditor.h"
#include "gui/console/urlbar.h"
#include "gui/response/bodyview.h"
#include "gui/response/codeview.h"
#include "gui/response/eventsview.h"
#include "gui/response/headersview.h"
#include "gui/response/responsehead.h"
#include "gui/response/responseview.h"
#include "gui/response/sentview.h"
#include "gui/seen.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/refusalcard.h"
#include "gui/widgets/sheet.h"
#include "support/stubserver.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using console::Draft;
using testkit::json;

class TestConsolePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ExchangeSummary>();
        loadFonts();
    }
    void init();
    void cleanup();
    void sendsByKeyboard();
    void showsHeadersInOrder();
    void showsTheRequestAsSent();
    void aTokenAnywhereOpensInTheInspector();
    void r15MasksSecrets();
    void followsRedirectsAndSaysWhatWasDropped();
    void explainsARefusal();
    void explainsNoAnswer();
    void refusesAWrongUrlInPlace();
    void cancels();
    void aNewWorkplaceCancels();
    void tellsThatItTakesLong();
    void sendsAgainWhatWasSent();
    void refreshWithoutATokenEndsInSignIn();
    void productionAsksFirst();
    void sendsNoTokenIfToldSo();
    void sendsAsAnotherProfileToo();
    void oneProfileMayGetNoAnswer();
    void cancelsBoth();
    void eachProductionProfileAsks();
    void keepsCookiesIfToldTo();
    void showsEventsAsTheyCome();
    void hidesTheResponse();
    void takesAPastedCommand();
    void saysModified();

private:
    void show(auth::Environment environment = auth::Environment::Local);
    void sendAndWait(const Draft &draft);
    void signIn(services::Workplace &workplace, const QByteArray &token);
    [[nodiscard]] Button *sheetButton(const QString &text) const;
    [[nodiscard]] Button *button(const QString &text, const QWidget *in = nullptr) const;
    [[nodiscard]] QString status() const
    {
        return m_page->response()->head()->findChildren<Pill *>().first()->text();
    }

    std::unique_ptr<testkit::StubApi> m_api;
    std::unique_ptr<services::Workplace> m_workplace;
    std::unique_ptr<ConsolePage> m_page;
};

void TestConsolePage::init()
{
    m_api = std::make_unique<testkit::StubApi>();
    show();
}

void TestConsolePage::show(auth::Environment environment)
{
    m_page.reset();
    m_workplace = m_api->makeWorkplace(environment);
    m_page = std::make_unique<ConsolePage>();
    m_page->setWorkplace(*m_workplace);
    m_page->resize(1000, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestConsolePage::cleanup()
{
    m_page.reset();
    m_workplace.reset();
    m_api.reset();
}

void TestConsolePage::sendAndWait(const Draft &draft)
{
    m_page->setDraft(draft);
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    m_page->send();
    QVERIFY(m_page->isSending());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_page->isSending());
}

Button *TestConsolePage::button(const QString &text, const QWidget *in) const
{
    for (Button *candidate : (in ? in : m_page.get())->findChildren<Button *>()) {
        if (candidate->text() == text && candidate->isVisibleTo(m_page.get()))
            return candidate;
    }
    return nullptr;
}

void TestConsolePage::sendsByKeyboard()
{
    m_api->answer = [](const loopback::Request &) {
        return json(200, R"({"items":[{"name":"Depot"}]})");
    };
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    m_page->focusUrl();
    QLineEdit *url = m_page->findChild<UrlBar *>()->urlField();
    QTest::keyClicks(url, u"/api/v1/projects?limit=2"_s); // replaces what was selected
    QTest::keyClick(url, Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_api->requests.size(), 1);
    QCOMPARE(m_api->requests.first().target, "/api/v1/projects?limit=2");
    const auto summary = finished.first().first().value<ExchangeSummary>();
    QCOMPARE(summary.status, 200);
    QVERIFY(!summary.error);
    QCOMPARE(summary.draft.url, u"/api/v1/projects?limit=2"_s);
    QCOMPARE(status(), u"200 OK"_s);
    QVERIFY(!m_page->response()->hasCard());
    QVERIFY(m_page->response()->bodyView()->codeView()->visibleText().contains(
        u"\"name\": \"Depot\""_s));
    QCOMPARE(url->hasFocus(), true); // an answer does not take the keyboard
}

void TestConsolePage::showsHeadersInOrder()
{
    m_api->answer = [](const loopback::Request &) {
        loopback::Response response = json(200, "{}");
        response.headers = {{"X-B", "2"}, {"x-a", "1"}, {"X-B", "3"}};
        return response;
    };
    sendAndWait(Draft::make(u"GET"_s, u"/x"_s));
    const auto *model = m_page->findChild<HeadersView *>()->model();
    QStringList own;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString name = model->index(row, 0).data().toString();
        if (name.startsWith(u"x-"_s, Qt::CaseInsensitive))
            own.append(name + u'=' + model->index(row, 1).data().toString());
    }
    QCOMPARE(own, (QStringList {u"X-B=2"_s, u"x-a=1"_s, u"X-B=3"_s}));
}

void TestConsolePage::showsTheRequestAsSent()
{
    Draft draft = Draft::make(u"POST"_s, u"/things?a=1"_s);
    draft.headers = {{u"X-First"_s, u"1"_s, {}, true},
                     {u"X-Off"_s, u"1"_s, {}, false},
                     {u"x-second"_s, u"2"_s, {}, true}};
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{\"a\":1}"_s;
    sendAndWait(draft);
    QCOMPARE(m_api->requests.first().body, "{\"a\":1}");
    m_page->response()->setTab(ResponseView::Request);
    QGuiApplication::clipboard()->clear();
    button(u"Copy all"_s)->click();
    const QString sent = QGuiApplication::clipboard()->text();
    QVERIFY2(sent.startsWith(u"POST /things?a=1 HTTP/1.1"_s), qPrintable(sent));
    QVERIFY(sent.indexOf(u"X-First: 1"_s) > 0);
    QVERIFY(sent.indexOf(u"x-second: 2"_s) > sent.indexOf(u"X-First"_s));
    QVERIFY(!sent.contains(u"X-Off"_s));
}

void TestConsolePage::aTokenAnywhereOpensInTheInspector()
{
    const QByteArray token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2ln"_ba;
    m_api->answer = [&](const loopback::Request &) {
        loopback::Response answer = json(200, R"({"name":"x","token":")" + token + R"("})");
        answer.headers.append({"Set-Cookie", "__session=" + token + "; Path=/"});
        return answer;
    };
    sendAndWait(Draft::make(u"GET"_s, u"/x"_s));
    QSignalSpy asked(m_page.get(), &Page::inspectTokenRequested);
    const auto inspectFrom = [&](QWidget *widget, const QPoint &place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        const QList<QAction *> actions = menu->actions();
        const bool offered = actions.last()->text() == "Inspect token"_L1;
        if (offered)
            actions.last()->trigger();
        menu->close();
        return offered;
    };

    m_page->response()->setTab(ResponseView::Headers);
    auto *headers = m_page->response()->findChild<HeadersView *>();
    const QAbstractItemModel *model = headers->model();
    int offered = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        offered +=
            inspectFrom(headers->viewport(), headers->visualRect(model->index(row, 1)).center());
    QCOMPARE(offered, 1); // The cookie, and no other header.
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Secret>().reveal(), token);

    m_page->response()->setTab(ResponseView::Body);
    auto *body = m_page->response()->findChild<CodeView *>();
    QTRY_VERIFY(body->visibleText().contains(u"token"_s));
    const auto placeOf = [&](const QString &word) {
        return body->visibleCharacterRect(int(body->visibleText().indexOf(word)) + 2).center();
    };
    QVERIFY(!inspectFrom(body->viewport(), placeOf(u"name"_s)));
    QVERIFY(inspectFrom(body->viewport(), placeOf(u"eyJ"_s)));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<Secret>().reveal(), token);
}

void TestConsolePage::r15MasksSecrets()
{
    const QString canary = u"canary-7f3a-secret"_s;
    m_api->answer = [](const loopback::Request &) {
        return json(401, R"({"detail":"Invalid token"})");
    };
    Draft draft = Draft::make(u"GET"_s, u"/x?access_token=%1"_s.arg(canary));
    draft.headers = {{u"Authorization"_s, u"Bearer %1"_s.arg(canary), {}, true}};
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    sendAndWait(draft);
    QVERIFY(m_api->requests.first().header("authorization").value().contains("canary"));
    m_page->response()->setTab(ResponseView::Request);
    button(u"Copy all"_s)->click();
    QVERIFY2(!QGuiApplication::clipboard()->text().contains(canary),
             qPrintable(QGuiApplication::clipboard()->text()));
    for (const QLabel *label : m_page->response()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(canary), qPrintable(label->text()));
    QVERIFY(!m_page->response()->card()->detailsText().contains(canary));
    QVERIFY(!finished.first().first().value<ExchangeSummary>().url.contains(canary));
}

void TestConsolePage::followsRedirectsAndSaysWhatWasDropped()
{
    testkit::StubApi other;
    other.answer = [](const loopback::Request &) { return json(200, R"({"there":true})"); };
    m_api->answer = [&other](const loopback::Request &) {
        loopback::Response response;
        response.status = 302;
        response.headers = {{"Location", other.base().toLatin1() + "/there"}};
        return response;
    };
    Draft draft = Draft::make(u"GET"_s, u"/here"_s);
    draft.headers = {{u"Cookie"_s, u"a=b"_s, {}, true}};
    sendAndWait(draft);
    QCOMPARE(other.requests.size(), 1);
    QVERIFY(!other.requests.first().header("cookie"));
    QStringList texts;
    for (const QLabel *label : m_page->findChild<SentView *>()->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"Hop 1 of 2"_s) && all.contains(u"Hop 2 of 2"_s), qPrintable(all));
    QVERIFY2(all.contains(u"another origin: Cookie"_s), qPrintable(all));
}

void TestConsolePage::explainsARefusal()
{
    m_api->answer = [](const loopback::Request &) {
        return json(401, R"({"detail":"Not authenticated"})");
    };
    sendAndWait(Draft::make(u"GET"_s, u"/api/v1/projects"_s));
    QCOMPARE(status().left(3), u"401"_s);
    QVERIFY(m_page->response()->hasCard());
    QVERIFY(!m_page->response()->card()->actions().isEmpty());
    // The body stays below, untouched.
    QVERIFY(
        m_page->response()->bodyView()->codeView()->visibleText().contains(u"Not authenticated"_s));
    QSignalSpy signIn(m_page.get(), &Page::signInRequested);
    QVERIFY(m_page->response()->card()->actions().contains(diagnosis::Action::SignIn));
    const auto signInButton = [&] {
        return button(diagnosis::actionLabel(diagnosis::Action::SignIn),
                      m_page->response()->card());
    };
    QTRY_VERIFY(signInButton()); // Qt shows a child of a shown layout in its next turn.
    signInButton()->click();
    QCOMPARE(signIn.size(), 1);

    // A good answer takes the card away.
    m_api->answer = {};
    sendAndWait(Draft::make(u"GET"_s, u"/x"_s));
    QVERIFY(!m_page->response()->hasCard());
}

void TestConsolePage::explainsNoAnswer()
{
    m_api->answer = [](const loopback::Request &) {
        loopback::Response response;
        response.abort = true;
        return response;
    };
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    sendAndWait(Draft::make(u"GET"_s, u"/x"_s));
    QCOMPARE(status(), u"No response"_s);
    QVERIFY(m_page->response()->hasCard());
    const auto summary = finished.first().first().value<ExchangeSummary>();
    QCOMPARE(summary.status, 0);
    QVERIFY(summary.error);
    m_api->answer = [](const loopback::Request &) { return json(200, "{}"); };
    button(diagnosis::actionLabel(diagnosis::Action::Retry), m_page->response()->card())->click();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(status(), u"200 OK"_s);
}

void TestConsolePage::refusesAWrongUrlInPlace()
{
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    m_page->setDraft(Draft::make(u"GET"_s, u"ftp://host/x"_s));
    m_page->send();
    QVERIFY(!m_page->isSending());
    bool said = false;
    for (const QLabel *label : m_page->editor()->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"http"_s));
    QVERIFY(said);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_api->requests.size(), 0);
}

void TestConsolePage::cancels()
{
    m_api->answer = [](const loopback::Request &) {
        loopback::Response response = json(200, "{}");
        response.delay = std::chrono::seconds(20);
        return response;
    };
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    m_page->setDraft(Draft::make(u"GET"_s, u"/slow"_s));
    m_page->send();
    QTRY_COMPARE(m_api->requests.size(), 1);
    QLineEdit *url = m_page->findChild<UrlBar *>()->urlField();
    url->setFocus();
    QTest::keyClick(url, Qt::Key_Escape);
    QVERIFY(!m_page->isSending());
    QVERIFY(!m_page->response()->hasCard()); // What the user did is no trouble.
    QVERIFY(test::shows(*m_page->response(), u"Cancelled"_s));
    QCOMPARE(finished.size(), 0);
    // And the next one is not disturbed.
    const auto slowly =
        std::exchange(m_api->answer, [](const loopback::Request &) { return json(200, "{}"); });
    sendAndWait(Draft::make(u"GET"_s, u"/fast"_s));
    QCOMPARE(status(), u"200 OK"_s);
    QVERIFY(!test::shows(*m_page->response(), u"cancelled"_s));
    // An answer of before stays, and is told from that of the cancelled one.
    m_api->answer = slowly;
    m_page->send();
    m_page->cancel();
    QCOMPARE(status(), u"200 OK"_s);
    QVERIFY(test::shows(*m_page->response(), u"answer to the one before"_s));
}

void TestConsolePage::aNewWorkplaceCancels()
{
    m_api->answer = [](const loopback::Request &) {
        loopback::Response response;
        response.delay = std::chrono::seconds(20);
        return response;
    };
    m_page->setDraft(Draft::make(u"GET"_s, u"/slow"_s));
    m_page->send();
    QTRY_COMPARE(m_api->requests.size(), 1);
    auto next = m_api->makeWorkplace();
    m_page->setWorkplace(*next);
    QVERIFY(!m_page->isSending());
    m_workplace = std::move(next); // the old one goes at once
    m_api->answer = [](const loopback::Request &) { return json(200, "{}"); };
    sendAndWait(Draft::make(u"GET"_s, u"/fast"_s));
}

void TestConsolePage::tellsThatItTakesLong()
{
    m_api->answer = [](const loopback::Request &) {
        loopback::Response response;
        response.delay = std::chrono::seconds(20);
        return response;
    };
    m_page->setDraft(Draft::make(u"GET"_s, u"/slow"_s));
    m_page->send();
    QVERIFY(m_page->response()->head()->waitingText().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->response()->head()->waitingText().isEmpty(), 8000);
    Button *cancel = button(u"Cancel"_s, m_page->response()->head());
    QVERIFY(cancel);
    cancel->click();
    QVERIFY(!m_page->isSending());
}

void TestConsolePage::sendsAgainWhatWasSent()
{
    sendAndWait(Draft::make(u"GET"_s, u"/first"_s));
    m_page->setDraft(Draft::make(u"GET"_s, u"/second"_s));
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    m_page->sendAgain();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_api->requests.last().target, "/first");
}

void TestConsolePage::refreshWithoutATokenEndsInSignIn()
{
    m_page->refreshAndRetry();
    QTRY_VERIFY(!m_page->isSending());
    QVERIFY(m_page->response()->hasCard());
    QVERIFY(m_page->response()->card()->actions().contains(diagnosis::Action::SignIn));
}

void TestConsolePage::productionAsksFirst()
{
    show(auth::Environment::Production);
    m_page->setDraft(Draft::make(u"DELETE"_s, u"/things/1"_s));
    m_page->send();
    QVERIFY(!m_page->isSending());
    auto *sheet = m_page->findChild<Sheet *>();
    QVERIFY(sheet);
    Button *yes = nullptr;
    for (Button *candidate : sheet->findChildren<Button *>()) {
        if (candidate->text() == u"Send DELETE"_s)
            yes = candidate;
    }
    QVERIFY(yes);
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    yes->click();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_api->requests.first().method, "DELETE");
    // Reading does not ask.
    sendAndWait(Draft::make(u"GET"_s, u"/things"_s));
}

void TestConsolePage::signIn(services::Workplace &workplace, const QByteArray &token)
{
    auth::TokenSet tokens;
    tokens.accessToken = Secret(token);
    tokens.expiresAt = systemNow() + std::chrono::hours(1);
    bool isDone = false;
    workplace.session.adopt(tokens, {this, [&isDone](const Result<void> &) { isDone = true; }});
    QTRY_VERIFY(isDone);
}

Button *TestConsolePage::sheetButton(const QString &text) const
{
    for (const Sheet *sheet : m_page->findChildren<Sheet *>()) {
        if (Button *found = button(text, sheet))
            return found;
    }
    return nullptr;
}

void TestConsolePage::sendsNoTokenIfToldSo()
{
    signIn(*m_workplace, "own-token"_ba);
    Draft draft = Draft::make(u"GET"_s, u"/x"_s);
    sendAndWait(draft);
    QCOMPARE(m_api->requests.last().header("authorization").value_or("-"), "Bearer own-token");
    draft.auth = Draft::AuthKind::None;
    sendAndWait(draft);
    QCOMPARE(m_api->requests.last().header("authorization").value_or("-"), "-");
}

void TestConsolePage::sendsAsAnotherProfileToo()
{
    testkit::StubApi otherApi;
    const auto other = otherApi.makeWorkplace();
    signIn(*m_workplace, "own-token"_ba);
    signIn(*other, "other-token"_ba);
    m_api->answer = [](const loopback::Request &) { return json(200, R"({"name":"Depot"})"); };
    otherApi.answer = [](const loopback::Request &) {
        return json(403, R"({"detail":"no","access_token":"canary-7f3a"})");
    };
    QList<QPair<console::ProfileAnswer, console::ProfileAnswer>> pairs;
    connect(m_page.get(), &ConsolePage::answeredTwice, this,
            [&pairs](const console::ProfileAnswer &own, const console::ProfileAnswer &second) {
                pairs.append({own, second});
            });
    Draft draft = Draft::make(u"GET"_s, u"/things?id={{$uuid}}"_s);
    m_page->setDraft(draft);
    m_page->sendAs({other->session.profile(), &other->client});
    QVERIFY(m_page->isSending());
    QTRY_COMPARE(pairs.size(), 1);
    QVERIFY(!m_page->isSending());
    // Each token at its own hosts; a value made anew is the same in both.
    QCOMPARE(m_api->requests.last().header("authorization").value_or("-"), "Bearer own-token");
    QCOMPARE(otherApi.requests.last().header("authorization").value_or("-"), "Bearer other-token");
    QCOMPARE(otherApi.requests.last().target, m_api->requests.last().target);
    const auto &[first, second] = pairs.first();
    QCOMPARE(first.record.entry.status, 200);
    QCOMPARE(second.record.entry.status, 403);
    QVERIFY(second.record.entry.tokenSent);
    QVERIFY(first.record.responseBody.text.contains("Depot"_L1));
    QVERIFY(!second.record.responseBody.text.contains("canary"_L1));
    QCOMPARE(status(), u"200 OK"_s); // What is shown below is this profile's.

    // An absolute address is this profile's host: the other's token has no business there.
    draft.url = m_api->base() + u"/whole"_s;
    m_page->setDraft(draft);
    m_page->sendAs({other->session.profile(), &other->client});
    QTRY_COMPARE(pairs.size(), 2);
    QCOMPARE(m_api->requests.size(), 3);
    for (const loopback::Request &request : std::as_const(m_api->requests))
        QVERIFY(request.header("authorization").value_or("-") != "Bearer other-token");
    QVERIFY(!pairs.last().second.record.entry.tokenSent);
}

void TestConsolePage::oneProfileMayGetNoAnswer()
{
    testkit::StubApi otherApi;
    auto other = otherApi.makeWorkplace();
    otherApi.answer = [](const loopback::Request &) {
        loopback::Response response;
        response.abort = true;
        return response;
    };
    std::optional<console::ProfileAnswer> second;
    connect(m_page.get(), &ConsolePage::answeredTwice, this,
            [&second](const console::ProfileAnswer &, const console::ProfileAnswer &answer) {
                second = answer;
            });
    m_page->setDraft(Draft::make(u"GET"_s, u"/x"_s));
    m_page->sendAs({other->session.profile(), &other->client});
    QTRY_VERIFY(second);
    QVERIFY(!second->record.entry.hasAnswer());
    QVERIFY(!second->record.entry.problem.isEmpty());

    // The other profile goes while it is asked.
    second.reset();
    otherApi.answer = [](const loopback::Request &) {
        loopback::Response response;
        response.delay = std::chrono::seconds(20);
        return response;
    };
    m_page->sendAs({other->session.profile(), &other->client});
    QTRY_COMPARE(otherApi.requests.size(), 2);
    other.reset();
    QTRY_VERIFY(second);
    QVERIFY(!m_page->isSending());
}

void TestConsolePage::cancelsBoth()
{
    testkit::StubApi otherApi;
    const auto other = otherApi.makeWorkplace();
    otherApi.answer = [](const loopback::Request &) {
        loopback::Response response;
        response.delay = std::chrono::seconds(20);
        return response;
    };
    bool isCompared = false;
    connect(m_page.get(), &ConsolePage::answeredTwice, this, [&isCompared] { isCompared = true; });
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    m_page->setDraft(Draft::make(u"GET"_s, u"/x"_s));
    m_page->sendAs({other->session.profile(), &other->client});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_page->isSending()); // For the other one; what came is shown already.
    QCOMPARE(status().left(3), u"200"_s);
    QVERIFY(m_page->response()->head()->waitingText().contains("Northwind"_L1));
    m_page->cancel();
    QVERIFY(!m_page->isSending());
    QVERIFY(!isCompared);
    sendAndWait(Draft::make(u"GET"_s, u"/y"_s));
}

void TestConsolePage::eachProductionProfileAsks()
{
    testkit::StubApi otherApi;
    const auto other = otherApi.makeWorkplace(auth::Environment::Production);
    m_page->setDraft(Draft::make(u"POST"_s, u"/things"_s));
    m_page->sendAs({other->session.profile(), &other->client});
    QVERIFY(!m_page->isSending());
    QCOMPARE(m_api->requests.size(), 0); // Neither of them went before the answer.
    Button *yes = sheetButton(u"Send POST"_s);
    QVERIFY(yes);
    bool isCompared = false;
    connect(m_page.get(), &ConsolePage::answeredTwice, this, [&isCompared] { isCompared = true; });
    yes->click();
    QTRY_VERIFY(isCompared);
    QCOMPARE(m_api->requests.size(), 1);
    QCOMPARE(otherApi.requests.size(), 1);
}

void TestConsolePage::keepsCookiesIfToldTo()
{
    m_api->answer = [](const loopback::Request &) {
        loopback::Response response = json(200, "{}");
        response.headers = {{"Set-Cookie"_ba, "__session=canary-1; Path=/; HttpOnly"_ba}};
        return response;
    };
    const Draft draft = Draft::make(u"GET"_s, u"/x"_s);
    sendAndWait(draft);
    sendAndWait(draft);
    QVERIFY(!m_api->requests.last().header("cookie")); // Off by default.
    m_workplace->cookies = std::make_shared<http::CookieJar>();
    sendAndWait(draft);
    sendAndWait(draft);
    QCOMPARE(m_api->requests.last().header("cookie").value_or("-"), "__session=canary-1");

    auto *sheet = new CookieSheet(u"Northwind"_s, m_workplace->cookies, m_page.get());
    sheet->openSheet();
    QCOMPARE(sheet->lines().size(), 1);
    QVERIFY(sheet->lines().first().startsWith("__session 127.0.0.1/"_L1));
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        QVERIFY(!label->text().contains("canary"_L1));
    button(u"Delete all"_s, sheet)->click();
    QVERIFY(sheet->lines().isEmpty());
    QVERIFY(m_workplace->cookies->cookies().isEmpty());
    sheet->closeSheet();
}

void TestConsolePage::showsEventsAsTheyCome()
{
    testkit::StubServer server;
    testkit::Answer answer;
    answer.pieces = {{std::chrono::milliseconds(0),
                      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                      "id: 7\nevent: add\ndata: {\"a\":1}\n\n"_ba},
                     {std::chrono::seconds(20), "data: too late\n\n"_ba}};
    server.setHandler([answer](const testkit::Received &) { return answer; });
    m_page->setDraft(Draft::make(u"GET"_s, QString::fromLatin1(server.url("/events"))));
    m_page->send();
    const EventsModel &model = m_page->response()->events()->model();
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(m_page->isSending());
    QCOMPARE(status(), u"200 OK"_s);
    QCOMPARE(model.index(0, EventsModel::Type).data().toString(), u"add"_s);
    QCOMPARE(model.index(0, EventsModel::Id).data().toString(), u"7"_s);
    QVERIFY(m_page->response()->events()->isVisible());
    auto *list = m_page->response()->events()->findChild<QTableView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(m_page->response()->events()->shownData().contains("\"a\": 1"_L1));

    // Stopped: what came stays, as a body too.
    m_page->cancel();
    QVERIFY(!m_page->isSending());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(m_page->response()->bodyView()->body().readAll().contains("event: add"));
    // The next answer is no stream, and shows none.
    sendAndWait(Draft::make(u"GET"_s, u"/x"_s));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!m_page->response()->events()->isVisible());
    QVERIFY(m_page->response()->bodyView()->isVisible()); // Not the tab that stood beside.
}

void TestConsolePage::hidesTheResponse()
{
    QSignalSpy changed(m_page.get(), &ConsolePage::responseVisibleChanged);
    m_page->setResponseVisible(false);
    QVERIFY(!m_page->isResponseVisible());
    sendAndWait(Draft::make(u"GET"_s, u"/x"_s)); // an answer shows it again
    QVERIFY(m_page->isResponseVisible());
    QCOMPARE(changed.size(), 2);
}

void TestConsolePage::takesAPastedCommand()
{
    const QSignalSpy replaced(m_page.get(), &ConsolePage::replaced);
    m_page->fillFromCommand(u"curl -T /tmp/large.bin https://a.example/x"_s);
    QTRY_COMPARE(m_page->draft().url, u"https://a.example/x"_s);
    QCOMPARE(m_page->draft().bodyKind, Draft::BodyKind::File);
    QCOMPARE(m_page->draft().bodyFile, u"/tmp/large.bin"_s);
    QCOMPARE(replaced.size(), 1);

    m_page->fillFromCommand(u"curl 'https://open.example"_s);
    QTRY_VERIFY(test::shows(*m_page, u"quotation mark"_s));
    QCOMPARE(m_page->draft().url, u"https://a.example/x"_s); // What stood there is not lost.

    // What was opened meanwhile stays.
    m_page->fillFromCommand(u"curl https://late.example"_s);
    m_page->setDraft(Draft::make(u"GET"_s, u"/other"_s));
    QTest::qWait(100);
    QCOMPARE(m_page->draft().url, u"/other"_s);
}

void TestConsolePage::saysModified()
{
    const Draft draft = Draft::make(u"GET"_s, u"/x"_s);
    m_page->setDraft(draft);
    QVERIFY(!m_page->isModified());
    QSignalSpy title(m_page.get(), &Page::titleChanged);
    QLineEdit *url = m_page->findChild<UrlBar *>()->urlField();
    url->setFocus();
    QTest::keyClick(url, Qt::Key_End);
    QTest::keyClicks(url, u"y"_s);
    QVERIFY(m_page->isModified());
    QCOMPARE(title.size(), 1);
    QTest::keyClick(url, Qt::Key_Backspace);
    QVERIFY(!m_page->isModified());
}

QTEST_MAIN(TestConsolePage)
#include "tst_consolepage.moc"
