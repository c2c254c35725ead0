// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/verdictlist.h"

#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

struct StateLook
{
    Icon icon;
    Ink ink;
};

StateLook lookOf(tokens::Verdict::State state)
{
    switch (state) {
    case tokens::Verdict::State::Pass:
        return {Icon::CircleCheck, Ink::Ok};
    case tokens::Verdict::State::Fail:
        return {Icon::CircleX, Ink::Bad};
    case tokens::Verdict::State::Unknown:
        break;
    }
    return {Icon::CircleHelp, Ink::Text2};
}

} // namespace

VerdictList::VerdictList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Checks"));
    m_rows->setContentsMargins(14, 10, 14, 10);
    m_rows->setSpacing(8);
}

void VerdictList::setReport(const tokens::Report &report)
{
    emptyLayout(*m_rows);
    for (const tokens::Verdict &verdict : report.verdicts) {
        auto *row = new QWidget(this);
        const StateLook look = lookOf(verdict.state);
        const QString state = verdict.state == tokens::Verdict::State::Pass ? tr("Passed")
            : verdict.state == tokens::Verdict::State::Fail                 ? tr("Failed")
                                                                            : tr("Not known");
        auto *name = new Label(verdict.name, TextRole::Code, Ink::Text, row);
        setScaled(name, Extent::FixedWidth, 84);
        auto *mark = new Label(state, TextRole::Control, look.ink, row);
        mark->setLeadingIcon(look.icon, look.ink);
        setScaled(mark, Extent::FixedWidth, 96);
        auto *text = new Label(verdict.text, TextRole::Body, Ink::Text2, row);
        text->setWordWrap(true);
        text->setToolTip(verdict.reason);
        row->setAccessibleName(u"%1: %2. %3"_s.arg(verdict.name, state, verdict.text));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(name, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        m_rows->addWidget(row);
    }
}

} // namespace planops::gui
