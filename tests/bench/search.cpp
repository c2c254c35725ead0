// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P10: finding a text in 100 MB, all hits.
#include "bench/material.h"
#include "bench/shownbody.h"
#include "bench/table.h"
#include "gui/response/textsearch.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

namespace {

const QString substring = u"\"id\":\"prj_2719\""_s;
const QString pattern = u"prj_27[0-9]9\",\"name\":\"[A-Z]\\w+"_s;

struct Bench
{
    QString path;
    QString ripgrep;
    QByteArrayView bytes;
    gui::TextSearch search;

    qsizetype find(const gui::Needle &needle)
    {
        search.start(nullptr, bytes, needle);
        turnUntil([this] { return !search.isRunning(); });
        return search.hits().size();
    }
    qsizetype reference(const QStringList &options, const QString &text)
    {
        QProcess process;
        process.start(ripgrep,
                      QStringList {u"--only-matching"_s, u"--count-matches"_s} + options
                          << u"-e"_s << text << path);
        process.waitForFinished(-1);
        return process.readAll().trimmed().toLongLong();
    }
    void measure(const QString &what, const QString &text, bool isPattern, double wanted)
    {
        const QStringList options {isPattern ? u"--no-unicode"_s : u"--fixed-strings"_s};
        const gui::Needle needle {text, true, isPattern};
        const qsizetype hits = reference(options, text);
        const Pair pair = takeTurns(
            7, [&] { return secondsOf([&] { return find(needle) == hits; }); },
            [&] { return secondsOf([&] { return reference(options, text) == hits; }); });
        row(u"P10"_s, what, pair.ratio(), wanted,
            medians(pair, 1000, u"ms"_s) + u", %1 hits"_s.arg(hits));
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Bench bench;
    bench.ripgrep = QStandardPaths::findExecutable(u"rg"_s);
    const QString what = u"%1 found in 100 MB, all hits, over ripgrep"_s;
    if (bench.ripgrep.isEmpty()) {
        skip(u"P10"_s, what.arg(u"text"_s), u"there is no ripgrep"_s);
        return 0;
    }
    const QTemporaryDir folder;
    bench.path = folder.filePath(u"100.json"_s);
    QFile file(bench.path);
    if (!minifiedJson(100).writeTo(bench.path) || !file.open(QIODevice::ReadOnly))
        qFatal("no space for 100 MB");
    bench.bytes = QByteArrayView(file.map(0, file.size()), file.size());
    bench.measure(what.arg(u"text"_s), substring, false, 1.5);
    bench.measure(what.arg(u"a pattern"_s), pattern, true, 4);
    return 0;
}
