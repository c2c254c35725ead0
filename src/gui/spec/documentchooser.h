// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

class QWidget;

namespace planops::gui {

//! \brief Asks for another place to take a document from: a file, or an address.
class DocumentChooser : public QObject
{
    Q_OBJECT

public:
    //! \brief The dialogs belong to \a page's window.
    explicit DocumentChooser(QWidget *page);

    void chooseFile();
    void chooseAddress();

Q_SIGNALS:
    void chosen(const QUrl &address); //!< A local file's or http(s).

private:
    QWidget *m_page;
};

} // namespace planops::gui
