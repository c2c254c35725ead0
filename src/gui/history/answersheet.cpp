// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/answersheet.h"

#include "gui/history/diffhighlighter.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/wording.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

enum ComparedPart { BodyPart, HeadersPart };

QString describeExchange(const history::HistoryEntry &entry)
{
    QStringList facts {entry.method + u' ' + entry.url};
    if (entry.hasAnswer())
        facts.append(describeTime(entry.duration));
    else if (!entry.problem.isEmpty())
        facts.append(entry.problem);
    if (entry.hasAnswer() && !entry.tokenSent)
        facts.append(AnswerSheet::tr("without a token"));
    if (entry.sentAt.isValid())
        facts.append(QLocale().toString(entry.sentAt.toLocalTime(), QLocale::ShortFormat));
    return facts.join(u"  ·  "_s);
}

//! Whose answer, its status, the exchange: in three columns.
void addLine(QGridLayout *lines, const ComparedAnswer &answer)
{
    const history::HistoryEntry &entry = answer.record.entry;
    const int row = lines->rowCount();
    auto *status = new Pill;
    status->showStatus(entry.status, entry.reason);
    auto *exchange = new Label(describeExchange(entry), TextRole::Body, Ink::Text2);
    exchange->setElideMode(Qt::ElideMiddle);
    lines->addWidget(new Label(answer.name, TextRole::Control, Ink::Text), row, 0);
    lines->addWidget(status, row, 1, Qt::AlignLeft);
    lines->addWidget(exchange, row, 2);
}

} // namespace

AnswerSheet::AnswerSheet(const ComparedAnswer &before, const ComparedAnswer &after, QWidget *window)
    : Sheet(window),
      m_parts(new Segments({tr("Body"), tr("Headers")})),
      m_view(new CodeEditor),
      m_summary(new Label({}, TextRole::Body, Ink::Text2)),
      m_note(new Label({}, TextRole::Caption, Ink::Warn))
{
    setTitle(tr("Compare two answers"));
    setSheetWidth(860);
    m_parts->setAccessibleName(tr("What is compared"));
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setAccessibleName(tr("Differences"));
    setScaled(m_view, Extent::FixedHeight, 360);
    new DiffHighlighter(m_view);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_parts);
    head->addStretch();
    head->addWidget(m_summary);
    auto *both = new QGridLayout;
    both->setHorizontalSpacing(10);
    both->setVerticalSpacing(6);
    both->setColumnStretch(2, 1);
    addLine(both, before);
    addLine(both, after);
    body()->addLayout(both);
    body()->addLayout(head);
    body()->addWidget(m_view);
    body()->addWidget(m_note);
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
    connect(m_parts, &Segments::currentChanged, this, &AnswerSheet::showPart);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AnswerSheet::onCompared);
    m_watcher.setFuture(QtConcurrent::run(&compareAnswers, before.record, after.record));
}

AnswerSheet::~AnswerSheet()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

AnswerSheet *AnswerSheet::ofHistory(const history::HistoryRecord &one,
                                    const history::HistoryRecord &other, QWidget *window)
{
    const bool inOrder = one.entry.id <= other.entry.id;
    return new AnswerSheet({tr("Before"), inOrder ? one : other},
                           {tr("After"), inOrder ? other : one}, window);
}

QString AnswerSheet::text() const
{
    return m_view->toPlainText();
}

void AnswerSheet::onCompared()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    m_comparison = m_watcher.result();
    m_note->setText(m_comparison.note);
    m_note->setVisible(!m_comparison.note.isEmpty());
    if (m_comparison.body.isSame() && !m_comparison.headers.isSame())
        m_parts->setCurrent(HeadersPart);
    showPart();
}

void AnswerSheet::showPart()
{
    const history::LineDiff &diff =
        m_parts->current() == HeadersPart ? m_comparison.headers : m_comparison.body;
    m_summary->setText(diff.isSame()
                           ? tr("No difference")
                           : tr("%1 added, %2 removed").arg(diff.added).arg(diff.removed));
    m_view->setPlainText(diff.isSame() ? QString() : describeDiff(diff));
}

} // namespace planops::gui
