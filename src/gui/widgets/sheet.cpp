// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sheet.h"

#include "gui/theme/fonts.h"
#include "gui/theme/style.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/scrollto.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace planops::gui {

namespace {

constexpr int kTop = 76;
constexpr int kGutter = 22;

// The white panel: rounded, with a sunken foot that ends in the same corners.
class Panel : public QWidget
{
public:
    Panel(QWidget *parent) : QWidget(parent) { }

    QWidget *foot = nullptr;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Colors &c = colors(this);
        paintPanel(&painter, rect(), c.raised, c.dark ? c.line2 : QColor(), radius::sheet);
        if (foot == nullptr || !foot->isVisible())
            return;
        const QRect low = foot->geometry();
        painter.save();
        painter.setClipRect(QRect(0, low.top(), width(), height() - low.top()));
        paintPanel(&painter, rect(), c.sunken, c.dark ? c.line2 : QColor(), radius::sheet);
        painter.restore();
        painter.fillRect(QRect(c.dark ? 1 : 0, low.top(), width() - (c.dark ? 2 : 0), 1), c.line);
    }
};

bool isInside(const QWidget *child, const QWidget *ancestor)
{
    return child == ancestor || ancestor->isAncestorOf(child);
}

} // namespace

Sheet::Sheet(QWidget *window)
    : QWidget(window),
      m_title(new Label(QString(), TextRole::Sheet)),
      m_subtitle(new Label(QString(), TextRole::Caption, Ink::Text2)),
      m_cross(new IconButton(Icon::Close, tr("Close"))),
      m_scroll(new QScrollArea),
      m_content(new QWidget),
      m_body(new QVBoxLayout(m_content)),
      m_foot(new QWidget),
      m_footLayout(new QHBoxLayout(m_foot))
{
    hide();
    auto *panel = new Panel(this);
    m_panel = panel;
    panel->foot = m_foot;

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_subtitle->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kGutter, 18, 14, 10);
    head->addLayout(words, 1);
    head->addWidget(m_cross, 0, Qt::AlignTop);

    m_body->setContentsMargins(kGutter, 6, kGutter, 20);
    m_body->setSpacing(16);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);

    m_footLayout->setContentsMargins(kGutter, 12, kGutter, 12);
    m_footLayout->setSpacing(8);
    m_footLayout->addStretch(1);
    m_foot->hide();

    auto *all = new QVBoxLayout(panel);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_foot);

    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(m_cross, &IconButton::clicked, this, &Sheet::requestClose);
    window->installEventFilter(this);
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::setSubtitle(const QString &subtitle, bool mono)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setRole(mono ? TextRole::Code : TextRole::Caption);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Sheet::setSheetWidth(int pixels)
{
    m_width = pixels;
    arrange();
}

void Sheet::setContent(QWidget *widget)
{
    m_body->addWidget(widget);
}

void Sheet::setFootWidget(QWidget *widget)
{
    m_footLayout->insertWidget(0, widget, 0, Qt::AlignVCenter);
    m_foot->show();
}

Button *Sheet::addAction(const QString &text, ButtonKind kind, const QKeySequence &keys)
{
    auto *button = new Button(text, kind, m_foot);
    button->setControlHeight(34);
    button->setKeys(keys);
    m_footLayout->addWidget(button);
    m_foot->show();
    return button;
}

Button *Sheet::addCancel()
{
    Button *button = addAction(tr("Cancel"), ButtonKind::Ghost);
    connect(button, &Button::clicked, this, &Sheet::closeSheet);
    return button;
}

void Sheet::openSheet()
{
    m_before = window()->focusWidget();
    arrange();
    m_fade.setDuration(fadeDuration(this));
    m_fade.start();
    show();
    raise();
    // The first field; a sheet without one gives the keyboard to its last, the primary, button.
    QWidget *first = nullptr;
    for (QWidget *next = m_content->nextInFocusChain(); next != m_content;
         next = next->nextInFocusChain()) {
        if (m_content->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0
            && next->isEnabled() && next->isVisibleTo(this)) {
            first = next;
            break;
        }
    }
    if (first == nullptr) {
        const auto buttons = m_foot->findChildren<Button *>();
        first = buttons.isEmpty() ? static_cast<QWidget *>(m_cross) : buttons.last();
    }
    first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent announcement(this, QAccessible::DialogStart);
    QAccessible::updateAccessibility(&announcement);
}

void Sheet::closeSheet()
{
    if (isHidden())
        return;
    QAccessibleEvent announcement(this, QAccessible::DialogEnd);
    QAccessible::updateAccessibility(&announcement);
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
    if (!m_kept)
        deleteLater();
}

void Sheet::requestClose()
{
    if (m_guarded)
        Q_EMIT closeRequested();
    else
        closeSheet();
}

void Sheet::arrange()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    const int width = std::min(px(m_width), window->width() - 32);
    // As the layout sees the middle: the scroll area's own hint is smaller than the least it takes.
    const QLayout *all = m_panel->layout();
    const int chrome =
        all->sizeHint().height() - all->itemAt(all->indexOf(m_scroll))->sizeHint().height();
    const int content = m_content->hasHeightForWidth() ? m_content->heightForWidth(width)
                                                       : m_content->sizeHint().height();
    const int top = std::min(px(kTop), window->height() / 10);
    const int height = std::min(chrome + content, window->height() - top - 24);
    m_panel->setGeometry((window->width() - width) / 2, top, width, height);
    update(); // The shadow reaches beyond what the panel leaves or takes.
}

bool Sheet::event(QEvent *event)
{
    // While a sheet is open the window's shortcuts sleep; what nobody in here wants ends at
    // keyPressEvent().
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Quit)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void Sheet::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    painter.setOpacity(m_fade.currentValue().toDouble());
    painter.fillRect(rect(), c.scrim);
    paintShadow(&painter, m_panel->geometry(), radius::sheet, c);
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        requestClose();
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        requestClose();
        return;
    }
    // Return and the Enter of the number block are one key to people.
    const int code = event->key() == Qt::Key_Enter ? Qt::Key_Return : event->key();
    const QKeySequence pressed(static_cast<int>(event->modifiers() & ~Qt::KeypadModifier) | code);
    const auto buttons = m_foot->findChildren<Button *>();
    for (Button *button : buttons) {
        if (!button->keys().isEmpty() && button->keys() == pressed && button->isEnabled()) {
            button->click();
            return;
        }
    }
    event->accept();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    if (from == nullptr || !isInside(from, this))
        from = this;
    for (QWidget *w = next ? from->nextInFocusChain() : from->previousInFocusChain(); w != from;
         w = next ? w->nextInFocusChain() : w->previousInFocusChain()) {
        if (isInside(w, this) && (w->focusPolicy() & Qt::TabFocus) != 0 && w->isEnabled()
            && w->isVisibleTo(this) && w->focusProxy() == nullptr) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            scrollTo(*w);
            return true;
        }
    }
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    // A banner that appears in the middle wants room, not a scroll bar.
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool grown = watched == m_content && event->type() == QEvent::LayoutRequest;
    if ((resized || grown) && isVisible())
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace planops::gui
