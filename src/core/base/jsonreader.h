// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace planops {

//! \brief Walks JSON bytes event by event (RFC 8259), without recursion and without a copy: any
//! depth, any size.
//!
//! Order, repeats, number spelling and escapes stay as sent, which QJsonDocument would change.
//! Strings are checked for their end and for raw control characters, not for valid UTF-8: showing
//! decides about that.
class JsonReader
{
public:
    enum class Kind {
        ObjectBegin,
        ObjectEnd,
        ArrayBegin,
        ArrayEnd,
        Key,
        String,
        Number,
        Literal,
        End,
        Error
    };

    struct Event
    {
        Kind kind = Kind::End;
        qint64 begin = 0; //!< First byte of the token; strings with their quotes.
        qint64 end = 0;   //!< One past the last.
    };

    explicit JsonReader(QByteArrayView bytes);

    //! \brief The next event; after End or Error always the same.
    [[nodiscard]] Event next();

    //! \brief What is wrong at the last Error event's begin, translated.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] qint64 depth() const { return static_cast<qint64>(m_inObject.size()); }

private:
    enum class Expect { Value, FirstValue, Key, FirstKey, CommaOrEnd, Nothing };

    void skipSpace();
    [[nodiscard]] Event fail(qint64 at, const QString &problem);
    [[nodiscard]] Event value();
    [[nodiscard]] Event key();
    [[nodiscard]] Event open(bool object);
    [[nodiscard]] Event close();
    [[nodiscard]] Event string(Kind kind);
    [[nodiscard]] Event number();
    [[nodiscard]] Event literal();
    void afterValue();

    QByteArrayView m_bytes;
    qint64 m_at = 0;
    Expect m_expect = Expect::Value;
    std::vector<bool> m_inObject;
    QString m_problem;
    Event m_last;
    bool m_done = false;
};

//! \brief Line and column (both from 1, columns in characters) of a byte offset.
struct TextPosition
{
    qint64 line = 1;
    qint64 column = 1;
};
[[nodiscard]] TextPosition positionOf(QByteArrayView bytes, qint64 offset);

} // namespace planops
