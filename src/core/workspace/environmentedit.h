// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/environment.h"

namespace planops::workspace {

//! \brief Where a variable's value is kept.
enum class VariableHome {
    Shared,   //!< http-client.env.json, which is meant for git.
    Private,  //!< http-client.private.env.json, which is not.
    Keychain, //!< The file for git names it under "$secret"; its value is in no file.
};

//! \brief A variable as the user wants it to be.
struct EditedVariable
{
    QString name;
    QString value; //!< Nothing for one of the keychain: what is here is written into a file.
    VariableHome home = VariableHome::Shared;

    friend bool operator==(const EditedVariable &, const EditedVariable &) = default;
};

//! \brief What is to be different in one environment. Variables that are not named stay.
struct EnvironmentEdit
{
    QString environment; //!< Made if it is not there.
    QList<EditedVariable> variables;
    QStringList removed; //!< Names that go from all of their homes.
};

//! \brief The variables of one environment as they are in the files, by name; values of secret ones
//! are empty. What "$shared" says is not among them.
[[nodiscard]] QList<EditedVariable> variablesOf(const Environments &environments,
                                                const QString &environment);

//! \brief One of the files with the edit done. Nothing but the environment's own object changes,
//! its order stays, and values that say what they said before keep their spelling. \a file may be
//! empty. Errors: Parse; Invalid, for a name that belongs to something else there, such as
//! "Security".
[[nodiscard]] Result<QByteArray> withEdit(const QByteArray &file, const EnvironmentEdit &edit,
                                          VariableHome home);

//! \brief Why the edit cannot be: a name that is empty or there twice, a value for a file that
//! looks like a token. Empty if it can.
[[nodiscard]] QString problemOf(const EnvironmentEdit &edit);

//! \brief Writes the files in \a folder that the edit changes, each of them at once or not at all.
//! Errors: Storage, and those of withEdit(). Thread: any, and not the window's.
[[nodiscard]] Result<void> saveEnvironment(const QString &folder, const EnvironmentEdit &edit);

} // namespace planops::workspace
