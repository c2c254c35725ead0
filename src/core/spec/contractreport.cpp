// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/contractreport.h"

#include "core/base/jsonpointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

//! A member's name without quotes and escapes.
QString keyText(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
    const QByteArray array = '[' + quoted.toByteArray() + ']';
    return QJsonDocument::fromJson(array).array().at(0).toString();
}

//! Itself and all places above it.
QStringList withParents(QString pointer)
{
    QStringList all {pointer};
    while (!pointer.isEmpty()) {
        pointer.truncate(qMax<qsizetype>(0, pointer.lastIndexOf(u'/')));
        all.append(pointer);
    }
    return all;
}

} // namespace

QHash<QString, qint64> offsetsOf(QByteArrayView json, const QStringList &pointers)
{
    struct Level
    {
        QString pointer;
        bool isArray = false;
        qint64 next = 0;
    };
    const QSet<QString> wanted(pointers.begin(), pointers.end());
    QHash<QString, qint64> found;
    QList<Level> levels;
    QString key;
    JsonReader reader(json);
    using Kind = JsonReader::Kind;
    for (JsonReader::Event event = reader.next();
         event.kind != Kind::End && event.kind != Kind::Error && found.size() < wanted.size();
         event = reader.next()) {
        if (event.kind == Kind::Key) {
            key = keyText(json.sliced(event.begin, event.end - event.begin));
            continue;
        }
        if (event.kind == Kind::ObjectEnd || event.kind == Kind::ArrayEnd) {
            levels.removeLast();
            continue;
        }
        QString pointer;
        if (!levels.isEmpty()) {
            Level &level = levels.last();
            pointer = pointerTo(level.pointer, level.isArray ? QString::number(level.next++) : key);
        }
        if (wanted.contains(pointer))
            found.insert(pointer, event.begin);
        if (event.kind == Kind::ObjectBegin || event.kind == Kind::ArrayBegin)
            levels.append({pointer, event.kind == Kind::ArrayBegin, 0});
    }
    return found;
}

ContractReport contractReport(const Document &document, const QString &method, const QString &path,
                              const Answer &answer)
{
    ContractReport report;
    report.documentTitle = QString(document.title + u' ' + document.version).trimmed();
    const Operation *operation = document.find(method, path);
    if (!operation)
        return report;
    report.operation = operation->method + u' ' + operation->path;
    const Findings findings = checkAnswer(document, *operation, answer);
    report.isComplete = findings.isComplete;
    QStringList pointers;
    for (const Finding &finding : findings.list)
        pointers += withParents(finding.pointer);
    const QHash<QString, qint64> offsets = offsetsOf(answer.body, pointers);
    for (const Finding &finding : findings.list) {
        ContractReport::Row row {finding, {}};
        // What is missing has no place of its own: its object has.
        const QStringList places = withParents(finding.pointer);
        for (const QString &place : places) {
            if (finding.pointer.isEmpty() || !offsets.contains(place))
                continue;
            row.place = positionOf(answer.body, offsets.value(place));
            break;
        }
        report.rows.append(row);
    }
    std::stable_partition(report.rows.begin(), report.rows.end(),
                          [](const auto &row) { return !row.finding.isNote(); });
    return report;
}

qsizetype ContractReport::noteCount() const
{
    return std::count_if(rows.begin(), rows.end(),
                         [](const Row &row) { return row.finding.isNote(); });
}

} // namespace planops::spec
