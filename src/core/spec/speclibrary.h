// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/spec/changes.h"
#include "core/spec/documentloader.h"

#include <QThreadPool>

#include <unordered_map>

namespace planops::spec {

//! \brief The document of an API as we know it.
struct Known
{
    Document document;
    QUrl address; //!< Empty if it came from a file that is kept here only.
    QByteArray etag;
    UnixTime checkedAt;    //!< When the server was last asked, or the file read.
    QList<Change> changes; //!< Since the version before; kept until the next one comes.
    int revision = 0;      //!< Another one for each document that differs: told at once, without
                           //!< comparing documents.

    //! \brief What its servers are relative to (calladdress.h): its own address, or that of the API
    //! if it came from a file.
    [[nodiscard]] QUrl base(const QString &apiBase) const;
};

//! \brief The documents of the APIs in use: found by probing, kept on disk for offline use, asked
//! for again in the background.
//!
//! An API is known by its base address, so profiles of one API share its document. Everything is
//! read, compared and written in a worker thread. Owner: services. Thread: main.
class SpecLibrary : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes freshFor {5};

    //! \brief Files go below \a folder, which is made when the first one is written.
    SpecLibrary(QString folder, http::HttpClient &http, Clock clock, QObject *parent = nullptr);
    ~SpecLibrary() override; //!< What is being written is finished.

    //! \brief Reads what is kept, then looks whether it changed unless that was done just now; if
    //! nothing is kept, looks for it. changed() tells each step.
    void use(const QString &apiBase);
    //! \brief The same without looking for a document that was never found: nobody asks an API in
    //! passing for what it may not have.
    void useKept(const QString &apiBase);
    //! \brief Asks the server now; probes if nobody knows where.
    void check(const QString &apiBase);
    //! \brief Takes the document from here, a local file or http(s), from now on.
    void loadFrom(const QString &apiBase, const QUrl &address);

    //! \brief Null if there is none (yet). Valid until changed().
    [[nodiscard]] const Known *known(const QString &apiBase) const;
    //! \brief What outline.h finds in the document that is being read while none is known; else
    //! null. Valid until changed().
    [[nodiscard]] const Document *outline(const QString &apiBase) const;
    [[nodiscard]] bool isBusy(const QString &apiBase) const;
    //! \brief Why the last attempt failed; a document that is known stays.
    [[nodiscard]] std::optional<Error> problem(const QString &apiBase) const;

Q_SIGNALS:
    void changed(const QString &apiBase); //!< Known, its outline, busy or problem.

private:
    struct State
    {
        std::optional<Known> known;
        std::optional<Document> outline;
        std::optional<Error> problem;
        bool isBusy = false;
        bool isRead = false;     //!< The disk was asked.
        bool wantsProbe = false; //!< If the disk has none.
        UnixTime askedAt;        //!< When the server was asked last, whatever came of it.
        int attempt = 0;         //!< Answers to an older one are late.
    };

    [[nodiscard]] QString fileFor(const QString &apiBase) const;
    void read(const QString &apiBase);
    void checkUnlessFresh(const QString &apiBase);
    void onOutlined(const QString &apiBase, int attempt, const Document &outline);
    void onRead(const QString &apiBase, const std::optional<Known> &kept);
    void start(const QString &apiBase, const QUrl &address);
    void onLoaded(const QString &apiBase, int attempt, const Result<Loaded> &loaded);
    void compare(const QString &apiBase, int attempt, const Loaded &loaded);
    void write(const QString &apiBase, const Known &known);
    void letGo(std::optional<Known> known, std::optional<Document> outline);

    QString m_folder;
    Clock m_clock;
    DocumentLoader m_loader;
    QThreadPool m_worker; //!< One thread: writes keep their order.
    std::unordered_map<QString, State> m_states;
    int m_revisions = 0; //!< Given so far.
};

} // namespace planops::spec
