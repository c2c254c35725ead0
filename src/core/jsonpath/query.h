// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jsonpath/source.h"

#include <functional>
#include <memory>
#include <vector>

namespace planops::jsonpath {

struct Path;

//! \brief A JSONPath query (RFC 9535), with all of its selectors, filters and functions. The paths
//! of jq (`.items[0].name`, `.items[]`) are read, too.
//!
//! A value: cheap to copy, usable from any thread.
class Query
{
public:
    //! \brief Errors: Invalid; the message says what was expected and at which letter.
    [[nodiscard]] static Result<Query> parse(const QString &text);

    //! \brief The values that the query selects, in the order of RFC 9535, repeats included.
    //!
    //! \a goesOn is asked now and then; false ends the work. Errors: Cancelled then; Invalid where
    //! the query needs more steps than is sensible (nested descendants, and filters in them).
    [[nodiscard]] Result<std::vector<Node>> select(const Source &source,
                                                   const std::function<bool()> &goesOn) const;

private:
    std::shared_ptr<const Path> m_path;
};

} // namespace planops::jsonpath
