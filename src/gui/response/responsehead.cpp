// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/responsehead.h"

#include "gui/response/charsetmenu.h"
#include "gui/response/timingview.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/phasebar.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace planops::gui {

namespace {
constexpr int patience = 2000; // milliseconds
}

ResponseHead::ResponseHead(QWidget *parent)
    : QWidget(parent),
      m_status(new Pill(this)),
      m_time(new Label({}, TextRole::Control, Ink::Text2, this)),
      m_size(new Label({}, TextRole::Control, Ink::Text2, this)),
      m_protocol(new Label({}, TextRole::Control, Ink::Text2, this)),
      m_phases(new PhaseBar(this)),
      m_charset(new Button({}, ButtonKind::Ghost, this)),
      m_longest(new Label({}, TextRole::Body, Ink::Text2, this)),
      m_cause(new Label({}, TextRole::Body, Ink::Bad, this)),
      m_waiting(new Label({}, TextRole::Body, Ink::Text2, this)),
      m_cancel(new Button(tr("Cancel"), ButtonKind::Secondary, this)),
      m_copy(new IconButton(Icon::Copy, tr("Copy the body"), this)),
      m_save(new IconButton(Icon::Download, tr("Save the body"), this))
{
    setScaled(this, Extent::FixedHeight, 46);
    m_status->setPillHeight(26);
    m_time->setLeadingIcon(Icon::Timer, Ink::Text2);
    m_size->setLeadingIcon(Icon::Download, Ink::Text2);
    m_charset->setControlHeight(28);
    m_cancel->setControlHeight(28);
    m_cancel->setKeys(QKeySequence(Qt::Key_Escape));
    for (Label *figure : {m_time, m_size, m_protocol})
        figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_waiting->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_phases->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(16);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_status, m_time, m_size, m_protocol, m_phases, m_cause})
        layout->addWidget(part);
    layout->addWidget(m_longest, 1);
    layout->addStretch();
    layout->addWidget(m_waiting);
    layout->addWidget(m_cancel);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    tools->addWidget(m_charset);
    tools->addWidget(m_copy);
    tools->addWidget(m_save);
    layout->addLayout(tools);

    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &ResponseHead::showElapsed);
    connect(m_copy, &QAbstractButton::clicked, this, &ResponseHead::copyRequested);
    connect(m_save, &QAbstractButton::clicked, this, &ResponseHead::saveRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &ResponseHead::cancelRequested);
    showParts();
}

QSize ResponseHead::minimumSizeHint() const
{
    // What leaves a narrow pane does not keep it from becoming narrow.
    QSize size = QWidget::minimumSizeHint();
    for (const QWidget *part : std::initializer_list<QWidget *> {m_protocol, m_phases, m_charset}) {
        if (!part->isHidden())
            size.rwidth() -= part->minimumSizeHint().width();
    }
    return size;
}

void ResponseHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showParts();
}

void ResponseHead::showResponse(const http::Response &response)
{
    m_shows = Shows::Response;
    m_inUse.reset();
    const http::Hop &hop = response.last();
    m_status->showStatus(hop.status, QString::fromLatin1(hop.reason));
    std::chrono::microseconds total {0};
    for (const http::Hop &each : response.hops)
        total += each.timing.total;
    m_time->setText(describeTime(total));
    m_time->setAccessibleName(tr("Time: %1").arg(m_time->text()));
    m_size->setText(describeSize(response.body.size()));
    m_size->setAccessibleName(tr("Size: %1").arg(m_size->text()));
    if (response.wireSize != response.body.size())
        m_size->setToolTip(
            tr("%1 on the wire, %2 decoded")
                .arg(describeSize(response.wireSize), describeSize(response.body.size())));
    m_protocol->setText(describeProtocol(hop.httpVersion));
    const QList<Phase> phases = phasesOf(hop.timing);
    m_phases->setPhases(phases);
    const auto longest =
        std::max_element(phases.begin(), phases.end(),
                         [](const Phase &a, const Phase &b) { return a.duration < b.duration; });
    m_longest->setText(longest == phases.end() ? QString()
                                               : QString(PhaseBar::phaseName(longest->kind) % u' '
                                                         % describeTime(longest->duration)));
    showParts();
}

void ResponseHead::showCharset(const std::optional<TextCharset> &charset)
{
    m_inUse = charset;
    showParts();
}

void ResponseHead::setCharsetMenu(QMenu *menu)
{
    m_charset->setMenu(menu);
}

void ResponseHead::openCharsetMenu()
{
    if (m_shows != Shows::Response || !m_inUse)
        return;
    const QWidget *below = m_charset;
    if (m_charset->isHidden())
        below = m_copy;
    m_charset->menu()->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

void ResponseHead::showFailure(const QString &cause)
{
    m_shows = Shows::Failure;
    m_status->showStatus(0, {});
    m_cause->setText(cause);
    showParts();
}

void ResponseHead::showNothing()
{
    m_shows = Shows::Nothing;
    showParts();
}

void ResponseHead::showParts()
{
    const bool response = m_shows == Shows::Response;
    m_status->setVisible(m_shows != Shows::Nothing);
    m_cause->setVisible(m_shows == Shows::Failure);
    for (QWidget *part : std::initializer_list<QWidget *> {m_time, m_size, m_copy, m_save})
        part->setVisible(response);
    const bool slow = m_sending && m_since.isValid() && m_since.elapsed() >= patience;
    m_waiting->setVisible(slow || (m_sending && !m_stage.isEmpty()));
    m_cancel->setVisible(slow);
    // What matters least leaves first where the pane is narrow; the Timing tab has it all.
    const int room = width() - (slow ? px(230) : 0);
    showCharsetFor(room);
    const int left = room - (m_charset->isHidden() ? 0 : m_charset->sizeHint().width());
    m_protocol->setVisible(response && left >= px(480));
    m_phases->setVisible(response && left >= px(600));
    m_longest->setVisible(response && left >= px(720) && m_waiting->isHidden());
}

void ResponseHead::showCharsetFor(int room)
{
    // One that was named or is usual is nothing that a reader has to know.
    const bool isDoubtful = m_inUse
        && (m_inUse->origin == CharsetOrigin::Guess || m_inUse->origin == CharsetOrigin::NotKnown
            || m_inUse->origin == CharsetOrigin::Chosen);
    m_charset->setVisible(m_shows == Shows::Response && m_inUse
                          && room >= px(isDoubtful ? 400 : 880));
    if (!m_inUse)
        return;
    m_charset->setText(isDoubtful && room >= px(640) ? describeCharset(*m_inUse)
                                                     : QString::fromLatin1(m_inUse->name));
    m_charset->setAccessibleName(tr("Character set: %1").arg(describeCharset(*m_inUse)));
    m_charset->setToolTip(explainCharset(*m_inUse));
}

void ResponseHead::setSending(bool sending)
{
    m_sending = sending;
    m_stage.clear();
    m_received = 0;
    m_total = -1;
    if (sending) {
        m_since.start();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    showElapsed();
}

void ResponseHead::setStage(const QString &stage)
{
    m_stage = stage;
    showElapsed();
}

void ResponseHead::setProgress(qint64 received, qint64 total)
{
    m_received = received;
    m_total = total;
}

void ResponseHead::showElapsed()
{
    if (m_sending) {
        QString text = m_stage.isEmpty() ? tr("Waiting") : m_stage;
        if (m_received > 0 && m_total > 0)
            text = tr("%1 of %2").arg(describeSize(m_received), describeSize(m_total));
        else if (m_received > 0)
            text = tr("%1 so far").arg(describeSize(m_received));
        const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
        m_waiting->setText(tr("%1, %2 s").arg(text, QLocale().toString(seconds, 'f', 1)));
    }
    showParts();
}

QString ResponseHead::waitingText() const
{
    return m_waiting->isHidden() ? QString() : m_waiting->text();
}

} // namespace planops::gui
