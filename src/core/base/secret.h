// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace planops {

//! \brief A secret value (token, verifier, client secret) that cannot be printed by accident.
//!
//! There is no conversion to string and no stream operator; whoever needs the bytes says reveal().
//! Equality is decided in constant time for equal lengths.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &a, const Secret &b)
    {
        if (a.m_bytes.size() != b.m_bytes.size())
            return false;
        unsigned char difference = 0;
        for (qsizetype i = 0; i < a.m_bytes.size(); ++i)
            difference |= static_cast<unsigned char>(a.m_bytes[i] ^ b.m_bytes[i]);
        return difference == 0;
    }

private:
    QByteArray m_bytes;
};

} // namespace planops
