// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/guess.h"
#include "gui/widgets/sheet.h"

#include <QFutureWatcher>
#include <QTimer>

class QListView;
class QMimeData;
class QPlainTextEdit;

namespace planops::gui {

class FormField;
class ImportModel;

//! \brief Requests from elsewhere: pasted, dropped or chosen; shows what was found and what was
//! left out before anything happens.
//!
//! Reading runs on another thread. Nothing is sent.
class ImportSheet : public Sheet
{
    Q_OBJECT

public:
    static constexpr int mostTabs = 20; //!< That many are opened at once, no more.

    explicit ImportSheet(QWidget *window);
    ~ImportSheet() override;

    void setText(const QString &text);
    void readPath(const QString &path);
    [[nodiscard]] ImportModel &model() { return *m_model; }

Q_SIGNALS:
    void openRequested(const QList<planops::workspace::FiledRequest> &requests);
    void saveRequested(const QList<planops::workspace::FiledRequest> &requests);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFound();
    void take(const QMimeData &dropped);
    void choose(bool folder);
    void readText();
    void onRead();
    void show(const workspace::GuessedImport &guessed);
    void updateButtons();

    QFutureWatcher<Result<workspace::GuessedImport>> m_reader;
    QTimer m_readLater;
    ImportModel *m_model;
    QPlainTextEdit *m_text;
    FormField *m_field;
    QWidget *m_found = nullptr;
    Label *m_what = nullptr;
    QListView *m_list = nullptr;
    Label *m_notices = nullptr;
    Button *m_all = nullptr;
    Button *m_save;
    Button *m_open;
    bool m_isFilling = false;
};

} // namespace planops::gui
