// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/httpserver.h"

#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace planops::bench {

//! \brief Swagger UI (npm's swagger-ui-dist) in headless Chromium, showing a document that comes
//! from this process. Thread: one with a QCoreApplication.
class SwaggerPage
{
public:
    explicit SwaggerPage(QByteArray document);

    //! \brief Why it cannot be had here; empty if it can.
    [[nodiscard]] static QString missing();

    //! \brief Opens the page in a new browser. Seconds from its request for the document until its
    //! operations were painted; nothing if that took longer than \a longest.
    [[nodiscard]] std::optional<double> open(std::chrono::seconds longest);

private:
    [[nodiscard]] loopback::Response answer(const QByteArray &path);

    QByteArray m_document;
    QTemporaryDir m_profile;
    loopback::HttpServer m_server;
    double m_askedAt = 0;
    double m_shownAt = 0; // 0 = not yet
};

} // namespace planops::bench
