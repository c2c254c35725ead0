// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/importsheet.h"

#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/label.h"
#include "gui/workspace/importmodel.h"
#include "gui/workspace/importrowdelegate.h"
#include "gui/workspace/notices.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

namespace {

constexpr int chosenAtFirst = 10;       // More than that, and the user says which.
constexpr int longestPaste = 2'000'000; // Characters that an editor shows without a stall.

QString formatTitle(workspace::Format format)
{
    switch (format) {
    case workspace::Format::Curl:
        return u"cURL"_s;
    case workspace::Format::Postman:
        return u"Postman"_s;
    case workspace::Format::Har:
        return u"HAR"_s;
    case workspace::Format::Insomnia:
        return u"Insomnia"_s;
    case workspace::Format::Bruno:
        return u"Bruno"_s;
    case workspace::Format::Http:
        return u".http"_s;
    }
    Q_UNREACHABLE();
}

bool canTake(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

} // namespace

ImportSheet::ImportSheet(QWidget *window)
    : Sheet(window),
      m_model(new ImportModel(this)),
      m_text(new QPlainTextEdit),
      m_field(new FormField(tr("Paste or drop here"), m_text))
{
    setTitle(tr("Import requests"));
    setSubtitle(tr("From cURL, Postman, Insomnia, Bruno, HAR or a .http file. Nothing is sent."));
    setSheetWidth(680);
    setAcceptDrops(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"curl https://api.example.com/v1/projects -H 'Accept: …'"_s);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    setTextRole(m_text, TextRole::Code);
    setScaled(m_text, Extent::FixedHeight, 110);
    // Files fall through to the sheet; text stays the editor's own.
    m_text->viewport()->installEventFilter(this);

    auto *file = new Button(tr("Choose file…"), Icon::FileText, ButtonKind::Secondary);
    auto *folder = new Button(tr("Choose folder…"), Icon::Folder, ButtonKind::Secondary);
    auto *places = new QHBoxLayout;
    places->setSpacing(8);
    places->addWidget(file);
    places->addWidget(folder);
    places->addStretch();
    body()->addWidget(m_field);
    body()->addLayout(places);
    body()->addWidget(makeFound());
    body()->addStretch();

    addCancel();
    m_save = addAction(tr("Save to a file…"), ButtonKind::Secondary);
    m_open = addAction(tr("Open"), ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_Return));

    m_readLater.setSingleShot(true);
    m_readLater.setInterval(200ms);
    connect(&m_readLater, &QTimer::timeout, this, &ImportSheet::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_readLater.start();
    });
    connect(file, &QAbstractButton::clicked, this, [this] { choose(false); });
    connect(folder, &QAbstractButton::clicked, this, [this] { choose(true); });
    connect(&m_reader, &QFutureWatcherBase::finished, this, &ImportSheet::onRead);
    connect(m_model, &ImportModel::chosenChanged, this, &ImportSheet::updateButtons);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        const QList<workspace::FiledRequest> chosen = m_model->chosen();
        closeSheet();
        Q_EMIT openRequested(chosen);
    });
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        const QList<workspace::FiledRequest> chosen = m_model->chosen();
        closeSheet();
        Q_EMIT saveRequested(chosen);
    });
    updateButtons();
    m_text->setFocus();
}

ImportSheet::~ImportSheet()
{
    m_reader.disconnect(this);
    m_reader.waitForFinished();
}

QWidget *ImportSheet::makeFound()
{
    m_found = new QWidget;
    m_what = new Label({}, TextRole::Strong, Ink::Text);
    m_all = new Button(tr("Choose none"), ButtonKind::Secondary);
    m_all->setControlHeight(28);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ImportRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Requests found"));
    setScaled(m_list, Extent::FixedHeight, 196);
    m_notices = new Label({}, TextRole::Caption, Ink::Warn);
    m_notices->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_what, 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(m_found);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_notices);
    m_found->hide();
    connect(m_all, &QAbstractButton::clicked, this,
            [this] { m_model->chooseAll(m_model->chosenCount() == 0); });
    return m_found;
}

void ImportSheet::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void ImportSheet::readPath(const QString &path)
{
    m_isFilling = true;
    m_text->setPlainText(path);
    m_isFilling = false;
    m_readLater.stop();
    m_reader.setFuture(QtConcurrent::run(&workspace::importGuessedPath, path,
                                         workspace::ImportOptions::forEditing()));
}

void ImportSheet::readText()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_reader.setFuture({});
        m_field->setError({});
        m_found->hide();
        m_model->setRequests({}, false);
        return;
    }
    m_reader.setFuture(QtConcurrent::run(&workspace::importGuessed, text.toUtf8(),
                                         workspace::ImportOptions::forEditing()));
}

void ImportSheet::onRead()
{
    if (m_reader.future().resultCount() == 0)
        return;
    const Result<workspace::GuessedImport> read = m_reader.result();
    m_field->setError(read ? QString() : read.error().message);
    m_found->setVisible(read.has_value());
    if (read)
        show(*read);
    else
        m_model->setRequests({}, false);
}

void ImportSheet::show(const workspace::GuessedImport &guessed)
{
    const QList<workspace::FiledRequest> requests = guessed.imported.filed();
    const auto count = static_cast<int>(requests.size());
    m_what->setText(tr("%n request(s) from %1", nullptr, count).arg(formatTitle(guessed.format)));
    m_model->setRequests(requests, count <= chosenAtFirst);
    m_list->setVisible(count > 0);
    m_all->setVisible(count > 1);
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(0));
    QStringList notices = guessed.imported.notices;
    for (const neutral::Request &request : guessed.imported.requests) {
        if (request.body.kind == neutral::Body::Kind::Base64)
            notices.prepend(tr("%1: its body is not text and was left out. Save it as a file and "
                               "choose that under Body.")
                                .arg(request.name.isEmpty() ? request.url : request.name));
    }
    showNoticesIn(*m_notices, notices);
}

void ImportSheet::updateButtons()
{
    const int chosen = m_model->chosenCount();
    m_all->setText(chosen == 0 ? tr("Choose all") : tr("Choose none"));
    m_open->setText(chosen <= 1 ? tr("Open request") : tr("Open %n request(s)", nullptr, chosen));
    m_open->setEnabled(chosen > 0 && chosen <= mostTabs);
    m_open->setToolTip(chosen > mostTabs
                           ? tr("Up to %1 tabs are opened at once. Choose fewer, or save them to "
                                "a file.")
                                 .arg(mostTabs)
                           : QString());
    m_save->setEnabled(chosen > 0);
}

void ImportSheet::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Choose a folder") : tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSheet::readPath);
    dialog->open();
}

void ImportSheet::take(const QMimeData &dropped)
{
    if (dropped.hasUrls() && dropped.urls().constFirst().isLocalFile())
        readPath(dropped.urls().constFirst().toLocalFile());
    else
        setText(dropped.text().left(longestPaste));
}

void ImportSheet::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void ImportSheet::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

bool ImportSheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched == m_text->viewport() && (isDrag || event->type() == QEvent::Drop)) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (drop->mimeData()->hasUrls()) {
            if (!isDrag)
                take(*drop->mimeData());
            drop->acceptProposedAction();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace planops::gui
