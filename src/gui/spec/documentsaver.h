// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/speclibrary.h"

#include <QWidget>

namespace planops::gui {

//! \brief "Save as requests": every operation of a document as a .http file or a Postman
//! collection, where the user says. Made and written in a worker thread.
class DocumentSaver : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Http, Postman };

    explicit DocumentSaver(QWidget *parent);

    //! \brief Asks where.
    void ask(Kind kind, const spec::Known &known, const QString &apiBase);
    void save(Kind kind, const spec::Known &known, const QString &apiBase, const QString &path);

Q_SIGNALS:
    //! \brief \a notices: what could not be written.
    void saved(const QString &path, const QStringList &notices);
    void failed(const planops::Error &error);

private:
    QWidget *m_window;
};

} // namespace planops::gui
