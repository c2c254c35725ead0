// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/bodyeditor.h"

#include "core/base/jsonreader.h"
#include "gui/console/filepane.h"
#include "gui/console/jsonhighlighter.h"
#include "gui/console/partrows.h"
#include "gui/console/rowtable.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/jsonformatter.h"
#include "gui/widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace planops::gui {

using BodyKind = console::Draft::BodyKind;

namespace {

enum BodyPage { NonePage, CodePage, GraphQlPage, FormPage, PartsPage, FilePage };

BodyPage pageOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::None:
        return NonePage;
    case BodyKind::Json:
    case BodyKind::Text:
    case BodyKind::Xml:
        return CodePage;
    case BodyKind::Form:
        return FormPage;
    case BodyKind::GraphQl:
        return GraphQlPage;
    case BodyKind::Multipart:
        return PartsPage;
    case BodyKind::File:
        return FilePage;
    }
    Q_UNREACHABLE();
}

// A form body is written like a query, so the draft's own rules for queries read and write it.
QList<console::Row> formRows(const QString &body)
{
    console::Draft carrier;
    carrier.url = u"/?"_s + body;
    return carrier.queryRows();
}

QString formBody(const QList<console::Row> &rows)
{
    console::Draft carrier;
    carrier.url = u"/"_s;
    carrier.setQueryRows(rows);
    const qsizetype mark = carrier.url.indexOf(u'?');
    return mark < 0 ? QString() : carrier.url.mid(mark + 1);
}

//! Where the JSON in \a editor breaks, in words; marks the place.
QString markJsonProblem(CodeEditor &editor)
{
    const QByteArray json = editor.toPlainText().toUtf8();
    QString problem;
    qsizetype mark = -1;
    if (!json.trimmed().isEmpty()) {
        JsonReader reader(json);
        JsonReader::Event event = reader.next();
        while (event.kind != JsonReader::Kind::End && event.kind != JsonReader::Kind::Error)
            event = reader.next();
        if (event.kind == JsonReader::Kind::Error) {
            const TextPosition at = positionOf(json, event.begin);
            problem = BodyEditor::tr("Line %1, column %2: %3")
                          .arg(at.line)
                          .arg(at.column)
                          .arg(reader.problem());
            mark = QString::fromUtf8(json.first(event.begin)).size();
        }
    }
    editor.markProblem(mark);
    return problem;
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_editor(new CodeEditor(this)),
      m_highlighter(new JsonHighlighter(m_editor)),
      m_query(new CodeEditor),
      m_variables(new CodeEditor),
      m_queryColors(new JsonHighlighter(m_query)),
      m_variableColors(new JsonHighlighter(m_variables)),
      m_form(new RowModel(tr("Add field"), false, this)),
      m_parts(new RowModel(tr("Add part"), true, this)),
      m_file(new FilePane(tr("File"))),
      m_problem(new Label({}, TextRole::Caption, Ink::Bad, this))
{
    m_editor->setAccessibleName(tr("Request body"));
    m_parts->setDescriptionTitle(tr("Content type"));
    m_file->setHelp(tr("Its bytes are the body. It is read while it is sent, whatever its size."));
    m_problem->setLeadingIcon(Icon::CircleX);
    m_problem->setContentsMargins(16, 4, 16, 6);
    m_problem->hide();

    auto *none = new Label(tr("This request has no body."), TextRole::Body, Ink::Text3);
    none->setAlignment(Qt::AlignCenter);
    QWidget *head = makeHead();
    m_stack->addWidget(none);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(makeGraphQl());
    m_stack->addWidget(makeTable(m_form, tr("Form fields")));
    m_stack->addWidget(makeTable(m_parts, tr("Parts")));
    m_stack->addWidget(m_file);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    connectParts();
    showKind();
}

QWidget *BodyEditor::makeHead()
{
    auto *head = new QWidget(this);
    m_kinds = new QComboBox(head);
    m_kinds->setAccessibleName(tr("Kind of body"));
    const std::pair<BodyKind, QString> kinds[] = {
        {BodyKind::None, tr("None")},           {BodyKind::Json, tr("JSON")},
        {BodyKind::Text, tr("Text")},           {BodyKind::Xml, tr("XML")},
        {BodyKind::GraphQl, tr("GraphQL")},     {BodyKind::Form, tr("Form")},
        {BodyKind::Multipart, tr("Multipart")}, {BodyKind::File, tr("File")}};
    for (const auto &[kind, text] : kinds)
        m_kinds->addItem(text, static_cast<int>(kind));
    m_format = new Button(tr("Format"), Icon::Braces, ButtonKind::Ghost, head);
    m_format->setToolTip(tr("One member per line, two spaces a level"));
    m_minify = new Button(tr("Minify"), ButtonKind::Ghost, head);
    m_minify->setToolTip(tr("Everything in one line"));
    m_addFile = new Button(tr("Add file…"), Icon::Plus, ButtonKind::Ghost, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_kinds);
    row->addStretch();
    for (Button *button : {m_minify, m_format, m_addFile}) {
        button->setControlHeight(28);
        row->addWidget(button);
    }
    return head;
}

QWidget *BodyEditor::makeGraphQl()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    m_query->setAccessibleName(tr("GraphQL query"));
    m_query->setPlaceholderText(u"query { projects { id name } }"_s);
    m_variables->setAccessibleName(tr("GraphQL variables"));
    m_variables->setPlaceholderText(tr("Variables as a JSON object, if there are any"));
    m_queryColors->setEnabled(false); // It is no JSON, but may hold variables.
    split->addWidget(m_query);
    split->addWidget(m_variables);
    split->setSizes({300, 200});
    return split;
}

QWidget *BodyEditor::makeTable(RowModel *model, const QString &name)
{
    auto *table = new RowTable(model, this);
    table->setAccessibleName(name);
    return table;
}

void BodyEditor::connectParts()
{
    m_checkLater.setSingleShot(true);
    m_checkLater.setInterval(250);
    connect(&m_checkLater, &QTimer::timeout, this, &BodyEditor::check);
    connect(m_kinds, &QComboBox::activated, this, &BodyEditor::onKindChosen);
    for (CodeEditor *editor : {m_editor, m_query, m_variables})
        connect(editor, &QPlainTextEdit::textChanged, this, &BodyEditor::onTextChanged);
    connect(m_format, &QAbstractButton::clicked, this, &BodyEditor::format);
    connect(m_minify, &QAbstractButton::clicked, this, &BodyEditor::minify);
    connect(m_addFile, &QAbstractButton::clicked, this, &BodyEditor::chooseFilePart);
    connect(m_form, &RowModel::edited, this, &BodyEditor::edited);
    connect(m_parts, &RowModel::edited, this, &BodyEditor::edited);
    connect(m_file, &FilePane::edited, this, &BodyEditor::edited);
}

BodyKind BodyEditor::kind() const
{
    return static_cast<BodyKind>(m_kinds->currentData().toInt());
}

QString BodyEditor::body() const
{
    switch (kind()) {
    case BodyKind::Form:
        return formBody(m_form->enabledRows());
    case BodyKind::GraphQl:
        return m_query->toPlainText();
    default:
        return m_editor->toPlainText();
    }
}

QString BodyEditor::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void BodyEditor::setBody(BodyKind kind, const QString &body)
{
    m_filling = true;
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
    CodeEditor *editor = kind == BodyKind::GraphQl ? m_query : m_editor;
    if (kind == BodyKind::Form)
        m_form->setRows(formRows(body));
    else if (editor->toPlainText() != body)
        editor->setPlainText(body);
    m_filling = false;
    showKind();
}

void BodyEditor::setDraft(const console::Draft &draft)
{
    m_filling = true;
    m_givenParts = draft.parts;
    m_parts->setRows(rowsOf(draft.parts));
    m_file->setPath(draft.bodyFile);
    if (m_variables->toPlainText() != draft.bodyVariables)
        m_variables->setPlainText(draft.bodyVariables);
    m_filling = false;
    setBody(draft.bodyKind, draft.body);
}

void BodyEditor::store(console::Draft &draft) const
{
    draft.bodyKind = kind();
    draft.body = body();
    draft.bodyVariables = m_variables->toPlainText();
    draft.parts = partsOf(m_parts->rows(), m_givenParts);
    draft.bodyFile = m_file->path();
}

void BodyEditor::setScope(const workspace::Scope &scope)
{
    for (JsonHighlighter *each : {m_highlighter, m_queryColors, m_variableColors})
        each->setScope(scope);
}

void BodyEditor::onKindChosen()
{
    if (kind() == BodyKind::Form && m_form->rows().isEmpty()
        && m_editor->toPlainText().contains(u'='))
        m_form->setRows(formRows(m_editor->toPlainText().simplified()));
    showKind();
    Q_EMIT edited();
}

void BodyEditor::onTextChanged()
{
    m_checkLater.start();
    if (!m_filling)
        Q_EMIT edited();
}

void BodyEditor::showKind()
{
    const BodyKind now = kind();
    m_stack->setCurrentIndex(pageOf(now));
    m_format->setVisible(now == BodyKind::Json);
    m_minify->setVisible(now == BodyKind::Json);
    m_addFile->setVisible(now == BodyKind::Multipart);
    m_highlighter->setEnabled(now == BodyKind::Json);
    check();
}

void BodyEditor::check()
{
    QString problem;
    if (kind() == BodyKind::Json)
        problem = markJsonProblem(*m_editor);
    else
        m_editor->markProblem(-1);
    if (kind() == BodyKind::GraphQl)
        problem = markJsonProblem(*m_variables);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void BodyEditor::format()
{
    const FormattedJson formatted = formatJson(m_editor->toPlainText().toUtf8());
    if (formatted.isValid())
        rewrite(formatted.text);
    else
        check();
}

void BodyEditor::minify()
{
    const QByteArray json = m_editor->toPlainText().toUtf8();
    const QByteArray minified = minifiedJson(json);
    if (minified.isEmpty())
        check();
    else
        rewrite(minified);
}

void BodyEditor::rewrite(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (text == m_editor->toPlainText())
        return;
    // Through a cursor, so that Ctrl+Z brings the old text back.
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void BodyEditor::chooseFilePart()
{
    auto *dialog = new QFileDialog(this, tr("Add a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<console::Row> rows = m_parts->rows();
        for (const QString &path : paths)
            rows.append({u"file"_s, path, {}, true, true});
        m_parts->setRows(rows);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace planops::gui
