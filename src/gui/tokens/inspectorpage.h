// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "gui/page.h"
#include "gui/tokens/signaturecheck.h"

class QPlainTextEdit;

namespace planops::gui {

class Banner;
class Button;
class Card;
class ClaimsView;
class EntitlementsTable;
class FormField;
class Label;
class Pill;
class VerdictList;

//! \brief Any token, taken apart and judged: every check with its reason, the claims, the header.
//! Needs no profile.
//!
//! Keys are fetched from the profile's issuer by itself; from another issuer only when the user
//! asks for it.
class InspectorPage : public Page
{
    Q_OBJECT

public:
    InspectorPage(KeyLookup keys, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon tabIcon() const override { return Icon::ShieldCheck; }
    void setWorkplace(services::Workplace &workplace) override;
    void activated() override;

    //! \brief What tokens are judged against where there is no workplace.
    void setProfile(const auth::Profile &profile);
    void setToken(const Secret &token);

private:
    QWidget *makeHead();
    QWidget *makeJudgement(QWidget *parent);
    void onEdited();
    void examine(const QString &issuer);
    void showReport();
    void showNotices();

    Clock m_clock;
    SignatureCheck m_check;
    auth::Profile m_profile;
    tokens::Jwt m_jwt;
    bool m_decoded = false;
    QPlainTextEdit *m_text = nullptr;
    FormField *m_field = nullptr;
    QWidget *m_result = nullptr;
    Label *m_kind = nullptr;
    Label *m_explanation = nullptr;
    Pill *m_valid = nullptr;
    Banner *m_keys = nullptr;
    QWidget *m_keysGap = nullptr; // goes with the banner
    Button *m_fetch = nullptr;
    VerdictList *m_verdicts = nullptr;
    Card *m_verdictCard = nullptr;
    ClaimsView *m_claims = nullptr;
    Banner *m_notice = nullptr; // impersonation, pending session
    QWidget *m_noticeGap = nullptr;
    EntitlementsTable *m_entitlements = nullptr;
    Button *m_compare = nullptr;
};

} // namespace planops::gui
