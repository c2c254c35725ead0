// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace planops::gui {

//! \brief The hair line under a row of tabs.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! \brief A scroll area on the canvas, for panes that grow with the text scale.
class CanvasArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit CanvasArea(QWidget *parent = nullptr);

    //! \brief Takes the place of QScrollArea::setWidget(): the content gets the canvas, too.
    void setContent(QWidget *content);
};

//! \brief As high as its content while there is room, with scroll bars where there is not.
class CardArea : public CanvasArea
{
    Q_OBJECT

public:
    explicit CardArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 96}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

//! \brief Two parts side by side, or one below the other where they do not fit.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    FoldingRow(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
};

} // namespace planops::gui
