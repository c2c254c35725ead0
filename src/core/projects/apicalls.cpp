// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/apicalls.h"

#include "core/base/redaction.h"
#include "core/projects/fielderrors.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::projects {

namespace {

//! The API's own sentence, for an Error's detail: FastAPI's detail, or what others call it.
QString ownWords(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QLatin1StringView name : {"detail"_L1, "message"_L1, "title"_L1}) {
        if (object.value(name).isString())
            return redaction::text(object.value(name).toString());
    }
    return {};
}

} // namespace

ApiCalls::ApiCalls(auth::AuthorizedClient &client, QObject *parent)
    : QObject(parent), m_client(client)
{ }

Refused ApiCalls::refusedBy(const auth::AuthorizedResponse &answer, const QByteArray &body)
{
    const http::Response &response = answer.response;
    const int status = response.status();
    QString message;
    if (!response.redirectNote.isEmpty())
        message = response.redirectNote;
    else if (status == 401)
        message = tr("The API did not accept your sign-in. Sign in again.");
    else if (status == 403)
        message = tr("The API does not allow this for your account. Use another account, or ask "
                     "for the permission.");
    else if (status == 404)
        message =
            tr("The API has nothing at this address. It may have been deleted: reload the list.");
    else if (status == 409)
        message = tr("This collides with what the API already has. Reload, then try again.");
    else if (status == 422)
        message = tr("The API did not accept some fields. Correct them and save again.");
    else if (status == 429)
        message = tr("The API got too many requests. Wait a moment, then try again.");
    else if (status >= 500)
        message = tr("The API has a problem of its own (status %1). Try again later.").arg(status);
    else
        message =
            tr("The API refused with status %1. Open the request in the console to see its answer.")
                .arg(status);
    return {{ErrorKind::Server, message, ownWords(body), QString::number(status)},
            answer,
            parseFieldErrors(body)};
}

} // namespace planops::projects
