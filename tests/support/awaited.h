// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/completion.h"

#include <QtTest>

#include <optional>

namespace planops::testkit {

//! \brief Calls \a start with a Completion and waits for its answer, for twenty seconds.
template <typename T, typename Start>
[[nodiscard]] Result<T> awaited(QObject *context, Start start)
{
    std::optional<Result<T>> answer;
    start(Completion<T>(context, [&answer](const Result<T> &result) { answer = result; }));
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return *answer;
}

} // namespace planops::testkit
