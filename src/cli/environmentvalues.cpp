// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/environmentvalues.h"

namespace planops::cli {

void readEnvironment(services::SecretVariables &secrets, const QString &folder, const QString &name,
                     const Completion<EnvironmentValues> &completion)
{
    if (name.isEmpty()) {
        completion({});
        return;
    }
    const auto environments = workspace::Environments::find(folder);
    const auto plain =
        environments ? environments->values(name) : tl::unexpected(environments.error());
    if (!plain) {
        completion(tl::unexpected(plain.error()));
        return;
    }
    const auto onRead = [values = *plain,
                         completion](const Result<services::SecretValues> &secret) mutable {
        if (secret->problem) {
            completion(tl::unexpected(*secret->problem));
            return;
        }
        const QHash<QString, Secret> &byName = secret->byName;
        for (auto it = byName.constBegin(); it != byName.constEnd(); ++it)
            values.insert(it.key(), QString::fromUtf8(it->reveal()));
        completion(values);
    };
    secrets.read(*environments, name, {completion.context(), onRead});
}

} // namespace planops::cli
