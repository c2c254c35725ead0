// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/bodyfile.h"
#include "gui/widgets/jsonformatter.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace planops::gui {

//! \brief Text as a view needs it: rows by number over UTF-8 bytes, without a copy of the whole.
//!
//! A row is a line, or a part of a line that is longer than the row limit. Offsets are bytes.
//! Immutable once built, so any thread may read it.
class TextSource
{
public:
    virtual ~TextSource() = default;

    //! \brief All of it; anything between valid UTF-8 and hostile.
    [[nodiscard]] virtual QByteArrayView bytes() const = 0;

    //! \brief At least 1: an empty text is one empty row.
    [[nodiscard]] virtual qint64 rowCount() const = 0;

    struct Row
    {
        qint64 begin = 0;
        qint64 end = 0;         //!< Without the line end.
        qint64 line = 1;        //!< Counted from 1.
        bool continues = false; //!< Not the first row of its line.
        int indent = 0;         //!< Columns that it is moved to the right, beside its own blanks.
    };
    [[nodiscard]] virtual Row row(qint64 number) const = 0;

    //! \brief The row that holds the byte at \a offset; the last one beyond the end.
    [[nodiscard]] virtual qint64 rowAt(qint64 offset) const = 0;

    [[nodiscard]] virtual bool hasFolds() const = 0;
    //! \brief The fold that begins with the row that starts at \a rowBegin.
    [[nodiscard]] virtual std::optional<Fold> foldAt(qint64 rowBegin) const = 0;
    //! \brief All that are \a depth levels deep, sorted by begin; those inside them may be there,
    //! too. Reads everything: for large texts call it in a worker.
    [[nodiscard]] virtual QList<Fold> foldsFrom(int depth) const = 0;

    //! \brief The same bytes with at most that many of them in a row. Reads all bytes once.
    [[nodiscard]] virtual std::shared_ptr<const TextSource> withRowLimit(int rowLimit) const = 0;
    [[nodiscard]] virtual int rowLimit() const = 0;

    //! \brief Bytes that a row has at most where nobody wants wrapping.
    static constexpr int usualRowLimit = 1000;
};

//! \brief A TextSource over bytes in memory or in a mapped file, with one remembered place per 64
//! rows.
class ByteText final : public TextSource
{
public:
    //! \brief Where the bytes are; kept alive by the text.
    struct Storage
    {
        http::BodyFile body;
        QByteArray formatted; //!< Used instead of the body unless null.

        [[nodiscard]] QByteArrayView view() const
        {
            return formatted.isNull() ? body.map() : QByteArrayView(formatted);
        }
        [[nodiscard]] QByteArrayView first(qint64 length) const
        {
            const QByteArrayView all = view();
            return length < 0 || length > all.size() ? all : all.first(length);
        }
    };

    //! \brief Reads all bytes once: for large ones call it in a worker. Only the first \a length of
    //! them if that is not -1.
    explicit ByteText(Storage storage, QList<Fold> folds = {}, int rowLimit = usualRowLimit,
                      qint64 length = -1);

    [[nodiscard]] QByteArrayView bytes() const override { return m_bytes; }
    [[nodiscard]] qint64 rowCount() const override { return m_rowCount; }
    [[nodiscard]] Row row(qint64 number) const override;
    [[nodiscard]] qint64 rowAt(qint64 offset) const override;
    [[nodiscard]] bool hasFolds() const override { return !m_folds.isEmpty(); }
    [[nodiscard]] std::optional<Fold> foldAt(qint64 rowBegin) const override;
    [[nodiscard]] QList<Fold> foldsFrom(int depth) const override;
    [[nodiscard]] int rowLimit() const override { return m_rowLimit; }
    [[nodiscard]] std::shared_ptr<const TextSource> withRowLimit(int rowLimit) const override;

private:
    struct Mark
    {
        qint64 offset;
        qint64 line;
    };
    struct Step
    {
        qint64 end;
        qint64 next;
        bool endsLine;
    };
    [[nodiscard]] Step step(qint64 begin) const;

    Storage m_storage;
    QByteArrayView m_bytes;
    QList<Fold> m_folds;
    int m_rowLimit;
    qint64 m_rowCount = 0;
    std::vector<Mark> m_marks;
};

} // namespace planops::gui
