// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace planops::gui {

//! \brief A shortcut drawn as key caps; decoration, the control beside it names the shortcut.
class KeyCaps : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(QWidget *parent = nullptr);
    explicit KeyCaps(const QKeySequence &keys, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace planops::gui
