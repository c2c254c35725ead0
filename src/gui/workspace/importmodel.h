// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/filedrequest.h"

#include <QAbstractListModel>

#include <vector>

namespace planops::gui {

//! \brief The requests that an import found, each of which can be left out.
class ImportModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MethodRole = Qt::UserRole, AddressRole };

    using QAbstractListModel::QAbstractListModel;

    void setRequests(const QList<workspace::FiledRequest> &requests, bool chosen);
    [[nodiscard]] QList<workspace::FiledRequest> chosen() const;
    [[nodiscard]] int chosenCount() const;
    void chooseAll(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    QList<workspace::FiledRequest> m_requests;
    std::vector<bool> m_chosen; //!< One per request.
};

} // namespace planops::gui
