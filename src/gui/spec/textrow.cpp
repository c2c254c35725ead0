// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/textrow.h"

#include "core/spec/formats.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

using ShapeKind = spec::FieldShape::Kind;
using JsonKind = OrderedJson::Kind;

bool isContainer(const OrderedJson &value)
{
    return value.kind == JsonKind::Object || value.kind == JsonKind::Array;
}

} // namespace

TextRow::TextRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
                 QWidget *parent)
    : FormRow(values, place, shape, parent)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    QWidget *editor = makeEditor();
    row->addWidget(editor, 1);
    if (shape.isFile && values.takesFiles()) {
        auto *choose = new Button(tr("Choose…"), Icon::FolderOpen, ButtonKind::Secondary, content);
        choose->setAccessibleName(tr("Choose a file for %1").arg(spokenName()));
        connect(choose, &QAbstractButton::clicked, this, &TextRow::chooseFile);
        row->addWidget(choose);
    }
    setContent(content);
    setFocusProxy(editor);
    refresh();
}

QWidget *TextRow::makeEditor()
{
    const OrderedJson now = value();
    const bool isLong = shape().isLong || isContainer(now)
        || (now.kind == JsonKind::Text && now.text().contains(u'\n'));
    if (isLong) {
        m_long = new QPlainTextEdit(this);
        m_long->setTabChangesFocus(true);
        setScaled(m_long, Extent::FixedHeight, 84);
        if (shape().kind != ShapeKind::Text)
            setTextRole(m_long, TextRole::Code);
        connect(m_long, &QPlainTextEdit::textChanged, this, &TextRow::onTyped);
    } else {
        m_line = new QLineEdit(this);
        if (shape().kind != ShapeKind::Text || !shape().format.isEmpty())
            setTextRole(m_line, TextRole::Code);
        connect(m_line, &QLineEdit::textEdited, this, &TextRow::onTyped);
    }
    field()->setAccessibleName(spokenName());
    field()->setMinimumWidth(60);
    return field();
}

QWidget *TextRow::field() const
{
    if (m_line)
        return m_line;
    return m_long;
}

QString TextRow::text() const
{
    return m_line ? m_line->text() : m_long->toPlainText();
}

void TextRow::type(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        onTyped();
    } else {
        m_long->setPlainText(text);
    }
}

OrderedJson TextRow::valueOf(const QString &text) const
{
    const ShapeKind kind = shape().kind;
    if (text.isEmpty()) {
        const bool isText = kind == ShapeKind::Text && place().required;
        const bool mayLack = !place().isElement && !(isText && values().part().isBody());
        return mayLack ? OrderedJson() : OrderedJson::fromText(text);
    }
    if (kind == ShapeKind::Text)
        return OrderedJson::fromText(text);
    const auto parsed = OrderedJson::parse(text.toUtf8());
    const bool isMeant = parsed && (kind != ShapeKind::Number || parsed->kind == JsonKind::Number);
    return isMeant ? *parsed : OrderedJson::fromText(text);
}

QString TextRow::textOf(const OrderedJson &value) const
{
    if (value.isMissing() || (value.isNull() && shape().kind != ShapeKind::Any))
        return {};
    // A text that would be read as something else keeps its quotes.
    if (value.kind == JsonKind::Text && valueOf(value.text()) == value)
        return value.text();
    return value.kind == JsonKind::Text && shape().kind == ShapeKind::Text
        ? value.text()
        : QString::fromUtf8(value.toBytes());
}

void TextRow::refresh()
{
    const QString now = textOf(value());
    if (m_line) {
        m_line->setText(now);
    } else {
        const QSignalBlocker quiet(m_long);
        m_long->setPlainText(now);
    }
    showHint();
}

void TextRow::onTyped()
{
    setValue(valueOf(text()));
    showHint();
}

void TextRow::showHint()
{
    const OrderedJson now = value();
    QString hint;
    if (now.isNull())
        hint = tr("null is sent");
    else if (now.kind == JsonKind::Text)
        hint = tr("An empty text is sent");
    else if (!place().required && !place().isElement)
        hint = tr("Left out of the request");
    else
        hint = spec::exampleOfFormat(shape().format);
    if (m_line)
        m_line->setPlaceholderText(hint);
    else
        m_long->setPlaceholderText(hint);
}

void TextRow::onProblemChanged()
{
    field()->setProperty("invalid", !problem().isEmpty());
    field()->setAccessibleDescription(problem().isEmpty() ? shape().description : problem());
    field()->update();
}

void TextRow::reveal(const QStringList & /*steps*/)
{
    field()->setFocus(Qt::TabFocusReason);
}

void TextRow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TextRow::type);
    dialog->open();
}

} // namespace planops::gui
