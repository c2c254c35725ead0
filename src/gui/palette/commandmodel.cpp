// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commandmodel.h"

#include "gui/palette/ranking.h"

#include <algorithm>

namespace planops::gui {

namespace {

// Lists of thousands (history, endpoints) stay quick to paint and to read.
constexpr qsizetype kMostPerGroup = 50;
constexpr int kDetailWeight = 3; // a hit in the detail counts a third
constexpr int kRecentBonus = 20;

std::optional<CommandGroup> groupOfPrefix(QChar prefix)
{
    switch (prefix.unicode()) {
    case '>':
        return CommandGroup::Commands;
    case '/':
        return CommandGroup::Endpoints;
    case '@':
        return CommandGroup::Projects;
    default:
        return std::nullopt;
    }
}

} // namespace

void CommandModel::setCommands(QList<Command> commands, const QStringList &recent)
{
    m_commands = std::move(commands);
    m_recent = recent;
    setPattern({});
}

void CommandModel::setPattern(const QString &pattern)
{
    QString words = pattern.trimmed();
    std::optional<CommandGroup> only;
    if (!words.isEmpty())
        only = groupOfPrefix(words.front());
    // "/projects" is both the prefix and the beginning of a path; only a lone "/" is dropped.
    if (only.has_value() && (only != CommandGroup::Endpoints || words.size() == 1))
        words = words.mid(1).trimmed();

    QList<Row> found;
    for (int i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (only.has_value() && command.group != *only)
            continue;
        Row row {i, command.group, 0, {}, {}};
        const auto inTitle = matchText(words, command.title);
        if (inTitle.has_value()) {
            row.score = inTitle->score;
            row.titlePositions = inTitle->positions;
        } else if (const auto inDetail = matchText(words, command.detail); inDetail.has_value()) {
            row.score = inDetail->score / kDetailWeight;
            row.detailPositions = inDetail->positions;
        } else {
            continue;
        }
        const qsizetype age = m_recent.indexOf(command.id);
        if (age >= 0)
            row.score += std::max(1, kRecentBonus - static_cast<int>(age));
        found.append(row);
    }
    std::stable_sort(found.begin(), found.end(), [](const Row &a, const Row &b) {
        return a.group != b.group ? a.group < b.group : a.score > b.score;
    });

    beginResetModel();
    m_rows.clear();
    m_matches = static_cast<int>(found.size());
    qsizetype inGroup = 0;
    for (const Row &row : std::as_const(found)) {
        if (m_rows.isEmpty() || m_rows.last().group != row.group) {
            m_rows.append(Row {-1, row.group, 0, {}, {}});
            inGroup = 0;
        }
        if (inGroup++ < kMostPerGroup)
            m_rows.append(row);
    }
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const Command *it = command(index);
    switch (role) {
    case Qt::DisplayRole:
        return it == nullptr ? groupTitle(row.group) : it->title;
    case Qt::AccessibleTextRole: {
        if (it == nullptr)
            return groupTitle(row.group);
        QStringList parts {it->method, it->title, it->detail,
                           it->keys.toString(QKeySequence::NativeText)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case HeadingRole:
        return it == nullptr;
    case CommandRole:
        return row.command;
    case TitlePositionsRole:
        return QVariant::fromValue(row.titlePositions);
    case DetailPositionsRole:
        return QVariant::fromValue(row.detailPositions);
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const Command *it = command(index);
    if (it == nullptr)
        return Qt::NoItemFlags;
    return it->enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

const Command *CommandModel::command(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const int at = m_rows.at(index.row()).command;
    return at < 0 ? nullptr : &m_commands.at(at);
}

} // namespace planops::gui
