// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/safetext.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace planops::gui {

SafeText::SafeText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeText::choose);
}

QVariant SafeText::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

void SafeText::choose(const QUrl &address)
{
    if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        Q_EMIT linkChosen(address);
}

QString htmlFromMarkdown(const QString &markdown)
{
    constexpr qsizetype longest = 20'000;
    // Qt reads a picture's file by itself when nobody hands it one; a link waits for a click.
    QString text = markdown.left(longest);
    text.replace("!["_L1, "["_L1);
    QTextDocument document;
    document.setMarkdown(text,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                             | QTextDocument::MarkdownDialectGitHub);
    QString html = document.toHtml();
    const qsizetype body = html.indexOf("<body"_L1);
    const qsizetype from = body < 0 ? -1 : html.indexOf(u'>', body);
    const qsizetype to = html.lastIndexOf("</body>"_L1);
    return from < 0 || to < from ? QString() : html.sliced(from + 1, to - from - 1);
}

} // namespace planops::gui
