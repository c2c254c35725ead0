// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/errorcard.h"

#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/label.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace planops::gui {

namespace {

constexpr int kPadding = 16;
constexpr int kTile = 34;
constexpr int kTileGap = 14;
constexpr int kFactLabel = 96;

} // namespace

ErrorCard::ErrorCard(QWidget *parent)
    : QFrame(parent),
      m_title(new Label(QString(), TextRole::Subheading, Ink::Text, this)),
      m_why(new Label(QString(), TextRole::Body, Ink::Text2, this)),
      m_facts(new QGridLayout),
      m_actions(new FlowLayout(8, 8)),
      m_copy(new Button(tr("Copy details"), Icon::Copy, ButtonKind::Ghost, this))
{
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    m_facts->setContentsMargins(0, 10, 0, 2);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 10, 0, 0);
    foot->setSpacing(8);
    foot->addLayout(m_actions, 1); // They take a second line where the first has no room.
    foot->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kPadding, kPadding, kPadding);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(m_facts);
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    makeRoomForTile();
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(detailsText());
        Q_EMIT detailsCopied();
    });
}

void ErrorCard::makeRoomForTile()
{
    QMargins margins = layout()->contentsMargins();
    margins.setLeft(kPadding + px(kTile) + kTileGap);
    layout()->setContentsMargins(margins);
}

void ErrorCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout() != nullptr)
        makeRoomForTile();
}

void ErrorCard::setReport(const ErrorReport &report)
{
    m_report = report;
    m_title->setText(report.title);
    m_why->setText(report.why);
    m_why->setVisible(!report.why.isEmpty());
    emptyLayout(*m_facts);
    qDeleteAll(m_added);
    m_added.clear();
    int row = 0;
    for (const ErrorReport::Fact &fact : report.facts) {
        auto *label = new Label(fact.label, TextRole::Body, Ink::Text2, this);
        setScaled(label, Extent::MinimumWidth, kFactLabel);
        label->setWordWrap(true); // the same line height as the value
        auto *value =
            new Label(fact.value, fact.mono ? TextRole::Code : TextRole::Body, Ink::Text, this);
        value->setWordWrap(true);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row, 1);
        label->show();
        value->show();
        ++row;
    }
    setAccessibleName(report.title);
    setAccessibleDescription(report.why);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    update();
}

Button *ErrorCard::addAction(const QString &text, Icon icon, ButtonKind kind,
                             const QKeySequence &keys)
{
    auto *button = new Button(text, icon, kind, this);
    button->setKeys(keys);
    m_actions->addWidget(button);
    m_added.append(button);
    return button;
}

QString ErrorCard::detailsText() const
{
    QStringList lines {m_report.title};
    if (!m_report.why.isEmpty())
        lines.append(m_report.why);
    for (const ErrorReport::Fact &fact : m_report.facts)
        lines.append(fact.label + QStringLiteral(": ") + fact.value);
    if (!m_report.details.isEmpty())
        lines.append(m_report.details);
    return lines.join(QLatin1Char('\n'));
}

void ErrorCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const QColor ink = c.ink(m_report.tone);
    const QColor tint = c.tint(m_report.tone);
    paintPanel(&painter, rect(), mix(c.canvas, tint, c.dark ? 0.62 : 0.45),
               mix(tint, ink, c.dark ? 0.5 : 0.35), radius::toast);
    const double side = px(kTile);
    const QRectF tile(kPadding, kPadding, side, side);
    paintPanel(&painter, tile, mix(tint, ink, 0.12), {}, radius::card);
    QRectF square(0, 0, px(18), px(18));
    square.moveCenter(tile.center());
    paintIcon(&painter, square, m_report.icon, ink);
}

} // namespace planops::gui
