// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/junit.h"

#include "core/base/atomicfile.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000, 'f', 3);
}

void writeCase(QXmlStreamWriter &xml, const QString &suite, const RunCase &one)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, suite);
    xml.writeAttribute(u"name"_s, one.name);
    xml.writeAttribute(u"time"_s, seconds(one.duration));
    if (!one.isPassed()) {
        xml.writeStartElement(one.error ? u"error"_s : u"failure"_s);
        xml.writeAttribute(u"message"_s,
                           one.error ? one.error->message
                                     : QString(u"status "_s + QString::number(one.status)));
        xml.writeCharacters(QString(one.method + u' ' + one.url));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

Result<void> writeJunit(const QString &path, const QString &suite, const QList<RunCase> &cases)
{
    const auto count = [&cases](auto wanted) {
        return QString::number(std::count_if(cases.begin(), cases.end(), wanted));
    };
    std::chrono::milliseconds total {0};
    for (const RunCase &one : cases)
        total += one.duration;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, suite);
    xml.writeAttribute(u"tests"_s, QString::number(cases.size()));
    xml.writeAttribute(u"failures"_s,
                       count([](const RunCase &one) { return !one.error && !one.isPassed(); }));
    xml.writeAttribute(u"errors"_s,
                       count([](const RunCase &one) { return one.error.has_value(); }));
    xml.writeAttribute(u"time"_s, seconds(total));
    for (const RunCase &one : cases)
        writeCase(xml, suite, one);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return writeFileAtomically(path, bytes);
}

} // namespace planops::cli
