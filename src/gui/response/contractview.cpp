// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/contractview.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype mostShown = 100; // The rest is in "Copy all".

struct Verdict
{
    QString word;
    Icon icon = Icon::Info;
    Tone tone = Tone::Neutral;
    QString text;
};

Verdict verdictOf(const spec::ContractReport &report)
{
    if (report.documentTitle.isEmpty())
        return {ContractView::tr("Not checked"), Icon::Info, Tone::Neutral,
                ContractView::tr("No OpenAPI document of this API is known. Endpoints (View menu) "
                                 "looks for it.")};
    if (report.operation.isEmpty())
        return {ContractView::tr("Not described"), Icon::CircleHelp, Tone::Warn,
                ContractView::tr("%1 describes no such operation.").arg(report.documentTitle)};
    const QString source = ContractView::tr("%1 of %2").arg(report.operation, report.documentTitle);
    const auto notes = static_cast<int>(report.noteCount());
    if (const int differences = static_cast<int>(report.rows.size()) - notes; differences > 0)
        return {ContractView::tr("%n difference(s)", nullptr, differences), Icon::Warning,
                Tone::Warn, source};
    if (!report.isComplete)
        return {ContractView::tr("Checked in part"), Icon::Info, Tone::Neutral, source};
    if (notes > 0)
        return {ContractView::tr("Matches, %n note(s)", nullptr, notes), Icon::CircleCheck,
                Tone::Ok, source};
    return {ContractView::tr("Matches"), Icon::CircleCheck, Tone::Ok, source};
}

QString placeText(const spec::ContractReport::Row &row)
{
    const QString pointer =
        row.finding.pointer.isEmpty() ? ContractView::tr("The whole answer") : row.finding.pointer;
    return row.place ? ContractView::tr("%1, line %L2, column %L3")
                           .arg(pointer)
                           .arg(row.place->line)
                           .arg(row.place->column)
                     : pointer;
}

Label *wrapped(const QString &text, TextRole role, Ink ink)
{
    auto *label = new Label(text, role, ink);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSelectable(true);
    return label;
}

} // namespace

ContractView::ContractView(QWidget *parent) : CanvasArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The answer and the API's document"));
    setReport({});
}

void ContractView::setReport(const spec::ContractReport &report)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(12);
    const Verdict verdict = verdictOf(report);
    auto *pill = new Pill(verdict.word, verdict.icon, verdict.tone);
    pill->setPillHeight(26);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(pill, 0, Qt::AlignTop);
    head->addWidget(wrapped(verdict.text, TextRole::Body, Ink::Text2), 1);
    layout->addLayout(head);

    QStringList text {verdict.word, verdict.text};
    bool hasNotes = false;
    for (const spec::ContractReport::Row &row : report.rows) {
        const QString place = placeText(row);
        if (row.finding.isNote() && !std::exchange(hasNotes, true)) {
            const QString about = tr("Beyond what the document promises");
            text.append(about);
            layout->addWidget(wrapped(about, TextRole::Strong, Ink::Text2));
        }
        text.append(place + u": "_s + row.finding.text);
        if (text.size() > mostShown + 2)
            continue;
        layout->addWidget(this->row(row));
    }
    QStringList ends;
    if (report.rows.size() > mostShown)
        ends.append(tr("Only the first %L1 are shown.").arg(mostShown));
    if (!report.isComplete)
        ends.append(tr("The answer is too large to be checked to its end."));
    if (!ends.isEmpty())
        layout->addWidget(wrapped(ends.join(u' '), TextRole::Caption, Ink::Text2));
    layout->addStretch(1);
    m_text = (text + ends).join(u'\n');
    setContent(content);
}

QWidget *ContractView::row(const spec::ContractReport::Row &row)
{
    auto *box = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const bool isNote = row.finding.isNote();
    auto *what = wrapped(row.finding.text, TextRole::Body, isNote ? Ink::Text2 : Ink::Text);
    what->setLeadingIcon(isNote ? Icon::Info : Icon::Warning, isNote ? Ink::Text2 : Ink::Warn);
    words->addWidget(what);
    words->addWidget(wrapped(placeText(row), TextRole::Code, Ink::Text2));
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addLayout(words, 1);
    if (!row.place)
        return box;
    auto *show = new Button(tr("Show in body"), ButtonKind::Ghost, box);
    show->setControlHeight(28);
    show->setAccessibleName(tr("Show %1 in the body").arg(row.finding.pointer));
    connect(show, &QAbstractButton::clicked, this,
            [this, pointer = row.finding.pointer] { Q_EMIT placeChosen(pointer); });
    line->addWidget(show, 0, Qt::AlignTop);
    return box;
}

void ContractView::copyAll()
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace planops::gui
