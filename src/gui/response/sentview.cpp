// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/sentview.h"

#include "core/base/redaction.h"
#include "gui/widgets/card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace planops::gui {

using namespace Qt::StringLiterals;

SentView::SentView(QWidget *parent) : CanvasArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Request as it was sent"));
    setHops({});
}

QString SentView::sentText(const http::Hop &hop)
{
    // The target may carry a secret in its query; only the shown text is masked.
    QStringList lines {redaction::text(QString::fromUtf8(hop.requestTarget))};
    for (const http::Header &header : hop.requestHeaders) {
        lines.append(QString::fromLatin1(header.name) % u": "_s
                     % QString::fromUtf8(redaction::headerValue(header.name, header.value)));
    }
    return lines.join(u'\n');
}

void SentView::setHops(const QList<http::Hop> &hops)
{
    m_hops = hops;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(14);
    for (qsizetype i = 0; i < hops.size(); ++i)
        layout->addWidget(makeHop(hops.at(i), i + 1, hops.size()));
    layout->addStretch();
    setContent(m_content);
}

QWidget *SentView::makeHop(const http::Hop &hop, qsizetype number, qsizetype count)
{
    auto *part = new QWidget;
    auto *method = new Pill;
    method->showMethod(QString::fromLatin1(hop.method));
    auto *url = new Label(redaction::url(hop.url.toQUrl()).toString(QUrl::FullyEncoded),
                          TextRole::Code, Ink::Text, part);
    url->setElideMode(Qt::ElideMiddle);
    auto *status = new Pill;
    status->showStatus(hop.status, QString::fromLatin1(hop.reason));

    QStringList facts;
    if (!hop.remoteAddress.isEmpty())
        facts.append(tr("to %1").arg(hop.remoteAddress));
    facts.append(hop.proxy.isEmpty() ? tr("no proxy") : tr("through %1").arg(hop.proxy));
    facts.append(hop.timing.reusedConnection ? tr("kept connection") : tr("new connection"));
    if (hop.requestBodySize > 0)
        facts.append(tr("%1 of body").arg(describeSize(hop.requestBodySize)));
    if (count > 1)
        facts.prepend(tr("Hop %1 of %2").arg(number).arg(count));

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(method);
    head->addWidget(url, 1);
    head->addWidget(status);

    auto *card = new Card;
    card->setSunken(true);
    auto *text = new Label(sentText(hop), TextRole::Code, Ink::Text);
    text->setWordWrap(true);
    text->setSelectable(true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 10, 14, 10);
    inside->addWidget(text);

    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(new Label(facts.join(u" · "_s), TextRole::Caption, Ink::Text2));
    if (!hop.dropped.isEmpty()) {
        auto *dropped = new Label(
            tr("Left out, because this is another origin: %1").arg(hop.dropped.join(u", "_s)),
            TextRole::Caption, Ink::Warn);
        dropped->setLeadingIcon(Icon::ShieldAlert);
        dropped->setWordWrap(true);
        layout->addWidget(dropped);
    }
    layout->addWidget(card);
    return part;
}

void SentView::copyAll()
{
    QStringList parts;
    for (const http::Hop &hop : std::as_const(m_hops))
        parts.append(sentText(hop));
    QApplication::clipboard()->setText(parts.join(u"\n\n"_s));
}

} // namespace planops::gui
