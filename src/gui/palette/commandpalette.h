// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/palette/command.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;
class QListView;

namespace planops::gui {

class CommandModel;
class Label;

//! \brief Ctrl+K: find any command, endpoint, project or saved request and run it.
//!
//! An overlay of \a window, 680 wide, near its top. The source is asked each time it opens, so it
//! always shows the present state. ">" narrows to commands, "/" to endpoints, "@" to projects.
//! Enter runs, Ctrl+Enter opens in a new tab, Esc or a click beside it closes; the keyboard goes
//! back to where it was before the command runs.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    using Source = std::function<QList<Command>()>;

    CommandPalette(Source source, QWidget *window);
    ~CommandPalette() override;

    void openPalette(const QString &pattern = {});
    void closePalette();

Q_SIGNALS:
    //! After it closed and before the command runs.
    void commandChosen(const QString &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPanel();
    void arrange();
    void filter(const QString &pattern);
    void move(int rows);
    void runCurrent(bool newTab);

    Source m_source;
    std::unique_ptr<CommandModel> m_model;
    QWidget *m_panel = nullptr;
    QLineEdit *m_field = nullptr;
    Label *m_count = nullptr;
    QListView *m_list = nullptr;
    Label *m_nothing = nullptr;
    QPointer<QWidget> m_before;
    QStringList m_recent; // ids, latest first
};

} // namespace planops::gui
