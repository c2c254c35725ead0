// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/operationform.h"

#include <QObject>

namespace planops::gui {

//! \brief One part of an operation's form while its rows edit it: the value that all of them look
//! into, and the document that says what it should be.
//!
//! Owner: the form. Thread: main.
class FormValues : public QObject
{
    Q_OBJECT

public:
    FormValues(spec::Document document, spec::FormPart part, QObject *parent);

    [[nodiscard]] const spec::Document &document() const { return m_document; }
    [[nodiscard]] const spec::FormPart &part() const { return m_part; }
    //! \brief Bytes are sent from files, not as text.
    void setTakesFiles(bool takes) { m_takesFiles = takes; }
    [[nodiscard]] bool takesFiles() const { return m_takesFiles; }

    [[nodiscard]] OrderedJson at(const QStringList &path) const { return m_part.value.at(path); }
    void set(const QStringList &path, const OrderedJson &value);
    void moveElement(const QStringList &path, qsizetype from, qsizetype to);

    //! \brief What is required and lacks is said at its row only from then on: an empty form is no
    //! mistake yet.
    void demandAll() { m_demandsAll = true; }
    [[nodiscard]] bool demandsAll() const { return m_demandsAll; }

Q_SIGNALS:
    void edited();

private:
    spec::Document m_document;
    spec::FormPart m_part;
    bool m_takesFiles = false;
    bool m_demandsAll = false;
};

} // namespace planops::gui
