// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/responseview.h"
#include "gui/seen.h"

#include <QTest>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;

namespace {

auth::AuthorizedResponse refused(int status, const QByteArray &body)
{
    http::Hop hop;
    hop.method = "POST";
    hop.url = *http::Url::parse(u"http://127.0.0.1/"_s);
    hop.status = status;
    hop.headers = {{"Content-Type", "application/problem+json"}};
    auth::AuthorizedResponse result;
    result.response.hops = {hop};
    result.response.body = http::BodyFile(body);
    return result;
}

} // namespace

class TestResponseView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheApiSaid()
    {
        ResponseView view;
        view.resize(800, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QByteArray problem =
            R"({"title":"Name is taken","errors":{"name":["one like it exists"]}})";
        view.showAnswer(refused(422, problem), {});
        QVERIFY(test::shows(view, u"The API said: Name is taken. name: one like it exists"_s));
        view.showAnswer(refused(200, problem), {}); // No refusal, so nothing to explain.
        QVERIFY(!test::shows(view, u"The API said"_s));
        diagnosis::Cause cause;
        cause.title = u"You may not"_s;
        view.showAnswer(refused(403, problem), {cause}); // The card has its own words.
        QVERIFY(!test::shows(view, u"The API said:"_s));
        view.showAnswer(refused(500, "<html>Oops</html>"), {});
        QVERIFY(!test::shows(view, u"The API said"_s));
    }
};

QTEST_MAIN(TestResponseView)
#include "tst_responseview.moc"
