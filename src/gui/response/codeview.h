// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/codelayout.h"
#include "gui/response/foldmap.h"
#include "gui/response/textsource.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QFutureWatcher>
#include <QThreadPool>

namespace planops::gui {

//! \brief A stretch of bytes: a search hit or a selection.
struct TextRange
{
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

//! \brief Shows text of any size, read only: only the rows on the screen are decoded, laid out and
//! coloured.
//!
//! Mouse and keyboard selection, copy, search marks, line numbers, folds, an accessible text of
//! what is visible. Space or Enter folds and unfolds the line of the cursor.
class CodeView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Language { Plain, Json };

    //! \brief More than this is not copied through the clipboard: saving is the way.
    static constexpr qint64 copyLimit = qint64 {16} * 1024 * 1024;

    //! \brief Up to this going through everything is shorter than a trip to a thread.
    static constexpr qint64 atOnceBytes = qint64 {512} * 1024;

    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void setSource(std::shared_ptr<const TextSource> source, Language language);
    [[nodiscard]] const std::shared_ptr<const TextSource> &source() const { return m_source; }

    //! \brief Breaks rows at the width of the view; for large texts that happens in a worker.
    void setWrapping(bool wrapping);
    [[nodiscard]] bool isWrapping() const { return m_wrapping; }

    [[nodiscard]] TextRange selection() const;
    void select(TextRange range);
    void selectAll();
    //! \brief Decoded; at most copyLimit bytes of it.
    [[nodiscard]] QString selectedText() const;
    void copy();

    void setHits(const QList<TextRange> &hits);
    //! \brief Marks \a hit as the one found now, opens folds around it and scrolls to it.
    void showHit(TextRange hit);

    //! \brief The same text, more of it: what is shown stays where it is.
    void extendSource(const std::shared_ptr<const TextSource> &source);

    //! \brief Closes folds from that depth on; -1 opens all. For large texts that happens in a
    //! worker.
    void closeFoldsFrom(int depth);
    void toggleFoldAt(qint64 offset);
    //! \brief What is inside, in a few words: what a closed fold shows beside its lines.
    [[nodiscard]] QString summaryOf(const Fold &fold) const;
    [[nodiscard]] const FoldMap &foldMap() const { return m_folds; }

    //! \brief The rows on the screen, joined by line ends: what an assistive tool reads. A closed
    //! fold has its lines and its summary at its end, as it is painted.
    [[nodiscard]] QString visibleText() const;
    //! \brief The cursor within visibleText(); -1 if it is not on the screen.
    [[nodiscard]] int visibleCursor() const;
    [[nodiscard]] QPair<int, int> visibleSelection() const;
    [[nodiscard]] QRect visibleCharacterRect(int index) const; //!< In viewport coordinates.
    [[nodiscard]] int visibleIndexAt(const QPoint &viewportPosition) const;

Q_SIGNALS:
    void selectionChanged();
    void copyRefused(); //!< More than copyLimit was selected.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Line
    {
        TextSource::Row row;
        DisplayRow display;
        QTextLayout layout;
        std::optional<Fold> fold;
    };

    [[nodiscard]] QStringList closedFoldWords(const Fold &fold) const;
    [[nodiscard]] QString spoken(const Line &line) const;
    [[nodiscard]] int visibleStart(qint64 row) const;
    void announceFold(qint64 row);

    // Geometry and layout.
    [[nodiscard]] Line &line(qint64 row) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] qint64 firstPlace() const;
    void updateMetrics();
    void updateScrollBars();
    void reflow();
    void replaceSource(const std::shared_ptr<const TextSource> &source);
    void onReflowed();
    void onFolded();
    void clearCache();

    // Painting.
    void paintRow(QPainter &painter, qint64 row, int top, int gutter);
    void paintGutter(QPainter &painter, const Line &line, int top, int gutter);
    void paintGuides(QPainter &painter, const Line &line, int top, double left);
    void paintClosedFold(QPainter &painter, const Line &line, int top, double left);
    [[nodiscard]] QList<QTextLayout::FormatRange> marks(const Line &line) const;

    // The cursor, in codeviewinput.cpp.
    struct Spot
    {
        qint64 row = 0;
        qint64 offset = 0;
        bool inGutter = false;
    };
    [[nodiscard]] Spot spotAt(const QPoint &position) const;
    void moveCursor(qint64 offset, bool keepAnchor);
    void moveByKey(QKeyEvent *event);
    [[nodiscard]] qint64 sideways(int direction, bool words) const;
    [[nodiscard]] qint64 vertically(qint64 rows);
    void ensureVisible(qint64 offset);
    void announceCursor();

    std::shared_ptr<const TextSource> m_source;
    Language m_language = Language::Plain;
    FoldMap m_folds;
    mutable QCache<qint64, Line> m_lines {400};
    QList<TextRange> m_hits;
    TextRange m_currentHit;
    qint64 m_anchor = 0;
    qint64 m_cursor = 0;
    double m_preferredX = -1; //!< Where Up and Down want to be; -1 = where the cursor is.
    double m_charWidth = 8;
    int m_digits = 2;
    mutable int m_widest = 0;
    bool m_wrapping = false;
    bool m_selecting = false;
    int m_scrollTimer = 0;
    QThreadPool m_pool; //!< Not the common one: painting waits for a thread of that (Qt 6.4).
    QFutureWatcher<std::shared_ptr<const TextSource>> m_reflow;
    QFutureWatcher<FoldMap> m_folding;
};

} // namespace planops::gui
