// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/documentlists.h"

#include "gui/theme/fonts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

struct DocumentListsText
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::DocumentLists)
};

constexpr qsizetype mostRows = 300; // More is not read by anybody, and takes its time to lay out.

QString mono(const QString &text, const QColor &color)
{
    return u"<span style=\"font-family:'%1'; color:%2\">%3</span>"_s.arg(
        roleFont(TextRole::Code).family().toHtmlEscaped(), color.name(), text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return u"<p style=\"margin-top:0; margin-bottom:12px\">%1</p>"_s.arg(html);
}

QString moreRows(qsizetype count)
{
    return count > mostRows
        ? paragraph(DocumentListsText::tr("… and %L1 more.").arg(count - mostRows).toHtmlEscaped())
        : QString();
}

} // namespace

QString problemsHtml(const QList<spec::Problem> &problems, const Colors &colors)
{
    if (problems.isEmpty())
        return paragraph(DocumentListsText::tr("Everything in the document makes sense."));
    QString html;
    for (const spec::Problem &problem : problems.first(qMin(mostRows, problems.size())))
        html += paragraph(problem.text.toHtmlEscaped() + u"<br>"_s
                          + mono(problem.pointer, colors.text2));
    return html + moreRows(problems.size());
}

QString changesHtml(const QList<spec::Change> &changes, const Colors &colors)
{
    if (changes.isEmpty())
        return paragraph(
            DocumentListsText::tr("Nothing has changed since the document was first read."));
    QString html;
    for (const spec::Change &change : changes.first(qMin(mostRows, changes.size()))) {
        const bool isAdded = change.kind == spec::Change::Kind::Added;
        const bool isRemoved = change.kind == spec::Change::Kind::Removed;
        const QString word = isAdded ? DocumentListsText::tr("Added")
            : isRemoved              ? DocumentListsText::tr("Removed")
                                     : DocumentListsText::tr("Changed");
        const QColor ink = isAdded ? colors.ok : isRemoved ? colors.bad : colors.warn;
        QString text = u"<span style=\"color:%1; font-weight:600\">%2</span>&nbsp; "_s.arg(
                           ink.name(), word.toHtmlEscaped())
            + mono(change.method + u' ' + change.path, colors.text);
        for (const QString &detail : change.details)
            text += u"<br>"_s + detail.toHtmlEscaped();
        html += paragraph(text);
    }
    return html + moreRows(changes.size());
}

} // namespace planops::gui
