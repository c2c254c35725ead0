// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/session.h"
#include "gui/auth/planbackground.h"

#include <QPointer>
#include <QTimer>

class QLineEdit;

namespace planops::gui {

class Avatar;
class Button;
class FormField;
class Label;
class LinkField;
class SignInSteps;

//! \brief What the waiting page shows at one moment.
struct SignInView
{
    QString place; //!< Host of the issuer.
    auth::Session::Step step = auth::Session::Step::Discover;
    QUrl url;         //!< Empty until the browser can be opened.
    quint16 port = 0; //!< 0 = not listening yet.
    std::chrono::seconds left {0};
    std::optional<Error> failure; //!< The attempt is over.
};

//! \brief The page between "Sign in" and being signed in: steps, time left, the link, the ways out.
class SignInPage : public PlanBackground
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    //! \brief Follows \a session until another one is given or it goes.
    void setSession(auth::Session &session);
    void setView(const SignInView &view);
    //! \brief Opens the line for the redirect's address, for a browser on another computer.
    void showByHand(bool shown);

Q_SIGNALS:
    void openBrowserRequested(const QUrl &url);
    void cancelRequested();
    void retryRequested();
    void backRequested();
    void copied(const QString &what);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeCard();
    QWidget *makeHead(QWidget *card);
    QWidget *makeButtons(QWidget *card);
    QWidget *makeFoot();
    void showView();
    void onStep(auth::Session::Step step);
    void onFailed(const Error &error);
    void submitByHand();

    QPointer<auth::Session> m_session;
    SignInView m_view;
    QTimer m_second;
    Avatar *m_icon = nullptr;
    Label *m_title = nullptr;
    Label *m_text = nullptr;
    SignInSteps *m_steps = nullptr;
    LinkField *m_link = nullptr;
    Label *m_detail = nullptr;
    Button *m_openAgain = nullptr;
    Button *m_cancel = nullptr;
    Button *m_retry = nullptr;
    Button *m_back = nullptr;
    QWidget *m_foot = nullptr;
    Label *m_listening = nullptr;
    QWidget *m_byHand = nullptr;
    QLineEdit *m_redirect = nullptr;
    FormField *m_redirectField = nullptr;
    bool m_byHandShown = false;
};

} // namespace planops::gui
