// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QWidget>

class QHBoxLayout;

namespace planops::gui {

class Button;
class Label;
class Pill;
class SafeText;

//! \brief One operation: method, path, what it needs, its documentation, and the way to the
//! console.
class OperationView : public QWidget
{
    Q_OBJECT

public:
    explicit OperationView(QWidget *parent = nullptr);

    void setOperation(const spec::Document &document, const spec::Operation &operation);
    [[nodiscard]] SafeText *text() const { return m_text; }

Q_SIGNALS:
    void consoleRequested();
    void linkChosen(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void showNeeds();
    void render();

    spec::Document m_document;
    spec::Operation m_operation;
    Pill *m_method = nullptr;
    Label *m_path = nullptr;
    Label *m_summary = nullptr;
    Button *m_console = nullptr;
    QWidget *m_needs = nullptr;
    SafeText *m_text = nullptr;
};

} // namespace planops::gui
