// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/phasebar.h"

#include "gui/theme/paint.h"

#include <QLocale>
#include <QPainter>

#include <numeric>

namespace planops::gui {

namespace {

constexpr int kHeight = 8;
constexpr double kGap = 2;
constexpr double kLeast = 5;

QColor phaseColor(PhaseKind kind, const Colors &c)
{
    switch (kind) {
    case PhaseKind::Dns:
        return c.phaseDns;
    case PhaseKind::Connect:
        return c.phaseConnect;
    case PhaseKind::Tls:
        return c.phaseTls;
    case PhaseKind::Waiting:
        return c.phaseWaiting;
    case PhaseKind::Download:
        return c.phaseDownload;
    }
    return c.field;
}

} // namespace

PhaseBar::PhaseBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString PhaseBar::phaseName(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Dns:
        return tr("DNS");
    case PhaseKind::Connect:
        return tr("Connect");
    case PhaseKind::Tls:
        return tr("TLS");
    case PhaseKind::Waiting:
        return tr("Waiting");
    case PhaseKind::Download:
        return tr("Download");
    }
    return {};
}

void PhaseBar::setPhases(const QList<Phase> &phases)
{
    m_phases = phases;
    QStringList lines;
    for (const Phase &phase : phases)
        lines.append(tr("%1 %2 ms")
                         .arg(phaseName(phase.kind),
                              QLocale().toString(static_cast<double>(phase.duration.count()) / 1000,
                                                 'f', 1)));
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(tr("Timing: %1").arg(lines.join(QStringLiteral(", "))));
    update();
}

QSize PhaseBar::sizeHint() const
{
    return {150, kHeight};
}

void PhaseBar::paintEvent(QPaintEvent * /*event*/)
{
    if (m_phases.isEmpty())
        return;
    QPainter painter(this);
    const Colors &c = colors(this);
    const auto total =
        std::accumulate(m_phases.begin(), m_phases.end(), std::chrono::microseconds(0),
                        [](auto sum, const Phase &phase) { return sum + phase.duration; });
    // Every phase that happened is seen; the rest of the length is shared by time.
    const double count = static_cast<double>(m_phases.size());
    const double spare = std::max(0.0, width() - count * kLeast - (count - 1) * kGap);
    double x = 0;
    for (const Phase &phase : std::as_const(m_phases)) {
        const double share = total.count() > 0
            ? static_cast<double>(phase.duration.count()) / static_cast<double>(total.count())
            : 0;
        const double length = kLeast + spare * share;
        paintPanel(&painter, QRectF(x, (height() - kHeight) / 2.0, length, kHeight),
                   phaseColor(phase.kind, c), {}, 2);
        x += length + kGap;
    }
}

} // namespace planops::gui
