// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/timingview.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace planops::gui {

using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace {

constexpr int sideMargin = 16;
constexpr int rowHeight = 40;
constexpr int headHeight = 44;
constexpr int namesWidth = 164;
constexpr int valuesWidth = 90;

QColor phaseColor(PhaseKind kind, const Colors &theme)
{
    switch (kind) {
    case PhaseKind::Dns:
        return theme.phaseDns;
    case PhaseKind::Connect:
        return theme.phaseConnect;
    case PhaseKind::Tls:
        return theme.phaseTls;
    case PhaseKind::Waiting:
        return theme.phaseWaiting;
    case PhaseKind::Download:
        break;
    }
    return theme.phaseDownload;
}

microseconds happened(microseconds time)
{
    return std::max(time, microseconds(0));
}

} // namespace

QList<Phase> phasesOf(const http::Timing &timing)
{
    QList<Phase> phases;
    const auto add = [&phases](PhaseKind kind, microseconds time) {
        if (time.count() >= 0)
            phases.append({kind, time});
    };
    add(PhaseKind::Dns, timing.dns);
    add(PhaseKind::Connect, timing.connect);
    add(PhaseKind::Tls, timing.tls);
    if (timing.wait.count() >= 0 || timing.send.count() >= 0)
        phases.append({PhaseKind::Waiting, happened(timing.send) + happened(timing.wait)});
    add(PhaseKind::Download, timing.receive);
    return phases;
}

TimingView::TimingView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Timing"));
    setFocusPolicy(Qt::TabFocus);
}

void TimingView::setResponse(const http::Response &response)
{
    m_rows.clear();
    const http::Hop &hop = response.last();
    const http::Timing &timing = hop.timing;
    m_total = timing.total;
    microseconds start {0};
    for (const Phase &phase : phasesOf(timing)) {
        QString note;
        switch (phase.kind) {
        case PhaseKind::Dns:
            note = QString::fromLatin1(hop.url.origin().host);
            break;
        case PhaseKind::Connect:
            note = hop.remoteAddress;
            break;
        case PhaseKind::Tls:
            note = hop.tls.protocol;
            break;
        case PhaseKind::Waiting:
            note = tr("First byte from server");
            break;
        case PhaseKind::Download:
            note = describeSize(response.wireSize);
            break;
        }
        m_rows.append({phase.kind, note, start, phase.duration});
        start += phase.duration;
    }
    if (timing.reusedConnection) {
        m_note = tr("The connection was kept from an earlier request, so there was nothing to look "
                    "up, connect or secure.");
    } else {
        const microseconds saved =
            happened(timing.dns) + happened(timing.connect) + happened(timing.tls);
        m_note = tr("A new connection was opened. The next request to this host can use it again "
                    "and save about %1.")
                     .arg(describeTime(saved));
    }
    if (response.hops.size() > 1) {
        microseconds all {0};
        for (const http::Hop &each : response.hops)
            all += each.timing.total;
        m_note += u' '
            % tr("This is the last of %1 hops, which took %2 together.")
                  .arg(response.hops.size())
                  .arg(describeTime(all));
    }
    setAccessibleDescription(asText());
    updateGeometry();
    update();
}

QString TimingView::asText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(PhaseBar::phaseName(row.kind) % u": "_s % describeTime(row.duration));
    lines.append(tr("Total: %1").arg(describeTime(m_total)));
    return lines.join(u'\n');
}

void TimingView::copyAll()
{
    QApplication::clipboard()->setText(asText());
}

QSize TimingView::sizeHint() const
{
    return {480, px(headHeight + rowHeight * static_cast<int>(m_rows.size()) + 100)};
}

// A round number of which four steps reach beyond the total.
double TimingView::scaleEnd() const
{
    const double milliseconds = std::max(0.4, static_cast<double>(m_total.count()) / 1000.0);
    const double step = milliseconds / 4;
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (step <= factor * power)
            return factor * power * 4;
    }
    return power * 40;
}

void TimingView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Colors &theme = colors(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.isEmpty())
        return;
    const int row = px(rowHeight);
    const int head = px(headHeight);
    const double left = sideMargin + px(namesWidth);
    const double width = this->width() - left - sideMargin - px(valuesWidth) - 10;
    const double end = scaleEnd();
    const auto x = [&](double milliseconds) { return left + width * milliseconds / end; };
    const double bottom = head + row * static_cast<double>(m_rows.size());
    const QLocale locale;

    painter.setFont(roleFont(TextRole::Caption));
    for (int i = 0; i <= 4; ++i) {
        const double at = x(end * i / 4);
        painter.setPen(theme.text2);
        const double value = end * i / 4;
        const QString label = value >= 1000 ? tr("%1 s").arg(locale.toString(value / 1000, 'g', 3))
                                            : tr("%1 ms").arg(locale.toString(value, 'g', 3));
        painter.drawText(QRectF(at - 60, 12, 120, head - 20), Qt::AlignCenter, label);
        painter.fillRect(QRectF(std::round(at), head - 6, 1, bottom - head + 6), theme.line);
    }
    double top = head;
    for (const Row &phase : std::as_const(m_rows)) {
        painter.setFont(roleFont(TextRole::Control));
        painter.setPen(theme.text);
        painter.drawText(QRectF(sideMargin, top + 3, px(namesWidth), row / 2.0 - 2),
                         Qt::AlignVCenter | Qt::AlignLeft, PhaseBar::phaseName(phase.kind));
        painter.setFont(roleFont(TextRole::Count));
        painter.setPen(theme.text2);
        painter.drawText(
            QRectF(sideMargin, top + row / 2.0, px(namesWidth) - 12, row / 2.0 - 4),
            Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(phase.note, Qt::ElideRight, px(namesWidth) - 12));
        const double begin = x(static_cast<double>(phase.start.count()) / 1000.0);
        const double length =
            std::max(3.0, width * static_cast<double>(phase.duration.count()) / 1000.0 / end);
        painter.setPen(Qt::NoPen);
        painter.setBrush(phaseColor(phase.kind, theme));
        painter.drawRoundedRect(QRectF(begin, top + row / 2.0 - 8, length, 16), 3, 3);
        painter.setFont(roleFont(TextRole::Code));
        painter.setPen(theme.text);
        painter.drawText(QRectF(0, top, this->width() - sideMargin, row),
                         Qt::AlignVCenter | Qt::AlignRight, describeTime(phase.duration));
        painter.fillRect(QRectF(sideMargin, top + row - 1, this->width() - 2 * sideMargin, 1),
                         theme.line);
        top += row;
    }
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(QRectF(sideMargin, top, px(namesWidth), row), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Total"));
    painter.setFont(roleFont(TextRole::Code));
    painter.drawText(QRectF(0, top, this->width() - sideMargin, row),
                     Qt::AlignVCenter | Qt::AlignRight, describeTime(m_total));
    top += row + 8;
    paintIcon(&painter, QRectF(sideMargin, top + 2, 14, 14), Icon::Info, theme.text2);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(QRectF(sideMargin + 22, top, this->width() - 2 * sideMargin - 22, 48),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_note);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accentText, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
    }
}

} // namespace planops::gui
