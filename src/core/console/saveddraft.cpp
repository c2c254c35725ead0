// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/saveddraft.h"

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

//! The format has no blank lines at a body's ends; where blanks mean nothing, none are kept there.
QString filedBody(const Draft &draft)
{
    const bool blanksMeanNothing = draft.bodyKind == Draft::BodyKind::Json
        || draft.bodyKind == Draft::BodyKind::Xml || draft.bodyKind == Draft::BodyKind::GraphQl;
    return blanksMeanNothing ? draft.body.trimmed() : draft.body;
}

} // namespace

Draft draftOf(const workspace::SavedRequest &saved)
{
    Draft draft = draftOf(
        workspace::FiledRequest {saved.request, saved.bodyFile, {saved.directives, {}, {}}});
    draft.saved = saved.place;
    return draft;
}

Draft draftOf(const workspace::FiledRequest &filed)
{
    Draft draft = Draft::fromNeutral(filed.request);
    if (!filed.bodyFile.isEmpty()) {
        draft.bodyKind = Draft::BodyKind::File;
        draft.bodyFile = filed.bodyFile;
    }
    const workspace::SendDirectives &directives = filed.sending.directives;
    draft.followRedirects = directives.followRedirects;
    draft.timeoutSeconds = directives.timeoutSeconds.value_or(draft.timeoutSeconds);
    draft.proxy = filed.sending.proxy;
    draft.tls = filed.sending.tls;
    return draft;
}

Result<workspace::FiledRequest> filed(const Draft &draft)
{
    workspace::FiledRequest made;
    Draft written = draft;
    if (draft.bodyKind == Draft::BodyKind::File) {
        made.bodyFile = draft.bodyFile;
        written.bodyKind = Draft::BodyKind::None;
    }
    written.body = filedBody(draft);
    const auto request = written.toNeutral();
    if (!request)
        return tl::unexpected(request.error());
    made.request = *request;
    workspace::SendDirectives &directives = made.sending.directives;
    directives.followRedirects = draft.followRedirects;
    if (draft.timeoutSeconds != Draft().timeoutSeconds)
        directives.timeoutSeconds = draft.timeoutSeconds;
    made.sending.proxy = draft.proxy;
    made.sending.tls = draft.tls;
    if (!made.bodyFile.isEmpty() && !made.request.hasHeader(u"Content-Type"))
        made.request.headers.append({u"Content-Type"_s, u"application/octet-stream"_s});
    return made;
}

bool sameContent(const Draft &a, const Draft &b)
{
    Draft other = b;
    other.id = a.id;
    other.saved = a.saved;
    if (filedBody(a) == filedBody(other))
        other.body = a.body;
    return a == other;
}

} // namespace planops::console
