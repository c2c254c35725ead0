// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/bodyeditor.h"

#include "gui/console/codeeditor.h"
#include "gui/console/jsonhighlighter.h"
#include "gui/console/rowtable.h"
#include "gui/widgets/button.h"
#include "gui/widgets/jsonformatter.h"
#include "core/base/jsonreader.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segments.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace planops::gui {

using BodyKind = console::Draft::BodyKind;

namespace {

enum BodyPage { NonePage, CodePage, FormPage };

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

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent),
      m_kinds(new Segments({tr("None"), tr("JSON"), tr("Text"), tr("Form")}, this)),
      m_format(new Button(tr("Format"), Icon::Braces, ButtonKind::Ghost, this)),
      m_stack(new QStackedWidget(this)),
      m_editor(new CodeEditor(this)),
      m_highlighter(new JsonHighlighter(m_editor)),
      m_form(new RowModel(tr("Add field"), false, this)),
      m_problem(new Label({}, TextRole::Caption, Ink::Bad, this))
{
    m_kinds->setAccessibleName(tr("Kind of body"));
    m_format->setControlHeight(28);
    m_format->setToolTip(tr("One member per line, two spaces a level"));
    m_editor->setAccessibleName(tr("Request body"));
    m_problem->setLeadingIcon(Icon::CircleX);
    m_problem->setContentsMargins(16, 4, 16, 6);
    m_problem->hide();

    auto *none = new Label(tr("This request has no body."), TextRole::Body, Ink::Text3);
    none->setAlignment(Qt::AlignCenter);
    auto *form = new RowTable(m_form);
    form->setAccessibleName(tr("Form fields"));
    m_stack->addWidget(none);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(form);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_kinds);
    head->addStretch();
    head->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);

    m_checkLater.setSingleShot(true);
    m_checkLater.setInterval(250);
    connect(&m_checkLater, &QTimer::timeout, this, &BodyEditor::check);
    connect(m_kinds, &Segments::currentChanged, this, &BodyEditor::onKindChosen);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &BodyEditor::onTextChanged);
    connect(m_format, &QAbstractButton::clicked, this, &BodyEditor::format);
    connect(m_form, &RowModel::edited, this, &BodyEditor::edited);
    showKind();
}

BodyKind BodyEditor::kind() const
{
    return static_cast<BodyKind>(m_kinds->current());
}

QString BodyEditor::body() const
{
    return kind() == BodyKind::Form ? formBody(m_form->enabledRows()) : m_editor->toPlainText();
}

QString BodyEditor::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void BodyEditor::setBody(BodyKind kind, const QString &body)
{
    m_filling = true;
    m_kinds->setCurrent(static_cast<int>(kind));
    if (kind == BodyKind::Form)
        m_form->setRows(formRows(body));
    else if (m_editor->toPlainText() != body)
        m_editor->setPlainText(body);
    m_filling = false;
    showKind();
}

void BodyEditor::onKindChosen(int index)
{
    const auto kind = static_cast<BodyKind>(index);
    if (kind == BodyKind::Form && m_form->rows().isEmpty()
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
    m_stack->setCurrentIndex(now == BodyKind::None       ? NonePage
                                 : now == BodyKind::Form ? FormPage
                                                         : CodePage);
    m_format->setVisible(now == BodyKind::Json);
    m_highlighter->setEnabled(now == BodyKind::Json);
    check();
}

void BodyEditor::check()
{
    const QByteArray json = m_editor->toPlainText().toUtf8();
    QString problem;
    qsizetype mark = -1;
    if (kind() == BodyKind::Json && !json.trimmed().isEmpty()) {
        JsonReader reader(json);
        JsonReader::Event event = reader.next();
        while (event.kind != JsonReader::Kind::End && event.kind != JsonReader::Kind::Error)
            event = reader.next();
        if (event.kind == JsonReader::Kind::Error) {
            const TextPosition at = positionOf(json, event.begin);
            problem =
                tr("Line %1, column %2: %3").arg(at.line).arg(at.column).arg(reader.problem());
            mark = QString::fromUtf8(json.first(event.begin)).size();
        }
    }
    m_editor->markProblem(mark);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void BodyEditor::format()
{
    const FormattedJson formatted = formatJson(m_editor->toPlainText().toUtf8());
    if (!formatted.isValid()) {
        check();
        return;
    }
    const QString text = QString::fromUtf8(formatted.text);
    if (text == m_editor->toPlainText())
        return;
    // Through a cursor, so that Ctrl+Z brings the old text back.
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

} // namespace planops::gui
