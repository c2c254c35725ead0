// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/snippets/codespans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops::gui;

namespace {

//! "string:'a b' number:20" for what is coloured.
QString colored(const QString &line, Grammar grammar, char16_t &open)
{
    const QStringList names {u"keyword"_s, u"string"_s, u"number"_s, u"comment"_s};
    QStringList parts;
    for (const CodeSpan &span : codeSpans(line, grammar, open))
        parts.append(names[static_cast<int>(span.part)] + u':'
                     + line.sliced(span.begin, span.length));
    return parts.join(u' ');
}

} // namespace

class TestCodeSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colorsALine_data();
    void colorsALine();
    void carriesAnOpenStringOver();
    void survivesAnything();
};

void TestCodeSpans::colorsALine_data()
{
    QTest::addColumn<int>("grammar");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("shell") << static_cast<int>(Grammar::Shell) << u"curl -H 'X: 1' \\"_s
                           << u"keyword:curl string:'X: 1'"_s;
    QTest::newRow("shell, backslash in single quotes")
        << static_cast<int>(Grammar::Shell) << u"-d 'a\\' # end"_s
        << u"string:'a\\' comment:# end"_s;
    QTest::newRow("shell, hash in a word")
        << static_cast<int>(Grammar::Shell) << u"a#b"_s << QString();
    QTest::newRow("python") << static_cast<int>(Grammar::Python) << u"import os  # why"_s
                            << u"keyword:import comment:# why"_s;
    QTest::newRow("python, escaped quote")
        << static_cast<int>(Grammar::Python) << u"x = \"a\\\"b\", 20"_s
        << u"string:\"a\\\"b\" number:20"_s;
    QTest::newRow("script") << static_cast<int>(Grammar::Script)
                            << u"const a = await f(`x`); // y"_s
                            << u"keyword:const keyword:await string:`x` comment:// y"_s;
    QTest::newRow("script, a member is no keyword")
        << static_cast<int>(Grammar::Script) << u"a.from"_s << QString();
}

void TestCodeSpans::colorsALine()
{
    QFETCH(int, grammar);
    QFETCH(QString, line);
    char16_t open = 0;
    QTEST(colored(line, static_cast<Grammar>(grammar), open), "expected");
    QCOMPARE(open, u'\0');
}

void TestCodeSpans::carriesAnOpenStringOver()
{
    char16_t open = 0;
    QCOMPARE(colored(u"-d '{"_s, Grammar::Shell, open), u"string:'{"_s);
    QCOMPARE(open, u'\'');
    QCOMPARE(colored(u"  \"a\": curl"_s, Grammar::Shell, open), u"string:  \"a\": curl"_s);
    QCOMPARE(colored(u"}' curl"_s, Grammar::Shell, open), u"string:}' keyword:curl"_s);
    QCOMPARE(open, u'\0');
    // A Python string ends with its line, whatever it looks like.
    QCOMPARE(colored(u"'open"_s, Grammar::Python, open), u"string:'open"_s);
    QCOMPARE(open, u'\0');
}

void TestCodeSpans::survivesAnything()
{
    for (const QString &line : {QString(), u"\\"_s, u"'\\"_s, u"\"\\"_s, u"`"_s, u"#"_s, u"/"_s}) {
        for (const Grammar grammar : {Grammar::Shell, Grammar::Python, Grammar::Script}) {
            char16_t open = 0;
            for (const CodeSpan &span : codeSpans(line, grammar, open)) {
                QVERIFY(span.begin >= 0);
                QVERIFY(span.begin + span.length <= line.size());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestCodeSpans)
#include "tst_codespans.moc"
