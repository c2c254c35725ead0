// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"
#include "gui/widgets/phasebar.h"

#include <QWidget>

namespace planops::gui {

//! \brief The phases of the last hop as a waterfall, with their meaning in words.
class TimingView : public QWidget
{
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);

    void setResponse(const http::Response &response);
    void copyAll();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        PhaseKind kind;
        QString note;
        std::chrono::microseconds start {0};
        std::chrono::microseconds duration {0};
    };
    [[nodiscard]] QString asText() const;
    [[nodiscard]] double scaleEnd() const; // milliseconds at the right end of the scale

    QList<Row> m_rows;
    std::chrono::microseconds m_total {0};
    QString m_note;
};

//! \brief The phases that took place, for the bar in the head.
[[nodiscard]] QList<Phase> phasesOf(const http::Timing &timing);

} // namespace planops::gui
