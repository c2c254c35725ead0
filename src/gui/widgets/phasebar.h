// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <chrono>

namespace planops::gui {

enum class PhaseKind { Dns, Connect, Tls, Waiting, Download };

struct Phase
{
    PhaseKind kind;
    std::chrono::microseconds duration;
};

//! \brief The phases of one request as a bar, each as long as it took.
class PhaseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setPhases(const QList<Phase> &phases);

    [[nodiscard]] QSize sizeHint() const override;

    //! "DNS", "Connect", "TLS", "Waiting", "Download", translated.
    [[nodiscard]] static QString phaseName(PhaseKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Phase> m_phases;
};

} // namespace planops::gui
