// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jsontext.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/jsoncolors.h"
#include "gui/widgets/jsonformatter.h"

#include <QJsonDocument>
#include <QScrollBar>
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
    const double line = QFontMetricsF(font()).lineSpacing();
    const double width = document()->idealWidth();
    int height =
        int(std::ceil(line * document()->blockCount() + 2 * document()->documentMargin())) + 2;
    if (width > viewport()->width() && !horizontalScrollBar()->isHidden())
        height += horizontalScrollBar()->sizeHint().height();
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
