// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace planops::http {

//! \brief A cookie as it was set (RFC 6265, 5.3).
struct Cookie
{
    QString name;
    Secret value;
    QString domain;
    bool forSubdomains = false;
    QString path;
    bool secureOnly = false;
    bool httpOnly = false;
    std::optional<QDateTime> expires; //!< UTC; none: with the session, which is the program's.
};

//! \brief The cookies of one profile: libcurl's own engine takes and sends them (RFC 6265), here
//! they are seen and deleted. In memory only.
//!
//! A request uses a jar by SendOptions::cookies. Thread: any; requests that share a jar may run
//! meanwhile.
class CookieJar
{
public:
    CookieJar();
    ~CookieJar();
    CookieJar(const CookieJar &) = delete;
    CookieJar &operator=(const CookieJar &) = delete;

    [[nodiscard]] QList<Cookie> cookies() const; //!< By domain, path and name.
    void remove(const Cookie &cookie);
    void clear();

    //! \brief For the engine: the CURL handle \a curl takes its cookies from here, and puts new
    //! ones here. The jar must outlive the handle.
    void lendTo(void *curl) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace planops::http
