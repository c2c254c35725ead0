// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/formdraft.h"

#include "core/spec/credentials.h"

namespace planops::gui {

console::Draft formDraft(const spec::Known &known, const spec::Operation &operation,
                         const spec::OperationForm &form, const QString &apiBase)
{
    const spec::Filling filling = form.filling(known.document, operation);
    neutral::Request request =
        spec::requestFor(known.document, operation, filling, known.base(apiBase));
    spec::addCredentials(request, spec::credentialsFor(known.document, operation));
    console::Draft draft = console::Draft::fromNeutral(request);
    draft.title.clear(); // Method and path tell more than a summary.
    draft.url = console::belowBase(draft.url, apiBase);
    if (!filling.bodyFile.isEmpty()) {
        draft.bodyKind = console::Draft::BodyKind::File;
        draft.bodyFile = filling.bodyFile;
    }
    if (!spec::wantsToken(known.document, operation))
        draft.auth = console::Draft::AuthKind::None;
    return draft;
}

} // namespace planops::gui
