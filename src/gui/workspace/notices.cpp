// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/notices.h"

#include "gui/widgets/label.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::gui {

void showNoticesIn(Label &label, QStringList notices)
{
    constexpr qsizetype shown = 8;
    const auto hidden = static_cast<int>(notices.size() - shown);
    notices = notices.mid(0, shown);
    if (hidden > 0)
        notices.append(QCoreApplication::translate("planops::gui::ImportSheet", "and %n more",
                                                   nullptr, hidden));
    for (QString &notice : notices)
        notice = u"• "_s + notice;
    label.setText(notices.join(u'\n'));
    label.setVisible(!notices.isEmpty());
}

} // namespace planops::gui
