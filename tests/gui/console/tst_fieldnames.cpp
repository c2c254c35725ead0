// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/fieldnames.h"

#include "core/http/requestcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;

class TestFieldNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameCanBeSent()
    {
        const QStringList names = requestFieldNames();
        QVERIFY2(names.size() > 90, qPrintable(QString::number(names.size())));
        QStringList seen;
        for (const QString &name : names) {
            QVERIFY2(!seen.contains(name, Qt::CaseInsensitive), qPrintable(name));
            seen.append(name);
            http::Request request;
            request.url = *http::Url::parse(u"https://api.example/"_s);
            const QStringList values = usualFieldValues(name);
            request.headers = {{name.toUtf8(), values.value(0, u"x"_s).toUtf8()}};
            QVERIFY2(!http::requestProblem(request), qPrintable(name));
        }
        for (const char *name : {"Accept", "Authorization", "If-None-Match", "X-Request-ID"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    //! What the registry calls deprecated or obsoleted, or what only an answer has.
    void offersNothingThatIsGone()
    {
        const QStringList names = requestFieldNames();
        for (const char *name :
             {"Accept-Charset", "Content-MD5", "Cookie2", "Digest", "Want-Digest", "Warning",
              "HTTP2-Settings", "ETag", "Location", "Set-Cookie", "Host", "Content-Length"})
            QVERIFY2(!names.contains(QLatin1String(name), Qt::CaseInsensitive), name);
        for (const char *name : {"Want-Content-Digest", "Repr-Digest", "Accept-Signature",
                                 "Available-Dictionary", "Traceparent", "SoapAction", "Pragma"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void offersValues()
    {
        for (const char *name : {"Accept", "content-type", "CACHE-CONTROL", " Accept-Encoding "})
            QVERIFY2(usualFieldValues(QLatin1String(name)).size() > 3, name);
        QVERIFY(usualFieldValues(u"Accept"_s).contains(u"*/*"_s));
        QVERIFY(usualFieldValues(u"Content-Type"_s).contains(u"text/plain; charset=utf-8"_s));
        QVERIFY(usualFieldValues(u"X-Request-ID"_s).isEmpty());
        QVERIFY(usualFieldValues(u""_s).isEmpty());
    }
};

QTEST_MAIN(TestFieldNames)
#include "tst_fieldnames.moc"
