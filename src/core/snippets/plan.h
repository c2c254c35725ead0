// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"
#include "core/snippets/snippet.h"

namespace planops::snippets {

//! \brief A header value: bytes, then possibly the content of an environment variable.
struct Value
{
    QByteArray text;     //!< "Bearer " or the whole value.
    QByteArray variable; //!< "PLANOPS_TOKEN"; empty = the text is all.

    friend bool operator==(const Value &, const Value &) = default;
};

struct PlannedHeader
{
    QByteArray name;
    Value value;
    bool isBearer = false; //!< Authorization: Bearer; in React its token comes from useAuth().

    friend bool operator==(const PlannedHeader &, const PlannedHeader &) = default;
};

//! \brief A checked request with its secrets replaced: what every language writes down.
struct Plan
{
    QByteArray method;
    http::Url url;
    QList<PlannedHeader> headers; //!< All that go out because of the request, in order.
    std::optional<QByteArray> body;
    QList<neutral::Part> parts; //!< Instead of a body: the language's own form encoder is to be
                                //!< used.

    [[nodiscard]] static Result<Plan> make(const neutral::Request &request, const Options &options,
                                           Language language);

    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    [[nodiscard]] bool hasBearer() const;

    //! \brief Repeats joined into one header (RFC 9110, 5.3), for languages whose headers are a
    //! map; Cookie by "; ".
    [[nodiscard]] QList<PlannedHeader> joinedHeaders() const;
};

} // namespace planops::snippets
