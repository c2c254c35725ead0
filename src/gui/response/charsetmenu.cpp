// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/charsetmenu.h"

#include <QActionGroup>

namespace planops::gui {

CharsetMenu::CharsetMenu(QWidget *parent)
    : QMenu(tr("Character set"), parent), m_choices(new QActionGroup(this))
{
    connect(this, &QMenu::aboutToShow, this, &CharsetMenu::fill);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](QAction *choice) { Q_EMIT charsetChosen(choice->data().toByteArray()); });
}

void CharsetMenu::setCharset(const TextCharset &inUse)
{
    m_inUse = inUse;
    mark();
}

void CharsetMenu::fill()
{
    if (!isEmpty())
        return;
    addCharset(*this, tr("Automatic"), {});
    addSeparator();
    for (const CharsetGroup &group : choosableCharsets()) {
        QMenu *menu = group.script.isEmpty() ? this : addMenu(group.script);
        menu->menuAction()->setCheckable(menu != this);
        for (const QByteArray &name : group.names)
            addCharset(*menu, QString::fromLatin1(name), name);
        if (menu == this)
            addSeparator();
    }
    mark();
}

QAction *CharsetMenu::addCharset(QMenu &menu, const QString &text, const QByteArray &name)
{
    QAction *choice = menu.addAction(text);
    choice->setData(name);
    choice->setCheckable(true);
    m_choices->addAction(choice);
    return choice;
}

void CharsetMenu::mark()
{
    const QByteArray chosen = m_inUse.origin == CharsetOrigin::Chosen ? m_inUse.name : QByteArray();
    for (QAction *choice : m_choices->actions())
        choice->setChecked(choice->data().toByteArray() == chosen);
    for (const QAction *entry : actions()) {
        if (QMenu *menu = entry->menu())
            menu->menuAction()->setChecked(menu->actions().contains(m_choices->checkedAction()));
    }
}

QString describeCharset(const TextCharset &charset)
{
    const QString name = QString::fromLatin1(charset.name);
    switch (charset.origin) {
    case CharsetOrigin::Chosen:
        return CharsetMenu::tr("%1 (chosen)").arg(name);
    case CharsetOrigin::Mark:
    case CharsetOrigin::Header:
    case CharsetOrigin::Text:
        return CharsetMenu::tr("%1 (named)").arg(name);
    case CharsetOrigin::Usual:
        return CharsetMenu::tr("%1 (assumed)").arg(name);
    case CharsetOrigin::Guess:
    case CharsetOrigin::NotKnown:
        break;
    }
    return CharsetMenu::tr("%1 (guessed)").arg(name);
}

QString explainCharset(const TextCharset &charset)
{
    const QString name = QString::fromLatin1(charset.name);
    switch (charset.origin) {
    case CharsetOrigin::Chosen:
        return CharsetMenu::tr("Read as %1, as you chose.").arg(name);
    case CharsetOrigin::Mark:
        return CharsetMenu::tr("Read as %1, by the mark that the body begins with.").arg(name);
    case CharsetOrigin::Header:
        return CharsetMenu::tr("Read as %1, which the header Content-Type names.").arg(name);
    case CharsetOrigin::Text:
        return CharsetMenu::tr("Read as %1, which the text itself names.").arg(name);
    case CharsetOrigin::Usual:
        return CharsetMenu::tr("Read as %1: nothing names a character set.").arg(name);
    case CharsetOrigin::Guess:
        return CharsetMenu::tr("Read as %1, a guess: nothing names a character set.").arg(name);
    case CharsetOrigin::NotKnown:
        break;
    }
    return CharsetMenu::tr("Read as %1, a guess: %2, which is named, is not known here.")
        .arg(name, QString::fromLatin1(charset.notKnown));
}

} // namespace planops::gui
