// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/spec/formrow.h"

class QPushButton;

namespace planops::gui {

//! \brief A value with others inside it, which are made when it is opened.
class GroupRow : public FormRow
{
    Q_OBJECT

public:
    static constexpr qsizetype rowsAtOnce = 50; //!< Rows that are made at once; the rest on demand.

    GroupRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
             QWidget *parent);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    [[nodiscard]] const QList<FormRow *> &rows() const { return m_rows; }

    void showFindings(const QList<spec::Finding> &findings) override;
    void reveal(const QStringList &steps) override;

protected:
    //! \brief What stands inside now, all of it.
    [[nodiscard]] virtual QList<RowPlace> places() const = 0;
    //! \brief What adds more, below the rows; null if nothing can be added.
    [[nodiscard]] virtual QWidget *makeAdder(QWidget *parent) = 0;
    //! \brief A place with the right path and depth.
    [[nodiscard]] RowPlace placeBelow(const QString &step) const;
    virtual void connectRow(FormRow &row, qsizetype index) = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    //! \brief Constructors of derived classes end with it.
    void start();
    void refresh() override;
    void rebuild();
    //! \brief Opens, and gives the keyboard to the row of \a step once it is there.
    void showAt(const QString &step);

private:
    void updateToggle();
    [[nodiscard]] FormRow *rowOf(const QString &step) const;

    IconButton *m_toggle = nullptr;
    QWidget *m_inside;
    QList<FormRow *> m_rows;
    QList<spec::Finding> m_findings;
    qsizetype m_shown = rowsAtOnce;
    bool m_isOpen = false;
};

//! \brief What a new element or member starts with: empty, but of the right kind.
[[nodiscard]] OrderedJson startValue(const spec::Document &document, const QJsonValue &schema);

} // namespace planops::gui
