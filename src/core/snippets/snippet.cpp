// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"

#include "core/neutral/encoding.h"
#include "core/snippets/languages.h"

using namespace Qt::StringLiterals;

namespace planops::snippets {

namespace {

using Writer = Result<QString> (*)(const Plan &);

struct Entry
{
    Language language;
    QLatin1StringView name;
    Writer write;
};

constexpr Entry entries[] = {
    {Language::Curl, "curl"_L1, curlSnippet},
    {Language::Python, "python"_L1, pythonSnippet},
    {Language::JavaScript, "javascript"_L1, javascriptSnippet},
    {Language::React, "react"_L1, reactSnippet},
    {Language::ReactNative, "react-native"_L1, reactNativeSnippet},
};

} // namespace

QStringList languageNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(entry.name);
    return names;
}

std::optional<Language> languageOf(const QString &name)
{
    for (const Entry &entry : entries) {
        if (name == entry.name)
            return entry.language;
    }
    return std::nullopt;
}

std::optional<Token> tokenModeOf(const QString &name)
{
    if (name == "placeholder"_L1)
        return Token::Placeholder;
    if (name == "env"_L1)
        return Token::Environment;
    if (name == "value"_L1)
        return Token::Value;
    return std::nullopt;
}

Result<QString> make(Language language, const neutral::Request &request, const Options &options)
{
    const auto plan = Plan::make(request, options, language);
    if (!plan)
        return tl::unexpected(plan.error());
    for (const Entry &entry : entries) {
        if (entry.language == language)
            return entry.write(*plan);
    }
    Q_UNREACHABLE();
}

Result<QString> curlCommand(const http::Request &request)
{
    const auto neutral = neutral::fromHttp(request);
    if (!neutral)
        return tl::unexpected(neutral.error());
    return make(Language::Curl, *neutral, {Token::Environment, true, {}});
}

} // namespace planops::snippets
