// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/console/draft.h"
#include "core/console/pairedsend.h"
#include "core/console/pastedcommand.h"
#include "core/diagnosis/refusal.h"
#include "core/workspace/workspacefolder.h"
#include "gui/page.h"

#include <QDateTime>
#include <QPointer>

class QSplitter;

namespace planops::spec {
class SpecLibrary;
}

namespace planops::gui {

class Banner;
class ContractCheck;
class RequestEditor;
class ResponseView;

//! \brief What a list of recent requests needs to know about one. Holds no secret but what the
//! draft's user typed.
struct ExchangeSummary
{
    console::Draft draft; //!< As it was sent.
    QString url;          //!< The whole one, secrets masked.
    int status = 0;       //!< 0 = no answer.
    std::optional<Error> error;
    std::chrono::microseconds duration {0};
    QDateTime sentAt; //!< UTC
};

//! \brief The request console: a request above, its answer below.
//!
//! The window's actions call send(), cancel(), find() and so on; the page itself owns no shortcut.
class ConsolePage : public Page
{
    Q_OBJECT

public:
    explicit ConsolePage(QWidget *parent = nullptr, Clock clock = systemNow);
    ~ConsolePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString method() const override;
    [[nodiscard]] bool isModified() const override;
    //! \brief A request in flight is cancelled: it belongs to the old workplace.
    void setWorkplace(services::Workplace &workplace) override;
    void activated() override;

    //! \brief Cookies of the workplace were switched on or off.
    void showCookies();

    //! \brief Where the documents of APIs are, to compare answers with. Must outlive the page.
    void setSpecs(spec::SpecLibrary &specs);

    [[nodiscard]] const console::Draft &draft() const;
    void setDraft(const console::Draft &draft);
    //! \brief As setDraft(), but it counts as an edit, and what stood here can be reopened.
    void replaceWith(const console::Draft &draft);
    //! \brief Environments and variables come from there; it outlives the page.
    void setFolder(const workspace::WorkspaceFolder &folder);
    //! \brief \a written is in the file now; what was typed since is not.
    void markSaved(const console::Draft &written, const workspace::SavedPlace &place);
    //! \brief What the file says of this request: isModified() compares with it.
    void setSavedContent(const console::Draft &draft);
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] bool hasSent() const { return m_hasSent; } //!< At least once since it was opened.
    [[nodiscard]] bool isResponseVisible() const;

    [[nodiscard]] RequestEditor *editor() const { return m_editor; }
    [[nodiscard]] ResponseView *response() const { return m_response; }
    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

public Q_SLOTS:
    void send();
    //! \brief Sends as \a other, too, and tells both answers by answeredTwice().
    void sendAs(const planops::console::Sender &other);
    void chooseSender(); //!< The choice is the window's: it knows the profiles.
    void cancel();
    //! \brief The last request once more, as it was, even if the form says something else by now.
    void sendAgain();
    void refreshAndRetry();
    void focusUrl();
    void setResponseVisible(bool visible);
    void find();
    void findNext();
    void findPrevious();
    void chooseCharset();
    void saveBody();
    void requestCode();
    //! \brief Takes the place of what stands here; it can be reopened.
    void fillFromCommand(const QString &command);

Q_SIGNALS:
    void draftChanged();
    void environmentChosen(const QString &name); //!< Empty: none.
    void cookiesRequested();
    //! \brief Something else stands here now; \a draft is what stood here before.
    void replaced(const planops::console::Draft &draft);
    void sendingChanged(bool sending);
    void finished(const planops::gui::ExchangeSummary &summary);
    //! \brief A menu of the other profiles is wanted below \a button.
    void senderMenuRequested(QWidget *button);
    void answeredTwice(const planops::console::ProfileAnswer &own,
                       const planops::console::ProfileAnswer &other);
    void responseVisibleChanged(bool visible);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start(const console::Draft &draft);
    void dispatch(const console::Draft &draft);
    void dispatchTwice(const console::Draft &draft, const console::Sender &other);
    //! What will be sent as \a profile; a refusal is shown. Variables are filled in already.
    [[nodiscard]] std::optional<http::Request> requestOf(const Result<console::Draft> &filled,
                                                         const auth::Profile &profile);
    void sendRequest(const console::Draft &draft, const http::Request &request);
    void tellPair(const Result<auth::AuthorizedResponse> &own);
    void watchCall();
    void onBothAnswered(const console::ProfileAnswer &own, const console::ProfileAnswer &other);
    void onAnswer(const Result<auth::AuthorizedResponse> &answer);
    void onRefreshed(const Result<Secret> &token);
    void act(diagnosis::Action action);
    [[nodiscard]] workspace::Scope scope() const;
    void showScope();
    void setSending(bool sending);
    void fillFrom(const Result<console::PastedCommand> &pasted);
    void summarize(const Result<auth::AuthorizedResponse> &answer);

    Clock m_clock;
    Banner *m_production;
    QSplitter *m_splitter;
    RequestEditor *m_editor;
    ResponseView *m_response;
    ContractCheck *m_contract;

    services::Workplace *m_workplace = nullptr;
    const workspace::WorkspaceFolder *m_folder = nullptr;
    QPointer<auth::AuthorizedClient::Call> m_call;
    std::unique_ptr<QObject>
        m_flight; //!< Context of what is under way; gone = nobody waits any more.
    std::unique_ptr<console::PairedSend> m_pair; //!< While an answer to compare is missing.
    console::Draft m_sentDraft;
    http::Request m_sentRequest;
    QDateTime m_sentAt;
    Secret m_judgedToken; //!< The token of the last answer, for refreshing and inspecting.
    console::Draft m_savedDraft;
    bool m_hasSent = false;
};

} // namespace planops::gui
