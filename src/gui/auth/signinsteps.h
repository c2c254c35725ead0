// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace planops::gui {

class Label;

//! \brief A short list of steps: done, running, failed, to come.
class SignInSteps : public QWidget
{
    Q_OBJECT

public:
    enum class State { ToCome, Running, Done, Failed };

    struct Step
    {
        State state = State::ToCome;
        QString title;
        QString text;
        double share = 0.25; //!< Of the ring of a running step.

        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit SignInSteps(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

private:
    class Row;
    QList<Row *> m_rows;
};

//! \brief The sign-in link, shortened in the middle, with a button that copies all of it.
class LinkField : public QWidget
{
    Q_OBJECT

public:
    explicit LinkField(QWidget *parent = nullptr);

    void setLink(const QString &link);

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_link;
    Label *m_text;
};

} // namespace planops::gui
