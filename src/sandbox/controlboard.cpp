// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/controlboard.h"

#include <QCoreApplication>
#include <QMutexLocker>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

struct Flag
{
    QLatin1StringView name;
    bool Controls::*member;
};

constexpr std::array flags {
    Flag {"abortAnswers"_L1, &Controls::abortAnswers},
    Flag {"opaqueTokens"_L1, &Controls::opaqueTokens},
    Flag {"production"_L1, &Controls::production},
    Flag {"oldFastApi"_L1, &Controls::oldFastApi},
    Flag {"noRefreshToken"_L1, &Controls::noRefreshToken},
    Flag {"wrongNonce"_L1, &Controls::wrongNonce},
    Flag {"wrongIssuer"_L1, &Controls::wrongIssuer},
    Flag {"emptyStateDefect"_L1, &Controls::emptyStateDefect},
};

constexpr double maximumSkew = 10.0 * 365 * 86'400;
constexpr double maximumDelay = 600'000;
constexpr double maximumLifetime = 315'360'000;

std::optional<qint64> wholeNumber(const QJsonValue &value, double low, double high)
{
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || number < low || number > high)
        return std::nullopt;
    return static_cast<qint64>(number);
}

bool applyNumber(Controls &controls, const QString &name, const QJsonValue &value)
{
    std::optional<qint64> number;
    if (name == "clockSkewSeconds"_L1) {
        if ((number = wholeNumber(value, -maximumSkew, maximumSkew)))
            controls.clockSkew = std::chrono::seconds(*number);
    } else if (name == "delayMs"_L1) {
        if ((number = wholeNumber(value, 0, maximumDelay)))
            controls.delay = std::chrono::milliseconds(*number);
    } else if (name == "accessTokenLifetimeSeconds"_L1) {
        if ((number = wholeNumber(value, 1, maximumLifetime)))
            controls.accessTokenLifetime = std::chrono::seconds(*number);
    } else if (name == "failStatus"_L1) {
        if ((number = wholeNumber(value, 0, 599)) && (*number == 0 || *number >= 400))
            controls.failStatus = static_cast<int>(*number);
        else
            number.reset();
    }
    return number.has_value();
}

bool applyFlag(Controls &controls, const QString &name, const QJsonValue &value)
{
    const auto flag = std::find_if(flags.begin(), flags.end(), [&name](const Flag &candidate) {
        return name == candidate.name;
    });
    if (flag == flags.end() || !value.isBool())
        return false;
    controls.*(flag->member) = value.toBool();
    return true;
}

} // namespace

Controls ControlBoard::controls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_controls;
}

void ControlBoard::setControls(const Controls &controls)
{
    const QMutexLocker lock(&m_mutex);
    m_controls = controls;
}

QJsonObject controlsToJson(const Controls &controls)
{
    QJsonObject json {{u"clockSkewSeconds"_s, static_cast<qint64>(controls.clockSkew.count())},
                      {u"delayMs"_s, static_cast<qint64>(controls.delay.count())},
                      {u"failStatus"_s, controls.failStatus},
                      {u"accessTokenLifetimeSeconds"_s,
                       static_cast<qint64>(controls.accessTokenLifetime.count())}};
    for (const Flag &flag : flags)
        json[flag.name] = controls.*(flag.member);
    return json;
}

Result<Controls> controlsFromJson(const Controls &base, const QJsonObject &json)
{
    Controls controls = base;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QString name = member.key();
        if (applyFlag(controls, name, member.value())
            || applyNumber(controls, name, member.value()))
            continue;
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("planops::sandbox",
                                        "The sandbox has no control \"%1\" with such a value.")
                .arg(name),
            u"see GET /sandbox/controls for names and types"_s, name);
    }
    return controls;
}

} // namespace planops::sandbox
