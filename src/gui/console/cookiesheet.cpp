// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/cookiesheet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/switch.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype mostCookies = 200; // Rows; browsers keep no more for a site.

QString describeCookie(const http::Cookie &cookie)
{
    QStringList facts {cookie.domain + cookie.path};
    facts.append(cookie.expires ? CookieSheet::tr("until %1")
                                      .arg(QLocale().toString(cookie.expires->toLocalTime(),
                                                              QLocale::ShortFormat))
                                : CookieSheet::tr("until the program ends"));
    if (cookie.forSubdomains)
        facts.append(CookieSheet::tr("subdomains too"));
    if (cookie.secureOnly)
        facts.append(CookieSheet::tr("https only"));
    return facts.join(u"  ·  "_s);
}

} // namespace

CookieSheet::CookieSheet(const QString &profileName, std::shared_ptr<http::CookieJar> jar,
                         QWidget *window)
    : Sheet(window),
      m_keep(new Switch(tr("Keep cookies, and send them back"))),
      m_none(new Label({}, TextRole::Body, Ink::Text2))
{
    setTitle(tr("Cookies"));
    setSubtitle(profileName);
    auto *help = new Label(tr("Of the requests in the console, for this profile, in memory only. A "
                              "request with a Cookie header of its own is sent as it is."),
                           TextRole::Caption, Ink::Text2);
    help->setWordWrap(true);
    m_none->setWordWrap(true);
    body()->addWidget(m_keep, 0, Qt::AlignLeft);
    body()->addWidget(help);
    body()->addWidget(m_none);
    m_clear = addAction(tr("Delete all"), ButtonKind::Secondary);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_jar->clear();
        showCookies();
    });
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
    m_keep->setChecked(jar != nullptr);
    connect(m_keep, &QAbstractButton::toggled, this, &CookieSheet::keepRequested);
    setJar(std::move(jar));
}

void CookieSheet::setJar(std::shared_ptr<http::CookieJar> jar)
{
    m_jar = std::move(jar);
    showCookies();
}

void CookieSheet::showCookies()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_lines.clear();
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const QList<http::Cookie> cookies = m_jar ? m_jar->cookies() : QList<http::Cookie>();
    for (const http::Cookie &cookie : cookies.first(qMin(cookies.size(), mostCookies)))
        rows->addWidget(makeRow(cookie));
    body()->addWidget(m_list);
    m_list->setVisible(!cookies.isEmpty());
    m_none->setVisible(cookies.isEmpty());
    m_none->setText(m_jar ? tr("There are none yet. They come with the answers that set them.")
                          : tr("Cookies are off: none is kept, and none is sent."));
    m_clear->setEnabled(!cookies.isEmpty());
}

QWidget *CookieSheet::makeRow(const http::Cookie &cookie)
{
    auto *row = new QWidget;
    auto *name = new Label(cookie.name, TextRole::Code, Ink::Text);
    auto *facts = new Label(describeCookie(cookie), TextRole::Caption, Ink::Text2);
    auto *remove = new IconButton(Icon::Trash, tr("Delete the cookie %1").arg(cookie.name));
    remove->setFocusPolicy(Qt::TabFocus);
    m_lines.append(cookie.name + u' ' + describeCookie(cookie));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(facts);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(remove);
    connect(remove, &QAbstractButton::clicked, this, [this, cookie] {
        m_jar->remove(cookie);
        showCookies();
        m_keep->setFocus(); // The button that was pressed is gone.
    });
    return row;
}

QStringList CookieSheet::lines() const
{
    return m_lines;
}

} // namespace planops::gui
