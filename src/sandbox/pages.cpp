// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::sandbox::pages {

namespace {

// The house look: warm paper or graphite, one cobalt ink (the roles of the program's own palette).
constexpr QLatin1StringView style = R"(
:root{color-scheme:light dark;--chrome:#f6f5f2;--canvas:#fff;--sunken:#faf9f7;--hover:#edebe7;--line:#e6e4de;
--line2:#d2cfc7;--text:#191a1d;--text2:#4d4f57;--text3:#666870;--accent:#2b4fd9;--accent2:#2241ba;--ink:#2546c7;
--violet:#6a3dc2;--violet-tint:#f0eafc;--bad:#b3221f;--bad-tint:#fdecea;--dot:#dedbd3}
@media(prefers-color-scheme:dark){:root{--chrome:#111215;--canvas:#17181c;--sunken:#131417;--hover:#23252b;
--line:#292b32;--line2:#3a3d46;--text:#e9eaed;--text2:#b1b4bd;--text3:#9296a1;--accent:#4065ec;--accent2:#3658dc;
--ink:#97afff;--violet:#bba0ff;--violet-tint:#2a2145;--bad:#ff8a82;--bad-tint:#3b1b1b;--dot:#24262c}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:18px;
padding:32px 16px;background:var(--chrome) radial-gradient(var(--dot) 1px,transparent 1px) 0 0/24px 24px;
color:var(--text);font:15px/1.5 Inter,system-ui,-apple-system,"Segoe UI",sans-serif}
main{width:100%;max-width:440px;background:var(--canvas);border:1px solid var(--line);border-radius:12px;
padding:28px;box-shadow:0 18px 40px #0000000f,0 2px 8px #0000000a}
main.wide{max-width:860px}
header{display:flex;align-items:center;gap:12px;margin-bottom:20px}
header b{font-size:15px;font-weight:600}
.mark{width:34px;height:34px;flex:none}
.badge{margin-left:auto;padding:2px 8px;border-radius:5px;background:var(--violet-tint);color:var(--violet);
font-size:12.5px;font-weight:600}
h1{margin:0 0 6px;font-size:22px;line-height:1.25;font-weight:600}
h2{margin:22px 0 8px;font-size:15px;font-weight:600}
p{margin:0 0 14px;color:var(--text2)}
small{display:block;color:var(--text3);font-size:12.5px}
button{font:inherit;color:var(--text);cursor:pointer}
button:focus-visible,a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.account{display:flex;width:100%;align-items:center;gap:12px;margin-top:10px;padding:11px 14px;text-align:left;
background:var(--canvas);border:1px solid var(--line2);border-radius:8px}
.account:hover{background:var(--hover)}
.account b{display:block;font-weight:600;line-height:1.3}
.avatar{display:grid;place-items:center;width:36px;height:36px;flex:none;border-radius:50%;
background:var(--violet-tint);color:var(--violet);font-size:13px;font-weight:600}
.role{margin-left:auto;color:var(--text3);font-size:12.5px}
ul{margin:0 0 16px;padding:0;list-style:none;border:1px solid var(--line);border-radius:8px}
li{padding:10px 14px;border-top:1px solid var(--line)}li:first-child{border-top:0}
code,.mono{font:12.5px/1.5 "JetBrains Mono NL","JetBrains Mono",ui-monospace,monospace;overflow-wrap:anywhere}
li code{color:var(--text3)}
.row{display:flex;gap:10px;margin-top:18px}
.row button{flex:1;height:40px;border-radius:6px;font-weight:500}
.primary{background:var(--accent);border:1px solid var(--accent);color:#fff}.primary:hover{background:var(--accent2)}
.secondary{background:var(--canvas);border:1px solid var(--line2)}.secondary:hover{background:var(--hover)}
.trouble{padding:12px 14px;border-radius:8px;background:var(--bad-tint);color:var(--bad)}
.op{display:grid;grid-template-columns:64px 1fr;gap:2px 10px}.op b{color:var(--ink)}
a{color:var(--ink)}
footer{color:var(--text3);font-size:12.5px;text-align:center}
)"_L1;

constexpr QLatin1StringView mark =
    R"(<svg class="mark" viewBox="0 0 34 34" aria-hidden="true"><rect width="34" height="34" rx="8" fill="#2b4fd9"/>)"
    R"(<rect x="7" y="8.5" width="12" height="4.4" rx="2.2" fill="#fff"/>)"
    R"(<rect x="11" y="14.8" width="16" height="4.4" rx="2.2" fill="#fff"/>)"
    R"(<rect x="19" y="21.1" width="8" height="4.4" rx="2.2" fill="#fff" opacity=".6"/></svg>)"_L1;

QString page(const QString &title, const QString &content, QLatin1StringView mainClass = {})
{
    return u"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
           "<meta name=\"robots\" content=\"noindex\"><title>"_s
        + title.toHtmlEscaped() + u" · PlanOps sandbox</title><style>"_s + style
        + u"</style></head><body><main class=\""_s + mainClass + u"\"><header>"_s + mark
        + u"<b>PlanOps</b><span class=\"badge\">Sandbox</span></header>"_s + content
        + u"</main><footer>This page comes from your own computer. Nothing here reaches "
          u"PlanOps.</footer>"
          "</body></html>\n"_s;
}

QString initials(const User &user)
{
    return QString(user.firstName.at(0)) + user.lastName.at(0);
}

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Admin:
        return u"Admin"_s;
    case Role::Member:
        return u"Member"_s;
    case Role::Viewer:
        return u"Viewer"_s;
    }
    Q_UNREACHABLE();
}

QString hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\""_s + name.toHtmlEscaped() + u"\" value=\""_s
        + value.toHtmlEscaped() + u"\">"_s;
}

QString accountButton(const User &user)
{
    return u"<button class=\"account\" name=\"account\" value=\""_s + user.id.toHtmlEscaped()
        + u"\" id=\"account-"_s + user.slug + u"\"><span class=\"avatar\" aria-hidden=\"true\">"_s
        + initials(user).toHtmlEscaped() + u"</span><span><b>"_s + user.name().toHtmlEscaped()
        + u"</b><small>"_s + user.email.toHtmlEscaped() + u"</small></span><span class=\"role\">"_s
        + roleTitle(user.role) + u"</span></button>"_s;
}

QString scopeText(const QString &scope)
{
    if (scope == "openid"_L1)
        return u"Know which account you use"_s;
    if (scope == "profile"_L1)
        return u"See your name"_s;
    if (scope == "email"_L1)
        return u"See your e-mail address"_s;
    if (scope == "public_metadata"_L1)
        return u"See your role"_s;
    if (scope == "user:org:read"_L1)
        return u"See your organization"_s;
    if (scope == "projects:read"_L1)
        return u"Read projects"_s;
    if (scope == "projects:write"_L1)
        return u"Change projects"_s;
    return scope;
}

} // namespace

QString signIn(const QString &attemptId, const Client &client)
{
    QString content = u"<h1>Choose an account</h1><p>Sign in to continue to "_s
        + client.name.toHtmlEscaped() + u".</p><form method=\"post\" action=\"/sign-in\">"_s
        + hidden(u"attempt"_s, attemptId);
    for (const User &user : users()) {
        if (!user.slug.isEmpty())
            content += accountButton(user);
    }
    content += u"</form>"_s;
    return page(u"Choose an account"_s, content);
}

QString consent(const QString &attemptId, const Client &client, const User &user,
                const QStringList &scopes, const QString &redirectUri)
{
    QString content = u"<h1>"_s + client.name.toHtmlEscaped()
        + u" wants to use your account</h1><p>You are signed in as "_s + user.name().toHtmlEscaped()
        + u" ("_s + user.email.toHtmlEscaped() + u"). If you approve, it can:</p><ul>"_s;
    for (const QString &scope : scopes) {
        if (scope != "offline_access"_L1)
            content += u"<li>"_s + scopeText(scope).toHtmlEscaped() + u" <code>"_s
                + scope.toHtmlEscaped() + u"</code></li>"_s;
    }
    content += u"</ul>"_s;
    if (scopes.contains("offline_access"_L1))
        content += u"<small>It stays signed in until you sign out.</small>"_s;
    content += u"<small>You return to <span class=\"mono\">"_s
        + QUrl(redirectUri).toString(QUrl::RemoveQuery).toHtmlEscaped()
        + u"</span></small><form method=\"post\" action=\"/oauth-consent\">"_s
        + hidden(u"attempt"_s, attemptId)
        + u"<div class=\"row\"><button class=\"secondary\" name=\"decision\" value=\"deny\" "
          u"id=\"deny\">Deny"
          "</button><button class=\"primary\" name=\"decision\" value=\"approve\" "
          "id=\"approve\">Approve"
          "</button></div></form>"_s;
    return page(u"Approve access"_s, content);
}

QString error(const QString &title, const QString &text, const QString &code, const QString &advice)
{
    return page(title,
                u"<h1>"_s + title.toHtmlEscaped() + u"</h1><p class=\"trouble\">"_s
                    + text.toHtmlEscaped() + u"</p><p>"_s + advice.toHtmlEscaped()
                    + u"</p><small>Code <code>"_s + code.toHtmlEscaped() + u"</code></small>"_s);
}

FormPost formPost(const QString &target, const QList<QPair<QString, QString>> &fields)
{
    const QByteArray script = "document.forms[0].submit()"_ba;
    QString content =
        u"<h1>One more step</h1><p>Return to the application to finish signing in.</p>"
        "<form method=\"post\" action=\""_s
        + target.toHtmlEscaped() + u"\">"_s;
    for (const auto &[name, value] : fields)
        content += hidden(name, value);
    content += u"<div class=\"row\"><button class=\"primary\" "
               u"id=\"continue\">Continue</button></div></form>"
               "<script>"_s
        + QString::fromLatin1(script) + u"</script>"_s;
    return {page(u"Continue"_s, content),
            "sha256-" + QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64()};
}

QString index(const QString &origin)
{
    QString content =
        u"<h1>The PlanOps sandbox is running</h1>"
        "<p>A PlanOps API with sample projects, and an issuer that signs you in to it.</p><ul>"_s;
    const QList<QPair<QString, QString>> places {
        {u"/docs"_s, u"The API's operations"_s},
        {u"/openapi.json"_s, u"The API's OpenAPI document"_s},
        {u"/.well-known/openid-configuration"_s, u"The issuer's discovery document"_s},
        {u"/.well-known/jwks.json"_s, u"The issuer's public key"_s},
        {u"/sandbox/controls"_s, u"Faults that can be switched on"_s}};
    for (const auto &[path, text] : places) {
        content += u"<li><a href=\""_s + path + u"\">"_s + text + u"</a><br><code>"_s
            + origin.toHtmlEscaped() + path + u"</code></li>"_s;
    }
    content += u"</ul>"_s;
    return page(u"Running"_s, content);
}

QString docs(const QByteArray &openApi)
{
    const QJsonObject document = QJsonDocument::fromJson(openApi).object();
    const QJsonObject info = document.value("info"_L1).toObject();
    QString content = u"<h1>"_s + info.value("title"_L1).toString().toHtmlEscaped() + u" "_s
        + info.value("version"_L1).toString().toHtmlEscaped()
        + u"</h1><p>The whole description is in <a href=\"/openapi.json\">/openapi.json</a>.</p><ul>"_s;
    const QJsonObject paths = document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (const QString &method : {u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s}) {
            if (!item.contains(method))
                continue;
            const QString summary = item.value(method).toObject().value("summary"_L1).toString();
            content += u"<li class=\"op\"><b class=\"mono\">"_s + method.toUpper()
                + u"</b><span class=\"mono\">"_s + path.key().toHtmlEscaped()
                + u"</span><span></span><small>"_s + summary.toHtmlEscaped() + u"</small></li>"_s;
        }
    }
    content += u"</ul>"_s;
    return page(u"API"_s, content, "wide"_L1);
}

} // namespace planops::sandbox::pages
