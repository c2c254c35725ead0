// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/devtoolsline.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

//! A JSON string is a JavaScript string; the two line separators are, too, since ES2019.
QString javaScriptString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

} // namespace

QString devToolsLine(DevToolsToken token, const QString &name)
{
    QString options;
    switch (token) {
    case DevToolsToken::User:
        options = u"{ skipCache: true }"_s;
        break;
    case DevToolsToken::Organization:
        options = u"{ organizationId: %1, skipCache: true }"_s.arg(javaScriptString(name));
        break;
    case DevToolsToken::Template:
        options = u"{ template: %1 }"_s.arg(javaScriptString(name));
        break;
    }
    return u"copy(await window.Clerk.session.getToken("_s + options + u"))"_s;
}

} // namespace planops::auth
