// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/callbackpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

// The house look: palette and type of the window, both appearances, no script, nothing from
// elsewhere.
constexpr auto pageTemplate = R"(<!doctype html>
<html lang="%1"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>PlanOps Explorer</title><style>
:root{--chrome:#F6F5F2;--raised:#FFFFFF;--line:#E6E4DE;--text:#191A1D;--text2:#4D4F57;--ok:#12703F;--okTint:#E1F3E8;
--warn:#835300;--warnTint:#FBF0D8}
@media (prefers-color-scheme:dark){:root{--chrome:#111215;--raised:#1E2025;--line:#292B32;--text:#E9EAED;--text2:#B1B4BD;
--ok:#56C991;--okTint:#14301F;--warn:#EFB558;--warnTint:#35290F}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--chrome);
color:var(--text);font:16px/1.5 Inter,"Segoe UI",system-ui,sans-serif}
main{width:min(26rem,calc(100vw - 2rem));padding:2rem;background:var(--raised);border:1px solid var(--line);
border-radius:12px}
.mark{width:2.75rem;height:2.75rem;border-radius:50%;display:grid;place-items:center}
.ok{background:var(--okTint);color:var(--ok)}.warn{background:var(--warnTint);color:var(--warn)}
svg{width:1.4rem;height:1.4rem;fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
h1{margin:1rem 0 .4rem;font-size:1.25rem;line-height:1.3;font-weight:600}p{margin:0;color:var(--text2)}
</style></head><body><main><div class="mark %2"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="%3"/></svg></div>
<h1>%4</h1><p>%5</p></main></body></html>
)";

QString tr(const char *text)
{
    return QCoreApplication::translate("planops::auth::CallbackPage", text).toHtmlEscaped();
}

struct Words
{
    int status;
    bool good;
    QString title;
    QString text;
};

Words wordsOf(CallbackPage page)
{
    switch (page) {
    case CallbackPage::Approved:
        return {200, true, tr("Back to PlanOps Explorer"),
                tr("The browser has done its part. You can close this tab; the program finishes "
                   "the sign-in.")};
    case CallbackPage::NotApproved:
        return {200, false, tr("Sign-in did not finish"),
                tr("PlanOps Explorer says why. You can close this tab.")};
    case CallbackPage::Stray:
        return {400, false, tr("This page does not belong to the running sign-in"),
                tr("PlanOps Explorer still waits. Finish in the newest tab, or open the sign-in "
                   "link again from the program.")};
    case CallbackPage::AlreadyUsed:
        return {410, false, tr("This sign-in is over"),
                tr("You can close this tab. To sign in again, start in PlanOps Explorer.")};
    case CallbackPage::NotFound:
        return {404, false, tr("There is nothing here"),
                tr("PlanOps Explorer waits for a sign-in on another address.")};
    case CallbackPage::MethodNotAllowed:
        return {405, false, tr("This address takes GET only"),
                tr("Finish the sign-in in the browser.")};
    }
    Q_UNREACHABLE();
}

} // namespace

loopback::Response callbackResponse(CallbackPage page)
{
    const Words words = wordsOf(page);
    loopback::Response response;
    response.status = words.status;
    response.headers = {
        {"Content-Type", "text/html; charset=utf-8"},
        {"Cache-Control", "no-store"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
         "frame-ancestors 'none'"}};
    if (page == CallbackPage::MethodNotAllowed)
        response.headers.append({"Allow"_ba, "GET"_ba});
    const QString check = u"M20 6 9 17l-5-5"_s;
    const QString bang = u"M12 5v8M12 18v.5"_s;
    response.body = QString::fromUtf8(pageTemplate)
                        //: The language code of this page: "de" for German.
                        .arg(tr("en"), words.good ? u"ok"_s : u"warn"_s, words.good ? check : bang,
                             words.title, words.text)
                        .toUtf8();
    return response;
}

} // namespace planops::auth
