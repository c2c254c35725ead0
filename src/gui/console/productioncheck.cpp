// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/productioncheck.h"

#include "gui/widgets/question.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

struct ProductionText
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::ConsolePage)
};

} // namespace

bool changesProduction(const console::Draft &draft, const auth::Profile &profile)
{
    // Methods that only read (RFC 9110, 9.2.1).
    const bool isSafe = draft.method == "GET"_L1 || draft.method == "HEAD"_L1
        || draft.method == "OPTIONS"_L1 || draft.method == "TRACE"_L1;
    return !isSafe && profile.environment == auth::Environment::Production;
}

void whenProductionIsSure(const console::Draft &draft, const auth::Profile &profile, QWidget &asker,
                          const std::function<void()> &yes)
{
    if (!changesProduction(draft, profile)) {
        yes();
        return;
    }
    ask(asker.window(),
        {ProductionText::tr("Send to production?"), draft.method % u' ' % draft.url,
         ProductionText::tr("“%1” is a production profile. This request may change real data.")
             .arg(profile.name),
         ProductionText::tr("Send %1").arg(draft.method), QKeySequence(Qt::CTRL | Qt::Key_Return)},
        &asker, yes);
}

} // namespace planops::gui
