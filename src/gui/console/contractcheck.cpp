// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/contractcheck.h"

#include "core/base/whendone.h"
#include "core/services/contract.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

spec::ContractReport reportOn(const spec::Document &document, const http::Response &response)
{
    const http::Hop &hop = response.last();
    const QByteArray body = response.body.head(spec::largestCheckedBody + 1);
    return spec::contractReport(document, QString::fromLatin1(hop.method),
                                QUrl::fromPercentEncoding(hop.url.path()),
                                {hop.status, response.header("content-type").value_or(QByteArray()),
                                 body, hop.method == "HEAD"});
}

} // namespace

ContractCheck::ContractCheck(QObject *parent) : QObject(parent)
{ }

void ContractCheck::prepare(const QString &apiBase)
{
    if (m_library)
        m_library->useKept(apiBase);
}

diagnosis::Contract ContractCheck::contractFor(const QString &apiBase,
                                               const http::Request &request) const
{
    const spec::Known *known = m_library ? m_library->known(apiBase) : nullptr;
    return known ? services::contractOf(known->document, request) : diagnosis::Contract();
}

void ContractCheck::check(const QString &apiBase, const http::Response &response)
{
    const int number = ++m_latest;
    const spec::Known *known = m_library ? m_library->known(apiBase) : nullptr;
    const auto base = http::Url::parse(apiBase);
    // The document speaks of its own API, not of a host that a redirect led to.
    if (!known || !base || base->origin() != response.last().url.origin()) {
        Q_EMIT checked({});
        return;
    }
    whenDone(this, QtConcurrent::run(reportOn, known->document, response),
             [this, number](const spec::ContractReport &report) {
                 if (number == m_latest)
                     Q_EMIT checked(report);
             });
}

} // namespace planops::gui
