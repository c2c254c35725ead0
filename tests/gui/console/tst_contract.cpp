// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stubapi.h"

#include "gui/console/consolepage.h"
#include "gui/response/bodyview.h"
#include "gui/response/contractview.h"
#include "gui/response/jsontreeview.h"
#include "gui/response/responseview.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/refusalcard.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using console::Draft;
using testkit::json;

namespace {

constexpr auto document =
    "openapi: 3.0.0\n"
    "info: {title: T, version: '2'}\n"
    "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n"
    "paths:\n"
    "  /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema:\n"
    "    {type: object, properties: {n: {type: integer}}}}}}}}}\n"
    "  /locked: {get: {security: [{key: []}], responses: {'401': {description: no}}}}\n";

} // namespace

//! The console compares what comes back with the API's document.
class TestContract : public QObject
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
    void saysWhereItDiffers();
    void tellsNotesApart();
    void namesTheCredentialThatIsMissing();
    void asksNobodyInPassing();

private:
    void send(const QString &path);
    [[nodiscard]] QString report() const
    {
        return m_page->response()->findChild<ContractView *>()->asText();
    }

    QTemporaryDir m_folder;
    http::HttpClient m_http;
    std::unique_ptr<testkit::StubApi> m_api;
    std::unique_ptr<spec::SpecLibrary> m_specs;
    std::unique_ptr<services::Workplace> m_workplace;
    std::unique_ptr<ConsolePage> m_page;
};

void TestContract::init()
{
    m_api = std::make_unique<testkit::StubApi>();
    m_api->answer = [](const loopback::Request &request) {
        if (request.path == "/openapi.json")
            return json(200, document);
        if (request.path == "/locked")
            return json(401, "{}");
        if (request.query == "more")
            return json(200, R"({"n": 1, "more": 2})");
        return json(200, request.path == "/a" ? "{\n  \"n\": \"one\"\n}" : "{}");
    };
    m_specs = std::make_unique<spec::SpecLibrary>(
        m_folder.filePath(m_api->base().section(u':', -1)), m_http, systemNow);
    m_workplace = m_api->makeWorkplace();
    m_page = std::make_unique<ConsolePage>();
    m_page->setSpecs(*m_specs);
    m_page->setWorkplace(*m_workplace);
    m_page->show();
}

void TestContract::cleanup()
{
    m_page.reset();
    m_workplace.reset();
    m_specs.reset();
    m_api.reset();
}

void TestContract::send(const QString &path)
{
    m_page->setDraft(Draft::make(u"GET"_s, path));
    QSignalSpy finished(m_page.get(), &ConsolePage::finished);
    m_page->send();
    QTRY_COMPARE(finished.size(), 1);
}

void TestContract::saysWhereItDiffers()
{
    m_specs->use(m_api->base());
    QTRY_VERIFY(m_specs->known(m_api->base()));
    send(u"/a"_s);
    QTRY_VERIFY2(report().contains("/n, line 2, column 8"_L1), qPrintable(report()));
    QVERIFY(report().contains("GET /a of T 2"_L1));
    Button *show = nullptr;
    const auto buttons = m_page->response()->findChild<ContractView *>()->findChildren<Button *>();
    for (Button *button : buttons)
        show = button;
    QVERIFY(show);
    show->click();
    QCOMPARE(m_page->response()->bodyView()->mode(), BodyView::Tree);
    const auto *tree = m_page->response()->bodyView()->findChild<JsonTreeView *>();
    QCOMPARE(tree->currentIndex().data(JsonTreeModel::WholeRole).toString(), u"one"_s);
    send(u"/b"_s);
    QTRY_VERIFY2(report().contains("describes no such operation"_L1), qPrintable(report()));
}

void TestContract::tellsNotesApart()
{
    m_specs->use(m_api->base());
    QTRY_VERIFY(m_specs->known(m_api->base()));
    send(u"/a?more"_s);
    QTRY_VERIFY2(report().contains("Matches, 1 note"_L1), qPrintable(report()));
    QVERIFY(report().contains("Beyond what the document promises\n/more, line 1"_L1));
}

void TestContract::namesTheCredentialThatIsMissing()
{
    m_specs->use(m_api->base());
    QTRY_VERIFY(m_specs->known(m_api->base()));
    send(u"/locked"_s);
    QVERIFY(m_page->response()->hasCard());
    const auto labels = m_page->response()->card()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains("X-Key"_L1); }));
}

void TestContract::asksNobodyInPassing()
{
    send(u"/a"_s);
    QVERIFY(report().contains("No OpenAPI document"_L1));
    QTRY_VERIFY(!m_specs->isBusy(m_api->base()));
    QCOMPARE(m_api->requests.size(), 1);
}

QTEST_MAIN(TestContract)
#include "tst_contract.moc"
