// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draft.h"

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

//! Where the query lies in an address: [start, end), without the question mark.
struct QueryRange
{
    qsizetype mark = -1; //!< Of the "?", or -1.
    qsizetype start = 0;
    qsizetype end = 0;
};

QueryRange queryRange(const QString &url)
{
    const qsizetype fragment = url.indexOf(u'#');
    const qsizetype end = fragment < 0 ? url.size() : fragment;
    const qsizetype mark = url.indexOf(u'?');
    if (mark < 0 || mark >= end)
        return {-1, end, end};
    return {mark, mark + 1, end};
}

//! As most servers read a query: "+" is a blank. A bad escape stays as it is.
QString decoded(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

//! What a person typed into the table. What is harmless in a query stays readable, {{variables}}
//! too.
QString encoded(const QString &text, const QByteArray &readable)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, readable));
}

Row rowOf(QStringView segment)
{
    const qsizetype equals = segment.indexOf(u'=');
    Row row;
    row.name = decoded(equals < 0 ? segment : segment.first(equals));
    row.value = equals < 0 ? QString() : decoded(segment.sliced(equals + 1));
    return row;
}

QString segmentOf(const Row &row)
{
    return encoded(row.name, "{}[]:/,@!$'()*;"_ba) + u'='
        + encoded(row.value, "{}[]:/,@!$'()*;=?"_ba);
}

} // namespace

QList<Row> Draft::queryRows() const
{
    const QueryRange range = queryRange(url);
    QList<Row> rows;
    const auto segments = QStringView(url)
                              .sliced(range.start, range.end - range.start)
                              .split(u'&', Qt::SkipEmptyParts);
    for (const QStringView segment : segments)
        rows.append(rowOf(segment));
    return rows;
}

void Draft::setQueryRows(const QList<Row> &rows)
{
    const QueryRange range = queryRange(url);
    // A row that says what a segment says keeps the segment's own spelling; each segment is used
    // once.
    auto old = QStringView(url)
                   .sliced(range.start, range.end - range.start)
                   .split(u'&', Qt::SkipEmptyParts);
    QStringList segments;
    for (const Row &row : rows) {
        if (!row.enabled || (row.name.isEmpty() && row.value.isEmpty()))
            continue;
        const auto same = std::find_if(old.begin(), old.end(), [&](QStringView segment) {
            const Row before = rowOf(segment);
            return before.name == row.name && before.value == row.value;
        });
        if (same == old.end()) {
            segments.append(segmentOf(row));
        } else {
            segments.append(same->toString());
            old.erase(same);
        }
    }
    const QString query = segments.isEmpty() ? QString() : u'?' + segments.join(u'&');
    const qsizetype from = range.mark < 0 ? range.start : range.mark;
    url = url.first(from) + query + url.sliced(range.end);
}

} // namespace planops::console
