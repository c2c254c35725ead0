// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P13: filtering the operations of a large API while somebody types.
#include "bench/material.h"
#include "bench/process.h"
#include "bench/table.h"
#include "gui/spec/endpointlist.h"
#include "gui/spec/endpointmodel.h"

#include <QApplication>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    gui::EndpointModel model;
    model.setDocument(spec::readDocument(openApiDocument(1500)).value());
    gui::EndpointList view(model);
    view.resize(400, 800);
    view.show();
    while (!view.windowHandle()->isExposed()) // Before that repaint() does nothing.
        QCoreApplication::processEvents();

    QList<double> times;
    QList<double> work;
    for (int round = 0; round < 5; ++round) {
        for (const QString &whole :
             {u"get1234"_s, u"put t7"_s, u"r77"_s, u"nothing like it"_s, u"s99 get one"_s}) {
            for (qsizetype length = whole.size(); length >= 0; --length) {
                const QString text = whole.left(whole.size() - length);
                const double before = workOfThread();
                times.append(secondsOf([&] {
                                 model.setFilter(text);
                                 view.viewport()->repaint();
                                 return true;
                             })
                             * 1000);
                work.append((workOfThread() - before) * 1000);
            }
        }
    }
    row(u"P13"_s, u"3,000 operations filtered and painted again: slowest key in ms"_s,
        percentile(times, 1), 16,
        u"median %1 ms, %2 keys; the slowest worked for %3 ms"_s.arg(median(times), 0, 'f', 1)
            .arg(times.size())
            .arg(percentile(work, 1), 0, 'f', 1));
    return 0;
}
