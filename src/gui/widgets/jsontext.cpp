// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jsontext.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/jsoncolors.h"
#include "gui/widgets/jsonformatter.h"

#include <QJsonDocument>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::gui {

JsonText::JsonText(QWidget *parent) : QPlainTextEdit(parent)
{
    new JsonColors(this, document());
    setLayoutDirection(Qt::LeftToRight); // Code reads from there everywhere.
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false); // the card around it has the surface
    document()->setDocumentMargin(12);
    setTextRole(this, TextRole::Code);
    // The last line stands above the scroll bar, not behind it.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void JsonText::setObject(const QJsonObject &object)
{
    setJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void JsonText::setJson(const QByteArray &json)
{
    const FormattedJson formatted = formatJson(json);
    setPlainText(QString::fromUtf8(formatted.isValid() ? formatted.text : json));
    updateGeometry();
}

void JsonText::setTextMargin(int pixels)
{
    document()->setDocumentMargin(pixels);
    updateGeometry();
}

QSize JsonText::sizeHint() const
{
    // As the lines are laid out: rounded each, which adds up. The last one has the margin below.
    const double line = blockBoundingRect(document()->firstBlock()).height();
    const double last = blockBoundingRect(document()->lastBlock()).height();
    const double width = document()->idealWidth();
    int height =
        int(std::ceil(line * (document()->blockCount() - 1) + last + document()->documentMargin()))
        + 2;
    if (horizontalScrollBar()->maximum() > 0) // Whether it is shown by now or not.
        height += horizontalScrollBar()->sizeHint().height()
            + style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing, nullptr, this);
    return {int(width), height};
}

QSize JsonText::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void JsonText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void JsonText::wheelEvent(QWheelEvent *event)
{
    // Up and down belong to the page around; sideways stays here.
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace planops::gui
