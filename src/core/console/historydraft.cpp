// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/historydraft.h"

#include "core/base/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

bool isMasked(const QString &value)
{
    return value.contains(redaction::mask());
}

//! Off and empty: neither the mask nor half a value is ever sent in a secret's place.
Row forgotten(Row row)
{
    row.value.clear();
    row.enabled = false;
    row.description = QCoreApplication::translate(
        "planops::console::Draft", "Secret, so not in the history. Enter it again to send it.");
    return row;
}

void forgetMaskedHeaders(Draft &draft)
{
    for (Row &row : draft.headers) {
        if (isMasked(row.value))
            row = forgotten(row);
    }
}

void forgetMaskedQuery(Draft &draft)
{
    QList<Row> kept;
    const QList<Row> rows = draft.queryRows();
    for (const Row &row : rows) {
        if (isMasked(row.value))
            draft.disabledQuery.append(forgotten(row));
        else
            kept.append(row);
    }
    if (kept.size() != rows.size())
        draft.setQueryRows(kept);
}

} // namespace

Draft draftOf(const history::HistoryRecord &record, const QString &apiBase)
{
    http::Request request;
    request.method = record.entry.method.toLatin1();
    request.headers = record.requestHeaders;
    if (record.requestBody.isWhole && !record.requestBody.text.isEmpty())
        request.body = record.requestBody.text.toUtf8();
    if (const auto url = http::Url::parse(record.entry.url))
        request.url = *url;

    Draft draft = Draft::fromRequest(request, apiBase);
    if (request.url.isEmpty()) // Masked in a way that is no address any more.
        draft.url = record.entry.url;
    forgetMaskedHeaders(draft);
    forgetMaskedQuery(draft);
    return draft;
}

} // namespace planops::console
