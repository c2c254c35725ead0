// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commandpalette.h"

#include "gui/palette/commanddelegate.h"
#include "gui/palette/commandmodel.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/keycaps.h"
#include "gui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace planops::gui {

namespace {

constexpr int kWidth = 680;
constexpr int kTop = 84;
constexpr int kHeadHeight = 52;
constexpr int kFootHeight = 42;
constexpr int kMostListHeight = 420;
constexpr qsizetype kMostRecent = 12;

// Panel with a head that holds the field and a sunken foot with the hints.
class PalettePanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Colors &c = colors(this);
        const QColor edge = c.dark || c.highContrast ? c.line2 : QColor();
        paintPanel(&painter, rect(), c.raised, edge, radius::sheet);
        const int foot = height() - px(kFootHeight);
        painter.save();
        painter.setClipRect(QRect(0, foot, width(), height() - foot));
        paintPanel(&painter, rect(), c.sunken, edge, radius::sheet);
        painter.restore();
        const int inset = edge.isValid() ? 1 : 0;
        painter.fillRect(QRect(inset, foot, width() - 2 * inset, 1), c.line);
        painter.fillRect(QRect(inset, px(kHeadHeight) - 1, width() - 2 * inset, 1), c.line);
        const double side = px(18);
        paintIcon(&painter, QRectF(18, (px(kHeadHeight) - side) / 2, side, side), Icon::Search,
                  c.text2);
    }
};

void addHint(QHBoxLayout *row, const QList<QKeySequence> &keys, const QString &text)
{
    for (const QKeySequence &one : keys) {
        row->addWidget(new KeyCaps(one));
        row->addSpacing(3);
    }
    row->addSpacing(4);
    row->addWidget(new Label(text, TextRole::Status, Ink::Text2));
    row->addSpacing(14);
}

} // namespace

CommandPalette::CommandPalette(Source source, QWidget *window)
    : QWidget(window), m_source(std::move(source)), m_model(std::make_unique<CommandModel>())
{
    hide();
    setAccessibleName(tr("Commands"));
    buildPanel();
    window->installEventFilter(this);
}

CommandPalette::~CommandPalette()
{
    // The view is a child and goes later than the model.
    m_list->setModel(nullptr);
}

void CommandPalette::buildPanel()
{
    m_panel = new PalettePanel(this);
    m_field = new QLineEdit;
    m_field->setFrame(false);
    m_field->setProperty("embedded", true);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    setTextRole(m_field, TextRole::Subheading);
    QFont font = m_field->font();
    font.setWeight(QFont::Normal);
    m_field->setFont(font);
    m_field->installEventFilter(this);
    m_count = new Label(QString(), TextRole::Caption, Ink::Text3);
    auto *head = new QWidget;
    setScaled(head, Extent::FixedHeight, kHeadHeight);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(46, 0, 18, 1);
    headRow->addWidget(m_field, 1);
    headRow->addWidget(m_count);

    m_list = new QListView;
    m_list->setModel(m_model.get());
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Results"));
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model->command(index) != nullptr)
            m_list->setCurrentIndex(index);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->command(index) != nullptr) {
            m_list->setCurrentIndex(index);
            runCurrent(false);
        }
    });
    m_nothing = new Label(QString(), TextRole::Body, Ink::Text2);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto *foot = new QWidget;
    setScaled(foot, Extent::FixedHeight, kFootHeight);
    auto *hints = new QHBoxLayout(foot);
    hints->setContentsMargins(18, 0, 4, 0);
    hints->setSpacing(0);
    addHint(hints, {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("Move"));
    addHint(hints, {QKeySequence(Qt::Key_Return)}, tr("Run"));
    addHint(hints, {QKeySequence(Qt::CTRL | Qt::Key_Return)}, tr("New tab"));
    hints->addStretch(1);
    addHint(hints, {QKeySequence(Qt::Key_Greater)}, tr("Commands"));
    addHint(hints, {QKeySequence(Qt::Key_Slash)}, tr("Endpoints"));
    addHint(hints, {QKeySequence(Qt::Key_At)}, tr("Projects"));

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(foot);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
}

void CommandPalette::openPalette(const QString &pattern)
{
    if (isHidden())
        m_before = window()->focusWidget();
    m_model->setCommands(m_source(), m_recent);
    m_field->setText(pattern);
    filter(pattern);
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::closePalette()
{
    if (isHidden())
        return;
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::filter(const QString &pattern)
{
    m_model->setPattern(pattern);
    const int matches = m_model->matchCount();
    m_count->setText(pattern.isEmpty() ? QString() : tr("%n result(s)", nullptr, matches));
    m_list->setVisible(matches > 0);
    m_nothing->setVisible(matches == 0);
    m_nothing->setText(tr("Nothing matches \u201C%1\u201D").arg(pattern));
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    move(1);
    arrange();
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int step = rows > 0 ? 1 : -1;
    for (int left = std::abs(rows), tried = 0; left > 0 && tried < 2 * count; ++tried) {
        row = row < 0 && step < 0 ? count - 1 : (row + step + count) % count;
        const Command *command = m_model->command(m_model->index(row));
        if (command != nullptr && command->enabled)
            --left;
    }
    const QModelIndex index = m_model->index(row);
    const Command *command = count > 0 ? m_model->command(index) : nullptr;
    if (command == nullptr || !command->enabled)
        return;
    m_list->setCurrentIndex(index);
    // With the first row of a group its heading comes into view.
    if (row > 0 && m_model->command(m_model->index(row - 1)) == nullptr)
        m_list->scrollTo(m_model->index(row - 1));
    m_list->scrollTo(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::runCurrent(bool newTab)
{
    const Command *current = m_model->command(m_list->currentIndex());
    if (current == nullptr || !current->enabled)
        return;
    const Command command = *current; // running it may change the list
    m_recent.removeAll(command.id);
    m_recent.prepend(command.id);
    if (m_recent.size() > kMostRecent)
        m_recent.removeLast();
    closePalette();
    Q_EMIT commandChosen(command.id);
    const auto &run = newTab && command.runInNewTab ? command.runInNewTab : command.run;
    if (run)
        run();
}

void CommandPalette::arrange()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    int listHeight = 12;
    for (int row = 0; row < m_model->rowCount() && listHeight < px(kMostListHeight); ++row)
        listHeight += m_list->sizeHintForRow(row);
    if (m_model->rowCount() == 0)
        listHeight = px(88);
    const int top = std::min(px(kTop), window->height() / 10);
    const int most = window->height() - top - px(kHeadHeight + kFootHeight) - 24;
    const int height =
        px(kHeadHeight) + std::min({listHeight, px(kMostListHeight), most}) + px(kFootHeight);
    const int width = std::min(px(kWidth), window->width() - 32);
    m_panel->setGeometry((window->width() - width) / 2, top, width, height);
    update(); // The shadow reaches beyond what the panel leaves or takes.
}

bool CommandPalette::event(QEvent *event)
{
    // The window's shortcuts sleep while the palette is open.
    if (event->type() == QEvent::ShortcutOverride
        && !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Quit)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        closePalette();
        return true;
    case Qt::Key_K:
        if (key->modifiers() == Qt::ControlModifier) { // the key that opened it closes it
            closePalette();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::focusNextPrevChild(bool /*next*/)
{
    return true; // the field keeps the keyboard
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        closePalette();
}

void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    painter.fillRect(rect(), c.scrim);
    paintShadow(&painter, m_panel->geometry(), radius::sheet, c);
}

} // namespace planops::gui
