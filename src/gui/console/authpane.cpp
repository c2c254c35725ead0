// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/authpane.h"

#include "gui/widgets/label.h"

#include <QCoreApplication>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;
using AuthKind = console::Draft::AuthKind;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("planops::gui", text);
}
} // namespace

TokenRoute tokenRoute(const console::Draft &draft, const auth::Profile &profile)
{
    const bool ownHeader =
        std::any_of(draft.headers.begin(), draft.headers.end(), [](const console::Row &row) {
            return row.enabled
                && row.name.trimmed().compare("authorization"_L1, Qt::CaseInsensitive) == 0;
        });
    if (ownHeader)
        return {false,
                tr("The request has an Authorization header of its own, which is sent as it is.")};
    if (draft.auth == AuthKind::None)
        return {false, tr("The request goes without a token.")};
    const auto request = draft.toRequest(profile);
    if (!request)
        return {true,
                tr("The access token is sent as “Authorization: Bearer” to the API of the profile, "
                   "and to no other host.")};
    const http::Origin origin = request->url.origin();
    if (!profile.ownsOrigin(origin)) {
        return {false,
                tr("%1 is no host of the profile “%2”, so the request goes without its token.")
                    .arg(origin.toString(), profile.name)};
    }
    return {true,
            tr("The access token is sent as “Authorization: Bearer” to %1. It is refreshed before "
               "it expires, and a "
               "redirect to another host does not get it.")
                .arg(origin.toString())};
}

AuthPane::AuthPane(QWidget *parent)
    : QWidget(parent),
      m_profile(new QRadioButton(this)),
      m_none(new QRadioButton(tr("No token"), this)),
      m_explanation(new Label({}, TextRole::Body, Ink::Text2, this))
{
    m_explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_profile);
    layout->addWidget(m_none);
    layout->addSpacing(4);
    layout->addWidget(m_explanation);
    layout->addStretch();
    // Both buttons toggle at each change: one of them is enough.
    connect(m_none, &QAbstractButton::toggled, this, &AuthPane::edited);
}

void AuthPane::setDraft(const console::Draft &draft, const auth::Profile &profile)
{
    const QSignalBlocker blocker(m_none);
    m_profile->setText(tr("Bearer token from %1").arg(profile.name));
    m_profile->setChecked(draft.auth == AuthKind::Profile);
    m_none->setChecked(draft.auth == AuthKind::None);
    m_explanation->setText(tokenRoute(draft, profile).explanation);
}

AuthKind AuthPane::kind() const
{
    return m_none->isChecked() ? AuthKind::None : AuthKind::Profile;
}

QString AuthPane::explanation() const
{
    return m_explanation->text();
}

} // namespace planops::gui
