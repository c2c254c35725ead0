// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/brufile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct BrufileText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Bru)
};

constexpr QLatin1StringView textQuote("'''");

QString withoutIndent(const QString &line)
{
    return line.startsWith("  "_L1) ? line.sliced(2) : line;
}

} // namespace

Result<BruFile> BruFile::parse(const QString &text)
{
    static const QRegularExpression opening(
        u"^([A-Za-z][\\w:.-]*)\\s*([{\\[])\\s*([}\\]])?\\s*$"_s);
    BruFile file;
    QStringList content;
    BruBlock block;
    QChar end;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!end.isNull()) {
            // Content is indented: only the block's own bracket stands at the margin.
            if (line == end) {
                block.text = content.join(u'\n');
                file.blocks.append(std::exchange(block, {}));
                content.clear();
                end = QChar();
            } else {
                content.append(withoutIndent(line));
            }
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = opening.match(line);
        if (!match.hasMatch()) {
            return failure(
                ErrorKind::Parse,
                BrufileText::tr("Line %1 is no beginning of a block. A block begins with a name "
                                "and {.")
                    .arg(i + 1));
        }
        block.name = match.captured(1);
        block.line = int(i) + 1;
        if (match.captured(3).isEmpty())
            end = match.captured(2) == "{"_L1 ? u'}' : u']';
        else
            file.blocks.append(std::exchange(block, {}));
    }
    if (!end.isNull()) {
        return failure(ErrorKind::Parse,
                       BrufileText::tr("The block “%1” in line %2 is never closed.")
                           .arg(block.name)
                           .arg(block.line));
    }
    return file;
}

const BruBlock *BruFile::find(QStringView name) const
{
    for (const BruBlock &block : blocks) {
        if (block.name == name)
            return &block;
    }
    return nullptr;
}

QList<BruRow> BruBlock::rows() const
{
    QList<BruRow> rows;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString trimmed = lines[i].trimmed();
        BruRow row;
        row.enabled = !trimmed.startsWith(u'~');
        const QString rest = row.enabled ? trimmed : trimmed.sliced(1);
        // A name with signs of its own is quoted: "a:b": value
        const bool isQuoted = rest.startsWith(u'"') && rest.indexOf(u'"', 1) > 0;
        const qsizetype colon = rest.indexOf(u':', isQuoted ? rest.indexOf(u'"', 1) : 0);
        if (colon < 1)
            continue;
        row.name =
            isQuoted ? rest.sliced(1, rest.indexOf(u'"', 1) - 1) : rest.first(colon).trimmed();
        row.value = rest.sliced(colon + 1).trimmed();
        if (row.value.startsWith(textQuote)) {
            QStringList content {row.value.sliced(3)};
            while (!content.constLast().contains(textQuote) && i + 1 < lines.size())
                content.append(withoutIndent(lines[++i]));
            if (content.constFirst().isEmpty())
                content.removeFirst();
            if (!content.isEmpty()) {
                QString &last = content.last();
                last.truncate(qMax<qsizetype>(last.indexOf(textQuote), 0));
                if (last.trimmed().isEmpty())
                    content.removeLast();
            }
            row.value = content.join(u'\n');
        }
        rows.append(row);
    }
    return rows;
}

QString BruBlock::value(QStringView wanted) const
{
    const QList<BruRow> all = rows();
    for (const BruRow &row : all) {
        if (row.enabled && row.name == wanted)
            return row.value;
    }
    return {};
}

} // namespace planops::workspace
