// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QHBoxLayout;

namespace planops::gui {

//! \brief A few views of one thing side by side (Pretty, Tree, Raw, Hex); arrow keys move.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);
    explicit Segments(const QStringList &texts, QWidget *parent = nullptr);

    int addSegment(const QString &text);
    void setSegments(const QStringList &texts);
    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    //! Does not emit currentChanged().
    void setCurrent(int index);
    void setSegmentEnabled(int index, bool enabled, const QString &why = {});

Q_SIGNALS:
    //! The user chose another segment.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<QAbstractButton *> m_segments;
    QHBoxLayout *m_layout;
};

} // namespace planops::gui
