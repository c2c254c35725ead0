// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/profilemenu.h"

#include "gui/auth/profileaddress.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace planops::gui {

QAction *addProfileAction(QMenu &menu, const auth::Profile &profile)
{
    const QString label = auth::environmentLabel(profile.environment);
    const QString state =
        profile.hasStoredTokens ? ProfileMenu::tr("%1, signed in").arg(label) : label;
    // An ampersand in a name is no mnemonic; what follows the tab stands at the right.
    QString name = profile.name;
    name.replace(u'&', u"&&"_s);
    QAction *action = menu.addAction(
        iconFor(environmentIcon(profile.environment), inkOf(environmentTone(profile.environment))),
        u"%1\t%2"_s.arg(name, state));
    action->setToolTip(profileHost(profile));
    return action;
}

ProfileMenu::ProfileMenu(QWidget *parent) : QMenu(parent)
{
    setAccessibleName(tr("Profiles"));
    setToolTipsVisible(true);
}

void ProfileMenu::setProfiles(const QList<auth::Profile> &profiles, const QString &currentId)
{
    clear();
    m_current = nullptr;
    auto *group = new QActionGroup(this);
    for (const auth::Profile &profile : profiles) {
        QAction *action = addProfileAction(*this, profile);
        action->setCheckable(true);
        action->setChecked(profile.id == currentId);
        group->addAction(action);
        const QString id = profile.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT profileChosen(id); });
        if (profile.id == currentId)
            m_current = action;
    }
    addSeparator();
    addAction(iconFor(Icon::Plus), tr("Add a profile…"), this, &ProfileMenu::addRequested);
    for (const auth::Profile &profile : profiles) {
        if (profile.id != currentId || profile.environment == auth::Environment::Sandbox)
            continue;
        QString name = profile.name;
        name.replace(u'&', u"&&"_s);
        const QString id = profile.id;
        addAction(iconFor(Icon::Pencil), tr("Edit %1…").arg(name), this,
                  [this, id] { Q_EMIT editRequested(id); });
        if (!profile.builtIn)
            addAction(iconFor(Icon::Trash), tr("Remove %1…").arg(name), this,
                      [this, id] { Q_EMIT removeRequested(id); });
    }
}

void ProfileMenu::popupBelow(const QWidget &card)
{
    setMinimumWidth(card.width());
    popup(card.mapToGlobal(QPoint(0, card.height() + 4)));
    if (m_current)
        setActiveAction(m_current);
}

} // namespace planops::gui
