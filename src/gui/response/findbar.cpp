// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/findbar.h"

#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace planops::gui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent),
      m_field(new SearchField(tr("Find in the body"), Icon::Search, this)),
      m_count(new Label({}, TextRole::Caption, Ink::Text2, this)),
      m_case(new IconButton(Icon::CaseSensitive, tr("Match case"), this)),
      m_pattern(new IconButton(Icon::Regex, tr("Regular expression"), this)),
      m_previous(new IconButton(Icon::ChevronUp, tr("Previous match"), this)),
      m_next(new IconButton(Icon::ChevronDown, tr("Next match"), this))
{
    m_field->setAccessibleName(tr("Find in the body"));
    m_field->setMaximumWidth(360);
    m_case->setCheckable(true);
    m_pattern->setCheckable(true);
    m_previous->setKeys(QKeySequence(QKeySequence::FindPrevious));
    m_next->setKeys(QKeySequence(QKeySequence::FindNext));
    auto *close = new IconButton(Icon::Close, tr("Close the search"), this);
    close->setKeys(QKeySequence(Qt::Key_Escape));
    m_count->setMinimumWidth(120);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(4);
    layout->addWidget(m_field, 2);
    layout->addWidget(m_case);
    layout->addWidget(m_pattern);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(6);
    layout->addWidget(m_count, 1);
    layout->addWidget(close);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::restart);
    connect(m_case, &QAbstractButton::toggled, this, &FindBar::restart);
    connect(m_pattern, &QAbstractButton::toggled, this, &FindBar::restart);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(close, &QAbstractButton::clicked, this, &FindBar::close_);
    connect(&m_search, &TextSearch::found, this, &FindBar::onFound);
    connect(&m_search, &TextSearch::finished, this, &FindBar::showCount);
}

void FindBar::setText(const std::shared_ptr<const void> &alive, QByteArrayView bytes)
{
    m_search.stop();
    m_alive = alive;
    m_bytes = bytes;
    if (m_isOpen)
        restart();
}

void FindBar::setAvailable(bool available)
{
    setVisible(m_isOpen && available);
}

void FindBar::open(const QString &needle)
{
    m_isOpen = true;
    show();
    if (!needle.isEmpty())
        m_field->setText(needle);
    else
        restart();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::restart()
{
    m_current = -1;
    m_search.start(m_alive, m_bytes,
                   {m_field->text(), m_case->isChecked(), m_pattern->isChecked()});
    showCount();
}

void FindBar::onFound()
{
    const QList<TextRange> &hits = m_search.hits();
    Q_EMIT hitsChanged(hits);
    if (hits.isEmpty())
        m_current = -1;
    else if (m_current < 0)
        step(1);
    showCount();
}

void FindBar::step(int direction)
{
    const QList<TextRange> &hits = m_search.hits();
    if (hits.isEmpty())
        return;
    m_current = m_current < 0 ? 0 : (m_current + direction + hits.size()) % hits.size();
    Q_EMIT hitChosen(hits.at(m_current));
    showCount();
}

void FindBar::showCount()
{
    const qsizetype count = m_search.hits().size();
    const bool more =
        m_search.isRunning() || !m_search.problem().isEmpty() || count >= TextSearch::mostHits;
    m_count->setToolTip(m_search.problem());
    if (m_field->text().isEmpty())
        m_count->setText({});
    else if (count == 0 && !m_search.problem().isEmpty())
        m_count->setText(m_search.problem());
    else if (count == 0)
        m_count->setText(m_search.isRunning() ? tr("Searching") : tr("No match"));
    else
        m_count->setText(
            (more ? tr("%L1 of more than %L2") : tr("%L1 of %L2")).arg(m_current + 1).arg(count));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::close_()
{
    m_search.stop();
    m_isOpen = false;
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close_();
    } else if (enter && m_field->hasFocus()) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace planops::gui
