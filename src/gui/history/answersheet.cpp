// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/answersheet.h"

#include "gui/history/diffhighlighter.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/wording.h"

#include <QBoxLayout>
#include <QLocale>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

enum ComparedPart { BodyPart, HeadersPart };

} // namespace

AnswerSheet::AnswerSheet(const history::HistoryRecord &one, const history::HistoryRecord &other,
                         QWidget *window)
    : Sheet(window),
      m_parts(new Segments({tr("Body"), tr("Headers")})),
      m_view(new CodeEditor),
      m_summary(new Label({}, TextRole::Body, Ink::Text2)),
      m_note(new Label({}, TextRole::Caption, Ink::Warn))
{
    const bool inOrder = one.entry.id <= other.entry.id;
    const history::HistoryRecord &before = inOrder ? one : other;
    const history::HistoryRecord &after = inOrder ? other : one;
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
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(makeLine(tr("Before"), before.entry));
    both->addWidget(makeLine(tr("After"), after.entry));
    body()->addLayout(both);
    body()->addLayout(head);
    body()->addWidget(m_view);
    body()->addWidget(m_note);
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
    connect(m_parts, &Segments::currentChanged, this, &AnswerSheet::showPart);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AnswerSheet::onCompared);
    m_watcher.setFuture(QtConcurrent::run(&compareAnswers, before, after));
}

AnswerSheet::~AnswerSheet()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

Label *AnswerSheet::makeLine(const QString &title, const history::HistoryEntry &entry)
{
    const QString answer = entry.hasAnswer()
        ? QString(QString::number(entry.status) + u' ' + entry.reason).trimmed()
        : tr("no answer");
    const QString text = u"%1:  %2 %3  ·  %4  ·  %5  ·  %6"_s.arg(
        title, entry.method, entry.url, answer, describeTime(entry.duration),
        QLocale().toString(entry.sentAt.toLocalTime(), QLocale::ShortFormat));
    auto *line = new Label(text, TextRole::Body, Ink::Text);
    line->setElideMode(Qt::ElideMiddle);
    return line;
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
