// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/variablemarks.h"

#include "core/console/resolve.h"
#include "gui/theme/colors.h"

namespace planops::gui {

QList<QTextLayout::FormatRange> variableMarks(const QString &text, const workspace::Scope &scope,
                                              const Colors &theme)
{
    QList<QTextLayout::FormatRange> marks;
    for (const workspace::VariableUse &use : workspace::variablesIn(text)) {
        const bool isKnown = scope.find(use.name).has_value();
        QTextCharFormat format;
        format.setForeground(isKnown ? theme.accentText : theme.bad);
        format.setBackground(isKnown ? theme.accentTint : theme.badTint);
        if (!isKnown) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(theme.bad);
        }
        marks.append({static_cast<int>(use.begin), static_cast<int>(use.length), format});
    }
    return marks;
}

QString variableHint(const QString &text, qsizetype position, const workspace::Scope &scope)
{
    for (const workspace::VariableUse &use : workspace::variablesIn(text)) {
        if (position >= use.begin && position < use.begin + use.length)
            return console::describeVariables(text.mid(use.begin, use.length), scope);
    }
    return {};
}

} // namespace planops::gui
