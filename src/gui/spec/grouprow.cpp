// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/grouprow.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int deepestOpen = 2; // Further down a group waits until somebody opens it.

//! Rows that belong together stand beside a line.
class Indented : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 12 : 11;
        painter.fillRect(x, 0, 1, height(), colors(this).line2);
    }
};

} // namespace

GroupRow::GroupRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
                   QWidget *parent)
    : FormRow(values, place, shape, parent),
      m_inside(place.isBare ? new QWidget(this) : new Indented(this))
{
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(place.isBare ? 0 : 28, 0, 0, 0);
    column->setSpacing(14);
    setContent(m_inside);
    if (!place.isBare) {
        m_toggle = new IconButton(Icon::ChevronRight, QString(), this);
        m_toggle->setSide(24);
        connect(m_toggle, &QAbstractButton::clicked, this, [this] { setOpen(!m_isOpen); });
        head()->insertWidget(0, m_toggle);
        setFocusProxy(m_toggle);
        connect(&values, &FormValues::edited, this, [this] { setNote(summary()); });
    }
}

void GroupRow::start()
{
    const bool isWorthIt = place().required || !value().isMissing();
    setOpen(place().isBare || (isWorthIt && place().depth <= deepestOpen));
    updateToggle();
}

void GroupRow::setOpen(bool open)
{
    if (m_isOpen == open)
        return;
    m_isOpen = open;
    rebuild();
}

void GroupRow::refresh()
{
    rebuild();
}

void GroupRow::rebuild()
{
    emptyLayout(*m_inside->layout());
    m_rows.clear();
    m_inside->setVisible(m_isOpen);
    updateToggle();
    if (!m_isOpen)
        return;
    const QList<RowPlace> all = places();
    for (qsizetype i = 0; i < std::min(all.size(), m_shown); ++i) {
        FormRow *row = makeRow(values(), all.at(i), m_inside);
        connectRow(*row, i);
        m_rows.append(row);
        m_inside->layout()->addWidget(row);
    }
    if (all.size() > m_shown) {
        auto *more = new Button(tr("Show more (%1 of %2 are shown)").arg(m_shown).arg(all.size()),
                                ButtonKind::Ghost, m_inside);
        // Not from inside its own click.
        connect(
            more, &QAbstractButton::clicked, this,
            [this] {
                m_shown += rowsAtOnce;
                rebuild();
            },
            Qt::QueuedConnection);
        m_inside->layout()->addWidget(more);
        m_inside->layout()->setAlignment(more, Qt::AlignLeading);
    }
    if (QWidget *adder = makeAdder(m_inside))
        m_inside->layout()->addWidget(adder);
    for (FormRow *row : std::as_const(m_rows))
        row->showFindings(m_findings);
}

void GroupRow::updateToggle()
{
    if (!m_toggle)
        return;
    m_toggle->setIconName(m_isOpen ? Icon::ChevronDown : Icon::ChevronRight);
    m_toggle->setLabel(m_isOpen ? tr("Close %1").arg(place().label)
                                : tr("Open %1").arg(place().label));
    setNote(summary());
}

RowPlace GroupRow::placeBelow(const QString &step) const
{
    RowPlace below;
    below.path = place().path + QStringList {step};
    below.label = step;
    below.depth = place().depth + 1;
    return below;
}

FormRow *GroupRow::rowOf(const QString &step) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&step](const FormRow *row) {
        return row->place().path.constLast() == step;
    });
    return found == m_rows.end() ? nullptr : *found;
}

void GroupRow::showFindings(const QList<spec::Finding> &findings)
{
    m_findings = findings;
    for (FormRow *row : std::as_const(m_rows))
        row->showFindings(findings);
    QStringList own = ownProblems(findings);
    if (!m_isOpen) {
        const QString below = pointer() + u'/';
        const auto inside =
            std::count_if(findings.begin(), findings.end(), [&](const spec::Finding &finding) {
                return !finding.isNote() && finding.pointer.startsWith(below);
            });
        if (inside > 0)
            own.append(tr("%n problem(s) inside.", nullptr, static_cast<int>(inside)));
    }
    if (own.isEmpty())
        setProblems(ownNotes(findings), true);
    else
        setProblems(own);
}

void GroupRow::showAt(const QString &step)
{
    if (!m_isOpen)
        setOpen(true);
    const QList<RowPlace> all = places();
    for (qsizetype i = m_shown; i < all.size(); ++i) {
        if (all.at(i).path.constLast() == step)
            m_shown = i + 1;
    }
    rebuild();
    reveal({step});
}

void GroupRow::reveal(const QStringList &steps)
{
    if (!steps.isEmpty() && !m_isOpen)
        setOpen(true);
    if (FormRow *row = steps.isEmpty() ? nullptr : rowOf(steps.constFirst())) {
        row->reveal(steps.sliced(1));
        return;
    }
    if (m_toggle)
        m_toggle->setFocus(Qt::TabFocusReason);
    else if (!m_rows.isEmpty())
        m_rows.constFirst()->reveal({});
}

OrderedJson startValue(const spec::Document &document, const QJsonValue &schema)
{
    spec::FieldShape shape = spec::fieldShape(document, schema);
    for (int i = 0; i < RowPlace::mostAlternatives && !shape.alternatives.isEmpty(); ++i)
        shape = spec::fieldShape(document, shape.alternatives.constFirst().schema);
    switch (shape.kind) {
    case spec::FieldShape::Kind::Object:
        return OrderedJson::object();
    case spec::FieldShape::Kind::Array:
        return OrderedJson::array();
    case spec::FieldShape::Kind::Boolean:
        return OrderedJson::fromJson(false);
    case spec::FieldShape::Kind::Choice:
        return OrderedJson::fromJson(shape.choices.at(0));
    default:
        return OrderedJson::fromText(QString());
    }
}

} // namespace planops::gui
