// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace planops::auth {

//! \brief Whose token a line for the browser's console asks for.
enum class DevToolsToken {
    User,         //!< Whoever is signed in on the page.
    Organization, //!< The same, active in an organization; the name is its ID, "org_…".
    Template,     //!< By a JWT template of the instance; the name is the template's.
};

//! \brief A line for the console of a page that uses Clerk; it leaves the token in the clipboard.
//!
//! \a name becomes a JavaScript string, whatever is in it; not used for User. copy() is a helper of
//! the consoles of Chromium, Firefox and Safari. Source: facts/clerk.md, section 3.
[[nodiscard]] QString devToolsLine(DevToolsToken token, const QString &name = {});

} // namespace planops::auth
