// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/charset.h"

#include <QMenu>

class QActionGroup;

namespace planops::gui {

//! \brief The character sets that a body can be read in, the one in use marked. Filled when it is
//! first opened: most answers never need it.
class CharsetMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CharsetMenu(QWidget *parent = nullptr);

    //! \brief What is marked from now on.
    void setCharset(const TextCharset &inUse);

Q_SIGNALS:
    void charsetChosen(const QByteArray &name); //!< Empty: automatic.

private:
    void fill();
    void mark();
    QAction *addCharset(QMenu &menu, const QString &text, const QByteArray &name);

    TextCharset m_inUse;
    QActionGroup *m_choices;
};

//! \brief "Windows-1252 (guessed)".
[[nodiscard]] QString describeCharset(const TextCharset &charset);

//! \brief The same as a sentence that says how it is known.
[[nodiscard]] QString explainCharset(const TextCharset &charset);

} // namespace planops::gui
