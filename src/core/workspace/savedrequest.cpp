// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedrequest.h"

#include "core/base/atomicfile.h"
#include "core/base/redaction.h"
#include "core/workspace/httprequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct SavedText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::SavedRequest)
};

constexpr qint64 largestHttpFile = qint64 {16} * 1024 * 1024;

//! Line ends at the end belong to what follows.
QString digestOf(const HttpBlock &block)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(block.raw.trimmed(), QCryptographicHash::Sha256).toHex());
}

Result<HttpFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       SavedText::tr("%1 could not be read: %2.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray bytes = file.read(largestHttpFile + 1);
    if (bytes.size() > largestHttpFile)
        return failure(ErrorKind::Storage,
                       SavedText::tr("%1 is too large for a .http file: the limit is 16 MB.")
                           .arg(QDir::toNativeSeparators(path)));
    return HttpFile::parse(bytes);
}

SavedPlace placeOf(const HttpFile &file, qsizetype position, const QString &path)
{
    return {path, position, digestOf(file.blocks()[position])};
}

//! The block that is still what it was, nearest to where it was.
std::optional<qsizetype> unchangedBlock(const HttpFile &file, const SavedPlace &place)
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < file.blocks().size(); ++i) {
        if (!file.blocks()[i].request || digestOf(file.blocks()[i]) != place.digest)
            continue;
        if (!found || qAbs(i - place.position) < qAbs(*found - place.position))
            found = i;
    }
    return found;
}

//! As a person would write it: from the file's own folder if it is below that.
QString pathBeside(const QString &bodyFile, const QString &path)
{
    if (bodyFile.isEmpty())
        return {};
    const QString relative = QFileInfo(path).dir().relativeFilePath(bodyFile);
    return relative.startsWith(".."_L1) || QDir::isAbsolutePath(relative)
        ? bodyFile
        : QString(u"./"_s + relative);
}

neutral::Request withPathsBeside(neutral::Request request, const QString &path)
{
    for (neutral::Part &part : request.body.parts)
        part.file = pathBeside(part.file, path);
    return request;
}

Result<void> mayBeWritten(const neutral::Request &request)
{
    if (const auto problem = credentialProblem(request))
        return tl::unexpected(*problem);
    return {};
}

} // namespace

QList<SavedRequest> savedIn(const HttpFile &file, const QString &path)
{
    const ImportOptions options {QFileInfo(path).absolutePath(), {}};
    QList<SavedRequest> requests;
    for (qsizetype i = 0; i < file.blocks().size(); ++i) {
        if (!file.blocks()[i].request)
            continue;
        SavedRequest saved;
        saved.directives = SendDirectives::of(file.blocks()[i].directives);
        if (const auto written = asWritten(file, i, options)) {
            saved.request = written->request;
            saved.bodyFile = written->bodyFile;
            saved.place = placeOf(file, i, path);
        } else if (const auto filled = requestOf(file, i, options, false, saved.notices)) {
            saved.request = *filled;
            saved.notices.prepend(SavedText::tr("Its body is put together in a way that is not "
                                                "edited here, so it opens as a copy."));
        } else {
            saved.request.name = file.blocks()[i].name;
            saved.request.method = file.blocks()[i].request->method;
            saved.request.url = file.blocks()[i].request->url;
            saved.notices.append(filled.error().message);
        }
        requests.append(saved);
    }
    return requests;
}

Result<QList<SavedRequest>> readSaved(const QString &path)
{
    return readFile(path).map([&path](const HttpFile &file) { return savedIn(file, path); });
}

Result<std::optional<SavedRequest>> readSavedAt(const SavedPlace &place)
{
    const auto file = readFile(place.path);
    if (!file)
        return tl::unexpected(file.error());
    const qsizetype position = unchangedBlock(*file, place).value_or(place.position);
    for (const SavedRequest &saved : savedIn(*file, place.path)) {
        if (saved.place.position == position && saved.place.isSaved())
            return std::optional(saved);
    }
    return std::optional<SavedRequest>();
}

Result<SaveOutcome> saveRequest(const SavedPlace &place, const neutral::Request &request,
                                const QString &bodyFile,
                                const std::optional<SendDirectives> &directives)
{
    if (const auto allowed = mayBeWritten(request); !allowed)
        return tl::unexpected(allowed.error());
    if (!QFile::exists(place.path))
        return SaveOutcome {};
    auto file = readFile(place.path);
    if (!file)
        return tl::unexpected(file.error());
    const auto position = unchangedBlock(*file, place);
    if (!position)
        return SaveOutcome {};
    const QString beside = pathBeside(bodyFile, place.path);
    if (const auto replaced =
            file->replace(*position, withPathsBeside(request, place.path), beside, directives);
        !replaced)
        return tl::unexpected(replaced.error());
    if (const auto written = writeFileAtomically(place.path, file->toBytes(), FileMode::AsItWas);
        !written)
        return tl::unexpected(written.error());
    return SaveOutcome {placeOf(*file, *position, place.path)};
}

Result<SavedPlace> addRequest(const QString &path, const neutral::Request &request,
                              const QString &bodyFile, const SendDirectives &directives)
{
    if (const auto allowed = mayBeWritten(request); !allowed)
        return tl::unexpected(allowed.error());
    auto file = QFile::exists(path) ? readFile(path) : HttpFile();
    if (!file)
        return tl::unexpected(file.error());
    if (const auto added =
            file->append(withPathsBeside(request, path), pathBeside(bodyFile, path), directives);
        !added)
        return tl::unexpected(added.error());
    if (const auto written = writeFileAtomically(path, file->toBytes(), FileMode::AsItWas);
        !written)
        return tl::unexpected(written.error());
    return placeOf(*file, file->blocks().size() - 1, path);
}

std::optional<Error> credentialProblem(const neutral::Request &request)
{
    const auto holds = [](const QString &text) {
        return redaction::looksSecret(text) || text.contains(redaction::mask());
    };
    for (const neutral::Field &header : request.headers) {
        const bool isSecret = redaction::isSecretHeader(header.name.toUtf8())
            && !header.value.isEmpty() && !header.value.contains("{{"_L1);
        if (isSecret || holds(header.value))
            return Error {ErrorKind::Invalid,
                          SavedText::tr("The header “%1” holds a credential, which does not belong "
                                        "in a file that others read. Write {{token}} in its place "
                                        "and give the value as a secret variable of the "
                                        "environment, or let the profile's token go along.")
                              .arg(header.name),
                          {},
                          {}};
    }
    QStringList texts {request.url, request.body.text};
    for (const neutral::Field &field : request.body.form)
        texts.append(field.value);
    for (const neutral::Part &part : request.body.parts)
        texts.append(part.value);
    for (const QString &text : std::as_const(texts)) {
        if (holds(text))
            return Error {
                ErrorKind::Invalid,
                SavedText::tr("The request holds something that looks like a token, which "
                              "does not belong in a file that others read. Write {{name}} "
                              "in its place and give the value as a secret variable of "
                              "the environment."),
                {},
                {}};
    }
    return std::nullopt;
}

} // namespace planops::workspace
