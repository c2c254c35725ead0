// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/bodyview.h"

#include "gui/response/charsetmenu.h"
#include "gui/response/codeview.h"
#include "gui/response/findbar.h"
#include "gui/response/hexview.h"
#include "gui/response/imageview.h"
#include "gui/response/jsontreepane.h"
#include "gui/response/jsontreeview.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace planops::gui {

BodyView::BodyView(QWidget *parent)
    : QWidget(parent),
      m_charsets(new CharsetMenu(this)),
      m_loading(new LoadingBar(this)),
      m_notice(new Label({}, TextRole::Caption, Ink::Text2, this)),
      m_find(new FindBar(this)),
      m_stack(new QStackedWidget(this)),
      m_code(new CodeView),
      m_tree(new JsonTreePane),
      m_hex(new HexView),
      m_image(new ImageView),
      m_empty(new EmptyState)
{
    m_notice->setLeadingIcon(Icon::Info);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->hide();
    m_stack->addWidget(m_code);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_hex);
    m_stack->addWidget(m_image);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_loading);
    layout->addWidget(m_notice);
    layout->addWidget(m_find);
    layout->addWidget(m_stack, 1);

    connect(&m_loader, &BodyLoader::loaded, this, &BodyView::showBody);
    connect(m_tree->view(), &JsonTreeView::noticed, this, &BodyView::noticed);
    connect(m_charsets, &CharsetMenu::charsetChosen, this, &BodyView::readAs);
    // Who sees wrong letters may well ask the letters.
    m_code->addAction(m_charsets->menuAction());
    m_tree->view()->addAction(m_charsets->menuAction());
    connect(m_code, &CodeView::copyRefused, this, &BodyView::refuseCopy);
    connect(m_find, &FindBar::hitsChanged, m_code, &CodeView::setHits);
    connect(m_find, &FindBar::hitChosen, this, [this](TextRange hit) {
        if (m_mode == Hex)
            m_hex->showHit(hit);
        else
            m_code->showHit(hit);
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_code->showHit({});
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
}

void BodyView::setBody(const http::BodyFile &body, const QByteArray &contentType)
{
    m_loader.load(body, contentType);
    m_loading->setRunning(m_loader.isRunning());
}

void BodyView::readAs(const QByteArray &charset)
{
    m_loader.setCharset(charset);
    m_loading->setRunning(m_loader.isRunning());
}

void BodyView::showBody(const LoadedBody &loaded)
{
    // Read in another charset, it has the same lines.
    const bool isSameBody = loaded.body.map().data() == m_loaded.body.map().data();
    const int place = m_code->verticalScrollBar()->value();
    m_loaded = loaded;
    m_charsets->setCharset(loaded.charset.value_or(TextCharset()));
    m_charsets->menuAction()->setVisible(loaded.charset.has_value());
    m_loading->setRunning(loaded.isPreview);
    m_tree->setTree(loaded.tree);
    m_hex->setBody(loaded.body);
    m_image->setImage(loaded.image);
    showMode();
    if (isSameBody)
        m_code->verticalScrollBar()->setValue(place);
    if (!loaded.isPreview)
        Q_EMIT bodyShown();
}

void BodyView::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    showMode();
    Q_EMIT modeChanged(mode);
}

void BodyView::showMode()
{
    if (!m_loaded.raw)
        return;
    QString notice = m_loaded.notice;
    if (m_loaded.body.isEmpty()) {
        m_empty->setTitle(tr("No body"));
        m_empty->setText(tr("The answer has headers only."));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_mode == Hex) {
        m_stack->setCurrentWidget(m_hex);
        m_find->setText(m_loaded.raw, m_loaded.body.map());
        notice.clear();
    } else if (m_mode == Pretty && !m_loaded.image.image.isNull()) {
        m_stack->setCurrentWidget(m_image);
    } else if (m_mode == Tree && m_loaded.tree) {
        m_stack->setCurrentWidget(m_tree);
    } else if (m_mode == Tree) {
        m_empty->setTitle(tr("No tree"));
        m_empty->setText(m_loaded.treeProblem);
        m_stack->setCurrentWidget(m_empty);
        notice.clear();
    } else {
        showText(m_mode == Pretty && m_loaded.pretty);
        m_stack->setCurrentWidget(m_code);
        m_find->setText(m_text, m_text->bytes());
    }
    m_find->setAvailable(m_stack->currentWidget() == m_code || m_stack->currentWidget() == m_hex);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void BodyView::showText(bool pretty)
{
    const std::shared_ptr<const TextSource> &text = pretty ? m_loaded.pretty : m_loaded.raw;
    const bool isSameKind = m_text && pretty == m_textIsPretty;
    if (m_text == text && isSameKind)
        return;
    if (isSameKind && m_text->bytes().data() == text->bytes().data())
        m_code->extendSource(text);
    else
        m_code->setSource(text, pretty ? CodeView::Language::Json : CodeView::Language::Plain);
    m_text = text;
    m_textIsPretty = pretty;
}

QString BodyView::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void BodyView::setWrapping(bool wrapping)
{
    m_code->setWrapping(wrapping);
}

void BodyView::setFolded(bool folded)
{
    if (m_mode == Tree) {
        m_tree->setFolded(folded);
        return;
    }
    m_code->closeFoldsFrom(folded ? 1 : -1);
}

void BodyView::find()
{
    const QWidget *shown = m_stack->currentWidget();
    if (m_mode == Tree || shown == m_empty || shown == m_image) {
        m_mode = shown == m_image ? Raw : Pretty;
        showMode();
        Q_EMIT modeChanged(m_mode);
    }
    const QString selected = m_mode == Hex ? QString() : m_code->selectedText();
    m_find->open(selected.size() < 200 && !selected.contains(u'\n') ? selected : QString());
}

void BodyView::findAgain(int direction)
{
    if (m_find->isVisible())
        m_find->step(direction);
    else
        find();
}

void BodyView::showPlace(const QString &pointer)
{
    setMode(Tree);
    m_tree->showPlace(pointer);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void BodyView::copyAll()
{
    const std::shared_ptr<const TextSource> text =
        m_mode == Raw || !m_loaded.pretty ? m_loaded.raw : m_loaded.pretty;
    if (!text)
        return;
    if (text->bytes().size() > CodeView::copyLimit) {
        refuseCopy();
        return;
    }
    QApplication::clipboard()->setText(QString::fromUtf8(text->bytes()));
}

void BodyView::refuseCopy()
{
    Q_EMIT noticed(tr("Not copied"),
                   tr("More than 16 MB is too much for the clipboard. Save the body instead."),
                   true);
}

} // namespace planops::gui
