// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/message.h"
#include "sandbox/jsontext.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace planops::sandbox::fastapi {

//! \file
//! \brief Answers as FastAPI writes them: {"detail": "…"} and the 422 lists of pydantic 1 and 2.

//! \brief Which generation speaks (Controls::oldFastApi).
enum class Era {
    Old, //!< Before 0.122, pydantic 1: 403 for a missing token.
    New, //!< 401 with WWW-Authenticate, pydantic 2.
};

[[nodiscard]] loopback::Response detail(int status, const QString &text);

//! \brief 401 (403 in the old era) "Not authenticated" or "Invalid authentication credentials".
[[nodiscard]] loopback::Response unauthenticated(Era era, const QString &text);

//! \brief Collects field errors; each function says one thing that can be wrong, in either era's
//! words.
class Problems
{
public:
    using Place = QList<QJsonValue>; //!< {"body", "name"} or {"query", "limit"}

    explicit Problems(Era era) : m_era(era) { }

    void missing(const Place &place, const QJsonValue &input);
    void notAString(const Place &place, const QJsonValue &input);
    void notAnInteger(const Place &place, const QJsonValue &input);
    void notABoolean(const Place &place, const QJsonValue &input);
    void notAList(const Place &place, const QJsonValue &input);
    void notAnObject(const Place &place, const QJsonValue &input);
    void notADate(const Place &place, const QJsonValue &input);
    void tooShort(const Place &place, const QJsonValue &input, int minimum);
    void tooLong(const Place &place, const QJsonValue &input, int maximum);
    void tooManyItems(const Place &place, const QJsonValue &input, int maximum, int actual);
    void tooSmall(const Place &place, const QJsonValue &input, int minimum);
    void tooLarge(const Place &place, const QJsonValue &input, int maximum);
    void notOneOf(const Place &place, const QJsonValue &input, const QStringList &allowed);
    void patternMismatch(const Place &place, const QJsonValue &input, const QString &pattern);
    void invalid(const Place &place, const QJsonValue &input, const QString &reason);
    void notJson(int offset, const QString &reason);

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] loopback::Response reply() const; //!< 422

private:
    void add(const Place &place, const QJsonValue &input, const QString &newType,
             const QString &newMessage, const QString &oldType, const QString &oldMessage,
             const QJsonObject &newContext = {}, const QJsonObject &oldContext = {});

    Era m_era;
    QList<JsonText> m_items;
};

} // namespace planops::sandbox::fastapi
