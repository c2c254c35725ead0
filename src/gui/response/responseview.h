// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/diagnosis/refusal.h"
#include "core/spec/contractreport.h"

#include <QWidget>

class QStackedWidget;

namespace planops::gui {

class BodyView;
class Button;
class CardArea;
class ContractView;
class EmptyState;
class EventsView;
class HeadersView;
class IconButton;
class Label;
class LoadingBar;
class RefusalCard;
class ResponseHead;
class Segments;
class SentView;
class SubTabs;
class TimingView;
class TlsView;

//! \brief The lower half of the console: the answer, or why there is none.
class ResponseView : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Body, Headers, Request, Timing, Tls, Contract, Events };

    explicit ResponseView(QWidget *parent = nullptr);

    //! \brief The old answer stays under a moving bar until the new one is here.
    void setSending(bool sending);
    [[nodiscard]] ResponseHead *head() const { return m_head; }

    void showAnswer(const auth::AuthorizedResponse &answer, const QList<diagnosis::Cause> &causes);
    //! \brief A stream of events began with \a hop; what comes of it is shown as it comes.
    void beginStream(const http::Hop &hop);
    void takeStreamed(const QByteArray &bytes);
    //! \brief The user stopped it: what came stays, and can be saved. True if there was one.
    bool endStream();
    void showError(const Error &error, const http::Request &request);
    //! \brief The user ended the sending. An answer of before stays, and is said to be that.
    void showCancelled();
    //! \brief How the answer that is shown compares with the API's document.
    void showContract(const spec::ContractReport &report);

    void setTab(Tab tab);
    void find();
    void findAgain(int direction);
    void saveBody();
    [[nodiscard]] BodyView *bodyView() const { return m_body; }
    [[nodiscard]] RefusalCard *card() const { return m_card; }
    [[nodiscard]] EventsView *events() const { return m_events; }
    [[nodiscard]] bool hasCard() const;

Q_SIGNALS:
    void actionChosen(planops::diagnosis::Action action);
    void cancelRequested();
    void noticed(const QString &title, const QString &text, bool isProblem);

private:
    [[nodiscard]] QWidget *makeTabRow();
    void connectParts();
    void showTools();
    void showEventsTab(bool isStream);
    void copyCurrent();
    void announce(const QString &text);

    LoadingBar *m_loading;
    ResponseHead *m_head;
    CardArea *m_cardArea;
    RefusalCard *m_card;
    Label *m_note;
    QWidget *m_tabRow;
    SubTabs *m_tabs;
    Segments *m_modes;
    IconButton *m_search;
    IconButton *m_wrap;
    IconButton *m_fold;
    Button *m_copyAll;
    QStackedWidget *m_stack;
    BodyView *m_body;
    HeadersView *m_headers;
    SentView *m_sent;
    TimingView *m_timing;
    TlsView *m_tls;
    ContractView *m_contract;
    EventsView *m_events;
    http::Response m_stream; //!< What came of the stream that runs; no hop: none does.
    EmptyState *m_empty;
    QWidget *m_blank; //!< Under the card of a failure.
    QString m_suggestedName;
    bool m_hasResponse = false;
};

} // namespace planops::gui
