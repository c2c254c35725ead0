// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace planops {

//! \brief Calls \a next with what \a future comes to, once, on \a owner's thread; never if \a owner
//! goes before. For work in another thread, which is not stopped by that.
template <typename T, typename Next>
void whenDone(QObject *owner, const QFuture<T> &future, Next next)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, next = std::move(next)] {
                         watcher->deleteLater();
                         next(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace planops
