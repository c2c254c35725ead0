// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace planops {

//! \brief What becomes of plain scalars other than true, false and null.
enum class YamlScalars {
    Texts, //!< Every one a text: "1.0" stays "1.0".
    Typed, //!< Numbers as YAML 1.2's core schema reads them, the rest text.
};

//! \brief Is told of each map that ends within another: the one that holds it, where it is (the
//! names on the way, empty ones for elements) and its own names in the order that they came in.
using YamlOrder =
    std::function<void(QJsonObject &holder, const QStringList &path, const QStringList &names)>;

//! \brief The first document of a YAML stream as JSON. The only user of yaml-cpp.
//!
//! Keys are always text, as written. Bounded: 16 MB, 100 levels, and a million values, so that
//! aliases of aliases end. Errors: Parse, with line and column. Thread: any; a megabyte takes a
//! second.
[[nodiscard]] Result<QJsonValue> jsonFromYaml(const QByteArray &yaml, YamlScalars scalars,
                                              const YamlOrder &order = {});

} // namespace planops
