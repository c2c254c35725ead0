// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/urlbar.h"

#include "core/console/resolve.h"
#include "gui/console/variablemarks.h"
#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/pill.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace planops::gui {

using namespace Qt::StringLiterals;

MethodBox::MethodBox(QWidget *parent) : QComboBox(parent)
{
    addItems({u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s});
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setOwnFocusMark(this);
    lineEdit()->setProperty("embedded", true);
    lineEdit()->setFrame(false);
    setTextRole(lineEdit(), TextRole::Method);
    setAccessibleName(tr("Method"));
    lineEdit()->setAccessibleName(tr("Method"));
    setToolTip(tr("Method: choose one or type any other"));
    setCompleter(nullptr);
    // The characters of a token, RFC 9110, 5.6.2.
    static const QRegularExpression token(u"[A-Za-z0-9!#$%&'*+.^_`|~-]*"_s);
    lineEdit()->setValidator(new QRegularExpressionValidator(token, this));
    connect(this, &QComboBox::currentTextChanged, this, &MethodBox::updateInk);
    updateInk();
}

void MethodBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    // The frame is the bar's; here is only the arrow.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF arrow(width() - 22, (height() - 12) / 2.0, 12, 12);
    paintIcon(&painter, arrow, Icon::ChevronDown, colors(this).text2);
}

void MethodBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        updateInk();
}

void MethodBox::updateInk()
{
    const QColor ink = colors(this).ink(methodTone(currentText()));
    QPalette inked = lineEdit()->palette();
    if (inked.color(QPalette::Text) == ink)
        return;
    inked.setColor(QPalette::Text, ink);
    lineEdit()->setPalette(inked);
}

namespace {

bool isCommand(const QString &text)
{
    const QString start = text.trimmed().left(5);
    return start.startsWith("curl"_L1) && start.size() == 5 && start[4].isSpace();
}

} // namespace

UrlBar::UrlBar(QWidget *parent)
    : QWidget(parent),
      m_method(new MethodBox(this)),
      m_url(new QLineEdit(this)),
      m_copy(new IconButton(Icon::Copy, tr("Copy URL"), this))
{
    m_url->setProperty("embedded", true);
    m_url->setFrame(false);
    setOwnFocusMark(m_url);
    setTextRole(m_url, TextRole::Code);
    m_url->setAccessibleName(tr("URL"));
    m_url->installEventFilter(this);
    m_method->installEventFilter(this);
    m_method->lineEdit()->installEventFilter(this);
    m_copy->setSide(24);
    m_copy->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 3, 6, 3);
    layout->setSpacing(0);
    layout->addWidget(m_method);
    layout->addSpacing(12);
    layout->addWidget(m_url, 1);
    layout->addSpacing(8);
    layout->addWidget(m_copy);
    setScaled(this, Extent::FixedHeight, 40);
    setScaled(m_method, Extent::FixedWidth, 92);

    connect(m_method, &QComboBox::currentTextChanged, this, &UrlBar::methodEdited);
    connect(m_url, &QLineEdit::textEdited, this, &UrlBar::onEdited);
    connect(
        m_url, &QLineEdit::textChanged, this,
        [this](const QString &text) {
            m_before = text;
            markVariables();
        },
        Qt::QueuedConnection); // After textEdited(), and when the text is laid out.
    connect(m_url, &QLineEdit::returnPressed, this, [this] {
        if (isCommand(m_url->text()))
            Q_EMIT commandEntered(m_url->text());
        else
            Q_EMIT sendRequested();
    });
    connect(m_copy, &QAbstractButton::clicked, this, &UrlBar::copyUrl);
}

void UrlBar::onEdited(const QString &text)
{
    const bool isPasted = text.size() - m_before.size() > 1 && isCommand(text);
    if (!isPasted) {
        Q_EMIT urlEdited(text);
        return;
    }
    // The field made one line of it; the clipboard still has its line ends, which curl's quoting
    // needs.
    const QString whole = QGuiApplication::clipboard()->text();
    Q_EMIT commandEntered(isCommand(whole) ? whole : text);
}

void UrlBar::setScope(const workspace::Scope &scope)
{
    m_scope = scope;
    markVariables();
}

void UrlBar::markVariables()
{
    // A line edit colours parts of its text for input methods only; this event has nothing but
    // colours, so text and cursor stay as they are.
    QList<QInputMethodEvent::Attribute> marks;
    for (const QTextLayout::FormatRange &mark :
         variableMarks(m_url->text(), m_scope, colors(this))) {
        // Places are told from the cursor.
        marks.append({QInputMethodEvent::TextFormat, mark.start - m_url->cursorPosition(),
                      mark.length, mark.format});
    }
    if (marks.isEmpty() && !m_isMarked)
        return;
    m_isMarked = !marks.isEmpty();
    QInputMethodEvent event(QString(), marks);
    QCoreApplication::sendEvent(m_url, &event);
    m_url->setToolTip(console::describeVariables(m_url->text(), m_scope));
}

QString UrlBar::method() const
{
    return m_method->currentText();
}

void UrlBar::setMethod(const QString &method)
{
    if (method == m_method->currentText())
        return;
    const int known = m_method->findText(method, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (known >= 0)
        m_method->setCurrentIndex(known);
    m_method->setEditText(method);
}

QString UrlBar::url() const
{
    return m_url->text();
}

void UrlBar::setUrl(const QString &url)
{
    if (url == m_url->text())
        return;
    const int cursor = m_url->cursorPosition();
    m_url->setText(url);
    m_url->setCursorPosition(m_url->hasFocus() ? cursor : 0);
}

void UrlBar::setBase(const QString &base)
{
    m_base = base;
    m_url->setPlaceholderText(base.isEmpty() ? tr("https://host/path")
                                             : tr("/path, below %1, or a whole URL").arg(base));
}

void UrlBar::focusUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->selectAll();
}

void UrlBar::setInvalid(bool invalid)
{
    if (invalid == m_invalid)
        return;
    m_invalid = invalid;
    update();
}

void UrlBar::copyUrl()
{
    const QString text = m_url->text();
    const bool relative = text.startsWith(u'/');
    QApplication::clipboard()->setText(relative ? m_base + text : text);
}

void UrlBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isMarked)
        markVariables(); // Formats hold colours: with another scheme they are made anew.
}

void UrlBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    FieldState state;
    state.focused = m_url->hasFocus() || m_method->hasFocus() || m_method->lineEdit()->hasFocus();
    state.invalid = m_invalid;
    paintFieldFrame(&painter, rect(), state, colors(this), radius::card);
    const double x = m_method->geometry().right() + 0.5;
    painter.setPen(colors(this).line2);
    painter.drawLine(QPointF(x, 8), QPointF(x, height() - 8));
}

bool UrlBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace planops::gui
