// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/fieldshape.h"
#include "core/spec/finding.h"
#include "gui/spec/formvalues.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace planops::gui {

class IconButton;
class Label;

//! \brief Where a row of a form stands and what it is called.
struct RowPlace
{
    static constexpr int mostAlternatives = 4;

    QStringList path; //!< In the part's value; empty = all of it.
    QString label;
    QJsonValue schema;
    bool required = false;
    bool isElement = false; //!< Of an array: it can be moved and removed, not left out.
    bool isExtra = false;   //!< A member that the schema does not name: it can be removed.
    bool isBare = false;    //!< Whoever holds it says what it is.
    int depth = 0;          //!< Levels below the part.
    int alternatives = 0;   //!< Choices of a kind that led here; circular ones end.
};

//! \brief One value of a form: name, what it should be, the editor, what is wrong.
//!
//! The value itself is in FormValues. Rows are made by makeRow().
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(FormValues &values, RowPlace place, spec::FieldShape shape, QWidget *parent);

    [[nodiscard]] const RowPlace &place() const { return m_place; }
    [[nodiscard]] const spec::FieldShape &shape() const { return m_shape; }
    [[nodiscard]] QString pointer() const;

    //! \brief Shows those of \a findings that are about this row or below it.
    virtual void showFindings(const QList<spec::Finding> &findings);
    //! \brief Gives the keyboard to what stands at \a steps below, opening what is closed.
    virtual void reveal(const QStringList &steps);
    //! \brief Leave it out, send null, the example … for this value as it is now.
    virtual void addActions(QMenu &menu);
    //! \brief What is wrong; empty = nothing, or there is a note only.
    [[nodiscard]] QString problem() const { return m_isNote ? QString() : m_problem; }

Q_SIGNALS:
    void removeRequested();
    void moveRequested(int by);

protected:
    [[nodiscard]] FormValues &values() const { return m_values; }
    [[nodiscard]] const spec::Document &document() const { return m_values.document(); }
    [[nodiscard]] OrderedJson value() const { return m_values.at(m_place.path); }
    void setValue(const OrderedJson &value);
    //! \brief The value changed from elsewhere than the editor.
    virtual void refresh() = 0;
    //! \brief The name for those who hear it: with the names of what it is in.
    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    void setContent(QWidget *content); //!< Between head and foot.
    //! \brief What \a problems say; notes alone are told apart.
    void setProblems(const QStringList &problems, bool areNotes = false);
    void setNote(const QString &words); //!< Beside the name.
    void setTouched() { m_isTouched = true; }
    [[nodiscard]] IconButton *moreButton() const { return m_more; }
    //! \brief For this row alone: its own pointer, and itself if it lacks.
    [[nodiscard]] QStringList ownProblems(const QList<spec::Finding> &findings) const;
    //! \brief The same of what is a note only.
    [[nodiscard]] QStringList ownNotes(const QList<spec::Finding> &findings) const;
    virtual void onProblemChanged() { }

private:
    void makeHead();
    void openMenu();
    void fillWithExample();
    void updateFoot();

    FormValues &m_values;
    RowPlace m_place;
    spec::FieldShape m_shape;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head = nullptr;
    Label *m_note = nullptr;
    IconButton *m_more = nullptr;
    Label *m_foot;
    QString m_problem;
    bool m_isNote = false; // m_problem is worth a look, no more
    bool m_isTouched = false;
};

//! \brief The row that fits the schema and the value that is there: what a schema cannot hold is
//! shown as it is, so nothing is lost.
[[nodiscard]] FormRow *makeRow(FormValues &values, const RowPlace &place, QWidget *parent);

} // namespace planops::gui
