// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P7: a large answer, from the request to the file that holds it.
#include "bench/reference/jsonserver.h"
#include "bench/send.h"
#include "bench/table.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    const QString what = u"100 MB received into a file, whole exchange over curl -o"_s;
    if (curl.isEmpty()) {
        skip(u"P7"_s, what, u"there is no curl"_s);
        return 0;
    }
    const JsonServer server;
    const QByteArray url = server.url(100);
    const qint64 size = minifiedJson(100).size();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"answer"_s);
    http::HttpClient client;
    const Pair pair = takeTurns(
        7,
        [&] {
            http::Response response;
            const double took = secondsOf([&] {
                response = answerOf(client, url);
                return response.body.size() == size;
            });
            return took; // The body goes afterwards: curl leaves its file, too.
        },
        [&] {
            QFile::remove(file);
            return secondsOf([&] {
                return QProcess::execute(curl, {u"-s"_s, u"-o"_s, file, QString::fromLatin1(url)})
                    == 0
                    && QFile(file).size() == size;
            });
        });
    row(u"P7"_s, what, pair.ratio(), 1.3, medians(pair, 1000, u"ms"_s));
    return 0;
}
