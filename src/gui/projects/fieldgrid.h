// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QWidget>

class QGridLayout;

namespace planops::gui {

//! \brief What an API said about one thing, as labels and values for people.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void clear();
    //! \brief The id, in code font, with a button to copy it.
    void addId(const QString &id);
    void addField(const QString &label, const QString &value, const QString &toolTip = {});
    //! \brief One row for each member; times and dates in the user's own way, \a now for "Today".
    void addMembers(const QJsonObject &fields, const QStringList &shownElsewhere,
                    const QDateTime &now);

Q_SIGNALS:
    void copied(const QString &what);

private:
    int addLabel(const QString &label);

    QGridLayout *m_grid;
    int m_nextRow = 0; // QGridLayout never forgets a row
};

} // namespace planops::gui
