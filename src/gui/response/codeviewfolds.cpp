// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/codeview.h"

#include "core/base/stepback.h"
#include "gui/response/jsontreemodel.h"
#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"

#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>

namespace planops::gui {

void CodeView::closeFoldsFrom(int depth)
{
    m_folding.setFuture({});
    if (depth < 0 || m_source->bytes().size() <= atOnceBytes) {
        m_folds.closeFrom(depth);
        updateScrollBars();
        viewport()->update();
        return;
    }
    m_folding.setFuture(QtConcurrent::run(&m_pool, [folds = m_folds, depth]() mutable {
        stepBack();
        folds.closeFrom(depth);
        return folds;
    }));
}

void CodeView::onFolded()
{
    if (m_folding.future().resultCount() == 0)
        return;
    m_folds = m_folding.future().takeResult();
    m_folding.setFuture({}); // What was taken from is never finished again: nobody may wait for it.
    updateScrollBars();
    viewport()->update();
}

void CodeView::toggleFoldAt(qint64 offset)
{
    const qint64 row = m_source->rowAt(offset);
    if (const auto fold = m_source->foldAt(m_source->row(row).begin)) {
        m_folds.setClosed(*fold, !m_folds.isClosed(*fold));
        updateScrollBars();
        viewport()->update();
        announceFold(row);
    }
}

void CodeView::paintClosedFold(QPainter &painter, const Line &current, int top, double left)
{
    const Colors &theme = colors(this);
    const QStringList words = closedFoldWords(*current.fold);
    const QString &badge = words.constFirst();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont badgeFont = roleFont(TextRole::Count);
    badgeFont.setWeight(QFont::DemiBold);
    painter.setFont(badgeFont);
    const double width = QFontMetricsF(badgeFont).horizontalAdvance(badge);
    const QRectF box(left + 8, top + 2, width + 12, rowHeight() - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentTint);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.accentText);
    painter.drawText(box, Qt::AlignCenter, badge);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(QRectF(box.right() + 8, top, 2000, rowHeight()),
                     Qt::AlignVCenter | Qt::AlignLeft, words.value(1));
}

QStringList CodeView::closedFoldWords(const Fold &fold) const
{
    QStringList words(tr("%Ln lines", nullptr, static_cast<int>(fold.lines)));
    if (const QString summary = summaryOf(fold); !summary.isEmpty())
        words.append(summary);
    return words;
}

//! A name if it has one, or how much there is.
QString CodeView::summaryOf(const Fold &fold) const
{
    if (fold.summaryLength > 0) {
        const qint64 length = std::min<qint64>(fold.summaryLength, 120);
        return displayRow(m_source->bytes().sliced(fold.summaryBegin, length)).text;
    }
    return fold.items > 0 ? JsonTreeModel::describeItems(fold.isObject, fold.items) : QString();
}

} // namespace planops::gui
