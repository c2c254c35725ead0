// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"

#include <QKeySequence>
#include <QLineEdit>

namespace planops::gui {

class IconButton;

//! \brief A line for searching or filtering: icon, placeholder, key caps while empty, a cross while
//! not.
//!
//! Esc clears it; on an empty field Esc goes on to the parent.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    explicit SearchField(const QString &placeholder, Icon icon = Icon::Search,
                         QWidget *parent = nullptr);

    void setIconName(Icon icon);
    //! Shown at the right while the field is empty; the QAction elsewhere owns the shortcut.
    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Icon m_icon = Icon::Search;
    QKeySequence m_keys;
    IconButton *m_clear;
};

} // namespace planops::gui
