// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectlistener.h"

#include "core/auth/callbackpage.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::auth {

RedirectListener::RedirectListener(RedirectExpectations expected, QObject *parent)
    : QObject(parent),
      m_expected(std::move(expected)),
      m_server([this](const loopback::Request &request) { return answer(request); })
{ }

Result<void> RedirectListener::listen(const Profile &profile)
{
    const Result<quint16> port =
        m_server.listen(profile.redirectPort, profile.redirectHost == "localhost"_L1);
    if (!port) {
        Error error = port.error();
        if (error.code == "address_in_use"_L1) {
            error.message =
                tr("Port %1, where this profile waits for the browser, is in use by another "
                   "program. Close that "
                   "program, or set another port in the profile (0 takes any free one).")
                    .arg(profile.redirectPort);
        }
        return tl::unexpected(error);
    }
    const QUrl path = QUrl::fromEncoded(profile.redirectPath.toUtf8());
    m_path = path.path(QUrl::FullyEncoded).toLatin1();
    m_redirectUri =
        u"http://%1:%2%3"_s.arg(profile.redirectHost).arg(*port).arg(QString::fromLatin1(m_path));
    return {};
}

void RedirectListener::close()
{
    m_decided = true;
    m_server.close();
}

quint16 RedirectListener::port() const
{
    return m_server.isListening() ? m_server.port() : quint16(0);
}

QString RedirectListener::redirectUri() const
{
    return m_redirectUri;
}

loopback::Response RedirectListener::answer(const loopback::Request &request)
{
    if (request.path != m_path)
        return callbackResponse(CallbackPage::NotFound);
    if (request.method != "GET")
        return callbackResponse(CallbackPage::MethodNotAllowed);
    if (m_decided)
        return callbackResponse(CallbackPage::AlreadyUsed);
    switch (take(request.query).kind) {
    case RedirectVerdict::Kind::Accepted:
        return callbackResponse(CallbackPage::Approved);
    case RedirectVerdict::Kind::Refused:
        return callbackResponse(CallbackPage::NotApproved);
    case RedirectVerdict::Kind::Stray:
        break;
    }
    return callbackResponse(CallbackPage::Stray);
}

Result<void> RedirectListener::enter(const QString &redirectUrl)
{
    const QUrl url(redirectUrl.trimmed(), QUrl::StrictMode);
    const QUrl ours(m_redirectUri);
    if (!url.isValid() || url.scheme() != "http"_L1
        || url.path(QUrl::FullyEncoded).toLatin1() != m_path || url.host() != ours.host()
        || url.port() != ours.port() || !url.hasQuery()) {
        return failure(ErrorKind::Invalid,
                       tr("This is not the address that the browser was sent to. It starts with "
                          "%1?… : copy all of it from "
                          "the address bar.")
                           .arg(m_redirectUri),
                       u"entered redirect: another address"_s);
    }
    if (m_decided)
        return failure(ErrorKind::Invalid, tr("This sign-in is over. Start a new one."),
                       u"entered redirect: too late"_s);
    const RedirectVerdict verdict = take(url.query(QUrl::FullyEncoded).toLatin1());
    if (verdict.kind == RedirectVerdict::Kind::Accepted)
        return {};
    return tl::unexpected(verdict.error);
}

RedirectVerdict RedirectListener::take(const QByteArray &query)
{
    const RedirectVerdict verdict = judgeRedirect(query, m_expected);
    if (verdict.kind != RedirectVerdict::Kind::Stray)
        m_decided = true; // Before anything else runs: a second redirect must find the door shut.
    // Later, so that the page is on its way before the server closes.
    QMetaObject::invokeMethod(
        this, [this, verdict] { report(verdict); }, Qt::QueuedConnection);
    return verdict;
}

void RedirectListener::report(const RedirectVerdict &verdict)
{
    switch (verdict.kind) {
    case RedirectVerdict::Kind::Accepted:
        m_server.close();
        Q_EMIT accepted(verdict.code);
        break;
    case RedirectVerdict::Kind::Refused:
        m_server.close();
        Q_EMIT refused(verdict.error);
        break;
    case RedirectVerdict::Kind::Stray:
        Q_EMIT strayArrived(verdict.error);
        break;
    }
}

} // namespace planops::auth
