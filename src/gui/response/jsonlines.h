// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/textsource.h"

namespace planops::gui {

//! \brief JSON of any size with a member a line, without a formatted copy: each row is a stretch of
//! the bytes as they came, and how far it is indented is told beside it.
//!
//! Kept is one place per 64 rows; the rows between are found again when they are looked at. A line
//! ends after an opening bracket or a comma and before a closing bracket; empty lists and objects
//! stay in their line. Brackets are checked, values are not.
class JsonLines final : public TextSource
{
public:
    //! \brief Reads all bytes once: for large ones call it in a worker. Only the first \a length of
    //! them if that is not -1.
    explicit JsonLines(ByteText::Storage storage, qint64 length = -1, int rowLimit = usualRowLimit);

    //! \brief Where brackets do not fit together, or an end is missing; -1 if all is well.
    [[nodiscard]] qint64 problemAt() const { return m_problemAt; }

    [[nodiscard]] QByteArrayView bytes() const override { return m_bytes; }
    [[nodiscard]] qint64 rowCount() const override { return m_rowCount; }
    [[nodiscard]] Row row(qint64 number) const override;
    [[nodiscard]] qint64 rowAt(qint64 offset) const override;
    [[nodiscard]] bool hasFolds() const override;
    [[nodiscard]] std::optional<Fold> foldAt(qint64 rowBegin) const override;
    //! \brief Of that depth only: what is deeper inside is open, should they be opened.
    [[nodiscard]] QList<Fold> foldsFrom(int depth) const override;
    [[nodiscard]] int rowLimit() const override { return m_rowLimit; }
    [[nodiscard]] std::shared_ptr<const TextSource> withRowLimit(int rowLimit) const override;

private:
    class Builder;

    //! Before a row: all that has to be known to go on from there.
    struct Place
    {
        qint64 offset = 0;
        qint64 line = 1;
        qint32 depth = 0;
        bool inString = false;
        bool escaped = false;
        bool continues = false;
    };
    struct Mark
    {
        Place place;
        qint64 row = 0;
        qint32 lowest = 0; //!< Depth after the rows from here to the next mark.
    };
    struct Step
    {
        Row row;
        Place next;
    };
    using Marks = std::vector<Mark>;

    [[nodiscard]] Step step(const Place &place) const;
    [[nodiscard]] Step lineEnd(const Place &place, qint64 begin, qint64 at, Place next) const;
    [[nodiscard]] Step cut(const Place &place, qint64 begin, qint64 at, Place next) const;
    [[nodiscard]] qint64 afterBlanks(qint64 offset) const;
    [[nodiscard]] qint64 closesAtOnce(qint64 opening) const;
    [[nodiscard]] Marks::const_iterator markOf(qint64 offset) const;
    [[nodiscard]] Fold foldOf(const Step &opening) const;

    ByteText::Storage m_storage;
    QByteArrayView m_bytes;
    int m_rowLimit;
    qint64 m_rowCount = 0;
    qint64 m_problemAt = -1;
    Marks m_marks;
};

} // namespace planops::gui
