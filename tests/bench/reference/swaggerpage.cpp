// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference/swaggerpage.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::bench {

namespace {

// As its documentation shows it, with its filter. "Complete" means that the document is there; its
// operations (those that fit into the window) are shown later, and painted in the frame after that.
constexpr const char *page = R"(<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/swagger-ui.css">
<div id="ui"></div>
<script src="/swagger-ui-bundle.js"></script>
<script>
const shown = () => requestAnimationFrame(() => setTimeout(() => fetch("/shown")));
const look = () => document.querySelector(".opblock") ? shown() : requestAnimationFrame(look);
SwaggerUIBundle({url: "/openapi.json", dom_id: "#ui", filter: true, validatorUrl: null,
                 onComplete: look});
</script>)";

QString bundled(const QString &name)
{
    return QStringLiteral(PLANOPS_NODE_MODULES "/swagger-ui-dist/") + name;
}

loopback::Response good(const QByteArray &type, const QByteArray &body)
{
    loopback::Response response;
    response.headers = {{"Content-Type", type}};
    response.body = body;
    return response;
}

loopback::Response file(const QString &name, const QByteArray &type)
{
    QFile file(bundled(name));
    return good(type, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

SwaggerPage::SwaggerPage(QByteArray document)
    : m_document(std::move(document)),
      m_server([this](const loopback::Request &request) { return answer(request.path); })
{
    if (!m_server.listen(0))
        qFatal("no port to listen on");
}

QString SwaggerPage::missing()
{
    if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
        return u"there is no Chromium"_s;
    if (!QFile::exists(bundled(u"swagger-ui-bundle.js"_s)))
        return u"tests/e2e/node_modules has no swagger-ui-dist"_s;
    return {};
}

loopback::Response SwaggerPage::answer(const QByteArray &path)
{
    if (path == "/")
        return good("text/html", page);
    if (path == "/swagger-ui.css")
        return file(u"swagger-ui.css"_s, "text/css");
    if (path == "/swagger-ui-bundle.js")
        return file(u"swagger-ui-bundle.js"_s, "text/javascript");
    if (path == "/openapi.json") {
        m_askedAt = now();
        return good("application/json", m_document);
    }
    if (path == "/shown")
        m_shownAt = now();
    loopback::Response nothing;
    nothing.status = path == "/shown" ? 204 : 404;
    return nothing;
}

std::optional<double> SwaggerPage::open(std::chrono::seconds longest)
{
    m_shownAt = 0;
    QProcess browser;
    browser.setStandardErrorFile(QProcess::nullDevice());
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.start(u"chromium"_s,
                  {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                   u"--disable-background-networking"_s, u"--remote-debugging-port=0"_s,
                   u"--window-size=1280,900"_s, u"--user-data-dir="_s + m_profile.path(),
                   u"http://127.0.0.1:%1/"_s.arg(m_server.port())});
    QEventLoop loop;
    QTimer end;
    end.setSingleShot(true);
    end.start(longest);
    while (m_shownAt == 0 && end.isActive() && browser.state() != QProcess::NotRunning)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    if (browser.state() == QProcess::NotRunning)
        qFatal("Chromium ended by itself");
    browser.terminate();
    if (!browser.waitForFinished(10'000)) {
        browser.kill();
        browser.waitForFinished();
    }
    return m_shownAt > 0 ? std::optional(m_shownAt - m_askedAt) : std::nullopt;
}

} // namespace planops::bench
