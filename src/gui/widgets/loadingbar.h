// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProgressBar>
#include <QTimer>

namespace planops::gui {

//! \brief A 2 px line that moves while something is fetched; it keeps its height when it rests.
class LoadingBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit LoadingBar(QWidget *parent = nullptr);

    void setRunning(bool running);
    [[nodiscard]] bool isRunning() const { return !isHidden(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace planops::gui
