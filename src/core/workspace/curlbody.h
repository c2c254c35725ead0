// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/curloptions.h"
#include "core/workspace/importer.h"

namespace planops::workspace {

//! \brief The data of -d and its relatives, as curl joins them, and of -F.
class CurlBody
{
public:
    //! \brief \a input is what the command gets on standard input, if that is known.
    CurlBody(const ImportOptions &options, const std::optional<QByteArray> &input)
        : m_options(options), m_input(input)
    { }

    //! \brief True if the option is about the body and has been taken.
    bool take(const CurlOption &option, Imported &imported);

    //! \brief The file that is the whole body, if those are named; empty if there is none.
    [[nodiscard]] const QString &file() const { return m_file; }
    //! \brief From now on the file is read and part of the data.
    void readFile(Imported &imported);

    [[nodiscard]] bool hasData() const { return m_data || !m_file.isEmpty(); }
    [[nodiscard]] bool hasParts() const { return !m_parts.isEmpty(); }
    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] bool isUpload() const { return m_isUpload; }
    [[nodiscard]] const std::optional<QByteArray> &data() const { return m_data; }

    //! \brief As form fields where those give the same bytes again; \a isForm: the Content-Type is
    //! that of a form.
    [[nodiscard]] neutral::Body toBody(bool isForm) const;

private:
    [[nodiscard]] QByteArray content(const QByteArray &name, Imported &imported) const;
    void add(const QByteArray &bytes, Imported &imported, bool joins = true);
    void addFile(const QByteArray &name, Imported &imported, bool joins = true);
    void addData(const QByteArray &value, bool binary, Imported &imported);
    void addEncoded(const QByteArray &value, Imported &imported);
    void addPart(const QByteArray &value, Imported &imported);

    ImportOptions m_options;
    std::optional<QByteArray> m_input;
    std::optional<QByteArray> m_data;
    QString m_file; //!< In place of data.
    QList<neutral::Part> m_parts;
    bool m_isJson = false;
    bool m_isUpload = false;
};

} // namespace planops::workspace
