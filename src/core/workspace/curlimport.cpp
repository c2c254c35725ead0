// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/curlbody.h"
#include "core/workspace/curlsending.h"
#include "core/workspace/importers.h"
#include "core/workspace/shellwords.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct CurlimportText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Curl)
};

//! RFC 3986, 5.2.4, as curl does it unless --path-as-is forbids.
QByteArray withoutDots(const QByteArray &path)
{
    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isLast = i + 1 == segments.size();
        if (segments[i] == ".." && kept.size() > 1)
            kept.removeLast();
        if (segments[i] != "." && segments[i] != "..")
            kept.append(segments[i]);
        else if (isLast)
            kept.append(QByteArray());
    }
    return kept.join('/');
}

//! The options between two --next: they make one request for each address.
class CurlRequest
{
public:
    CurlRequest(const ImportOptions &options, const std::optional<QByteArray> &input)
        : m_body(options, input), m_sending(options)
    { }

    void take(const CurlOption &option, Imported &imported);
    void finish(Imported &imported);

private:
    void takeHeader(const QByteArray &line, Imported &imported);
    void takeCookie(const QByteArray &value, Imported &imported);
    void takeReferer(QByteArray value);
    void addDefault(const QByteArray &name, const QByteArray &value);
    void addBodyHeaders();
    [[nodiscard]] bool hasHeader(QStringView name) const { return m_shared.hasHeader(name); }
    [[nodiscard]] QString method() const;
    [[nodiscard]] neutral::Request requestFor(QByteArray url) const;

    CurlBody m_body;
    CurlSending m_sending;
    neutral::Request m_shared;
    QList<QByteArray> m_addresses;
    QList<QByteArray> m_query;
    QList<QByteArray> m_removed; //!< Lower-case names of "Name:", which curl then leaves out.
    QByteArray m_method;
    bool m_isGet = false;
    bool m_isHead = false;
    bool m_pathAsIs = false;
};

void CurlRequest::take(const CurlOption &option, Imported &imported)
{
    const QByteArray &name = option.name;
    const QByteArray &value = option.value;
    if (m_body.take(option, imported) || m_sending.take(option, imported))
        return;
    if (name == "url")
        m_addresses.append(value);
    else if (name == "request")
        m_method = value;
    else if (name == "header")
        takeHeader(value, imported);
    else if (name == "get")
        m_isGet = true;
    else if (name == "head")
        m_isHead = true;
    else if (name == "path-as-is")
        m_pathAsIs = true;
    else if (name == "url-query")
        m_query.append(value.startsWith('+') ? value.mid(1) : value);
    else if (name == "user")
        addDefault("Authorization"_ba, "Basic " + value.toBase64());
    else if (name == "oauth2-bearer")
        addDefault("Authorization"_ba, "Bearer " + value);
    else if (name == "user-agent")
        addDefault("User-Agent"_ba, value);
    else if (name == "range")
        addDefault("Range"_ba, "bytes=" + value);
    else if (name == "referer")
        takeReferer(value);
    else if (name == "cookie")
        takeCookie(value, imported);
    else if (name == "insecure")
        imported.note(
            CurlimportText::tr("--insecure was left out: certificates are always checked. Use --ca "
                               "for a private authority."));
    else if (name == "connect-timeout")
        imported.note(
            CurlimportText::tr("--%1 was left out: set the time limit when you send the request.")
                .arg(QString::fromUtf8(name)));
    else if (curlMeaning(name) == CurlMeaning::Unhonoured)
        imported.note(CurlimportText::tr("--%1 was left out: it cannot be taken over.")
                          .arg(QString::fromUtf8(name)));
}

//! "Name: value", "Name;" for a header without a value, "Name:" to leave one out, "@file".
void CurlRequest::takeHeader(const QByteArray &line, Imported &imported)
{
    if (line.startsWith('@')) {
        imported.note(CurlimportText::tr("The headers in the file %1 were left out.")
                          .arg(QString::fromUtf8(line.mid(1))));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) {
        if (line.trimmed().endsWith(';'))
            m_shared.headers.append({QString::fromUtf8(line.trimmed().chopped(1)), {}});
        return;
    }
    const QString name = QString::fromUtf8(line.first(colon).trimmed());
    const QString value = QString::fromUtf8(line.mid(colon + 1).trimmed());
    if (value.isEmpty())
        m_removed.append(name.toLower().toUtf8());
    else if (belongsToConnection(name))
        imported.note(
            CurlimportText::tr("The header %1 was left out: the connection sets it.").arg(name));
    else
        m_shared.headers.append({name, value});
}

void CurlRequest::takeCookie(const QByteArray &value, Imported &imported)
{
    if (value.contains('='))
        addDefault("Cookie"_ba, value);
    else
        imported.note(CurlimportText::tr("The cookies in the file %1 were left out.")
                          .arg(QString::fromUtf8(value)));
}

void CurlRequest::takeReferer(QByteArray value)
{
    if (value.endsWith(";auto"))
        value.chop(5);
    if (!value.isEmpty())
        addDefault("Referer"_ba, value);
}

//! curl's own headers give way to -H.
void CurlRequest::addDefault(const QByteArray &name, const QByteArray &value)
{
    if (!value.isEmpty() && !hasHeader(QString::fromLatin1(name)))
        m_shared.headers.append({QString::fromLatin1(name), QString::fromUtf8(value)});
}

QString CurlRequest::method() const
{
    if (!m_method.isEmpty())
        return QString::fromUtf8(m_method);
    if (m_isHead)
        return u"HEAD"_s;
    if (m_body.isUpload())
        return u"PUT"_s;
    return (m_body.hasData() || m_body.hasParts()) && !m_isGet ? u"POST"_s : u"GET"_s;
}

neutral::Request CurlRequest::requestFor(QByteArray url) const
{
    neutral::Request request = m_shared;
    if (!url.contains("://") && !url.startsWith("{{"))
        url.prepend("http://");
    const qsizetype authority = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
    qsizetype pathStart = authority;
    while (pathStart < url.size() && !QByteArrayView("/?#").contains(url[pathStart]))
        ++pathStart;
    QByteArray host = url.mid(authority, pathStart - authority);
    if (const qsizetype at = host.lastIndexOf('@'); at >= 0 && !host.contains("{{")) {
        const QByteArray user = QByteArray::fromPercentEncoding(host.first(at));
        if (!request.hasHeader(u"Authorization"))
            request.headers.append(
                {u"Authorization"_s, u"Basic "_s + QString::fromLatin1(user.toBase64())});
        host = host.mid(at + 1);
    }
    qsizetype pathEnd = pathStart;
    while (pathEnd < url.size() && url[pathEnd] != '?' && url[pathEnd] != '#')
        ++pathEnd;
    QByteArray path = url.mid(pathStart, pathEnd - pathStart);
    if (!m_pathAsIs && path.contains("/."))
        path = withoutDots(path);
    QByteArray rest = url.mid(pathEnd);
    QList<QByteArray> more = m_query;
    if (m_isGet && m_body.hasData())
        more.append(*m_body.data());
    if (!more.isEmpty()) {
        const qsizetype fragment = rest.indexOf('#');
        QByteArray query = fragment < 0 ? rest : rest.first(fragment);
        query += (query.isEmpty() ? "?" : query.endsWith('?') ? "" : "&") + more.join('&');
        rest = query;
    }
    request.url = QString::fromUtf8(QByteArray(url.first(authority) + host + path + rest));
    return request;
}

void CurlRequest::addBodyHeaders()
{
    const auto addUnlessRemoved = [this](const QByteArray &name, const QByteArray &value) {
        if (!m_removed.contains(name.toLower()))
            addDefault(name, value);
    };
    if (m_body.hasParts()) {
        // The form's encoder says it, with the boundary that it chooses.
        m_shared.headers.removeIf([](const neutral::Field &header) {
            return header.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0
                && header.value.startsWith("multipart/form-data"_L1, Qt::CaseInsensitive);
        });
    } else if (m_body.isJson()) {
        addUnlessRemoved("Content-Type"_ba, "application/json"_ba);
        addUnlessRemoved("Accept"_ba, "application/json"_ba);
    } else if (m_body.hasData() && !m_body.isUpload()) {
        addUnlessRemoved("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
    }
}

void CurlRequest::finish(Imported &imported)
{
    m_shared.method = method();
    QString bodyFile;
    if (m_isGet)
        m_body.readFile(imported); // It becomes a part of the address.
    if (!m_isGet && !(m_isHead && m_method.isEmpty())) {
        addBodyHeaders();
        bool isForm = false;
        for (const neutral::Field &header : std::as_const(m_shared.headers))
            isForm |= header.value == "application/x-www-form-urlencoded"_L1;
        m_shared.body = m_body.toBody(isForm);
        bodyFile = m_body.hasParts() ? QString() : m_body.file();
    }
    if (m_addresses.isEmpty()) {
        imported.note(CurlimportText::tr("A curl command without an address was left out."));
        return;
    }
    for (const QByteArray &address : std::as_const(m_addresses)) {
        if (address.contains('{') && !address.contains("{{"))
            imported.note(
                CurlimportText::tr("Curly brackets in an address mean several addresses to curl. "
                                   "They were kept as they stand."));
        if (!bodyFile.isEmpty())
            imported.bodyFiles.insert(imported.requests.size(), bodyFile);
        if (m_sending.sending() != Sending())
            imported.sendings.insert(imported.requests.size(), m_sending.sending());
        imported.requests.append(requestFor(address));
    }
}

//! "curl", "/usr/bin/curl", "curl.exe", behind assignments, "sudo" or a copied prompt.
qsizetype programAt(const QList<QByteArray> &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QByteArray name = words[i];
        name = name.mid(name.replace('\\', '/').lastIndexOf('/') + 1).toLower();
        if (name == "curl" || name == "curl.exe")
            return i;
    }
    return -1;
}

} // namespace

Result<Imported> importCurl(const QByteArray &bytes, const ImportOptions &options)
{
    const auto commands = splitCommands(bytes, shellOf(bytes));
    if (!commands)
        return tl::unexpected(commands.error());
    Imported imported;
    bool found = false;
    for (const ShellCommand &command : *commands) {
        const qsizetype program = programAt(command.words);
        if (program < 0)
            continue;
        found = true;
        const auto read = readCurlOptions(command.words.mid(program + 1));
        if (!read)
            return tl::unexpected(read.error());
        CurlRequest current(options, command.input);
        for (const CurlOption &option : *read) {
            if (option.name == "next") {
                current.finish(imported);
                current = CurlRequest(options, command.input);
            } else {
                current.take(option, imported);
            }
        }
        current.finish(imported);
        for (const QByteArray &variable : command.variables)
            imported.note(CurlimportText::tr("The shell variable $%1 was not filled in.")
                              .arg(QString::fromUtf8(variable)));
    }
    if (!found) {
        return failure(
            ErrorKind::Parse,
            CurlimportText::tr("There is no curl command in this text. Copy it from the word curl "
                               "on."));
    }
    if (imported.requests.isEmpty()) {
        return failure(
            ErrorKind::Parse,
            CurlimportText::tr("The curl command has no address. Copy the whole command."));
    }
    return imported;
}

} // namespace planops::workspace
