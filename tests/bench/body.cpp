// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P6, P8 and P9: an answer of 100 MB on one line in the view that shows answers.
#include "bench/eventgaps.h"
#include "bench/process.h"
#include "bench/reference/jsonserver.h"
#include "bench/send.h"
#include "bench/shownbody.h"
#include "bench/table.h"
#include "gui/response/codeview.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

namespace {

struct Bench
{
    JsonServer server;
    http::HttpClient client;
    ShownBody shown;

    //! From the last byte that the server sent to the first screen, in seconds.
    double firstScreen(int megabytes)
    {
        const http::Response response = answerOf(client, server.url(megabytes));
        return shown.show(response.body) - server.lastByteAt();
    }
    void empty()
    {
        shown.settle();
        shown.show(http::BodyFile("[]"_ba));
        shown.settle();
    }
};

void key(gui::CodeView &view, int key, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&view, &press);
    turnFor(3);
}

void measureMemory(Bench &bench)
{
    bench.empty();
    const double idle = privateMemory();
    bench.firstScreen(100);
    const double first = privateMemory();
    bench.shown.settle();
    const double settled = privateMemory();
    row(u"P8"_s, u"100 MB shown: private memory over the idle window, as a share of the body"_s,
        (std::max(first, settled) - idle) / 100, 0.25,
        u"idle %1 MB, at the first screen %2 MB, then %3 MB"_s.arg(idle, 0, 'f', 0)
            .arg(first, 0, 'f', 0)
            .arg(settled, 0, 'f', 0));
}

void measureFirstScreen(Bench &bench)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"100.json"_s);
    if (!minifiedJson(100).writeTo(path))
        qFatal("no space for 100 MB");
    const auto pass = [&path] {
        return secondsOf([&path] {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const uchar *bytes = file.map(0, file.size());
            return bytes && !std::memchr(bytes, 0, static_cast<size_t>(file.size()));
        });
    };
    const Pair pair = takeTurns(
        7,
        [&] {
            const double took = bench.firstScreen(100);
            bench.empty();
            return took;
        },
        pass);
    row(u"P6"_s, u"100 MB of JSON: last byte to first screen, in ms"_s, median(pair.ours) * 1000,
        150, medians(pair, 1000, u"ms"_s));
    row(u"P6"_s, u"the same over one pass of memchr"_s, pair.ratio(), 3,
        medians(pair, 1000, u"ms"_s));

    QString small;
    bool same = true;
    const Pair sizes = takeTurns(
        3,
        [&] {
            const double took = bench.firstScreen(1000);
            same = same && (small.isEmpty() || bench.shown.text() == small);
            bench.empty();
            return took;
        },
        [&] {
            const double took = bench.firstScreen(100);
            small = bench.shown.text();
            bench.empty();
            return took;
        });
    row(u"P8"_s, u"1 GB: last byte to the same first screen, over that of 100 MB"_s,
        same ? sizes.ratio() : 999, 1.5,
        medians(sizes, 1000, u"ms"_s) + (same ? u", the same rows"_s : u", other rows"_s));
}

void measureMoving(Bench &bench)
{
    const http::Response response = answerOf(bench.client, bench.server.url(100));
    gui::CodeView &code = *bench.shown.view().codeView();
    EventGaps gaps;
    bench.shown.show(response.body);
    for (int i = 0; i < 50; ++i) // While it still reads.
        key(code, Qt::Key_PageDown);
    bench.shown.settle();
    for (int round = 0; round < 3; ++round) {
        key(code, Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 50; ++i)
            key(code, Qt::Key_PageUp);
        key(code, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 20; ++i) {
            key(code, Qt::Key_Down);
            key(code, Qt::Key_Space); // Folds, and
            key(code, Qt::Key_Space); // unfolds.
        }
        bench.shown.view().setFolded(true);
        turnFor(3);
        bench.shown.view().setFolded(false);
        turnFor(3);
        QScrollBar &bar = *code.verticalScrollBar();
        for (int i = 0; i <= 200; ++i) {
            bar.setValue(static_cast<int>(qint64 {bar.maximum()} * i / 200));
            turnFor(3);
        }
    }
    row(u"P9"_s,
        u"100 MB line opened, jumped in, folded, scrolled: 99.9th percentile of the event loop's gaps, ms"_s,
        gaps.at999(), 16, gaps.describe());
    row(u"P9"_s, u"the same: longest gap, ms"_s, gaps.longest(), 50, gaps.describe());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Bench bench;
    measureMemory(bench);
    measureFirstScreen(bench);
    measureMoving(bench);
    return 0;
}
