// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/codeview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

namespace planops::gui {

//! \brief What is looked for.
struct Needle
{
    QString text;
    bool matchCase = false; //!< Of a plain text without it: the letters A to Z only.
    bool isPattern = false; //!< A regular expression.
};

//! \brief Finds a text in bytes of any size in a worker; hits come in order, as they are found.
class TextSearch : public QObject
{
    Q_OBJECT

public:
    //! \brief Stops there: nobody steps through more.
    static constexpr qsizetype mostHits = 100'000;

    explicit TextSearch(QObject *parent = nullptr);
    ~TextSearch() override;

    //! \brief Starts anew. \a alive keeps \a bytes valid until the worker is done.
    void start(std::shared_ptr<const void> alive, QByteArrayView bytes, const Needle &needle);
    void stop();

    [[nodiscard]] const QList<TextRange> &hits() const { return m_hits; }
    //! \brief Why a pattern finds nothing, or not all: it is none, or needs too many steps.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void found(); //!< hits() grew, or the search began anew.
    void finished();

private:
    struct Batch
    {
        QList<TextRange> hits;
        bool gaveUp = false; // There may be more, but looking for them takes too long.
    };
    struct Job;

    static void search(QPromise<Batch> &promise, const Job &job);
    static void searchText(QPromise<Batch> &promise, const Job &job);
    static void searchPattern(QPromise<Batch> &promise, const Job &job);
    void takeResults(int begin, int end);

    QThreadPool m_pool; //!< Not the common one: painting waits for a thread of that (Qt 6.4).
    QFutureWatcher<Batch> m_watcher;
    QList<TextRange> m_hits;
    QString m_problem;
};

} // namespace planops::gui
