// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include "core/base/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::diagnosis {

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(planops::diagnosis::Fact)
};

} // namespace

QString clockDifference(const Observation &seen)
{
    if (!seen.hasServerClock || std::chrono::abs(seen.clockOffset) <= 5s)
        return {};
    return seen.clockOffset > 0s
        ? FactText::tr("This computer's clock is %1 s behind the server's.")
              .arg(seen.clockOffset.count())
        : FactText::tr("This computer's clock is %1 s ahead of the server's.")
              .arg(-seen.clockOffset.count());
}

Facts &Facts::add(const QString &label, const QString &value, bool code)
{
    if (!value.isEmpty())
        m_facts.append({label, redaction::text(value), code});
    return *this;
}

Facts &Facts::said()
{
    return add(FactText::tr("API said"), m_seen.said, true);
}

Facts &Facts::meaning(const QString &text)
{
    return add(FactText::tr("Meaning"), text);
}

Facts &Facts::clock()
{
    if (!m_seen.hasServerClock)
        return *this;
    const QString difference = clockDifference(m_seen);
    return add(FactText::tr("Clock"),
               difference.isEmpty() ? FactText::tr(
                   "The same as the server's within 5 s, so the clock isn't the cause.")
                                    : difference);
}

Facts &Facts::renewal(const Evidence &evidence)
{
    if (evidence.answer.refreshProblem)
        add(FactText::tr("Renewal"), evidence.answer.refreshProblem->message);
    else if (evidence.answer.refreshed)
        add(FactText::tr("Renewal"),
            FactText::tr(
                "The token was renewed and the request sent again; the API refused that, too."));
    return *this;
}

QList<Fact> Facts::done()
{
    if (!m_seen.challenge.isEmpty())
        add(FactText::tr("Header"), u"www-authenticate: "_s + QString::fromUtf8(m_seen.challenge),
            true);
    add(FactText::tr("Request"), m_seen.requestId, true);
    return m_facts;
}

} // namespace planops::diagnosis
