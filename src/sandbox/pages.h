// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accounts.h"

#include <QByteArray>
#include <QPair>

namespace planops::sandbox::pages {

//! \file
//! \brief The pages a browser sees: static HTML with inline style, light or dark as the system is,
//! no script but one.
//!
//! Every text from outside is escaped here. Element ids are stable, for tests and for people who
//! automate the flow: #account-ada, #account-ben, #approve, #deny, #continue.

[[nodiscard]] QString signIn(const QString &attemptId, const Client &client);
[[nodiscard]] QString consent(const QString &attemptId, const Client &client, const User &user,
                              const QStringList &scopes, const QString &redirectUri);
//! \param code the machine word ("redirect_uri_mismatch"), \param advice what to do next.
[[nodiscard]] QString error(const QString &title, const QString &text, const QString &code,
                            const QString &advice);

//! \brief response_mode=form_post: posts \a fields to \a target by itself, or by a button where
//! scripts are off.
struct FormPost
{
    QString html;
    QByteArray scriptHash; //!< For the page's Content-Security-Policy.
};
[[nodiscard]] FormPost formPost(const QString &target,
                                const QList<QPair<QString, QString>> &fields);

//! \brief The front page: what this is and where to look.
[[nodiscard]] QString index(const QString &origin);

//! \brief A readable list of the operations in \a openApi.
[[nodiscard]] QString docs(const QByteArray &openApi);

} // namespace planops::sandbox::pages
