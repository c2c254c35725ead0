// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace planops::gui {

//! \brief How a .env file comes into a sheet: chosen in a dialog, or dropped on it.
//!
//! Owner: the sheet, which is also where files may be dropped. The file is named here and read by
//! the sheet.
class EnvFileChooser : public QObject
{
    Q_OBJECT

public:
    explicit EnvFileChooser(QWidget *sheet);

    void choose(); //!< Shows the dialog and returns; chosen() follows, or nothing.

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_sheet;
};

} // namespace planops::gui
