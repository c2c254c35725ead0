// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace planops {

//! \brief The answer to one asker: a context object and a callback.
//!
//! Delivered at most once; dropped when the context died first. Copies share that state, so a
//! Completion can ride in a lambda. Must be called on the context's thread. The one asynchronous
//! word beside Result (done at once) and signals (many listeners). \code client.send(request,
//! {this, [this](const Result<Response> &answer) { show(answer); }}); \endcode
template <typename T>
class Completion
{
public:
    using Callback = std::function<void(const Result<T> &)>;

    Completion() = default;
    Completion(QObject *context, Callback callback)
        : m_state(std::make_shared<State>(State {context, std::move(callback)}))
    { }

    //! \brief Delivers. Later calls do nothing.
    void operator()(const Result<T> &result) const
    {
        if (!m_state || !m_state->callback)
            return;
        const Callback callback = std::exchange(m_state->callback, nullptr);
        if (m_state->context)
            callback(result);
    }

    //! \brief True while somebody still waits for the answer.
    [[nodiscard]] bool isWanted() const { return m_state && m_state->callback && m_state->context; }

    //! \brief Who waits, for hearing of their death; null if there is nobody.
    [[nodiscard]] QObject *context() const { return m_state ? m_state->context.data() : nullptr; }

private:
    struct State
    {
        QPointer<QObject> context;
        Callback callback;
    };
    std::shared_ptr<State> m_state;
};

} // namespace planops
