// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/formrow.h"

#include "core/base/jsonpointer.h"
#include "core/base/whendone.h"
#include "core/spec/example.h"
#include "core/spec/schemawords.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype longestHelp = 300; // Of a description; the documentation has all of it.

//! The first paragraph, without the marks of CommonMark that stand out most.
QString helpText(const QString &description)
{
    QString text = description.section("\n\n"_L1, 0, 0).simplified();
    text.remove(u'`').remove("**"_L1);
    return text.size() > longestHelp ? QString(text.left(longestHelp) + u'…') : text;
}

} // namespace

FormRow::FormRow(FormValues &values, RowPlace place, spec::FieldShape shape, QWidget *parent)
    : QWidget(parent),
      m_values(values),
      m_place(std::move(place)),
      m_shape(std::move(shape)),
      m_column(new QVBoxLayout(this)),
      m_foot(new Label(QString(), TextRole::Caption, Ink::Text2, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    makeHead();
    m_foot->setWordWrap(true);
    m_column->addWidget(m_foot);
    updateFoot();
}

void FormRow::makeHead()
{
    auto *head = new QWidget(this);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(8);
    auto *name = new Label(m_place.label, TextRole::Code, Ink::Text, head);
    m_note = new Label(spec::schemaWords(m_values.document(), m_place.schema), TextRole::Caption,
                       Ink::Text2, head);
    m_note->setMinimumWidth(0);
    m_head->addWidget(name);
    m_head->addWidget(m_note, 1);
    if (m_shape.isDeprecated)
        m_head->addWidget(new Label(tr("Deprecated"), TextRole::Caption, Ink::Warn, head));
    else if (m_place.required)
        m_head->addWidget(new Label(tr("Required"), TextRole::Caption, Ink::Warn, head));
    const auto button = [&](Icon icon, const QString &label) {
        auto *made = new IconButton(icon, label.arg(m_place.label), head);
        made->setSide(24);
        m_head->addWidget(made);
        return made;
    };
    if (m_place.isElement) {
        connect(button(Icon::ArrowUp, tr("Move %1 up")), &QAbstractButton::clicked, this,
                [this] { Q_EMIT moveRequested(-1); });
        connect(button(Icon::ArrowDown, tr("Move %1 down")), &QAbstractButton::clicked, this,
                [this] { Q_EMIT moveRequested(+1); });
    }
    if (m_place.isElement || m_place.isExtra)
        connect(button(Icon::Trash, tr("Remove %1")), &QAbstractButton::clicked, this,
                &FormRow::removeRequested);
    m_more = button(Icon::More, tr("More for %1"));
    connect(m_more, &QAbstractButton::clicked, this, &FormRow::openMenu);
    head->setVisible(!m_place.isBare);
    m_column->addWidget(head);
}

QString FormRow::pointer() const
{
    QString pointer;
    for (const QString &step : m_place.path)
        pointer = pointerTo(pointer, step);
    return pointer;
}

QString FormRow::spokenName() const
{
    QStringList names = m_place.path;
    if (names.isEmpty())
        return m_place.label;
    if (m_place.isElement)
        names.last() = m_place.label;
    return names.join(u", "_s);
}

void FormRow::setValue(const OrderedJson &value)
{
    m_isTouched = true;
    m_values.set(m_place.path, value);
}

void FormRow::setContent(QWidget *content)
{
    m_column->insertWidget(1, content);
}

void FormRow::setNote(const QString &words)
{
    m_note->setText(words);
}

QStringList FormRow::ownProblems(const QList<spec::Finding> &findings) const
{
    QStringList problems;
    const QString own = pointer();
    const bool isWanted = m_place.required && (m_isTouched || m_values.demandsAll())
        && value().isMissing() && !m_place.path.isEmpty();
    QString holder = own;
    holder.truncate(qMax<qsizetype>(0, holder.lastIndexOf(u'/')));
    for (const spec::Finding &finding : findings) {
        const bool isMissing = finding.id == "missing-member"_L1;
        if (isMissing && isWanted && finding.pointer == holder
            && finding.member == m_place.path.constLast())
            problems.append(tr("This is required."));
        else if (finding.pointer == own && !finding.isNote()
                 && (!isMissing || !m_shape.member(finding.member)))
            problems.append(finding.text); // Of its own members each says so itself.
    }
    problems.removeDuplicates();
    return problems;
}

QStringList FormRow::ownNotes(const QList<spec::Finding> &findings) const
{
    QStringList notes;
    const QString own = pointer();
    for (const spec::Finding &finding : findings) {
        if (finding.isNote() && finding.pointer == own)
            notes.append(finding.text);
    }
    return notes;
}

void FormRow::showFindings(const QList<spec::Finding> &findings)
{
    const QStringList problems = ownProblems(findings);
    if (problems.isEmpty())
        setProblems(ownNotes(findings), true);
    else
        setProblems(problems);
}

void FormRow::setProblems(const QStringList &problems, bool areNotes)
{
    const QString text = problems.join(u' ');
    if (m_problem == text && m_isNote == areNotes)
        return;
    m_problem = text;
    m_isNote = areNotes;
    updateFoot();
    onProblemChanged();
    if (text.isEmpty() || !isVisible())
        return;
    QAccessibleEvent announcement(m_foot, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void FormRow::updateFoot()
{
    const bool isBad = !m_problem.isEmpty() && !m_isNote;
    const QString text = m_problem.isEmpty() ? helpText(m_shape.description) : m_problem;
    m_foot->setText(text);
    m_foot->setInk(isBad ? Ink::Bad : Ink::Text2);
    m_foot->setLeadingIcon(isBad ? Icon::CircleX : m_problem.isEmpty() ? Icon::None : Icon::Info);
    m_foot->setVisible(!text.isEmpty() && (!m_problem.isEmpty() || !m_place.isBare));
}

void FormRow::reveal(const QStringList & /*steps*/)
{
    setFocus(Qt::TabFocusReason);
}

void FormRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void FormRow::addActions(QMenu &menu)
{
    const auto put = [this](const OrderedJson &value) {
        return [this, value] {
            setValue(value);
            refresh();
        };
    };
    const OrderedJson now = value();
    if (!m_place.isElement)
        menu.addAction(tr("Leave it out"), this, put({}))->setEnabled(!now.isMissing());
    if (m_shape.isNullable)
        menu.addAction(tr("Send null"), this, put(OrderedJson::fromJson(QJsonValue())))
            ->setEnabled(!now.isNull());
    if (m_shape.kind == spec::FieldShape::Kind::Text)
        menu.addAction(tr("Send an empty text"), this, put(OrderedJson::fromText(QString())));
    if (m_shape.format == "date-time"_L1)
        menu.addAction(
            tr("Use the time of now"), this,
            put(OrderedJson::fromText(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))));
    if (m_shape.format == "date"_L1)
        menu.addAction(tr("Use today's date"), this,
                       put(OrderedJson::fromText(QDate::currentDate().toString(Qt::ISODate))));
    if (m_shape.format == "uuid"_L1)
        menu.addAction(
            tr("Use a new UUID"), this,
            put(OrderedJson::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces))));
    menu.addAction(tr("Use an example"), this, &FormRow::fillWithExample);
}

void FormRow::fillWithExample()
{
    // One that fits may take its time in a large document.
    const auto make = [document = m_values.document(), schema = m_place.schema] {
        return spec::exampleOf(document, schema, spec::SchemaChecker::Direction::Request);
    };
    whenDone(this, QtConcurrent::run(make), [this](const QJsonValue &example) {
        setValue(OrderedJson::fromJson(example));
        refresh();
    });
}

} // namespace planops::gui
