// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/operationview.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;

class TestOperationView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhichCredentialsItSends();
    void leadsToTheEnvironments();
    void offersToFillInWhereThereIsSomething();

private:
    [[nodiscard]] static bool says(const OperationView &view, const QString &words);
};

bool TestOperationView::says(const OperationView &view, const QString &words)
{
    const auto labels = view.findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const Label *label) {
        return label->isVisibleTo(label->window()) && label->text().contains(words);
    });
}

void TestOperationView::saysWhichCredentialsItSends()
{
    const auto document = spec::readDocument(R"({"openapi": "3.1.0",
        "components": {"securitySchemes": {
            "shop": {"type": "apiKey", "in": "header", "name": "X-Shop"}, "tls": {"type": "mutualTLS"}}},
        "paths": {
            "/a": {"get": {"security": [{"shop": [], "tls": []}], "responses": {"200": {"description": "Ok"}}}},
            "/b": {"get": {"security": [], "responses": {"200": {"description": "Ok"}}}}}})"_ba);
    QVERIFY(document);
    OperationView view;
    const spec::Operation &locked = document->operations.at(0);
    view.setOperation(*document, locked, spec::OperationForm::blank(*document, locked));
    QVERIFY(says(view, u"{{shop}} as the header X-Shop"_s));
    QVERIFY(says(view, u"client certificate"_s));
    QVERIFY(says(view, u"secret variable"_s));
    const spec::Operation &open = document->operations.at(1);
    view.setOperation(*document, open, spec::OperationForm::blank(*document, open));
    QVERIFY(!says(view, u"Sends"_s));
}

void TestOperationView::leadsToTheEnvironments()
{
    const auto document = spec::readDocument(R"({"openapi": "3.1.0",
        "components": {"securitySchemes": {
            "shop": {"type": "apiKey", "in": "header", "name": "X-Shop"}, "tls": {"type": "mutualTLS"}}},
        "paths": {
            "/a": {"get": {"security": [{"shop": []}], "responses": {"200": {"description": "Ok"}}}},
            "/b": {"get": {"security": [{"tls": []}], "responses": {"200": {"description": "Ok"}}}}}})"_ba);
    QVERIFY(document);
    OperationView view;
    const QSignalSpy wanted(&view, &OperationView::environmentsRequested);
    const auto button = [&view]() -> Button * {
        const auto all = view.findChildren<Button *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const Button *one) {
            return one->text() == "Edit environments"_L1;
        });
        return found == all.end() ? nullptr : *found;
    };
    const spec::Operation &keyed = document->operations.at(0);
    view.setOperation(*document, keyed, spec::OperationForm::blank(*document, keyed));
    QVERIFY(button() && button()->isVisibleTo(&view));
    button()->click();
    QCOMPARE(wanted.size(), 1);
    // A certificate is no variable.
    const spec::Operation &certified = document->operations.at(1);
    view.setOperation(*document, certified, spec::OperationForm::blank(*document, certified));
    QVERIFY(!button()->isVisibleTo(&view));
}

void TestOperationView::offersToFillInWhereThereIsSomething()
{
    const auto document = spec::readDocument(R"({"openapi": "3.1.0", "paths": {"/a": {
        "get": {"responses": {"200": {"description": "Ok"}}},
        "put": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"200": {"description": "Ok"}}}}}})"_ba);
    QVERIFY(document);
    OperationView view;
    const auto offers = [&view](const QString &words) {
        const auto all = view.findChildren<Button *>();
        return std::any_of(all.begin(), all.end(), [&](const Button *button) {
            return button->text() == words && button->isVisibleTo(&view);
        });
    };
    for (const spec::Operation &operation : document->operations) {
        view.setOperation(*document, operation, spec::OperationForm::blank(*document, operation));
        QVERIFY(offers(u"Send"_s));
        QCOMPARE(offers(u"Fill from example"_s), operation.method == "PUT"_L1);
        QCOMPARE(offers(u"Clear"_s), operation.method == "PUT"_L1);
    }
}

QTEST_MAIN(TestOperationView)
#include "tst_operationview.moc"
