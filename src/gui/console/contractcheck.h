// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusal.h"
#include "core/spec/contractreport.h"
#include "core/spec/speclibrary.h"

namespace planops::gui {

//! \brief Compares the answers of one page with the document of its API, in a worker thread. Only
//! the last answer matters.
class ContractCheck : public QObject
{
    Q_OBJECT

public:
    explicit ContractCheck(QObject *parent = nullptr);

    //! \brief Without one nothing is checked. Must outlive this.
    void setLibrary(spec::SpecLibrary *library) { m_library = library; }

    //! \brief A request is on its way to this API: its document is read meanwhile, if one is kept.
    void prepare(const QString &apiBase);
    //! \brief What the document asks of whoever sends \a request; empty if nothing is known.
    [[nodiscard]] diagnosis::Contract contractFor(const QString &apiBase,
                                                  const http::Request &request) const;
    //! \brief checked() follows, unless another answer comes first.
    void check(const QString &apiBase, const http::Response &response);

Q_SIGNALS:
    void checked(const planops::spec::ContractReport &report);

private:
    spec::SpecLibrary *m_library = nullptr;
    int m_latest = 0;
};

} // namespace planops::gui
