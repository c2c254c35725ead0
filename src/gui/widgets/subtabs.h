// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabBar>

namespace planops::gui {

//! \brief Tabs inside a page: text, a count or a dot, and a line under the current one.
//!
//! A QTabBar: addTab(), setCurrentIndex(), currentChanged() as there.
class SubTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit SubTabs(QWidget *parent = nullptr);

    //! A number after the text; negative hides it.
    void setCount(int index, int count);
    //! A dot after the text: something is set in there. \a meaning is read out ("set").
    void setDot(int index, bool dot, const QString &meaning = {});
    //! 36 in a request, 38 in a response.
    void setBarHeight(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    struct Mark
    {
        int count = -1;
        bool dot = false;
    };
    QHash<int, Mark> m_marks;
    int m_height = 36;
};

} // namespace planops::gui
