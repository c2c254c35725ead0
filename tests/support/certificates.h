// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <memory>

namespace planops::testkit {

//! \brief A certificate with its key, made for one test run (EC P-256).
//!
//! \code
//! const CertificateAuthority ca;
//! server.listenTls(ca.issue({"localhost"}));
//! \endcode
struct Identity
{
    QByteArray certificate; //!< PEM
    QByteArray key;         //!< PEM
};

//! \brief What to put into a certificate.
struct CertificateWish
{
    QStringList names {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
    QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(30);
};

//! \brief A root of trust of the test's own.
class CertificateAuthority
{
public:
    CertificateAuthority();
    ~CertificateAuthority();

    [[nodiscard]] QByteArray certificate() const; //!< PEM, for TlsOptions::caFile.
    [[nodiscard]] Identity issue(const CertificateWish &wish = {}) const;

    //! \brief A certificate that vouches for itself only.
    [[nodiscard]] static Identity selfSigned(const CertificateWish &wish = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace planops::testkit
