// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace planops {

//! \file
//! \brief Which character set a text is read in, how that is known, and which ones a person can
//! choose instead. Any thread.

//! \brief How it is known in which charset a text is written.
enum class CharsetOrigin {
    Chosen,   //!< By a person.
    Mark,     //!< The text begins with a byte order mark.
    Header,   //!< Content-Type names it (RFC 9110, 8.3.2).
    Text,     //!< The text names it: an XML declaration, a meta element.
    Usual,    //!< Nobody names one, and it can be read as UTF-8.
    Guess,    //!< Nobody names one, and it is no UTF-8.
    NotKnown, //!< The one that was named is unknown here, so another is guessed.
};

//! \brief The charset of one text.
struct TextCharset
{
    QByteArray name = "UTF-8"; //!< IANA's, in the spelling of charsetLabel() or as it was named.
    CharsetOrigin origin = CharsetOrigin::Usual;
    QByteArray notKnown; //!< For NotKnown: what was named.

    //! \brief Its bytes need no decoding.
    [[nodiscard]] bool isUtf8() const;
    friend bool operator==(const TextCharset &, const TextCharset &) = default;
};

//! \brief In what \a bytes are to be read: what a person chose, else what their mark says, the
//! header, the text itself, a guess. Where nothing names one, only a textual \a contentType is
//! guessed about. Reads 64 KiB at most. An empty \a chosen means automatic.
[[nodiscard]] TextCharset charsetOf(QByteArrayView bytes, const QByteArray &contentType,
                                    const QByteArray &chosen = {});

//! \brief "utf-8" from "application/json; charset=UTF-8"; lower case, empty if not said.
[[nodiscard]] QByteArray charsetParameter(const QByteArray &contentType);

//! \brief Whether a body of that type is text, as far as its name says; true if it has none.
[[nodiscard]] bool isTextual(const QByteArray &contentType);

//! \brief The charsets of one way of writing.
struct CharsetGroup
{
    QString script;          //!< "Cyrillic", translated; empty for Unicode.
    QList<QByteArray> names; //!< "Windows-1251", most used first.
};

//! \brief Those that toUtf8() can read on this computer, of the ones that answers come in.
[[nodiscard]] QList<CharsetGroup> choosableCharsets();

//! \brief \a name as people write it: "Windows-1252" for "cp1252". What no group has comes back as
//! it is.
[[nodiscard]] QByteArray charsetLabel(const QByteArray &name);

} // namespace planops
