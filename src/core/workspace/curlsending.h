// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/curloptions.h"
#include "core/workspace/importer.h"

namespace planops::workspace {

//! \brief Gathers what a curl command says of the way its request is sent: time limit, redirects,
//! proxy, certificates.
class CurlSending
{
public:
    explicit CurlSending(const ImportOptions &options) : m_options(options) { }

    //! \brief False if the option says nothing of this. What cannot be taken over becomes a notice.
    [[nodiscard]] bool take(const CurlOption &option, Imported &imported);

    [[nodiscard]] const Sending &sending() const { return m_sending; }

private:
    void takeTimeLimit(const QByteArray &seconds);
    void takeProxy(QByteArray address, const QByteArray &scheme);
    void takeCertificate(const QByteArray &value, Imported &imported);
    [[nodiscard]] QString path(const QByteArray &value) const;

    ImportOptions m_options;
    Sending m_sending;
};

} // namespace planops::workspace
