// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/devtoolsline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::auth;

//! What a console does with the line, done by a real JavaScript engine.
class TestDevToolsLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheRightToken_data();
    void asksForTheRightToken();
};

void TestDevToolsLine::asksForTheRightToken_data()
{
    QTest::addColumn<int>("token");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("option");
    QTest::newRow("user") << int(DevToolsToken::User) << QString() << QString();
    QTest::newRow("organization") << int(DevToolsToken::Organization) << u"org_2kPqX"_s
                                  << u"organizationId"_s;
    QTest::newRow("template") << int(DevToolsToken::Template) << u"planops"_s << u"template"_s;
    // Whatever is in the field stays a name.
    QTest::newRow("quotes") << int(DevToolsToken::Template) << u"a\"'`); alert(1) //\\"_s
                            << u"template"_s;
    QTest::newRow("lines") << int(DevToolsToken::Template) << u"a\nb\u2028c\u00e9"_s
                           << u"template"_s;
}

void TestDevToolsLine::asksForTheRightToken()
{
    QFETCH(int, token);
    QFETCH(QString, name);
    QFETCH(QString, option);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("node is not installed");
    const QString line = devToolsLine(DevToolsToken(token), name);
    QVERIFY(!line.contains(u'\n'));
    QProcess engine;
    engine.start(node,
                 {u"-e"_s,
                  u"const window = { Clerk: { session: { getToken: async (options) => "
                  "JSON.stringify(options) } } };"
                  "const copy = (text) => process.stdout.write(text);"
                  "(async () => { "_s
                      + line + u" })();"_s});
    QVERIFY(engine.waitForFinished());
    QCOMPARE(engine.readAllStandardError(), QByteArray());
    const QJsonObject options = QJsonDocument::fromJson(engine.readAllStandardOutput()).object();
    QVERIFY(!options.isEmpty());
    if (!option.isEmpty())
        QCOMPARE(options.value(option).toString(), name);
}

QTEST_GUILESS_MAIN(TestDevToolsLine)
#include "tst_devtoolsline.moc"
