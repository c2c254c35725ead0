// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

void write(std::FILE *stream, QByteArrayView bytes)
{
    if (bytes.isEmpty()) // Its data may be null, which fwrite must not be given.
        return;
    std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        return NotSignedIn;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
        return NoNetwork;
    case ErrorKind::Vault:
        // The keychain works; it just holds nothing for us.
        return error.code == "not-found"_L1 ? NotSignedIn : NoKeychain;
    case ErrorKind::Storage:
    case ErrorKind::Parse:
    case ErrorKind::Invalid:
        return Usage;
    case ErrorKind::Server:
        return error.code == "401"_L1 ? NotSignedIn : No;
    case ErrorKind::Cancelled:
        return No;
    }
    Q_UNREACHABLE();
}

void Output::document(const QJsonDocument &document, QJsonDocument::JsonFormat format) const
{
    QByteArray json = document.toJson(format);
    if (!json.endsWith('\n'))
        json += '\n';
    write(stdout, json);
}

void Output::line(const QString &text) const
{
    write(stdout, QByteArray(text.toLocal8Bit() + '\n'));
}

void Output::raw(QByteArrayView bytes) const
{
    write(stdout, bytes);
}

void Output::note(const QString &text) const
{
    write(stderr, QByteArray(text.toLocal8Bit() + '\n'));
}

void Output::error(const Error &error) const
{
    note(u"planops: "_s + error.message);
    if (!m_json)
        return;
    QJsonObject object {{u"kind"_s, errorKindName(error.kind)}, {u"message"_s, error.message}};
    if (!error.code.isEmpty())
        object.insert(u"code"_s, error.code);
    if (!error.detail.isEmpty())
        object.insert(u"detail"_s, error.detail);
    document(QJsonDocument(QJsonObject {{u"error"_s, object}}));
}

} // namespace planops::cli
