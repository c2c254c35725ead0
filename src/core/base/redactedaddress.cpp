// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What redaction does with addresses.
#include "core/base/redaction.h"

#include <QStringTokenizer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::redaction {

namespace {

//! Masks the members of a query or fragment that is still percent-encoded.
QString maskedMembers(const QString &encoded)
{
    QStringList members = encoded.split(u'&');
    for (QString &member : members) {
        const qsizetype equals = member.indexOf(u'=');
        if (equals < 0) {
            member = text(QStringView(member));
            continue;
        }
        const QString name = QUrl::fromPercentEncoding(member.first(equals).toLatin1());
        if (equals + 1 < member.size() && isSecretMember(name))
            member = member.first(equals + 1) + mask();
        else
            member = member.first(equals + 1) + text(QStringView(member).sliced(equals + 1));
    }
    return members.join(u'&');
}

//! True if url() would certainly leave it alone. Told without parsing: what parsing is for
//! (escapes, a user, a fragment) is not in it, and no member has a secret's name.
bool isPlainAddress(QStringView address)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"-._~:/?&=,").contains(c);
    };
    const qsizetype question = address.indexOf(u'?');
    if (!std::all_of(address.begin(), address.end(), isPlain))
        return false;
    if (question < 0)
        return true;
    const QStringView query = address.sliced(question + 1);
    for (const QStringView member : qTokenize(query, u'&')) {
        const qsizetype equals = member.indexOf(u'=');
        if (equals >= 0 && isSecretMember(member.first(equals)))
            return false;
    }
    return true;
}

} // namespace

QUrl url(const QUrl &url)
{
    QUrl out = url;
    out.setUserInfo(QString());
    if (url.hasQuery())
        out.setQuery(maskedMembers(url.query(QUrl::FullyEncoded)));
    if (url.hasFragment())
        out.setFragment(maskedMembers(url.fragment(QUrl::FullyEncoded)));
    const QString path = url.path(QUrl::FullyEncoded);
    if (const QString clean = text(QStringView(path)); clean != path)
        out.setPath(clean);
    return out;
}

QString address(const QString &written)
{
    QString clean = written;
    if (!isPlainAddress(written)) {
        const QUrl url = QUrl::fromEncoded(written.toUtf8());
        if (const QUrl masked = redaction::url(url); masked != url) {
            const QString encodedMask = QString::fromLatin1(QUrl::toPercentEncoding(mask()));
            clean = masked.toString(QUrl::FullyEncoded).replace(encodedMask, mask());
        }
    }
    return text(clean);
}

} // namespace planops::redaction
