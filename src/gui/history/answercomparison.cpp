// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/answercomparison.h"

#include "gui/widgets/jsonformatter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::AnswerSheet)
};

constexpr qsizetype linesAround = 3;
constexpr qsizetype mostShown = 5'000; // Lines; a person reads no more.

QStringList bodyLines(const history::HistoryBody &body)
{
    const FormattedJson formatted = formatJson(body.text.toUtf8());
    const QString text = formatted.isValid() ? QString::fromUtf8(formatted.text) : body.text;
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QStringList headerLines(const http::Headers &headers)
{
    QStringList lines;
    for (const http::Header &header : headers)
        lines.append(QString::fromUtf8(QByteArray(header.name.toLower() + ": " + header.value)));
    lines.sort(); // Their order says nothing across names, and servers change it.
    return lines;
}

//! Which lines stand near a change.
std::vector<bool> shownLines(const history::LineDiff &diff)
{
    const qsizetype count = diff.lines.size();
    std::vector<bool> shown(static_cast<size_t>(count), false);
    for (qsizetype i = 0; i < count; ++i) {
        if (diff.lines[i].kind == history::DiffLine::Kind::Same)
            continue;
        const qsizetype end = std::min(count, i + linesAround + 1);
        for (qsizetype near = std::max<qsizetype>(0, i - linesAround); near < end; ++near)
            shown[static_cast<size_t>(near)] = true;
    }
    return shown;
}

QChar signOf(history::DiffLine::Kind kind)
{
    switch (kind) {
    case history::DiffLine::Kind::Same:
        return u' ';
    case history::DiffLine::Kind::Removed:
        return u'-';
    case history::DiffLine::Kind::Added:
        return u'+';
    }
    Q_UNREACHABLE();
}

} // namespace

AnswerComparison compareAnswers(const history::HistoryRecord &before,
                                const history::HistoryRecord &after)
{
    AnswerComparison made;
    made.headers =
        history::diffLines(headerLines(before.responseHeaders), headerLines(after.responseHeaders));
    made.body = history::diffLines(bodyLines(before.responseBody), bodyLines(after.responseBody));
    if (!before.responseBody.isWhole || !after.responseBody.isWhole)
        made.note = ComparisonText::tr("The history keeps the start of a body only: what comes "
                                       "behind it is not compared.");
    else if (!made.body.isExact)
        made.note = ComparisonText::tr("The bodies are too different: from some line on "
                                       "everything is shown as replaced.");
    return made;
}

QString describeDiff(const history::LineDiff &diff)
{
    const std::vector<bool> shown = shownLines(diff);
    QStringList lines;
    int hidden = 0;
    const auto tellHidden = [&lines, &hidden] {
        if (hidden > 0)
            lines.append(u"… "_s + ComparisonText::tr("%n line(s) are the same", nullptr, hidden));
        hidden = 0;
    };
    for (qsizetype i = 0; i < diff.lines.size() && lines.size() < mostShown; ++i) {
        if (!shown[static_cast<size_t>(i)]) {
            ++hidden;
            continue;
        }
        tellHidden();
        lines.append(signOf(diff.lines[i].kind) + u' ' + diff.lines[i].text);
    }
    tellHidden();
    if (lines.size() >= mostShown)
        lines.append(u"… "_s + ComparisonText::tr("The rest is not shown."));
    return lines.join(u'\n');
}

} // namespace planops::gui
