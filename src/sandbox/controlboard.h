// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"

#include <QJsonObject>
#include <QMutex>

namespace planops::sandbox {

//! \brief The controls, shared by the owner's thread (the window) and the server's thread (POST
//! /sandbox/controls).
class ControlBoard
{
public:
    [[nodiscard]] Controls controls() const;
    void setControls(const Controls &controls);

private:
    mutable QMutex m_mutex;
    Controls m_controls;
};

//! \brief Member names are those of Controls, with the unit where there is one: clockSkewSeconds,
//! delayMs, accessTokenLifetimeSeconds.
[[nodiscard]] QJsonObject controlsToJson(const Controls &controls);

//! \brief \a base with the members of \a json replaced. Error Invalid names the member that is
//! unknown, of the wrong type or out of range; nothing is half applied.
[[nodiscard]] Result<Controls> controlsFromJson(const Controls &base, const QJsonObject &json);

} // namespace planops::sandbox
