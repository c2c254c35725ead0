// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/completion.h"
#include "core/http/httpclient.h"
#include "core/spec/document.h"

#include <QThreadPool>
#include <QUrl>

#include <functional>

namespace planops::spec {

//! \brief A document with everything that its references name, and where it came from.
struct Loaded
{
    Document document;
    QUrl address;        //!< After redirects.
    QByteArray etag;     //!< Empty if the server tells none.
    bool isSame = false; //!< The server says that it is the one we have; \c document is empty.
};

//! \brief Told what outline.h finds in a document before all of it is read: nothing in YAML. Once
//! for each candidate, so one that turns out to be none is replaced by what is found in the next.
using OutlineTaker = std::function<void(const Document &)>;

//! \brief Fetches documents from files and by http, without any credentials, and reads them in a
//! worker thread.
//!
//! Errors: Storage, Network, Tls, Timeout, Server (an answer other than 200), Parse, and Invalid.
//! Thread: main. If the completion's context dies, the work ends, and no outline is told any more.
class DocumentLoader : public QObject
{
    Q_OBJECT

public:
    explicit DocumentLoader(http::HttpClient &http, QObject *parent = nullptr);

    //! \brief \a address is a local file's or http(s). With \a etag only if it has changed.
    void load(const QUrl &address, const QByteArray &etag, Completion<Loaded> completion,
              OutlineTaker takeOutline = {});
    //! \brief Looks for the document of an API where frameworks put it: beside and below its
    //! address, at the origin, and where its documentation pages point to.
    void probe(const QUrl &apiBase, const Completion<Loaded> &completion,
               OutlineTaker takeOutline = {});

    //! \brief Where probe() looks, in order.
    [[nodiscard]] static QList<QUrl> candidates(const QUrl &apiBase);

private:
    http::HttpClient &m_http;
    QThreadPool m_worker; //!< Not the common one, which painting needs.
};

//! \brief The address of the document that a documentation page (Swagger UI, Redoc, Scalar) shows;
//! empty if it names none on its own origin.
[[nodiscard]] QUrl documentNamedIn(const QByteArray &page, const QUrl &address);

} // namespace planops::spec
