// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QAbstractItemModel>
#include <QList>

namespace planops::gui {

//! \brief One row of the sidebar, and what it opens.
struct SidebarEntry
{
    QString title;
    QString method;   //!< "GET"; empty for a project.
    QString trailing; //!< "200 now": shown at the right.
    int status = 0;   //!< Colours the trailing text; 0 = no colour.
    QString toolTip;
    QString projectId;       //!< Not empty: opens this project.
    bool isEndpoint = false; //!< Opens the endpoints, at the method and path of the draft.
    qint64 historyId = 0;    //!< Not 0: opens this exchange of the history.
    console::Draft draft;    //!< Else opens this request.
};

//! \brief A section with its rows: Projects, Requests, Recent.
struct SidebarSection
{
    QString id;
    QString title;
    QString note; //!< Count or remark at the right of the title.
    QList<SidebarEntry> entries;
};

//! \brief The sidebar's two levels. Sections never go; their rows are replaced as a whole.
class SidebarModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        TrailingRole = Qt::UserRole,
        MethodRole,
        StatusRole,
        IsEndpointRole,
        IsSectionRole,
        NoteRole
    };

    explicit SidebarModel(QList<SidebarSection> sections, QObject *parent = nullptr);

    void setEntries(const QString &section, const QList<SidebarEntry> &entries,
                    const QString &note);
    [[nodiscard]] const SidebarEntry *entry(
        const QModelIndex &index) const; //!< Null for a section.

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<SidebarSection> m_sections;
};

} // namespace planops::gui
