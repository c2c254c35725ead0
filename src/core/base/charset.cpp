// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/charset.h"

#include "core/base/textcodec.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace planops {

namespace {

//! A way of writing and its charsets, most used first. The names are IANA's, so that each can be
//! looked up where RFC 2978 keeps them.
struct ScriptCharsets
{
    const char *script;
    std::array<const char *, 6> names; // The rest is null.
};

constexpr ScriptCharsets scripts[] = {
    {"", {"UTF-8", "UTF-16LE", "UTF-16BE"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Western"),
     {"Windows-1252", "ISO-8859-1", "ISO-8859-15", "IBM850", "macintosh"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Central European"),
     {"Windows-1250", "ISO-8859-2", "IBM852"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Baltic"),
     {"Windows-1257", "ISO-8859-13", "ISO-8859-4"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Cyrillic"),
     {"Windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Greek"), {"Windows-1253", "ISO-8859-7"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Turkish"), {"Windows-1254", "ISO-8859-9"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Arabic"), {"Windows-1256", "ISO-8859-6"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Hebrew"), {"Windows-1255", "ISO-8859-8"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Thai"), {"Windows-874", "TIS-620"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Vietnamese"), {"Windows-1258"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Japanese"), {"Shift_JIS", "EUC-JP", "ISO-2022-JP"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Chinese, simplified"), {"GB18030", "GBK"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Chinese, traditional"), {"Big5", "Big5-HKSCS"}},
    {QT_TRANSLATE_NOOP("planops::Charset", "Korean"), {"EUC-KR", "Windows-949"}},
};

bool isSame(const QByteArray &a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool canDecode(const QByteArray &charset)
{
    return QStringDecoder(charset.constData()).isValid();
}

bool isUtf8Name(const QByteArray &charset)
{
    return isSame(charset, "utf-8") || isSame(charset, "utf8") || isSame(charset, "us-ascii")
        || isSame(charset, "ascii");
}

TextCharset named(const QByteArray &name, CharsetOrigin origin, QByteArrayView bytes)
{
    if (isUtf8Name(name) || canDecode(name))
        return {charsetLabel(name), origin, {}};
    const QByteArray guess = guessedCharset(bytes);
    return {guess.isEmpty() ? QByteArray("UTF-8") : charsetLabel(guess), CharsetOrigin::NotKnown,
            name};
}

} // namespace

bool TextCharset::isUtf8() const
{
    return isUtf8Name(name);
}

TextCharset charsetOf(QByteArrayView bytes, const QByteArray &contentType, const QByteArray &chosen)
{
    if (!chosen.isEmpty())
        return named(chosen, CharsetOrigin::Chosen, bytes);
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return named(QStringConverter::nameForEncoding(*marked), CharsetOrigin::Mark, bytes);
    if (const QByteArray name = charsetParameter(contentType); !name.isEmpty())
        return named(name, CharsetOrigin::Header, bytes);
    if (!isTextual(contentType))
        return {};
    if (const QByteArray name = declaredCharset(bytes); !name.isEmpty())
        return named(name, CharsetOrigin::Text, bytes);
    if (const QByteArray guess = guessedCharset(bytes); !guess.isEmpty())
        return {charsetLabel(guess), CharsetOrigin::Guess, {}};
    return {};
}

QByteArray charsetParameter(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.toLower().split(';');
    for (const QByteArray &part : parts.mid(1)) {
        QByteArray parameter = part.trimmed();
        if (parameter.startsWith("charset=")) {
            parameter.remove(0, 8);
            if (parameter.size() >= 2 && parameter.startsWith('"') && parameter.endsWith('"'))
                parameter = parameter.sliced(1, parameter.size() - 2);
            return parameter.trimmed();
        }
    }
    return {};
}

bool isTextual(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.isEmpty() || type.startsWith("text/") || type.contains("json")
        || type.contains("xml") || type.contains("javascript") || type.contains("form-urlencoded");
}

QList<CharsetGroup> choosableCharsets()
{
    QList<CharsetGroup> groups;
    for (const ScriptCharsets &script : scripts) {
        CharsetGroup group {QCoreApplication::translate("planops::Charset", script.script), {}};
        for (const char *name : script.names) {
            if (name != nullptr && canDecode(name))
                group.names.append(name);
        }
        // Without ICU Qt reads little else than Unicode.
        if (!group.names.isEmpty())
            groups.append(group);
    }
    return groups;
}

QByteArray charsetLabel(const QByteArray &name)
{
    const QByteArray official = QStringDecoder(name.constData()).name();
    for (const ScriptCharsets &script : scripts) {
        for (const char *label : script.names) {
            if (label != nullptr && (isSame(name, label) || isSame(official, label)))
                return label;
        }
    }
    return name;
}

} // namespace planops
