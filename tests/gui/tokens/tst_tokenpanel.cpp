// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokenpanel.h"

#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/tokens/sampletoken.h"
#include "gui/tokens/tokenrail.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/maskedfield.h"
#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

namespace {

//! Everything that can be read in a widget.
QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    for (const QLineEdit *line : widget.findChildren<QLineEdit *>())
        texts << line->text();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&widget))
            texts << button->text() + u' ' + button->accessibleName();
    }
    return texts.join(u'\n');
}

} // namespace

class TestTokenPanel : public QObject
{
    Q_OBJECT

public:
    TestTokenPanel()
        : m_watch(
            [this](const QString &issuer, const QString &, const Completion<tokens::JwkSet> &done) {
                m_asked << issuer;
                if (m_keys)
                    done(*m_keys);
                else
                    m_waiting = done;
            },
            [this] { return m_now; })
    { }

private Q_SLOTS:
    void init()
    {
        m_now = at(sampleExpiresAt - 2292);
        m_keys = sampleKeys();
        m_asked.clear();
        m_watch.setView({});
    }

    void showsWhoAndUntilWhen()
    {
        TokenPanel panel(m_watch, m_clipboard);
        panel.resize(317, 860);
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        const QString text = textOf(panel);
        for (const QString &part :
             {u"Ada Okafor"_s, u"ada@northwind.example"_s, u"Active"_s, u"Expires in 38 min 12 s"_s,
              u"Signature verified"_s, u"5 granted"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(m_asked, QStringList {u"https://clerk.planops.example"_s});
    }

    void countsDown()
    {
        TokenPanel panel(m_watch, m_clipboard);
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        panel.show();
        m_now = at(sampleExpiresAt + 720);
        QTRY_VERIFY(textOf(panel).contains(u"Expired 12 min ago"_s));
        QVERIFY(!textOf(panel).contains(u"Active"_s));
    }

    void neverShowsTheTokenUnasked()
    {
        TokenPanel panel(m_watch, m_clipboard);
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        panel.show();
        const QString signature =
            QString::fromLatin1(sampleToken().mid(sampleToken().lastIndexOf('.') + 1));
        QVERIFY(!textOf(panel).contains(signature));
        panel.findChild<MaskedField *>()->setRevealed(true);
        QVERIFY(textOf(panel).contains(signature));
    }

    void copiesTheToken()
    {
        TokenPanel panel(m_watch, m_clipboard);
        QSignalSpy copied(&panel, &TokenPanel::copied);
        panel.copyToken();
        QCOMPARE(copied.count(), 0);
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        QAbstractButton *copy = buttonNamed(panel, u"Copy token"_s);
        QVERIFY(copy);
        copy->click();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), sampleToken());
        QVERIFY(m_clipboard.isHolding());
    }

    void tellsAWrongSignature()
    {
        auth::TokenSet tokens = sampleTokens();
        QByteArray bent = tokens.accessToken.reveal();
        const qsizetype place = bent.lastIndexOf('.') + 10;
        bent[place] = bent[place] == 'A' ? 'B' : 'A';
        tokens.accessToken = Secret {bent};
        TokenPanel panel(m_watch, m_clipboard);
        m_watch.setView(TokenView::of(sampleProfile(), tokens));
        QVERIFY(textOf(panel).contains(u"Signature invalid"_s));
    }

    void waitsForTheKeys()
    {
        m_keys.reset();
        TokenPanel panel(m_watch, m_clipboard);
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        QVERIFY(textOf(panel).contains(u"Checking the signature"_s));
        m_waiting(tl::unexpected(Error {ErrorKind::Network, u"No connection."_s, {}, {}}));
        QVERIFY(textOf(panel).contains(u"Signature not checked"_s));
    }

    void marksMissingScopes()
    {
        auth::TokenSet tokens = sampleTokens();
        tokens.scopes = {u"openid"_s, u"profile"_s};
        TokenPanel panel(m_watch, m_clipboard);
        m_watch.setView(TokenView::of(sampleProfile(), tokens));
        QVERIFY(textOf(panel).contains(
            u"2 granted, 1 missing"_s)); // e-mail; offline_access is no grant to see
    }

    void offersSignInWithoutAToken()
    {
        TokenPanel panel(m_watch, m_clipboard);
        TokenView view = TokenView::of(sampleProfile(), {});
        m_watch.setView(view);
        QSignalSpy signIn(&panel, &TokenPanel::signInRequested);
        QAbstractButton *button = buttonNamed(panel, u"Sign in"_s);
        QVERIFY(button);
        button->click();
        QCOMPARE(signIn.count(), 1);
        QVERIFY(!buttonNamed(panel, u"Copy token"_s));
        view.problem = Error {ErrorKind::Vault, u"The keyring is locked."_s, {}, {}};
        m_watch.setView(view);
        QVERIFY(textOf(panel).contains(u"The keyring is locked."_s));
    }

    void everyControlHasAName()
    {
        TokenPanel panel(m_watch, m_clipboard);
        TokenRail rail(m_watch, m_clipboard);
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        for (const QWidget *root :
             {static_cast<const QWidget *>(&panel), static_cast<const QWidget *>(&rail)}) {
            for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
                if (button->isVisibleTo(root))
                    QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                             button->metaObject()->className());
            }
        }
    }

    void railFollows()
    {
        TokenRail rail(m_watch, m_clipboard);
        rail.show();
        QVERIFY(buttonNamed(rail, u"Sign in"_s));
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        QVERIFY(!buttonNamed(rail, u"Sign in"_s));
        QSignalSpy copied(&rail, &TokenRail::copied);
        buttonNamed(rail, u"Copy token"_s)->click();
        QCOMPARE(copied.count(), 1);
    }

    void pictures()
    {
        if (pictureFolder().isEmpty())
            QSKIP("PLANOPS_SCREENSHOTS is not set");
        QWidget host;
        host.resize(700, 900);
        auto *row = new QHBoxLayout(&host);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch(1);
        auto *rail = new TokenRail(m_watch, m_clipboard);
        row->addWidget(rail);
        row->addSpacing(20);
        auto *panel = new TokenPanel(m_watch, m_clipboard);
        panel->setFixedWidth(317);
        row->addWidget(panel);
        m_watch.setView(TokenView::of(sampleProfile(), sampleTokens()));
        host.show();
        takePictures(host, u"token"_s, m_theme);
        m_now = at(sampleExpiresAt + 720);
        TokenView view = TokenView::of(sampleProfile(), sampleTokens());
        view.problem = Error {ErrorKind::Network, u"x"_s, {}, {}};
        m_watch.setView(view);
        takePictures(host, u"token-expired"_s, m_theme);
        m_watch.setView(TokenView::of(sampleProfile(), {}));
        takePictures(host, u"token-signedout"_s, m_theme);
    }

private:
    Theme m_theme;
    UnixTime m_now;
    std::optional<tokens::JwkSet> m_keys;
    Completion<tokens::JwkSet> m_waiting;
    QStringList m_asked;
    SecretClipboard m_clipboard;
    TokenWatch m_watch;
};

QTEST_MAIN(TestTokenPanel)
#include "tst_tokenpanel.moc"
