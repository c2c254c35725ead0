// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace planops::workspace {

//! \brief One option of a curl command line by its long name, or an address (name "url").
struct CurlOption
{
    QByteArray name;
    QByteArray value; //!< Empty for options without one.
};

//! \brief Words behind "curl" as options: short ones taken apart (-sSLX POST), abbreviations and
//! --no-… resolved. Errors: Parse, for an option that curl does not know or whose value is missing.
[[nodiscard]] Result<QList<CurlOption>> readCurlOptions(const QList<QByteArray> &words);

//! \brief What an option means for a request that another program sends.
enum class CurlMeaning {
    Request,   //!< Read by the importer.
    Local,     //!< About curl's own output or habits; says nothing about the request.
    Unhonoured //!< Would change how it is sent; the importer says that it does not.
};
[[nodiscard]] CurlMeaning curlMeaning(const QByteArray &name);

} // namespace planops::workspace
