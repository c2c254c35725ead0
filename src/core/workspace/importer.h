// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/filedrequest.h"

#include <QHash>
#include <QStringList>

#include <optional>

//! \brief Requests that live in files: the .http format, and what other programs write.
namespace planops::workspace {

enum class Format { Curl, Postman, Har, Insomnia, Bruno, Http };

//! \brief The words of the command line: "curl", "postman", "har", "insomnia", "bruno", "http".
[[nodiscard]] QStringList formatNames();
[[nodiscard]] std::optional<Format> formatOf(const QString &name);

//! \brief What was found, and what could not be honoured, one translated sentence each.
struct Imported
{
    QList<neutral::Request> requests;
    //! Absolute paths of bodies that are named and not read (ImportOptions::namesBodyFiles), by the
    //! place in \c requests.
    QHash<qsizetype, QString> bodyFiles;
    QHash<qsizetype, Sending> sendings; //!< By the place in \c requests, too.
    QStringList notices;

    void note(const QString &notice); //!< The same notice is kept once.
    void append(const Imported &other);
    [[nodiscard]] QList<FiledRequest> filed() const; //!< Each with its file.
};

constexpr qint64 largestImport = qint64 {64} * 1024 * 1024; //!< Bytes; more is refused.
//! \brief Bytes of a body that is going to stand in an editor; more is for a file.
constexpr qint64 largestEditedBody = qint64 {4} * 1024 * 1024;

//! \brief What an importer may use beside the file itself.
struct ImportOptions
{
    QString folder; //!< Where relative paths in the file begin; empty = the working directory.
    QHash<QString, QString> variables; //!< Win over the file's own: from a Postman environment.
    //! A body that is a file and nothing else is named, to be streamed when it is sent: for those
    //! who can (curl's and .http's). Else it is read, as everything that makes a part of a body.
    bool namesBodyFiles = false;
    //! Time limit, proxy and certificates are taken over: for those who can keep them. Else each is
    //! a notice.
    bool takesSending = false;
    qint64 largestBody = largestImport; //!< Bytes of a file that is read.

    //! \brief For bodies that are going to stand in an editor, or stay the files that they are.
    [[nodiscard]] static ImportOptions forEditing();
};

//! \brief Reads what another program wrote. Nothing is sent and nothing is run; files are read only
//! where a request's body is one.
//!
//! Errors: Parse, naming line or place in the document and what to do. Thread: any; 50 MB take a
//! few seconds.
[[nodiscard]] Result<Imported> importBytes(Format format, const QByteArray &bytes,
                                           const ImportOptions &options = {});

//! \brief The same for a file, or for a folder of Bruno's or of .http files. Errors: Storage and
//! the above, naming the file.
[[nodiscard]] Result<Imported> importPath(Format format, const QString &path,
                                          ImportOptions options = {});

//! \brief The values of a Postman environment file (its disabled ones are left out). Errors: Parse.
[[nodiscard]] Result<QHash<QString, QString>> postmanEnvironment(const QByteArray &bytes);

} // namespace planops::workspace
