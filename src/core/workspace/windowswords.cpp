// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/shellwords.h"

#include <utility>

namespace planops::workspace {

namespace {

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t';
}

//! cmd.exe: ^ takes the meaning from the next sign, outside of its own quotes only. A ^ at the end
//! of a line joins lines, and the sign after it counts as escaped: ^ and two line ends are one line
//! end. Afterwards the program splits its command line itself.
QList<QByteArray> cmdLines(const QByteArray &text)
{
    QList<QByteArray> lines;
    QByteArray line;
    bool quoted = false;
    const auto lineEndAt = [&text](qsizetype at) -> qsizetype {
        if (at < text.size() && text[at] == '\n')
            return 1;
        return at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '^' && !quoted) {
            if (const qsizetype end = lineEndAt(i + 1); end > 0) {
                i += end;
                if (const qsizetype second = lineEndAt(i + 1); second > 0) {
                    i += second;
                    line += '\n';
                }
            } else if (i + 1 < text.size()) {
                line += text[++i];
            }
        } else if (c == '"') {
            quoted = !quoted;
            line += c;
        } else if (c == '\n' || (!quoted && (c == '&' || c == '|'))) {
            quoted = false;
            lines.append(std::exchange(line, {}));
        } else if (c != '\r') {
            line += c;
        }
    }
    lines.append(line);
    return lines;
}

//! CommandLineToArgvW's rules: backslashes count before a quotation mark only, two marks inside
//! quotes are one.
std::optional<QList<QByteArray>> argumentsOf(const QByteArray &line)
{
    QList<QByteArray> words;
    QByteArray word;
    bool inWord = false;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\\') {
            qsizetype count = 1;
            while (i + count < line.size() && line[i + count] == '\\')
                ++count;
            const bool beforeMark = i + count < line.size() && line[i + count] == '"';
            word += QByteArray(beforeMark ? count / 2 : count, '\\');
            i += count - 1;
            if (beforeMark && count % 2 == 1) {
                word += '"';
                ++i;
            }
            inWord = true;
        } else if (c == '"') {
            inWord = true;
            if (quoted && i + 1 < line.size() && line[i + 1] == '"') {
                word += '"';
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (isBlankByte(c) && !quoted) {
            if (inWord)
                words.append(std::exchange(word, {}));
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quoted)
        return std::nullopt;
    if (inWord)
        words.append(word);
    return words;
}

//! `n and its kin (about_Special_Characters).
char backtickValue(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '0':
        return '\0';
    default:
        return c;
    }
}

} // namespace

Result<QList<ShellCommand>> splitCmd(const QByteArray &text)
{
    QList<ShellCommand> commands;
    for (const QByteArray &line : cmdLines(text)) {
        const auto words = argumentsOf(line);
        if (!words)
            return openQuote(text, qMax<qsizetype>(text.indexOf('"'), 0));
        if (!words->isEmpty())
            commands.append({*words, std::nullopt, {}});
    }
    return commands;
}

Result<QList<ShellCommand>> splitPowerShell(const QByteArray &text)
{
    QList<ShellCommand> commands;
    ShellCommand command;
    QByteArray word;
    bool inWord = false;
    char quote = 0;
    qsizetype opened = 0;
    const auto endWord = [&] {
        // Windows PowerShell hands \" on to the program, which reads it as a plain mark.
        if (inWord)
            command.words.append(word.replace("\\\"", "\""));
        word.clear();
        inWord = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (quote != 0 && c == quote && next == quote) {
            word += c;
            ++i;
        } else if (quote != 0 && c == quote) {
            quote = 0;
        } else if (c == '`' && quote != '\'') {
            const bool crlf = next == '\r' && i + 2 < text.size() && text[i + 2] == '\n';
            i += crlf ? 2 : 1;
            if (crlf || next == '\n')
                continue;
            word += backtickValue(next);
            inWord = true;
        } else if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
            opened = i;
            inWord = true;
        } else if (quote == 0 && (isBlankByte(c) || c == '\r')) {
            endWord();
        } else if (quote == 0 && (c == '\n' || c == ';' || c == '|')) {
            endWord();
            if (!command.words.isEmpty())
                commands.append(std::exchange(command, {}));
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quote != 0)
        return openQuote(text, opened);
    endWord();
    if (!command.words.isEmpty())
        commands.append(command);
    return commands;
}

} // namespace planops::workspace
