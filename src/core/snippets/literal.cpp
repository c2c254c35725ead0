// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/literal.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace planops::snippets {

namespace {

QString escapedUnit(char16_t unit)
{
    return u"\\u"_s + QString::number(unit, 16).rightJustified(4, u'0');
}

//! Format characters show nothing and can turn the reading direction ("Trojan Source",
//! CVE-2021-42574); U+2028 and U+2029 ended lines in JavaScript before 2019.
bool hidesFromReaders(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != u' ';
    default:
        return false;
    }
}

QString escapedChar(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return hidesFromReaders(c) ? escapedUnit(c.unicode()) : QString(c);
    }
}

} // namespace

QByteArray shellQuoted(QByteArray text)
{
    text.replace('\'', "'\\''");
    return '\'' + text + '\'';
}

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            out += text[i];
            out += text[++i];
        } else {
            out += escapedChar(text[i]);
        }
    }
    return out + u'"';
}

QString quotedBytes(const QByteArray &bytes)
{
    QString out = u"\""_s;
    for (const char byte : bytes) {
        const auto unit = static_cast<unsigned char>(byte);
        if (unit >= 0x7f)
            out += u"\\x"_s + QString::number(unit, 16);
        else
            out += escapedChar(QLatin1Char(byte));
    }
    return out + u'"';
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && text.toUtf8() == bytes;
}

} // namespace planops::snippets
