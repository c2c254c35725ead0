// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/operationform.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace planops::gui {

class Button;
class CodeEditor;
class FormRow;
class FormValues;
class Label;
class Segments;

//! \brief The form of one operation: its parameters and its body, checked while it is filled in.
//! The body can be edited as text too.
//!
//! Checking is done in a worker thread; what is found stands at its row, and is counted.
class FormPane : public QWidget
{
    Q_OBJECT

public:
    enum class Scrolling {
        Own,
        Outside, //!< As high as the form is: what it stands in scrolls.
    };

    explicit FormPane(QWidget *parent = nullptr, Scrolling scrolling = Scrolling::Own);
    ~FormPane() override;

    void setForm(const spec::Document &document, const spec::Operation &operation,
                 const spec::OperationForm &form);
    [[nodiscard]] const spec::OperationForm &form() const { return m_form; }
    [[nodiscard]] const QList<spec::FormFinding> &findings() const { return m_findings; }
    [[nodiscard]] int problemCount() const; //!< Findings that are more than notes.

    //! \brief False if a parameter of the path lacks, without which there is no address; that is
    //! said at its row, which gets the keyboard.
    [[nodiscard]] bool isReadyToSend();
    //! \brief What the API said against the form as it is now, each at its row until the value
    //! there is another one. The keyboard goes to the first.
    void showRefused(const QList<spec::FormFinding> &refused);
    void focusFirst(); //!< The keyboard goes to the first row.
    //! \brief The keyboard goes to the first thing that is wrong.
    void revealFirstProblem();

    [[nodiscard]] FormRow *row(spec::FormPart::Place place) const;
    [[nodiscard]] Segments *bodyView() const { return m_bodyView; } //!< Null without JSON.
    [[nodiscard]] CodeEditor *bodyText() const { return m_bodyText; }
    void showBodyAs(int view); //!< 0 fields, 1 text.

Q_SIGNALS:
    void edited();
    void checked();
    void mediaTypeChosen(const QString &type);

private:
    struct Section
    {
        FormValues *values;
        FormRow *row;
    };
    struct Refused
    {
        spec::FormFinding said;
        OrderedJson of; //!< The value that it was said of.
    };

    void addSection(const spec::FormPart &part, QVBoxLayout &column);
    [[nodiscard]] QWidget *makeBodyHead();
    void openBodyMenu(QWidget *button);
    void fillBody();
    void onValuesEdited(const FormValues &values);
    void onTextEdited();
    void startCheck();
    void onChecked(int check, const QList<spec::FormFinding> &findings);
    void showFindings();
    void reveal(const spec::FormFinding &found);
    [[nodiscard]] OrderedJson valueAt(const spec::FormFinding &found) const;

    spec::Document m_document;
    spec::Operation m_operation;
    spec::OperationForm m_form;
    QList<spec::FormFinding> m_findings;
    QList<Refused> m_refused;
    QScrollArea *m_scroll = nullptr; //!< Null: what it stands in scrolls.
    QWidget *m_content = nullptr;
    std::vector<Section> m_sections;
    QStackedWidget *m_body = nullptr; //!< Fields or text.
    QVBoxLayout *m_bodyFields = nullptr;
    Segments *m_bodyView = nullptr;
    CodeEditor *m_bodyText = nullptr;
    Label *m_bodyProblem = nullptr;
    QTimer m_checkLater;
    int m_check = 0; //!< Answers to an older one are late.
};

} // namespace planops::gui
