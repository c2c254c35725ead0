// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonstructure.h"

#include <vector>

namespace planops {

//! \brief Goes through JSON text once and tells what stands where somebody wants to look; all else
//! is passed over as fast as jsonstructure.h finds brackets.
//!
//! \c Taker has three functions; a name is that of the member, as it is written between its quotes,
//! and empty for elements of an array:
//! \code
//! Step open(QByteArrayView name, bool isArray);            // A bracket: look inside?
//! bool scalar(QByteArrayView name, QByteArrayView token);  // False = end here.
//! void close();                                            // What open() looked into ends.
//! \endcode
//! Text that is no JSON is told as something or other, never read past its end. Thread: any.
class JsonSkim
{
public:
    enum class Step { LookInside, PassOver, End };

    explicit JsonSkim(QByteArrayView json) : m_json(json) { }

    //! \brief True if the text is one object that ends, and nobody ended it before.
    template <typename Taker>
    [[nodiscard]] bool run(Taker &taker)
    {
        JsonStructure(m_json).forEach(
            [&](qint64 at, char c) { return take(taker, at, c) && !m_isDone; });
        return m_isDone;
    }

private:
    struct Level
    {
        bool isArray = false;
        qint64 value = -1; // Where that begins which is being read; -1 after brackets.
        QByteArrayView name;
    };

    template <typename Taker>
    [[nodiscard]] bool take(Taker &taker, qint64 at, char c)
    {
        if (c == '{' || c == '[')
            return open(taker, at, c == '[');
        if (m_passedOver > 0) {
            m_passedOver -= c == ',' ? 0 : 1;
            return true;
        }
        if (m_levels.empty() || !takeScalar(taker, at))
            return false;
        if (c == ',')
            return next(at + 1);
        taker.close();
        m_levels.pop_back();
        m_isDone = m_levels.empty();
        return true;
    }

    template <typename Taker>
    [[nodiscard]] bool open(Taker &taker, qint64 at, bool isArray)
    {
        if (m_passedOver > 0) {
            ++m_passedOver;
            return true;
        }
        if (m_levels.empty() && (isArray || !m_json.first(at).trimmed().isEmpty()))
            return false;
        const QByteArrayView name = m_levels.empty() ? QByteArrayView() : m_levels.back().name;
        const Step step = taker.open(name, isArray);
        if (!m_levels.empty())
            m_levels.back().value = -1;
        if (step == Step::PassOver)
            m_passedOver = 1;
        if (step != Step::LookInside)
            return step != Step::End && !m_levels.empty();
        m_levels.push_back({isArray, -1, {}});
        return next(at + 1);
    }

    template <typename Taker>
    [[nodiscard]] bool takeScalar(Taker &taker, qint64 end)
    {
        Level &level = m_levels.back();
        if (level.value < 0)
            return true;
        const QByteArrayView token = m_json.sliced(level.value, end - level.value).trimmed();
        level.value = -1;
        return token.isEmpty() || taker.scalar(level.name, token);
    }

    //! To the next member or element, whose name or value begins after \a from.
    [[nodiscard]] bool next(qint64 from);
    [[nodiscard]] qint64 afterSpace(qint64 from) const;

    QByteArrayView m_json;
    std::vector<Level> m_levels; // That are looked into.
    qint64 m_passedOver = 0;     // Levels that are not.
    bool m_isDone = false;
};

} // namespace planops
