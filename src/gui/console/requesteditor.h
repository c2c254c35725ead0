// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/workspace/scope.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace planops::gui {

class AuthPane;
class BodyEditor;
class Button;
class IconButton;
class Label;
class Pill;
class RowModel;
class SendPane;
class SubTabs;
class UrlBar;

//! \brief The upper half of the console: a draft, every part of it editable.
class RequestEditor : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Params, Headers, Body, Auth, Settings };

    explicit RequestEditor(QWidget *parent = nullptr);

    [[nodiscard]] const console::Draft &draft() const { return m_draft; }
    void setDraft(const console::Draft &draft);
    void setProfile(const auth::Profile &profile);
    //! \brief It has a name and a place in a file now; everything else stays as it is.
    void setSaved(const QString &title, const workspace::SavedPlace &place);
    void setEnvironments(const QStringList &names, const QString &current);
    //! \brief Marks variables, and those that have no value.
    void setScope(const workspace::Scope &scope);

    //! \brief The cookie's button says whether the profile keeps any.
    void setKeepsCookies(bool keeps);

    //! \brief Send becomes Cancel and back.
    void setSending(bool sending);
    //! \brief Why the draft cannot be sent, under the URL; empty takes it away.
    void setProblem(const QString &problem);
    void focusUrl();
    //! \brief As the button beside Send does; nothing while something is on its way.
    void requestSenderMenu();
    void setTab(Tab tab);

Q_SIGNALS:
    void draftChanged();
    void sendRequested();
    void senderMenuRequested(QWidget *button); //!< Below the button that asks for it.
    void cancelRequested();
    void codeRequested();
    void saveRequested();
    void environmentChosen(const QString &name); //!< Empty: none.
    void environmentsRequested();                //!< To be edited.
    void cookiesRequested();
    void commandEntered(
        const QString &command); //!< "curl …" in place of an address, pasted or typed.

private:
    [[nodiscard]] QWidget *makeTop();
    void connectParts();
    void showDraft();
    void showMarks();
    void showUnknown();
    [[nodiscard]] QHBoxLayout *makeTitleRow(QWidget *top);
    void changed();
    void onParamsEdited();
    void onUrlEdited(const QString &url);

    console::Draft m_draft;
    auth::Profile m_profile;
    workspace::Scope m_scope;
    bool m_sending = false;
    bool m_filling = false;

    Label *m_title;
    Label *m_where;
    QComboBox *m_environment;
    IconButton *m_cookies;
    UrlBar *m_url;
    Button *m_send;
    Button *m_sendAs;
    Label *m_problem;
    Label *m_unknown; //!< Variables without a value, under the URL.
    SubTabs *m_tabs;
    Label *m_tokenFrom;
    Pill *m_tokenProfile;
    QStackedWidget *m_stack;
    RowModel *m_params;
    RowModel *m_headers;
    BodyEditor *m_body;
    AuthPane *m_auth;
    SendPane *m_way;
};

} // namespace planops::gui
