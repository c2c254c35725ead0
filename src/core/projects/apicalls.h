// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/projects/project.h"

#include <functional>

namespace planops::projects {

//! \brief An API failure in typed calls: the Error, the answer it came from, and its field errors.
struct Refused
{
    Error error;
    std::optional<auth::AuthorizedResponse> answer; //!< Empty if there was no answer at all.
    QList<FieldError> fields;
};

//! \brief What typed calls to an API have in common: send, read what came, keep the refusal.
//!
//! Completions get Error Server (code = the HTTP status) on a status outside 200 to 299. A
//! completion whose context went cancels its call. Thread: main.
class ApiCalls : public QObject
{
    Q_OBJECT

public:
    ApiCalls(auth::AuthorizedClient &client, QObject *parent);

    //! \brief The last failure, with the answer and field errors. Set before the completion is
    //! called.
    [[nodiscard]] const Refused &lastRefusal() const { return m_refused; }

protected:
    template <typename T>
    using Parse = std::function<Result<T>(const QByteArray &)>;

    //! \brief Sends \a request and hands what \a parse makes of the answer's body to
    //! \a completion, never before this returns.
    template <typename T>
    void send(const Result<http::Request> &request, Completion<T> completion, const Parse<T> &parse,
              auth::TokenUse use = auth::TokenUse::OwnOrigins);

    [[nodiscard]] const auth::AuthorizedClient &client() const { return m_client; }

private:
    template <typename T>
    void deliver(const Result<auth::AuthorizedResponse> &answer, const Completion<T> &completion,
                 const Parse<T> &parse);
    [[nodiscard]] static Refused refusedBy(const auth::AuthorizedResponse &answer,
                                           const QByteArray &body);

    auth::AuthorizedClient &m_client;
    Refused m_refused;
};

template <typename T>
void ApiCalls::send(const Result<http::Request> &request, Completion<T> completion,
                    const Parse<T> &parse, auth::TokenUse use)
{
    if (!request) {
        m_refused = {request.error(), {}, {}};
        // Later, like every other answer: a caller must not be called back while it still calls.
        QMetaObject::invokeMethod(
            this, [completion, error = request.error()] { completion(tl::unexpected(error)); },
            Qt::QueuedConnection);
        return;
    }
    const auto call =
        m_client.send(*request,
                      {this,
                       [this, completion, parse](const Result<auth::AuthorizedResponse> &answer) {
                           deliver<T>(answer, completion, parse);
                       }},
                      use);
    if (QObject *asker = completion.context()) // Its end is the call's, as in the client itself.
        connect(asker, &QObject::destroyed, call, &auth::AuthorizedClient::Call::cancel);
}

template <typename T>
void ApiCalls::deliver(const Result<auth::AuthorizedResponse> &answer,
                       const Completion<T> &completion, const Parse<T> &parse)
{
    if (!completion.isWanted()) // Cancelled: no news for the next reader of lastRefusal().
        return;
    if (!answer) {
        m_refused = {answer.error(), {}, {}};
        completion(tl::unexpected(answer.error()));
        return;
    }
    const QByteArray body = answer->response.body.readAll();
    if (answer->response.status() < 200 || answer->response.status() > 299) {
        m_refused = refusedBy(*answer, body);
        completion(tl::unexpected(m_refused.error));
        return;
    }
    const Result<T> result = parse(body);
    if (!result)
        m_refused = {result.error(), *answer, {}};
    completion(result);
}

} // namespace planops::projects
