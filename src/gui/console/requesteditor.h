// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QWidget>

class QSpinBox;
class QStackedWidget;

namespace planops::gui {

class AuthPane;
class BodyEditor;
class Button;
class Label;
class Pill;
class RowModel;
class SubTabs;
class Switch;
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

    //! \brief Send becomes Cancel and back.
    void setSending(bool sending);
    //! \brief Why the draft cannot be sent, under the URL; empty takes it away.
    void setProblem(const QString &problem);
    void focusUrl();
    void setTab(Tab tab);

Q_SIGNALS:
    void draftChanged();
    void sendRequested();
    void cancelRequested();
    void codeRequested();
    void commandPasted(const QString &command); //!< "curl …" in place of an address.

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeSettings();
    void connectParts();
    void showDraft();
    void showMarks();
    void changed();
    void onParamsEdited();
    void onUrlEdited(const QString &url);

    console::Draft m_draft;
    auth::Profile m_profile;
    bool m_sending = false;
    bool m_filling = false;

    Label *m_title;
    Label *m_where;
    UrlBar *m_url;
    Button *m_send;
    Label *m_problem;
    SubTabs *m_tabs;
    Label *m_tokenFrom;
    Pill *m_tokenProfile;
    QStackedWidget *m_stack;
    RowModel *m_params;
    RowModel *m_headers;
    BodyEditor *m_body;
    AuthPane *m_auth;
    Switch *m_follow;
    QSpinBox *m_timeout;
};

} // namespace planops::gui
