// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/codeview.h"

#include "core/base/stepback.h"
#include "gui/response/codeviewaccessible.h"
#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace planops::gui {

namespace {
constexpr int margin = 16;
constexpr int chevron = 12;
} // namespace

CodeView::CodeView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installCodeViewAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocusMark(this);
    setTextRole(this, TextRole::Code);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Response body"));
    connect(&m_reflow, &QFutureWatcherBase::finished, this, &CodeView::onReflowed);
    connect(&m_folding, &QFutureWatcherBase::finished, this, &CodeView::onFolded);
    setSource(std::make_shared<const ByteText>(ByteText::Storage {}), Language::Plain);
}

CodeView::~CodeView()
{
    m_reflow.waitForFinished();
    m_folding.waitForFinished();
}

void CodeView::setSource(std::shared_ptr<const TextSource> source, Language language)
{
    m_reflow.setFuture({});
    m_folding.setFuture({});
    m_source = std::move(source);
    m_language = language;
    m_folds.setSource(m_source);
    m_hits.clear();
    m_currentHit = {};
    m_anchor = m_cursor = 0;
    m_preferredX = -1;
    m_widest = 0;
    clearCache();
    updateMetrics();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    reflow();
    Q_EMIT selectionChanged();
}

void CodeView::setWrapping(bool wrapping)
{
    if (wrapping == m_wrapping)
        return;
    m_wrapping = wrapping;
    horizontalScrollBar()->setValue(0);
    reflow();
}

void CodeView::reflow()
{
    int limit = TextSource::usualRowLimit;
    if (m_wrapping) {
        const double width = viewport()->width() - gutterWidth() - margin;
        limit = std::clamp(static_cast<int>(width / m_charWidth), 16, TextSource::usualRowLimit);
    }
    if (limit == m_source->rowLimit())
        return;
    if (m_source->bytes().size() <= atOnceBytes) {
        m_reflow.setFuture({});
        replaceSource(m_source->withRowLimit(limit));
        return;
    }
    m_reflow.setFuture(QtConcurrent::run(&m_pool, [source = m_source, limit] {
        stepBack();
        return source->withRowLimit(limit);
    }));
}

void CodeView::onReflowed()
{
    if (m_reflow.future().resultCount() == 0)
        return;
    const std::shared_ptr<const TextSource> source = m_reflow.result();
    if (source->bytes().data() == m_source->bytes().data())
        replaceSource(source);
}

void CodeView::extendSource(const std::shared_ptr<const TextSource> &source)
{
    m_reflow.setFuture({});
    replaceSource(source);
    reflow();
}

void CodeView::replaceSource(const std::shared_ptr<const TextSource> &source)
{
    const qint64 top = m_source->row(m_folds.rowOfPlace(firstPlace())).begin;
    m_folding.setFuture({});
    m_source = source;
    m_folds.replaceSource(m_source);
    clearCache();
    updateMetrics();
    verticalScrollBar()->setValue(static_cast<int>(m_folds.placeOfRow(m_source->rowAt(top))));
}

void CodeView::clearCache()
{
    m_lines.clear();
    viewport()->update();
}

void CodeView::setHits(const QList<TextRange> &hits)
{
    m_hits = hits;
    viewport()->update();
}

void CodeView::showHit(TextRange hit)
{
    m_currentHit = hit;
    if (!hit.isEmpty()) {
        if (m_folds.reveal(hit.begin))
            updateScrollBars();
        m_anchor = hit.begin;
        m_cursor = hit.end;
        ensureVisible(hit.begin);
        announceCursor();
    }
    viewport()->update();
}

CodeView::Line &CodeView::line(qint64 row) const
{
    if (Line *known = m_lines.object(row))
        return *known;
    auto *made = new Line;
    made->row = m_source->row(row);
    made->display =
        displayRow(m_source->bytes().sliced(made->row.begin, made->row.end - made->row.begin),
                   made->row.indent);
    if (!made->row.continues)
        made->fold = m_source->foldAt(made->row.begin);
    made->layout.setText(made->display.text);
    made->layout.setFont(font());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    made->layout.setTextOption(option);
    // A line of formatted JSON is cut inside a string only: everything else is short.
    if (m_language == Language::Json)
        made->layout.setFormats(jsonFormats(made->display.text, made->row.continues, colors(this)));
    made->layout.beginLayout();
    QTextLine textLine = made->layout.createLine();
    textLine.setLineWidth(1e6);
    made->layout.endLayout();
    m_widest = std::max(m_widest, static_cast<int>(std::ceil(textLine.naturalTextWidth())));
    m_lines.insert(row, made);
    return *made;
}

int CodeView::rowHeight() const
{
    return std::max(px(21), fontMetrics().height());
}

int CodeView::gutterWidth() const
{
    return margin + static_cast<int>(std::ceil(m_digits * m_charWidth)) + 6 + chevron + 10;
}

int CodeView::visibleRows() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

qint64 CodeView::firstPlace() const
{
    return verticalScrollBar()->value();
}

void CodeView::updateMetrics()
{
    m_charWidth = QFontMetricsF(font()).horizontalAdvance(u'0');
    const qint64 lines = m_source->row(m_source->rowCount() - 1).line;
    m_digits = std::max(2, static_cast<int>(QString::number(lines).size()));
    updateScrollBars();
}

void CodeView::updateScrollBars()
{
    const qint64 places = m_folds.placeCount();
    const int rows = visibleRows();
    verticalScrollBar()->setRange(0,
                                  static_cast<int>(std::clamp<qint64>(places - rows, 0, INT_MAX)));
    verticalScrollBar()->setPageStep(rows);
    verticalScrollBar()->setSingleStep(1);
    const int room = viewport()->width() - gutterWidth() - margin;
    horizontalScrollBar()->setRange(0, m_wrapping ? 0 : std::max(0, m_widest - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_charWidth * 4));
}

void CodeView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors(this).canvas);
    const int gutter = gutterWidth();
    const int height = rowHeight();
    const int widestBefore = m_widest;
    const qint64 places = m_folds.placeCount();
    qint64 place = firstPlace();
    for (int top = 0; top < viewport()->height() && place < places; top += height, ++place) {
        if (top + height > event->rect().top() && top <= event->rect().bottom())
            paintRow(painter, m_folds.rowOfPlace(place), top, gutter);
    }
    if (m_widest != widestBefore)
        QMetaObject::invokeMethod(this, &CodeView::updateScrollBars, Qt::QueuedConnection);
}

void CodeView::paintRow(QPainter &painter, qint64 row, int top, int gutter)
{
    const Line &current = line(row);
    const double left = gutter - horizontalScrollBar()->value();
    const double y = top + (rowHeight() - current.layout.lineAt(0).height()) / 2;
    painter.save();
    painter.setClipRect(QRect(gutter - 2, top, viewport()->width() - gutter + 2, rowHeight()));
    if (m_language == Language::Json && !current.row.continues)
        paintGuides(painter, current, top, left);
    painter.setPen(colors(this).text);
    current.layout.draw(&painter, {left, y}, marks(current));
    if (current.fold && m_folds.isClosed(*current.fold))
        paintClosedFold(painter, current, top, left + current.layout.lineAt(0).naturalTextWidth());
    const bool hasCursor =
        hasFocus() && m_cursor >= current.row.begin && m_source->rowAt(m_cursor) == row;
    if (hasCursor) {
        const int column = current.display.columnOf(m_cursor - current.row.begin);
        const double x = left + current.layout.lineAt(0).cursorToX(column);
        painter.fillRect(QRectF(x - 0.5, top + 2, 1.5, rowHeight() - 4), colors(this).accentText);
    }
    painter.restore();
    paintGutter(painter, current, top, gutter);
}

void CodeView::paintGutter(QPainter &painter, const Line &current, int top, int gutter)
{
    const Colors &theme = colors(this);
    painter.setPen(theme.text3);
    painter.setFont(font());
    const int numberRight = gutter - 10 - chevron - 6;
    if (!current.row.continues) {
        painter.drawText(QRect(0, top, numberRight, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(current.row.line));
    }
    if (current.fold) {
        const bool closed = m_folds.isClosed(*current.fold);
        const QRectF box(numberRight + 6, top + (rowHeight() - chevron) / 2.0, chevron, chevron);
        paintIcon(&painter, box, closed ? Icon::ChevronRight : Icon::ChevronDown,
                  closed ? theme.accentText : theme.text3);
    }
}

void CodeView::paintGuides(QPainter &painter, const Line &current, int top, double left)
{
    const QString &text = current.display.text;
    qsizetype indent = 0;
    while (indent < text.size() && text[indent] == u' ')
        ++indent;
    QPen pen(colors(this).line2, 1, Qt::DotLine);
    painter.setPen(pen);
    for (qsizetype column = 2; column < indent; column += 2) {
        const double x = std::round(left + static_cast<double>(column) * m_charWidth) + 0.5;
        painter.drawLine(QPointF(x, top), QPointF(x, top + rowHeight()));
    }
}

QList<QTextLayout::FormatRange> CodeView::marks(const Line &current) const
{
    const Colors &theme = colors(this);
    QList<QTextLayout::FormatRange> ranges;
    const auto mark = [&](TextRange range, const QColor &background) {
        const qint64 begin = std::max(range.begin, current.row.begin);
        const qint64 end = std::min(range.end, current.row.end);
        if (begin >= end)
            return;
        QTextLayout::FormatRange format;
        format.start = current.display.columnOf(begin - current.row.begin);
        format.length = current.display.columnOf(end - current.row.begin) - format.start;
        format.format.setBackground(background);
        ranges.append(format);
    };
    auto hit =
        std::lower_bound(m_hits.begin(), m_hits.end(), current.row.begin,
                         [](const TextRange &range, qint64 value) { return range.end <= value; });
    for (; hit != m_hits.end() && hit->begin < current.row.end; ++hit)
        mark(*hit, *hit == m_currentHit ? mix(theme.warnTint, theme.warn, 0.45) : theme.warnTint);
    if (selection() != m_currentHit)
        mark(selection(), theme.sel);
    return ranges;
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    if (m_wrapping)
        reflow();
}

void CodeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
        if (m_source) {
            clearCache();
            updateMetrics();
        }
        break;
    default:
        break;
    }
}

void CodeView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
}

} // namespace planops::gui
