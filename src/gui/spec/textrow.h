// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/spec/formrow.h"

class QLineEdit;
class QPlainTextEdit;

namespace planops::gui {

//! \brief A value that is typed: a text, a number, or anything as JSON.
//!
//! What is no number is sent as the text that it is; where anything may stand, what is JSON is
//! sent as that. Nothing typed leaves the member out, or sends an empty text where one is required.
class TextRow : public FormRow
{
    Q_OBJECT

public:
    TextRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
            QWidget *parent);

    //! \brief As if it were typed.
    void type(const QString &text);
    [[nodiscard]] QString text() const;

    void reveal(const QStringList &steps) override;

protected:
    void refresh() override;
    void onProblemChanged() override;

private:
    [[nodiscard]] QWidget *makeEditor();
    void onTyped();
    void showHint();
    void chooseFile();
    [[nodiscard]] OrderedJson valueOf(const QString &text) const;
    [[nodiscard]] QString textOf(const OrderedJson &value) const;
    [[nodiscard]] QWidget *field() const;

    QLineEdit *m_line = nullptr;      //!< One of both.
    QPlainTextEdit *m_long = nullptr; //!< For texts of several lines, and objects as JSON.
};

} // namespace planops::gui
