// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

class QWidget;

namespace planops::app {

//! \brief Steps through the real window: does something, waits until it shows, takes a picture,
//! says so on stdout.
//!
//! Ends the program: exit code 0 if every step came true in its time, else 1.
class Script : public QObject
{
    Q_OBJECT

public:
    Script(QWidget &window, QString folder);

    void start();

protected:
    struct Step
    {
        QString says; //!< Printed when it came true.
        std::function<void()> act;
        std::function<bool()> isTrue; //!< Empty = at once.
        QString picture;              //!< File name without ".png"; empty = none.
    };

    void add(Step step) { m_steps.append(std::move(step)); }
    [[nodiscard]] QWidget &window() { return m_window; }
    virtual void beforePicture() { } //!< What must not be in the picture goes here.

private:
    void next();
    void look();
    void finish(int code);
    [[nodiscard]] bool takePicture(const QString &name);

    QWidget &m_window;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_current = -1;
    QTimer m_poll;
    QElapsedTimer m_waited;
};

} // namespace planops::app
