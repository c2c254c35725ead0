// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

namespace planops::test {

//! \brief What the visible labels within \a widget say, one a line.
inline QString shown(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

//! \brief One visible label holds the whole of \a text.
inline bool shows(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && label->text().contains(text))
            return true;
    }
    return false;
}

//! \brief The visible button with that text or accessible name; null if there is none.
inline QAbstractButton *buttonNamed(const QWidget &widget, const QString &name)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if ((button->text() == name || button->accessibleName() == name)
            && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

} // namespace planops::test
