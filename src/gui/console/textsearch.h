// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/console/codeview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace planops::gui {

//! \brief Finds a text in bytes of any size in a worker; hits come in order, as they are found.
//!
//! Without regard to case means the letters A to Z: bytes are compared, not words of a language.
class TextSearch : public QObject
{
    Q_OBJECT

public:
    //! \brief Stops there: nobody steps through more.
    static constexpr qsizetype mostHits = 100'000;

    explicit TextSearch(QObject *parent = nullptr);
    ~TextSearch() override;

    //! \brief Starts anew. \a alive keeps \a bytes valid until the worker is done.
    void start(std::shared_ptr<const void> alive, QByteArrayView bytes, const QString &needle,
               bool matchCase);
    void stop();

    [[nodiscard]] const QList<TextRange> &hits() const { return m_hits; }
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void found(); //!< hits() grew, or the search began anew.
    void finished();

private:
    void takeResults(int begin, int end);

    QThreadPool m_pool; //!< Not the common one: painting waits for a thread of that (Qt 6.4).
    QFutureWatcher<QList<TextRange>> m_watcher;
    QList<TextRange> m_hits;
};

} // namespace planops::gui
