// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/message.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace planops::sandbox {

//! \brief Decoded name-value pairs of a query or a form (application/x-www-form-urlencoded, "+" is
//! a blank).
class Parameters
{
public:
    Parameters() = default;
    explicit Parameters(const QByteArray &encoded);

    [[nodiscard]] QString value(QLatin1StringView name) const; //!< The first; empty if absent.
    [[nodiscard]] QStringList values(QLatin1StringView name) const;
    [[nodiscard]] bool contains(QLatin1StringView name) const;
    //! \brief The name of a parameter that came twice, which RFC 6749, 3.1 forbids; empty if none
    //! did.
    [[nodiscard]] QString duplicate() const;

private:
    QList<QPair<QString, QString>> m_items;
};

//! \brief A request on its way to the action that answers it.
struct Call
{
    const loopback::Request &request;
    Parameters query;
    QStringList segments; //!< What the "{…}" of the pattern matched, decoded, in order.
};

using Action = std::function<loopback::Response(const Call &)>;

//! \brief Method and path to action. Patterns are paths whose "{name}" matches one segment.
class Router
{
public:
    void add(const QByteArray &method, const QByteArray &pattern, Action action);

    struct Match
    {
        const Action *action = nullptr; //!< Null: see allowed.
        QStringList segments;
        QList<QByteArray> allowed; //!< Methods of this path; empty = no such path.
    };
    [[nodiscard]] Match find(const QByteArray &method, const QByteArray &path) const;

private:
    struct Route
    {
        QByteArray method;
        QList<QByteArray> pattern;
        Action action;
    };
    QList<Route> m_routes;
};

//! \brief True if the Content-Type is \a type, parameters aside.
[[nodiscard]] bool hasContentType(const loopback::Request &request, QByteArrayView type);

//! \brief The credential of "Authorization: <scheme> …"; nothing if there is none of that scheme.
[[nodiscard]] std::optional<QByteArray> credential(const loopback::Request &request,
                                                   QByteArrayView scheme);

} // namespace planops::sandbox
