// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct ShellwordsText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::ShellWords)
};

bool isNameChar(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

QByteArray utf8Of(char32_t point)
{
    return QString::fromUcs4(&point, 1).toUtf8();
}

//! POSIX quoting (and bash's $'…'), as far as a pasted command needs it (POSIX.1-2017, XCU 2.2).
class PosixReader
{
public:
    explicit PosixReader(const QByteArray &text) : m_text(text) { }

    Result<QList<ShellCommand>> read();

private:
    struct HereDocument
    {
        QByteArray end;
        bool stripsTabs = false;
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    void readQuoted();
    void readDoubleQuoted();
    void readAnsi();
    QByteArray ansiEscape();
    void noteVariable();
    void readRedirection();
    void readHereDocument();
    void endWord();
    void endCommand(bool piped);
    void feedPipe();

    const QByteArray m_text;
    qsizetype m_at = 0;
    QByteArray m_word;
    bool m_inWord = false;
    bool m_skipsWord = false;    //!< The word is a redirection's target.
    bool m_isHereString = false; //!< The word is the input.
    bool m_isHereEnd = false;    //!< The word ends a here-document.
    bool m_stripsTabs = false;
    std::optional<HereDocument> m_pending;
    ShellCommand m_command;
    std::optional<QByteArray> m_pipe;
    std::optional<qsizetype> m_open;
    bool m_pipedInto = false;
    QList<ShellCommand> m_commands;
};

Result<QList<ShellCommand>> PosixReader::read()
{
    while (!atEnd() && !m_open) {
        const char c = peek();
        if (c == '\\') {
            const bool crlf = peek(1) == '\r' && peek(2) == '\n';
            if (peek(1) == '\n' || crlf) {
                m_at += crlf ? 3 : 2;
                continue;
            }
            ++m_at;
            m_inWord = true;
            if (!atEnd())
                m_word += m_text[m_at++];
        } else if (c == '\'' || c == '"' || (c == '$' && (peek(1) == '\'' || peek(1) == '"'))) {
            readQuoted();
        } else if (c == ' ' || c == '\t' || c == '\r') {
            endWord();
            ++m_at;
        } else if (c == '\n' || c == ';' || c == '&' || c == '|') {
            endWord();
            const bool isPipe = c == '|' && peek(1) != '|';
            ++m_at;
            if (c == '\n' && m_pending)
                readHereDocument();
            if (isPipe && m_pending) { // The document begins on the next line.
                m_pipedInto = true;
                continue;
            }
            endCommand(isPipe || (c == '\n' && m_pipedInto && !m_command.words.isEmpty()));
        } else if (c == '#' && !m_inWord) {
            while (!atEnd() && peek() != '\n')
                ++m_at;
        } else if ((c == '<' || c == '>')) {
            readRedirection();
        } else {
            if (c == '$')
                noteVariable();
            m_word += c;
            m_inWord = true;
            ++m_at;
        }
    }
    if (m_open)
        return openQuote(m_text, *m_open);
    endWord();
    endCommand(false);
    return m_commands;
}

void PosixReader::readQuoted()
{
    m_inWord = true;
    if (peek() == '$' && peek(1) == '\'') {
        m_open = m_at;
        m_at += 2;
        readAnsi();
        return;
    }
    if (peek() == '$')
        ++m_at;
    m_open = m_at;
    if (m_text[m_at++] == '"') {
        readDoubleQuoted();
        return;
    }
    const qsizetype end = m_text.indexOf('\'', m_at);
    if (end < 0)
        return;
    m_word += m_text.mid(m_at, end - m_at);
    m_at = end + 1;
    m_open.reset();
}

void PosixReader::readDoubleQuoted()
{
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            m_open.reset();
            return;
        }
        if (c == '\\' && m_at + 1 < m_text.size()) {
            const char next = peek(1);
            m_at += 2;
            if (next == '\n')
                continue;
            if (next != '$' && next != '`' && next != '"' && next != '\\')
                m_word += '\\';
            m_word += next;
            continue;
        }
        if (c == '$')
            noteVariable();
        m_word += c;
        ++m_at;
    }
}

void PosixReader::readAnsi()
{
    while (!atEnd()) {
        const char c = m_text[m_at++];
        if (c == '\'') {
            m_open.reset();
            return;
        }
        if (c == '\\' && !atEnd())
            m_word += ansiEscape();
        else
            m_word += c;
    }
}

QByteArray PosixReader::ansiEscape()
{
    const auto number = [this](int base, int digits) {
        qsizetype length = 0;
        bool ok = true;
        while (length < digits && ok && m_at + length < m_text.size()) {
            m_text.mid(m_at + length, 1).toUInt(&ok, base);
            length += ok ? 1 : 0;
        }
        const uint value = m_text.mid(m_at, length).toUInt(nullptr, base);
        m_at += length;
        return value;
    };
    const char c = m_text[m_at++];
    static constexpr std::pair<char, char> simple[] = {
        {'n', '\n'},  {'t', '\t'}, {'r', '\r'},   {'a', '\a'},   {'b', '\b'},
        {'f', '\f'},  {'v', '\v'}, {'e', '\x1b'}, {'E', '\x1b'}, {'\\', '\\'},
        {'\'', '\''}, {'"', '"'},  {'?', '?'}};
    for (const auto &[letter, value] : simple) {
        if (letter == c)
            return QByteArray(1, value);
    }
    if (c == 'x')
        return QByteArray(1, static_cast<char>(number(16, 2)));
    if (c == 'u' || c == 'U') {
        char32_t point = number(16, c == 'u' ? 4 : 8);
        // Chrome writes signs beyond U+FFFF as two halves.
        if (QChar::isHighSurrogate(point) && peek() == '\\' && peek(1) == 'u') {
            m_at += 2;
            point = QChar::surrogateToUcs4(static_cast<char16_t>(point),
                                           static_cast<char16_t>(number(16, 4)));
        }
        return utf8Of(point);
    }
    if (c >= '0' && c <= '7') {
        --m_at;
        return QByteArray(1, static_cast<char>(number(8, 3)));
    }
    return QByteArray("\\") + c;
}

void PosixReader::noteVariable()
{
    qsizetype from = m_at + 1;
    if (from < m_text.size() && m_text[from] == '{')
        ++from;
    qsizetype end = from;
    while (end < m_text.size() && isNameChar(m_text[end]))
        ++end;
    if (end > from)
        m_command.variables.append(m_text.mid(from, end - from));
}

void PosixReader::readRedirection()
{
    // "2>" is no word of its own.
    bool isDescriptor = false;
    m_word.toUInt(&isDescriptor);
    if (isDescriptor)
        m_word.clear(), m_inWord = false;
    endWord();
    if (m_text.mid(m_at, 3) == "<<<") {
        m_at += 3;
        m_isHereString = true;
        return;
    }
    if (m_text.mid(m_at, 2) == "<<") {
        m_at += 2;
        m_stripsTabs = peek() == '-';
        m_at += m_stripsTabs ? 1 : 0;
        m_isHereEnd = true;
        return;
    }
    while (peek() == '<' || peek() == '>' || peek() == '&' || peek() == '|')
        ++m_at;
    m_skipsWord = true;
}

void PosixReader::readHereDocument()
{
    QByteArray content;
    while (!atEnd()) {
        qsizetype lineEnd = m_text.indexOf('\n', m_at);
        if (lineEnd < 0)
            lineEnd = m_text.size();
        QByteArray line = m_text.mid(m_at, lineEnd - m_at);
        m_at = qMin(lineEnd + 1, m_text.size());
        while (m_pending->stripsTabs && line.startsWith('\t'))
            line.remove(0, 1);
        if (line == m_pending->end || line == m_pending->end + '\r')
            break;
        content += line + '\n';
    }
    m_command.input = content;
    m_pending.reset();
}

void PosixReader::endWord()
{
    if (!m_inWord)
        return;
    if (m_isHereString)
        m_command.input = m_word + '\n';
    else if (m_isHereEnd)
        m_pending = HereDocument {m_word, m_stripsTabs};
    else if (!m_skipsWord)
        m_command.words.append(m_word);
    m_isHereString = m_isHereEnd = m_skipsWord = false;
    m_word.clear();
    m_inWord = false;
}

//! What the commands that are usually put before a pipe would write.
void PosixReader::feedPipe()
{
    m_pipe.reset();
    QList<QByteArray> words = m_command.words;
    const QByteArray program = words.value(0);
    if (program == "cat" && m_command.input) {
        m_pipe = m_command.input;
    } else if (program == "base64" && m_command.input) {
        m_pipe = QByteArray::fromBase64(*m_command.input);
    } else if (program == "printf" && words.size() == 3 && words[1] == "%s") {
        m_pipe = words[2];
    } else if (program == "echo") {
        words.removeFirst();
        const bool noLineEnd = words.value(0) == "-n";
        if (noLineEnd)
            words.removeFirst();
        m_pipe = words.join(' ') + (noLineEnd ? "" : "\n");
    }
}

void PosixReader::endCommand(bool piped)
{
    if (m_command.words.isEmpty())
        return;
    if (m_pipe && !m_command.input)
        m_command.input = m_pipe;
    if (piped)
        feedPipe();
    else
        m_pipe.reset();
    m_pipedInto = false;
    m_commands.append(std::exchange(m_command, {}));
}

} // namespace

tl::unexpected<Error> openQuote(QByteArrayView text, qsizetype position)
{
    const auto line = std::count(text.begin(), text.begin() + position, '\n') + 1;
    return failure(
        ErrorKind::Parse,
        ShellwordsText::tr("Line %1: a quotation mark is opened and never closed. Copy the whole "
                           "command.")
            .arg(line));
}

Shell shellOf(QByteArrayView text)
{
    // The line on which curl stands tells: later ones may be inside of somebody's quotes.
    static const QRegularExpression command(u"^[^'\"\\n]*?\\bcurl(\\.exe)?[ \\t]([^\\n]*)$"_s,
                                            QRegularExpression::MultilineOption);
    const QString sample = QString::fromLatin1(text.first(qMin<qsizetype>(text.size(), 1 << 20)));
    const QRegularExpressionMatch match = command.match(sample);
    const QString line = QString(u' ' + match.captured(2)).remove(u'\r');
    static const QRegularExpression caretBeforeQuote(u"^[^'\"]*\\^\""_s);
    if (line.endsWith(" ^"_L1) || caretBeforeQuote.match(line).hasMatch())
        return Shell::Cmd;
    // curl.exe is what tells the program from PowerShell's alias.
    const bool isProgram = !match.captured(1).isEmpty() && !line.endsWith(" \\"_L1);
    return line.endsWith(" `"_L1) || isProgram ? Shell::PowerShell : Shell::Posix;
}

Result<QList<ShellCommand>> splitPosix(const QByteArray &text)
{
    return PosixReader(text).read();
}

Result<QList<ShellCommand>> splitCommands(const QByteArray &text, Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return splitPosix(text);
    case Shell::Cmd:
        return splitCmd(text);
    case Shell::PowerShell:
        return splitPowerShell(text);
    }
    Q_UNREACHABLE();
}

} // namespace planops::workspace
