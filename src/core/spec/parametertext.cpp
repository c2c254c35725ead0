// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/parametertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

using Writing = std::function<QString(const QString &)>;

QString asIs(const QString &text)
{
    return text;
}

Writing encoding(neutral::Braces braces, const QByteArray &spared = {})
{
    return [braces, spared](const QString &text) {
        return QString::fromUtf8(neutral::percentEncoded(text, braces, spared));
    };
}

//! JSON without the quotes around a text: 7, true, null, {"a":1}.
QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

//! "a,b" of an array, "k,v" or "k=v" of an object.
QString joined(const QJsonValue &value, bool explode, const QString &separator,
               const Writing &write)
{
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        parts.append(write(scalarText(one)));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (explode)
            parts.append(write(it.key()) + u'=' + write(scalarText(it.value())));
        else
            parts << write(it.key()) << write(scalarText(it.value()));
    }
    return parts.join(separator);
}

bool isList(const QJsonValue &value)
{
    return value.isArray() || value.isObject();
}

QString matrixText(const Parameter &parameter, const QJsonValue &value, const Writing &encoded)
{
    const QString name = u';' + encoded(parameter.name) + u'=';
    if (!parameter.explode || !isList(value))
        return name
            + (isList(value) ? joined(value, false, u","_s, encoded) : encoded(scalarText(value)));
    if (value.isObject())
        return u';' + joined(value, true, u";"_s, encoded);
    QString text;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        text += name + encoded(scalarText(one));
    return text;
}

QString separatorOf(const QString &style)
{
    if (style == "spaceDelimited"_L1)
        return u" "_s;
    return style == "pipeDelimited"_L1 ? u"|"_s : u","_s;
}

} // namespace

QString pathText(const Parameter &parameter, const QJsonValue &value, neutral::Braces braces)
{
    const Writing encoded = encoding(braces);
    if (parameter.isJson)
        return encoded(scalarText(value));
    if (parameter.style == "matrix"_L1)
        return matrixText(parameter, value, encoded);
    const bool isLabel = parameter.style == "label"_L1;
    const QString text = isList(value)
        ? joined(value, parameter.explode, isLabel && parameter.explode ? u"."_s : u","_s, encoded)
        : encoded(scalarText(value));
    return isLabel ? u'.' + text : text;
}

QString queryText(const Parameter &parameter, const QJsonValue &value, neutral::Braces braces)
{
    // RFC 6570, 3.2.3, but for what would be read as another parameter or a blank.
    const Writing encoded =
        encoding(braces, parameter.allowReserved ? ":/?@!$'()*,;="_ba : QByteArray());
    const bool isOne = parameter.isJson || parameter.explode || !isList(value)
        || parameter.style == "deepObject"_L1;
    if (!isOne) {
        // The comma is the style's own, other separators are no part of an address.
        const QString separator = separatorOf(parameter.style);
        const QString written = separator == ","_L1
            ? separator
            : QString::fromLatin1(QUrl::toPercentEncoding(separator));
        return encoded(parameter.name) + u'=' + joined(value, false, written, encoded);
    }
    QStringList pairs;
    const QList<neutral::Field> fields = parameterFields(parameter, value);
    for (const neutral::Field &field : fields)
        pairs.append(encoded(field.name) + u'=' + encoded(field.value));
    return pairs.join(u'&');
}

QList<neutral::Field> parameterFields(const Parameter &parameter, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (parameter.isJson || !isList(value))
        return {{parameter.name, scalarText(value)}};
    QList<neutral::Field> fields;
    const bool isDeep = parameter.style == "deepObject"_L1;
    if (!isDeep && !parameter.explode)
        return {{parameter.name, joined(value, false, separatorOf(parameter.style), asIs)}};
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        fields.append({parameter.name, scalarText(one)});
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.append({isDeep ? QString(parameter.name + u'[' + it.key() + u']') : it.key(),
                       scalarText(it.value())});
    return fields;
}

QString headerText(const Parameter &parameter, const QJsonValue &value)
{
    return parameter.isJson || !isList(value) ? scalarText(value)
                                              : joined(value, parameter.explode, u","_s, asIs);
}

} // namespace planops::spec
