// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/operationview.h"

#include "gui/widgets/label.h"

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

QTEST_MAIN(TestOperationView)
#include "tst_operationview.moc"
