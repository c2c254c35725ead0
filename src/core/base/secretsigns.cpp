// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretsigns.h"

#include "core/base/redaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace planops::redaction {

namespace {

// What the patterns take for a character of a name.
enum NameClass : quint8 { HeaderName = 1, MemberName = 2, FormName = 4, Ends = 8 };

constexpr std::array<quint8, 128> classesOfAscii()
{
    std::array<quint8, 128> classes {};
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";
    for (const char c : letters)
        classes[static_cast<unsigned char>(c)] = HeaderName | MemberName | FormName;
    for (const char c : std::string_view("_."))
        classes[static_cast<unsigned char>(c)] = MemberName | FormName;
    for (const char c : std::string_view("[]"))
        classes[static_cast<unsigned char>(c)] = FormName;
    for (const char c : std::string_view("\"':= \t+%_J"))
        classes[static_cast<unsigned char>(c)] |= Ends;
    classes['%'] |= FormName;
    return classes;
}

constexpr std::array<quint8, 128> classTable = classesOfAscii();

bool isOf(QChar c, NameClass kind)
{
    return c.unicode() < classTable.size() && (classTable[c.unicode()] & kind) != 0;
}

//! The name that \a text ends with. No character is looked at twice: what ends a name is in none.
QStringView nameAtEnd(QStringView text, NameClass kind)
{
    qsizetype begin = text.size();
    while (begin > 0 && isOf(text[begin - 1], kind))
        --begin;
    return text.sliced(begin);
}

bool mayBeSecretHeader(QStringView name)
{
    return name.contains(u'-') || name.compare("authorization"_L1, Qt::CaseInsensitive) == 0
        || name.compare("cookie"_L1, Qt::CaseInsensitive) == 0;
}

bool endsWithScheme(QStringView text)
{
    static constexpr std::array<QLatin1String, 5> schemes {"bearer"_L1, "basic"_L1, "dpop"_L1,
                                                           "negotiate"_L1, "ntlm"_L1};
    return std::any_of(schemes.begin(), schemes.end(), [text](QLatin1String scheme) {
        return text.endsWith(scheme, Qt::CaseInsensitive);
    });
}

//! In JSON inside JSON backslashes stand before the quote.
QStringView withoutBackslashes(QStringView text)
{
    while (text.endsWith(u'\\'))
        text.chop(1);
    return text;
}

quint8 signsAt(QStringView before, QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
        return isSecretMember(nameAtEnd(withoutBackslashes(before), MemberName)) ? MemberSign : 0;
    case u':':
        return mayBeSecretHeader(nameAtEnd(before, HeaderName)) ? HeaderSign : 0;
    case u'=':
        return isSecretMember(nameAtEnd(before, FormName)) ? FormSign : 0;
    case u' ':
    case u'\t':
    case u'+':
        return endsWithScheme(before) ? SchemeSign : 0;
    case u'%': // %20 and %3D; a name may be escaped, and a value may hold another address.
        return FormSign | (endsWithScheme(before) ? SchemeSign : 0);
    case u'J':
        return before.endsWith(u"ey") ? JwtSign : 0;
    case u'_':
        return before.endsWith(u'k') || before.endsWith(u't') || before.endsWith(u'b')
                || before.endsWith(u'c')
            ? ClerkSign
            : 0;
    default:
        return 0;
    }
}

} // namespace

quint8 signsIn(QStringView text)
{
    unsigned signs = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isOf(c, Ends))
            signs |= signsAt(text.first(i), c);
        else if (c.isSurrogate())
            signs |= SurrogateSign;
        else if (c == u'\u017F' || c == u'\u212A') // An s and a k to a pattern without case.
            signs |= FormSign;
    }
    return static_cast<quint8>(signs);
}

} // namespace planops::redaction
