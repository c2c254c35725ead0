// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <bit>

namespace planops {

//! \brief The characters that give JSON its shape, { } [ ] and commas outside strings, found 64
//! bytes at a time and with nothing kept: an index of 100 MB costs about as much as reading them.
//!
//! As simdjson's first stage does it (Langdale and Lemire, "Parsing Gigabytes of JSON per Second",
//! section 3.1). What is no JSON gives some characters or other, never harm. A backslash takes the
//! byte after it along, outside strings, too.
class JsonStructure
{
public:
    explicit JsonStructure(QByteArrayView bytes) : m_bytes(bytes) { }

    //! \brief Calls \a take(offset, character) for each, in order, until that returns false.
    template <typename Take>
    void forEach(Take take)
    {
        for (; m_at < m_bytes.size(); m_at += blockSize) {
            quint64 bits = nextBlock();
            for (; bits != 0; bits &= bits - 1) {
                const qint64 offset = m_at + std::countr_zero(bits);
                if (!take(offset, m_bytes[offset]))
                    return;
            }
        }
    }

    //! \brief After the last one: a string began and never ended.
    [[nodiscard]] bool endsInString() const { return m_inString != 0; }

private:
    static constexpr qint64 blockSize = 64;

    //! One bit for each byte of the block at m_at that matters.
    [[nodiscard]] quint64 nextBlock();
    [[nodiscard]] quint64 escapedBytes(quint64 backslashes);

    QByteArrayView m_bytes;
    qint64 m_at = 0;
    bool m_escapes = false; //!< The block before ended with a backslash that counts.
    quint64 m_inString = 0; //!< All ones while it ended inside a string.
};

} // namespace planops
