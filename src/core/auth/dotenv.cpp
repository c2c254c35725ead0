// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/dotenv.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

struct DotenvText
{
    Q_DECLARE_TR_FUNCTIONS(planops::auth::Dotenv)
};

constexpr qint64 longestFile = qint64 {1024} * 1024;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isNameStart(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

//! One pass over the text, from the first line to the last.
class DotenvReader
{
public:
    DotenvReader(QString text, const Dotenv::Environment &environment)
        : m_text(std::move(text)), m_environment(environment)
    { }

    [[nodiscard]] Result<QHash<QString, QString>> read();

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position < m_text.size() ? m_text[position] : QChar();
    }
    [[nodiscard]] QChar here() const { return at(m_at); }
    [[nodiscard]] bool atLineEnd() const { return m_at >= m_text.size() || here() == u'\n'; }
    void skipBlanks();
    void skipLine();
    [[nodiscard]] QString name(bool withDots);

    [[nodiscard]] Result<void> readLine();
    [[nodiscard]] Result<QString> readValue();
    [[nodiscard]] Result<QString> readQuoted(QChar quote);
    [[nodiscard]] QString readPlain();
    [[nodiscard]] QString readEscape();
    [[nodiscard]] QString readVariable();
    [[nodiscard]] QString lookUp(const QString &name) const;
    [[nodiscard]] tl::unexpected<Error> wrong(const QString &message, const QString &detail) const;

    QString m_text;
    const Dotenv::Environment &m_environment;
    QHash<QString, QString> m_values;
    qsizetype m_at = 0;
    int m_line = 1; //!< Of the entry that is read: where a quote opened, not where it should close.
};

tl::unexpected<Error> DotenvReader::wrong(const QString &message, const QString &detail) const
{
    return failure(ErrorKind::Parse,
                   DotenvText::tr("Line %1 of the .env file: %2").arg(m_line).arg(message),
                   u"line %1: %2"_s.arg(QString::number(m_line), detail), QString::number(m_line));
}

void DotenvReader::skipBlanks()
{
    while (isBlank(here()))
        ++m_at;
}

void DotenvReader::skipLine()
{
    while (!atLineEnd())
        ++m_at;
}

QString DotenvReader::name(bool withDots)
{
    const qsizetype start = m_at;
    if (!isNameStart(here()))
        return {};
    while (isNamePart(here()) || (withDots && (here() == u'.' || here() == u'-')))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

Result<QHash<QString, QString>> DotenvReader::read()
{
    while (m_at < m_text.size()) {
        const qsizetype start = m_at;
        if (const Result<void> read = readLine(); !read)
            return tl::unexpected(read.error());
        ++m_at; // The line's end.
        m_line += static_cast<int>(
            QStringView(m_text).sliced(start, qMin(m_at, m_text.size()) - start).count(u'\n'));
    }
    return m_values;
}

Result<void> DotenvReader::readLine()
{
    skipBlanks();
    if (atLineEnd())
        return {};
    if (here() == u'#') {
        skipLine();
        return {};
    }
    if (QStringView(m_text).sliced(m_at).startsWith("export"_L1) && isBlank(at(m_at + 6))) {
        m_at += 6;
        skipBlanks();
    }
    const QString key = name(true);
    skipBlanks();
    if (key.isEmpty() || here() != u'=') {
        return wrong(
            DotenvText::tr("this is neither NAME=value nor a comment. Put a # before it, or "
                           "give the name and an equals sign."),
            u"no assignment"_s);
    }
    ++m_at;
    Result<QString> value = readValue();
    if (!value)
        return tl::unexpected(value.error());
    m_values.insert(key, *value);
    return {};
}

Result<QString> DotenvReader::readValue()
{
    const qsizetype behindEquals = m_at;
    skipBlanks();
    const QChar quote = here();
    if (quote != u'"' && quote != u'\'' && quote != u'`') {
        m_at = behindEquals; // "NAME= # comment" has a blank before its comment.
        return readPlain();
    }
    Result<QString> value = readQuoted(quote);
    if (!value)
        return value;
    skipBlanks();
    if (here() == u'#')
        skipLine();
    if (!atLineEnd()) {
        return wrong(
            DotenvText::tr("something follows the closing quote. Put the whole value into one "
                           "pair of quotes, or a # before a comment."),
            u"text after the closing quote"_s);
    }
    return value;
}

Result<QString> DotenvReader::readQuoted(QChar quote)
{
    ++m_at;
    QString value;
    while (m_at < m_text.size() && here() != quote) {
        if (quote == u'"' && here() == u'\\')
            value += readEscape();
        else if (quote == u'"' && here() == u'$')
            value += readVariable();
        else
            value += m_text[m_at++];
    }
    if (m_at >= m_text.size()) {
        return wrong(
            DotenvText::tr("the quote that opens here is never closed. Add the closing %1.")
                .arg(quote),
            u"unterminated quote"_s);
    }
    ++m_at;
    return value;
}

QString DotenvReader::readPlain()
{
    QString value;
    qsizetype solid = 0; // Blanks at the end do not count, unless a variable brought them.
    while (!atLineEnd()) {
        if (here() == u'#' && m_at > 0 && isBlank(m_text[m_at - 1])) {
            skipLine();
        } else if (here() == u'$') {
            value += readVariable();
            solid = value.size();
        } else if (here() == u'\\' && at(m_at + 1) == u'$') {
            value += u'$';
            m_at += 2;
            solid = value.size();
        } else {
            const QChar c = m_text[m_at++];
            if (!isBlank(c)) {
                value += c;
                solid = value.size();
            } else if (!value.isEmpty()) {
                value += c;
            }
        }
    }
    return value.left(solid);
}

QString DotenvReader::readEscape()
{
    const QChar escaped = at(m_at + 1);
    m_at += 2;
    switch (escaped.unicode()) {
    case u'n':
        return u"\n"_s;
    case u'r':
        return u"\r"_s;
    case u't':
        return u"\t"_s;
    case u'"':
    case u'\\':
    case u'$':
        return {escaped};
    default: // A Windows path keeps its backslashes.
        --m_at;
        return u"\\"_s;
    }
}

//! At a dollar sign. One that starts no variable stands for itself.
QString DotenvReader::readVariable()
{
    const qsizetype start = m_at++;
    const bool braces = here() == u'{';
    if (braces)
        ++m_at;
    const QString key = name(false);
    if (!key.isEmpty() && !braces)
        return lookUp(key);
    if (!key.isEmpty() && here() == u'}') {
        ++m_at;
        return lookUp(key);
    }
    const bool otherwise = here() == u'-' || (here() == u':' && at(m_at + 1) == u'-');
    const qsizetype end = m_text.indexOf(u'}', m_at);
    const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
    if (key.isEmpty() || !otherwise || end < 0 || (lineEnd >= 0 && lineEnd < end)) {
        m_at = start + 1;
        return u"$"_s;
    }
    m_at += here() == u':' ? 2 : 1;
    const QString fallback = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    const QString value = lookUp(key);
    return value.isEmpty() ? fallback : value;
}

QString DotenvReader::lookUp(const QString &name) const
{
    if (const auto found = m_values.constFind(name); found != m_values.constEnd())
        return *found;
    return m_environment ? m_environment(name) : QString();
}

} // namespace

Result<Dotenv> Dotenv::parse(const QByteArray &bytes, const Environment &environment)
{
    const auto notText = [](const QString &message, const QString &detail) {
        return failure(ErrorKind::Parse, message, detail, u"encoding"_s);
    };
    if (bytes.startsWith("\xff\xfe")
        || bytes.startsWith("\xfe\xff")) { // As PowerShell's ">" writes.
        return notText(DotenvText::tr("The .env file is saved as UTF-16. Save it as UTF-8."),
                       u"UTF-16 mark"_s);
    }
    QStringDecoder decoder(QStringDecoder::Utf8); // Drops a mark at the beginning.
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return notText(
            DotenvText::tr("This is no text file in UTF-8. Choose the .env file itself."),
            u"not UTF-8"_s);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    Result<QHash<QString, QString>> values = DotenvReader(text, environment).read();
    if (!values)
        return tl::unexpected(values.error());
    Dotenv dotenv;
    dotenv.m_values = *std::move(values);
    return dotenv;
}

Result<Dotenv> Dotenv::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::Storage,
            DotenvText::tr("%1 cannot be read. Check the path and its permissions.").arg(path),
            file.errorString());
    }
    QByteArray bytes; // In pieces, because it may be a pipe that a password manager fills.
    for (QByteArray piece = file.read(longestFile); !piece.isEmpty() && bytes.size() <= longestFile;
         piece = file.read(longestFile))
        bytes += piece;
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::Storage,
                       DotenvText::tr("%1 cannot be read. Choose the .env file itself.").arg(path),
                       file.errorString());
    }
    if (bytes.size() > longestFile) {
        return failure(
            ErrorKind::Storage,
            DotenvText::tr("%1 is larger than a .env file ever is. Choose the .env file itself.")
                .arg(path),
            u"over 1 MiB"_s);
    }
    return parse(bytes, [](const QString &name) {
        return qEnvironmentVariable(name.toLocal8Bit().constData());
    });
}

} // namespace planops::auth
