// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/clipboardoffer.h"

#include "core/auth/pastedtoken.h"
#include "core/tokens/claims.h"
#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace std::chrono_literals;

namespace planops::gui {

namespace {

constexpr qsizetype longestPaste = qsizetype {64} * 1024; // A whole curl command with its cookies.

} // namespace

ClipboardOffer::ClipboardOffer(const settings::Settings &settings, Clock clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(std::move(clock))
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    look();
            });
}

void ClipboardOffer::look()
{
    if (!m_settings.offersClipboard())
        return;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasText() || isMarkedSecret(*data))
        return;
    const QString text = data->text();
    if (text.size() > longestPaste)
        return;
    const Result<auth::TokenSet> tokens = auth::tokensFromPaste(text, {});
    // Without a time of its end it may be any word of three parts.
    if (!tokens || !tokens->expiresAt || *tokens->expiresAt <= m_clock())
        return;
    const QByteArray digest =
        QCryptographicHash::hash(tokens->accessToken.reveal(), QCryptographicHash::Sha256);
    if (std::exchange(m_offered, digest) == digest)
        return;
    const QString kind = tokens::tokenKindLabel(tokens::tokenKind(tokens->accessToken.reveal()));
    const QString who = !tokens->email.isEmpty() ? tokens->email
        : !tokens->name.isEmpty()                ? tokens->name
                                                 : tokens->subject;
    const QString left = tokens::describeDuration(*tokens->expiresAt - m_clock());
    Q_EMIT found(text,
                 who.isEmpty() ? tr("%1, expires %2").arg(kind, left)
                               : tr("%1 of %2, expires %3").arg(kind, who, left));
}

} // namespace planops::gui
