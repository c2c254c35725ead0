// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/operationform.h"

#include <QWidget>

class QSplitter;

namespace planops::gui {

class Button;
class FormPane;
class Label;
class Pill;
class SafeText;
class SubTabs;

//! \brief One operation: method, path, what it needs, its form, its documentation beside it (or
//! behind a tab where there is no room), and the ways to send it.
class OperationView : public QWidget
{
    Q_OBJECT

public:
    explicit OperationView(QWidget *parent = nullptr);

    void setOperation(const spec::Document &document, const spec::Operation &operation,
                      const spec::OperationForm &form);
    [[nodiscard]] const spec::Operation &operation() const { return m_operation; }
    [[nodiscard]] FormPane *form() const { return m_form; }
    [[nodiscard]] SafeText *text() const { return m_text; }
    //! \brief As if "Send" were pressed.
    void send();

Q_SIGNALS:
    void consoleRequested();
    void sendRequested(); //!< Its address is complete; the rest is the user's choice.
    void codeRequested();
    void exampleRequested(const QString &mediaType);
    void emptyRequested();
    void environmentsRequested(); //!< To give a credential its value.
    void linkChosen(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeCredentials();
    [[nodiscard]] QWidget *makeFoot();
    void showNeeds();
    void showCredentials();
    void showState();
    void arrange();
    void render();

    spec::Document m_document;
    spec::Operation m_operation;
    Pill *m_method = nullptr;
    Label *m_path = nullptr;
    Label *m_summary = nullptr;
    QWidget *m_needs = nullptr;
    QWidget *m_credentials = nullptr; // what is sent beside the token, and where its value is
    Label *m_credentialWords = nullptr;
    Button *m_environments = nullptr;
    SubTabs *m_tabs = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_formSide = nullptr;
    FormPane *m_form = nullptr;
    SafeText *m_text = nullptr;
    Button *m_example = nullptr;
    Button *m_clear = nullptr;
    Button *m_state = nullptr;
};

} // namespace planops::gui
