// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/script.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::app {

namespace {

constexpr auto pollInterval = 30ms;
constexpr qint64 patience = 30'000; // ms for one step.
constexpr auto settle = 250ms;      // Fades and skeletons are over by then.

void print(const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

Script::Script(QWidget &window, QString folder) : m_window(window), m_folder(std::move(folder))
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Script::look);
}

void Script::start()
{
    if (!QDir().mkpath(m_folder)) {
        print(u"cannot create %1"_s.arg(m_folder));
        finish(1);
        return;
    }
    next();
}

void Script::next()
{
    if (++m_current >= m_steps.size()) {
        finish(0);
        return;
    }
    m_waited.start();
    if (m_steps.at(m_current).act)
        m_steps.at(m_current).act();
    m_poll.start();
}

void Script::look()
{
    const Step &step = m_steps.at(m_current);
    if (step.isTrue && !step.isTrue()) {
        if (m_waited.elapsed() < patience)
            return;
        m_poll.stop();
        print(u"FAILED  %1"_s.arg(step.says));
        if (takePicture(u"failed"_s))
            print(u"        see failed.png"_s);
        finish(1);
        return;
    }
    m_poll.stop();
    QTimer::singleShot(step.picture.isEmpty() ? 0ms : settle, this, [this] {
        const Step &done = m_steps.at(m_current);
        beforePicture();
        if (!done.picture.isEmpty() && !takePicture(done.picture)) {
            print(u"FAILED  the picture %1 could not be saved"_s.arg(done.picture));
            finish(1);
            return;
        }
        if (!done.says.isEmpty())
            print(u"ok      %1"_s.arg(done.says)
                  + (done.picture.isEmpty() ? QString() : u"  (%1.png)"_s.arg(done.picture)));
        next();
    });
}

bool Script::takePicture(const QString &name)
{
    return m_window.grab().save(QDir(m_folder).filePath(name + u".png"_s));
}

void Script::finish(int code)
{
    QCoreApplication::exit(code);
}

} // namespace planops::app
