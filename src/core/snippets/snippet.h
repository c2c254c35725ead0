// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"
#include "core/neutral/request.h"

#include <QStringList>

#include <optional>

//! \brief A request as code that sends the same method, target, headers and body as this program
//! does. tests/e2e/test_snippets.py runs it and compares.
namespace planops::snippets {

enum class Language { Curl, Python, JavaScript, React, ReactNative };

//! \brief What stands in the snippet for a credential (peers.md, row 26).
enum class Token {
    Placeholder, //!< YOUR_TOKEN: safe to paste into a chat.
    Environment, //!< Read from PLANOPS_TOKEN when it runs. In React always useAuth().getToken().
    Value,       //!< The credential itself.
};

struct Options
{
    Token token = Token::Placeholder;
    bool addsToken = false; //!< The program would add the profile's token: the snippet does, too,
                            //!< unless the request has an Authorization of its own.
    QString tokenValue;     //!< For addsToken with Token::Value.
};

//! \brief The words of the command line: "curl", "python", "javascript", "react", "react-native".
[[nodiscard]] QStringList languageNames();
[[nodiscard]] std::optional<Language> languageOf(const QString &name);
[[nodiscard]] std::optional<Token> tokenModeOf(
    const QString &name); //!< "placeholder", "env", "value"

//! \brief The code, ending with a line break. \a request needs an absolute address.
//!
//! Errors: Invalid, for a request that this program would refuse, or that the language cannot send;
//! Storage, for a file that must be read to write the code. Thread: any.
[[nodiscard]] Result<QString> make(Language language, const neutral::Request &request,
                                   const Options &options = {});

//! \brief A request of this program to its API as a curl command; the token is $PLANOPS_TOKEN,
//! never its value. Errors: as make().
[[nodiscard]] Result<QString> curlCommand(const http::Request &request);

} // namespace planops::snippets
