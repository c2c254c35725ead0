// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace planops::bench {

//! \brief \a count GETs one after the other on one easy handle. False if one did not answer 200.
[[nodiscard]] bool curlOneByOne(const QByteArray &url, int count);

//! \brief Many GETs at once on one multi handle, which keeps its connections from run to run, as
//! ours does.
class CurlAtOnce
{
public:
    CurlAtOnce();
    ~CurlAtOnce();
    CurlAtOnce(const CurlAtOnce &) = delete;
    CurlAtOnce &operator=(const CurlAtOnce &) = delete;

    //! \brief False if one did not answer 200.
    [[nodiscard]] bool run(const QByteArray &url, int count);

private:
    void *m_multi;
};

} // namespace planops::bench
