// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace planops {

//! \brief A value or an Error, for work that is done at once. No exception crosses a header.
template <typename T>
using Result = tl::expected<T, Error>;

//! \brief Shorthand for the failing branch: `return failure(ErrorKind::Parse, tr("…"), detail);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message,
                                                   QString detail = {}, QString code = {})
{
    return tl::unexpected<Error>(
        Error {kind, std::move(message), std::move(detail), std::move(code)});
}

} // namespace planops
