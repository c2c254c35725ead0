// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/postmanauth.h"

#include "core/workspace/importers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct PostmanauthText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Postman)
};

QString parameterOf(const QJsonObject &auth, const QString &type, QStringView name)
{
    const QJsonValue parameters = auth.value(type);
    if (parameters.isObject())
        return parameters[name.toString()].toVariant().toString();
    const QJsonArray list = parameters.toArray();
    for (const QJsonValue &item : list) {
        if (item["key"_L1].toString() == name)
            return item["value"_L1].toVariant().toString();
    }
    return {};
}

void setAuthorization(neutral::Request &request, const QString &value)
{
    request.headers.removeIf([](const neutral::Field &header) {
        return header.name.compare("authorization"_L1, Qt::CaseInsensitive) == 0;
    });
    request.headers.append({u"Authorization"_s, value});
}

} // namespace

void applyPostmanAuth(const QJsonObject &auth, neutral::Request &request, Imported &imported)
{
    const QString type = auth.value("type"_L1).toString();
    const auto parameter = [&auth, &type](QStringView name) {
        return parameterOf(auth, type, name);
    };
    if (type.isEmpty() || type == "noauth"_L1)
        return;
    if (type == "bearer"_L1) {
        setAuthorization(request, u"Bearer "_s + parameter(u"token"));
    } else if (type == "oauth2"_L1 && !parameter(u"accessToken").isEmpty()) {
        const QString prefix = parameter(u"headerPrefix").trimmed();
        setAuthorization(
            request, (prefix.isEmpty() ? u"Bearer"_s : prefix) + u' ' + parameter(u"accessToken"));
    } else if (type == "basic"_L1) {
        const QString user = parameter(u"username");
        const QString password = parameter(u"password");
        if (QString(user + password).contains("{{"_L1))
            imported.note(
                PostmanauthText::tr("%1: the name or password of Basic authorization is a variable "
                                    "that has no value.")
                    .arg(request.name));
        setAuthorization(request, basicCredentials(user, password));
    } else if (type == "apikey"_L1) {
        if (parameter(u"in") == "query"_L1)
            appendToQuery(request, parameter(u"key"), parameter(u"value"));
        else
            request.headers.append({parameter(u"key"), parameter(u"value")});
    } else {
        imported.note(PostmanauthText::tr("%1: authorization of kind “%2” was left out.")
                          .arg(request.name, type));
    }
}

} // namespace planops::workspace
