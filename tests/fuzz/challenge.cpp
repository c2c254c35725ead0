// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/refusal.h"
#include "fuzz.h"

using namespace planops;

// The first line is WWW-Authenticate, the rest the body of a refusal: there is a cause in any case,
// with words.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype end = input.indexOf('\n');
    diagnosis::Evidence evidence;
    evidence.now = UnixTime {std::chrono::seconds(1'800'000'000)};
    evidence.request.method = "GET";
    http::Hop hop;
    hop.status = 401;
    hop.headers.append({"WWW-Authenticate", input.left(end)});
    evidence.answer.response.hops.append(hop);
    evidence.answer.response.body = http::BodyFile(end < 0 ? QByteArray() : input.mid(end + 1));
    evidence.answer.tokenSent = true;
    evidence.answer.sentToken = Secret("eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl");
    const QList<diagnosis::Cause> causes = diagnosis::explain(evidence);
    fuzz::require(!causes.isEmpty());
    for (const diagnosis::Cause &cause : causes)
        fuzz::require(!cause.title.isEmpty() && !cause.actions.isEmpty());
    return 0;
}
