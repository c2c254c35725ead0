// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/filedrequest.h"

#include <QStringList>

#include <optional>

namespace planops::workspace {

class HttpFile;

//! \brief Where a request stands in a .http file, and what stood there when it was read or written.
struct SavedPlace
{
    QString path;           //!< Of the file, absolute; empty = saved nowhere.
    qsizetype position = 0; //!< Which block of the file.
    QString digest;         //!< Of the block's bytes: tells whether somebody else changed them.

    friend bool operator==(const SavedPlace &, const SavedPlace &) = default;

    [[nodiscard]] bool isSaved() const { return !path.isEmpty(); }
};

//! \brief A request of a .http file as it is written: {{variables}} stay, files are named.
struct SavedRequest
{
    neutral::Request request; //!< Without its body if that is a file.
    QString bodyFile;         //!< Absolute path of a body that is a file and nothing else.
    SendDirectives directives;
    SavedPlace place;    //!< Nowhere for a request that could not be written back unchanged.
    QStringList notices; //!< Why that is so, and what else to know.
};

//! \brief All requests of a file, in order. Errors: Storage, naming the file.
[[nodiscard]] Result<QList<SavedRequest>> readSaved(const QString &path);

//! \brief The same for bytes that were read from \a path already.
[[nodiscard]] QList<SavedRequest> savedIn(const HttpFile &file, const QString &path);

//! \brief The one request at \a place; nothing if it is not there any more, changed or not.
[[nodiscard]] Result<std::optional<SavedRequest>> readSavedAt(const SavedPlace &place);

//! \brief What became of saving. Without a place nothing was written: the block in the file is not
//! what it was, and only the user can say whose words count.
struct SaveOutcome
{
    std::optional<SavedPlace> place;

    [[nodiscard]] bool isConflict() const { return !place; }
};

//! \brief Writes the request over its block; all other bytes of the file stay. A block that only
//! moved is found.
//!
//! Without \a directives those of the block stay. Errors: Invalid, for a request that the format
//! cannot hold or that holds a credential (with the way out); Storage. The file is whole at every
//! moment.
[[nodiscard]] Result<SaveOutcome> saveRequest(const SavedPlace &place,
                                              const neutral::Request &request,
                                              const QString &bodyFile = {},
                                              const std::optional<SendDirectives> &directives = {});

//! \brief Adds the request at the end of the file, which is made if need be. Errors: as
//! saveRequest().
[[nodiscard]] Result<SavedPlace> addRequest(const QString &path, const neutral::Request &request,
                                            const QString &bodyFile = {},
                                            const SendDirectives &directives = {});

//! \brief Why this request must not go into a file that others read: the credential, and what to
//! write instead. Nothing if there is none.
[[nodiscard]] std::optional<Error> credentialProblem(const neutral::Request &request);

} // namespace planops::workspace
