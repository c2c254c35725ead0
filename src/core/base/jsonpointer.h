// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace planops {

//! \file
//! \brief The way to a value in a JSON text, as RFC 6901 writes it: "/items/0/a~1b".

//! \brief The pointer to what is called \a member (or has that index) below \a parent.
[[nodiscard]] QString pointerTo(const QString &parent, const QString &member);
//! \brief The names and indexes that a pointer goes by; none of the whole text ("").
[[nodiscard]] QStringList pointerSteps(const QString &pointer);
//! \brief What a pointer leads to from \a root; Undefined if there is nothing.
[[nodiscard]] QJsonValue valueAtPointer(const QJsonValue &root, QStringView pointer);

} // namespace planops
