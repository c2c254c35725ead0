// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/bundle.h"
#include "core/spec/documentloader.h"

#include <memory>

namespace planops::spec {

//! \brief One document on its way: fetch, read, fetch what it names, until it is whole. Of several
//! candidates the first that is a document. Deletes itself.
class Loading : public QObject
{
    Q_OBJECT

public:
    //! \brief A child of the completion's context, so that it ends with it.
    Loading(http::HttpClient &http, QThreadPool &worker, const QList<QUrl> &candidates,
            const QByteArray &etag, Completion<Loaded> completion, OutlineTaker takeOutline);

    void start() { fetch(m_candidates.constFirst()); }

private:
    void fetch(const QUrl &address);
    void fetchFile(const QUrl &address);
    void onAnswer(const QUrl &address, const Result<http::Response> &answer);
    void outline(const QUrl &address, const QByteArray &bytes);
    void parse(const QUrl &address, const QByteArray &bytes);
    void onParsed(const QUrl &address, const Result<QJsonObject> &parsed);
    void onFailed(const QUrl &address, const Error &error);
    void goOn();
    void finish(const Result<Loaded> &result);

    http::HttpClient &m_http;
    QThreadPool &m_worker;
    QList<QUrl> m_candidates;
    QByteArray m_etag;
    Completion<Loaded> m_completion;
    OutlineTaker m_takeOutline;
    std::optional<Bundle> m_bundle;
    Loaded m_loaded;
    std::optional<Error> m_firstError;
};

} // namespace planops::spec
