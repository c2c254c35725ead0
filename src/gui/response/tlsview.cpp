// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/tlsview.h"

#include "gui/widgets/avatar.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

// "CN=staging.example,O=Example" and "staging.example" alike: the name that people know.
QString commonName(const QString &subject)
{
    const qsizetype at = subject.indexOf("CN"_L1);
    if (at < 0)
        return subject;
    const QString rest = subject.mid(at + 2).trimmed();
    if (!rest.startsWith(u'='))
        return subject;
    return rest.mid(1).section(u',', 0, 0).trimmed();
}

QString shortFingerprint(const QString &fingerprint)
{
    return fingerprint.size() > 24 ? fingerprint.left(11) + u"…"_s + fingerprint.right(5)
                                   : fingerprint;
}

} // namespace

TlsView::TlsView(QWidget *parent) : CanvasArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Security of the connection"));
}

void TlsView::setHop(const http::Hop &hop, const QDateTime &now)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(12);
    QStringList text;
    const http::TlsInfo &tls = hop.tls;
    const QLocale locale;

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    if (tls.protocol.isEmpty()) {
        auto *plain = new Pill(tr("Not encrypted"), Icon::LockOpen,
                               hop.url.origin().isLoopback() ? Tone::Neutral : Tone::Bad);
        plain->setPillHeight(26);
        const QString why = hop.url.origin().isLoopback()
            ? tr("Plain HTTP to this computer: nothing left it.")
            : tr("Plain HTTP: anybody on the way could read and change this.");
        auto *words = new Label(why, TextRole::Body, Ink::Text2);
        words->setWordWrap(true);
        head->addWidget(plain);
        head->addWidget(words, 1);
        text.append(why);
    } else {
        auto *trusted = new Pill(tr("Trusted"), Icon::ShieldCheck, Tone::Ok);
        trusted->setPillHeight(26);
        QStringList facts {tls.protocol, tls.cipher};
        if (!tls.trustStore.isEmpty())
            facts.append(tr("roots: %1").arg(tls.trustStore));
        facts.removeAll(QString());
        auto *words = new Label(facts.join(u" · "_s), TextRole::Body, Ink::Text2);
        words->setSelectable(true);
        head->addWidget(trusted);
        head->addWidget(words, 1);
        text.append(facts.join(u'\n'));
    }
    layout->addLayout(head);

    int depth = 0;
    for (const http::Certificate &certificate : tls.chain) {
        const bool leaf = depth == 0;
        const bool root = certificate.subject == certificate.issuer;
        auto *tile = new Avatar;
        tile->setIconName(leaf ? Icon::CircleCheck : Icon::ShieldCheck,
                          leaf ? Tone::Ok : Tone::Neutral);
        auto *name = new Label(commonName(certificate.subject), TextRole::Control);
        const QString kind = leaf ? tr("Server certificate")
            : root                ? tr("Root")
                                  : tr("Intermediate");
        auto *what = new Label(tr("%1, issued by %2, SHA-256 %3")
                                   .arg(kind, commonName(certificate.issuer),
                                        shortFingerprint(certificate.fingerprint)),
                               TextRole::Caption, Ink::Text2);
        what->setToolTip(certificate.subject % u"\n"_s % certificate.names.join(u", "_s) % u"\n"_s
                         % certificate.fingerprint);
        const qint64 days = now.daysTo(certificate.notAfter);
        const QString until = locale.toString(certificate.notAfter.date(), QLocale::ShortFormat);
        auto *expiry = new Label(
            days < 0 ? tr("Expired %1").arg(until)
                : days > 365
                ? tr("Expires %1").arg(until)
                : tr("Expires %1, in %n days", nullptr, static_cast<int>(days)).arg(until),
            TextRole::Caption,
            days < 0        ? Ink::Bad
                : days < 14 ? Ink::Warn
                            : Ink::Text2);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(name);
        words->addWidget(what);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(26 * depth, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(tile);
        row->addLayout(words, 1);
        row->addWidget(expiry);
        layout->addLayout(row);
        text.append(kind % u": "_s % certificate.subject % u"\n  "_s % expiry->text()
                    % u"\n  SHA-256 "_s % certificate.fingerprint);
        ++depth;
    }
    layout->addStretch();
    setContent(content);
    m_text = text.join(u'\n');
    setAccessibleDescription(m_text);
}

void TlsView::copyAll()
{
    QApplication::clipboard()->setText(m_text);
}

} // namespace planops::gui
