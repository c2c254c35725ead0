// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/differencelist.h"

#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

using Change = tokens::Difference::Change;

struct ChangeLook
{
    Icon icon;
    Ink ink;
};

ChangeLook lookOf(Change change)
{
    switch (change) {
    case Change::Same:
        return {Icon::Check, Ink::Text2};
    case Change::Changed:
        return {Icon::Pencil, Ink::Warn};
    case Change::OnlyFirst:
        return {Icon::ChevronLeft, Ink::Accent};
    case Change::OnlySecond:
        return {Icon::ChevronRight, Ink::Accent};
    }
    return {Icon::None, Ink::Text2};
}

} // namespace

DifferenceList::DifferenceList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Differences"));
    m_grid->setContentsMargins(14, 10, 14, 12);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 1);
}

void DifferenceList::setDifferences(const QList<tokens::Difference> &differences)
{
    if (differences == m_differences)
        return;
    m_differences = differences;
    rebuild();
}

void DifferenceList::setOnlyChanged(bool only)
{
    m_onlyChanged = only;
    rebuild();
}

void DifferenceList::rebuild()
{
    emptyLayout(*m_grid);
    const auto addPart = [this](tokens::Difference::Place place, const QString &heading) {
        bool isFirst = true;
        for (const tokens::Difference &difference : std::as_const(m_differences)) {
            if (difference.place != place || (m_onlyChanged && difference.change == Change::Same))
                continue;
            if (std::exchange(isFirst, false))
                addHeading(heading);
            addRow(difference);
        }
    };
    addPart(tokens::Difference::Place::Claims, tr("Claims"));
    addPart(tokens::Difference::Place::Header, tr("Header"));
}

void DifferenceList::addHeading(const QString &text)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Label(text, TextRole::Section, Ink::Text2, this), row, 0, 1, 2);
    m_grid->addWidget(new Label(tr("First"), TextRole::Section, Ink::Text2, this), row, 2);
    m_grid->addWidget(new Label(tr("Second"), TextRole::Section, Ink::Text2, this), row, 3);
}

void DifferenceList::addRow(const tokens::Difference &difference)
{
    const int row = m_grid->rowCount();
    const ChangeLook look = lookOf(difference.change);
    const QString change = difference.change == Change::Same ? tr("Same")
        : difference.change == Change::Changed               ? tr("Differs")
        : difference.change == Change::OnlyFirst             ? tr("First only")
                                                             : tr("Second only");
    auto *mark = new Label(change, TextRole::Control, look.ink, this);
    mark->setLeadingIcon(look.icon, look.ink);
    setScaled(mark, Extent::MinimumWidth, 104);
    const bool same = difference.change == Change::Same;
    auto *name = new Label(difference.name, TextRole::Code, same ? Ink::Text2 : Ink::Text, this);
    setScaled(name, Extent::MinimumWidth, 84);
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(name, row, 1, Qt::AlignTop);
    const auto addValue = [&](int column, const QString &value) {
        auto *label = new Label(value.isEmpty() ? u"–"_s : value, TextRole::Code,
                                same || value.isEmpty() ? Ink::Text2 : Ink::Text, this);
        label->setSelectable(true);
        label->setAccessibleName(u"%1, %2: %3"_s.arg(difference.name, change, label->text()));
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    addValue(2, difference.first);
    addValue(3, difference.second);
    if (!difference.note.isEmpty()) {
        auto *note = new Label(difference.note, TextRole::Caption, Ink::Text2, this);
        note->setWordWrap(true);
        m_grid->addWidget(note, row + 1, 2, 1, 2);
    }
}

} // namespace planops::gui
