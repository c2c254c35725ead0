// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/inspectorpage.h"

#include "core/auth/pastedtoken.h"
#include "core/services/services.h"
#include "core/tokens/claims.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/tokens/claimsview.h"
#include "gui/tokens/entitlementstable.h"
#include "gui/tokens/verdictlist.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/scrolling.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

InspectorPage::InspectorPage(KeyLookup keys, Clock clock, QWidget *parent)
    : Page(parent), m_clock(clock), m_check(std::move(keys), std::move(clock))
{
    setAccessibleName(tr("Token inspector"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *inside = new QWidget;
    auto *content = new QWidget(inside);
    setScaled(content, Extent::MaximumWidth, 900);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 18, 20, 24);
    column->setSpacing(18);
    column->addWidget(makeHead());
    m_result = makeJudgement(content);
    column->addWidget(m_result);
    column->addStretch(1);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
    fillScrolling(this, inside, accessibleName());
    connect(&m_check, &SignatureCheck::changed, this, &InspectorPage::showReport);
    onEdited();
}

QString InspectorPage::title() const
{
    return tr("Token inspector");
}

QWidget *InspectorPage::makeHead()
{
    auto *head = new QWidget;
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setPlaceholderText(u"eyJhbGciOiJSUzI1NiIs…"_s);
    setScaled(m_text, Extent::FixedHeight, 104);
    setTextRole(m_text, TextRole::Code);
    m_field = new FormField(tr("Token"), m_text);
    m_field->setHelp(tr("Stays in this window: nothing pasted here is stored or sent."));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Token inspector"), TextRole::Page, Ink::Text, head));
    column->addWidget(m_field);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InspectorPage::onEdited);
    return head;
}

QWidget *InspectorPage::makeJudgement(QWidget *parent)
{
    auto *result = new QWidget(parent);
    m_kind = new Label(QString(), TextRole::Subheading, Ink::Text, result);
    m_valid = new Pill(result);
    m_explanation = new Label(QString(), TextRole::Body, Ink::Text2, result);
    m_explanation->setWordWrap(true);
    m_keys = new Banner(Tone::Accent, Icon::Key, QString(), QString(), result);
    m_fetch = m_keys->addAction(tr("Fetch its keys"));
    connect(m_fetch, &QAbstractButton::clicked, this,
            [this] { examine(tokens::Claims::of(m_jwt).issuer); });
    m_verdictCard = new Card(result);
    m_verdicts = new VerdictList(m_verdictCard);
    auto *inside = new QVBoxLayout(m_verdictCard);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_verdicts);
    m_claims = new ClaimsView(result);
    m_entitlements = new EntitlementsTable(result);
    m_notice = new Banner(Tone::Warn, Icon::Users, QString(), QString(), result);
    m_compare = new Button(tr("Compare…"), Icon::ListTree, ButtonKind::Secondary, result);
    m_compare->setToolTip(tr("Put this token beside another one"));
    connect(m_compare, &QAbstractButton::clicked, this,
            [this] { Q_EMIT compareTokenRequested(auth::cleanedToken(m_text->toPlainText())); });

    m_noticeGap = new QWidget(result);
    m_noticeGap->setFixedHeight(14);
    m_keysGap = new QWidget(result);
    m_keysGap->setFixedHeight(14);
    auto *keysRow = new QVBoxLayout;
    keysRow->setSpacing(0);
    keysRow->addWidget(m_keys);
    keysRow->addWidget(m_keysGap);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_kind);
    first->addWidget(m_valid);
    first->addStretch(1);
    first->addWidget(m_compare);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addSpacing(4);
    column->addWidget(m_explanation);
    column->addSpacing(14);
    column->addWidget(m_notice);
    column->addWidget(m_noticeGap);
    column->addLayout(keysRow);
    column->addWidget(m_verdictCard);
    column->addSpacing(18);
    column->addWidget(m_claims);
    column->addSpacing(18);
    column->addWidget(m_entitlements);
    return result;
}

void InspectorPage::setWorkplace(services::Workplace &workplace)
{
    setProfile(workplace.session.profile());
}

void InspectorPage::setProfile(const auth::Profile &profile)
{
    m_profile = profile;
    onEdited();
}

void InspectorPage::activated()
{
    m_text->setFocus();
}

void InspectorPage::setToken(const Secret &token)
{
    m_text->setPlainText(QString::fromUtf8(token.reveal()));
}

void InspectorPage::onEdited()
{
    const Secret token = auth::cleanedToken(m_text->toPlainText());
    m_result->setVisible(!token.isEmpty());
    m_decoded = false;
    if (token.isEmpty()) {
        m_field->setError({});
        m_check.clear();
        return;
    }
    const tokens::TokenKind kind = tokens::tokenKind(token.reveal(), m_profile.clientId);
    m_kind->setText(tokens::tokenKindLabel(kind));
    m_explanation->setText(tokens::tokenKindExplanation(kind));
    const Result<tokens::Jwt> jwt = tokens::Jwt::decode(token.reveal());
    // An opaque token is whole although there is nothing to take apart.
    const bool broken =
        !jwt && (kind == tokens::TokenKind::Unknown || tokens::Jwt::looksLikeJwt(token.reveal()));
    m_field->setError(broken ? jwt.error().message : QString());
    if (!jwt) {
        m_check.clear();
        showReport();
        return;
    }
    m_jwt = *jwt;
    m_decoded = true;
    m_claims->setJwt(m_jwt, m_clock());
    const QString issuer = tokens::Claims::of(m_jwt).issuer;
    examine(issuer == m_profile.issuer ? issuer : QString());
}

void InspectorPage::examine(const QString &issuer)
{
    tokens::Expectations expected;
    expected.issuer = issuer;
    m_check.check(m_jwt, expected);
    showReport();
}

void InspectorPage::showNotices()
{
    const tokens::Claims claims = m_decoded ? tokens::Claims::of(m_jwt) : tokens::Claims();
    const bool pending = claims.sessionStatus == "pending"_L1;
    const bool acting = !claims.actor.isEmpty();
    m_notice->setVisible(pending || acting);
    m_noticeGap->setVisible(pending || acting);
    if (acting) {
        m_notice->setTitle(tr("Somebody acts as this user"));
        m_notice->setText(tr("%1 is impersonating %2: what is done with this token is done in the "
                             "name of the user (claim act).")
                              .arg(claims.actor.value("sub"_L1).toString(), claims.subject));
    } else if (pending) {
        m_notice->setTitle(tr("The session is pending"));
        m_notice->setText(tr("The user has a step left to do, such as choosing an organization; "
                             "until then an API treats this as signed out (claim sts)."));
    }
    const tokens::Entitlements entitlements =
        m_decoded ? tokens::Entitlements::of(m_jwt.claims) : tokens::Entitlements();
    m_entitlements->setVisible(!entitlements.isEmpty());
    m_entitlements->setEntitlements(entitlements);
}

void InspectorPage::showReport()
{
    m_claims->setVisible(m_decoded);
    m_verdictCard->setVisible(m_decoded);
    m_compare->setVisible(m_decoded);
    showNotices();
    m_valid->setVisible(m_decoded);
    if (!m_decoded) {
        m_keys->hide();
        m_keysGap->hide();
        return;
    }
    const tokens::Report &report = m_check.report();
    m_verdicts->setReport(report);
    const std::optional<bool> valid = report.valid();
    m_valid->setText(!valid ? tr("Cannot be told yet") : *valid ? tr("Valid") : tr("Not valid"));
    m_valid->setTone(!valid ? Tone::Neutral : *valid ? Tone::Ok : Tone::Bad);
    m_valid->setIconName(!valid ? Icon::CircleHelp : *valid ? Icon::ShieldCheck : Icon::ShieldX);

    const QString issuer = tokens::Claims::of(m_jwt).issuer;
    const bool unknown = m_check.signature().state == tokens::Verdict::State::Unknown;
    m_keys->setVisible(unknown && !m_check.isChecking());
    m_keysGap->setVisible(unknown && !m_check.isChecking());
    m_fetch->setVisible(!issuer.isEmpty());
    if (m_check.problem()) {
        m_keys->setTone(Tone::Warn);
        m_keys->setTitle(tr("The issuer's keys cannot be had"));
        m_keys->setText(m_check.problem()->message);
        m_fetch->setText(tr("Try again"));
    } else {
        m_keys->setTone(Tone::Accent);
        m_keys->setTitle(tr("The signature has not been checked"));
        m_keys->setText(
            issuer.isEmpty()
                ? tr("The token does not say who issued it.")
                : tr("The token names %1. Its keys can be fetched from there; the token is not "
                     "sent.")
                      .arg(issuer));
        m_fetch->setText(tr("Fetch its keys"));
    }
}

} // namespace planops::gui
