// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/palette/command.h"

#include <QAbstractListModel>

namespace planops::gui {

//! \brief The commands that fit what was typed: group headings and, under them, the best first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, //!< bool
        CommandRole,                //!< int: index into the commands; use command()
        TitlePositionsRole,         //!< QList<int>
        DetailPositionsRole,        //!< QList<int>
    };

    using QAbstractListModel::QAbstractListModel;

    //! \a recent: ids of commands, latest first; they come first while nothing is typed.
    void setCommands(QList<Command> commands, const QStringList &recent);
    //! ">", "/" or "@" in front narrows to commands, endpoints or projects.
    void setPattern(const QString &pattern);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    //! Null for a heading.
    [[nodiscard]] const Command *command(const QModelIndex &index) const;
    [[nodiscard]] int matchCount() const { return m_matches; }

private:
    struct Row
    {
        int command = -1; // -1: a heading
        CommandGroup group = CommandGroup::Commands;
        int score = 0;
        QList<int> titlePositions;
        QList<int> detailPositions;
    };

    QList<Command> m_commands;
    QStringList m_recent;
    QList<Row> m_rows;
    int m_matches = 0;
};

} // namespace planops::gui
