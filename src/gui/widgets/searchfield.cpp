// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchfield.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/iconbutton.h"

#include <QKeyEvent>
#include <QPainter>

namespace planops::gui {

namespace {

constexpr int kIconLeft = 9;
constexpr int kIconSide = 15;
constexpr int kEdge = 6;

} // namespace

SearchField::SearchField(QWidget *parent) : SearchField(QString(), Icon::Search, parent)
{ }

SearchField::SearchField(const QString &placeholder, Icon icon, QWidget *parent)
    : QLineEdit(parent), m_icon(icon), m_clear(new IconButton(Icon::Close, tr("Clear"), this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("quiet", true);
    m_clear->setSide(24);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &IconButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_clear->setVisible(!text().isEmpty());
        arrange();
    });
    arrange();
}

void SearchField::setIconName(Icon icon)
{
    m_icon = icon;
    update();
}

void SearchField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    arrange();
    update();
}

QSize SearchField::sizeHint() const
{
    return {px(220), px(32)};
}

void SearchField::arrange()
{
    const int left = px(kIconSide) + kIconLeft - 1;
    const int right =
        text().isEmpty() ? (m_keys.isEmpty() ? 0 : qCeil(keyCapsSize(m_keys).width())) : px(22);
    setTextMargins(left, 0, right, 0);
    const QSize size = m_clear->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? 4 : width() - size.width() - 4;
    m_clear->setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Colors &c = colors(this);
    const double side = px(kIconSide);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? width() - kIconLeft - side : kIconLeft;
    paintIcon(&painter, QRectF(x, (height() - side) / 2, side, side), m_icon,
              isEnabled() ? c.text2 : c.disabled);
    if (text().isEmpty() && !m_keys.isEmpty() && !mirrored)
        paintKeyCaps(&painter,
                     QPointF(width() - kEdge - keyCapsSize(m_keys).width(), height() / 2.0), m_keys,
                     c.text2, c.line2);
}

} // namespace planops::gui
