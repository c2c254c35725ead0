// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/auth/tokenset.h"
#include "core/auth/tokenvault.h"
#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/home.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace planops::http {
class HttpClient;
}

namespace planops::auth {

class Discovery;
struct ServiceAccount;
struct ServiceUser;

//! \brief SIGN-IN STARTS HERE. One profile's tokens: getting them, keeping them fresh, giving them
//! up.
//!
//! \code
//!                     restore()                    signIn()
//!   Restoring ───────────────► SignedOut ─────────────────────► SigningIn
//!       │  tokens in the vault    ▲  ▲  cancelled, failed(error)    │ discovery → authorize URL →
//!       browserRequested(url) ▼                         │  └─────────────────────────────┤ →
//!       redirect to 127.0.0.1 (state, iss checked)
//!   SignedIn ◄────────────────────┼────────────────────────────────┘ → code exchange (PKCE) →
//!   id_token checked → userinfo
//!       │  accessToken(): refresh │ invalid_grant,                     → vault, then signedIn()
//!       └─────────────────────────┘ signOut()
//! \endcode
//!
//! An earlier sign-in stays in use while another one runs, and stays if that one fails or is
//! cancelled.
//!
//! Refresh: when a token is asked for from exp − 30 s on, and once on a 401; one at a time in the
//! process, and across processes by a lock file in the home and a second look at the vault (R23).
//! The rotated refresh token is stored before the new access token is used. Owner: services.
//! Thread: main.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { Restoring, SignedOut, SigningIn, SignedIn };
    Q_ENUM(State)

    //! \brief The steps of a browser sign-in, in order, for the waiting page.
    enum class Step {
        Discover,
        OpenBrowser,
        WaitForApproval,
        ExchangeCode,
        CheckIdentity,
        StoreTokens
    };
    Q_ENUM(Step)

    //! \brief What sign-out could do and what still lives.
    struct SignOutReport
    {
        bool revoked = false; //!< The issuer confirmed.
        std::optional<UnixTime>
            accessTokenLivesUntil; //!< A JWT cannot be called back before its exp (R24).
        std::optional<Error>
            problem; //!< Why the revocation is not confirmed, or the vault not emptied.
    };

    //! \brief The parts a session stands on. All outlive it.
    struct Parts
    {
        TokenVault &vault;
        http::HttpClient &http;
        Discovery &discovery;
        Home home;
        Clock clock;
    };

    Session(Profile profile, Parts parts, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] const TokenSet &tokens() const; //!< Empty if nobody is signed in.
    [[nodiscard]] const std::optional<Error> &problem()
        const; //!< Why the last restore, sign-in or refresh did not work.
    [[nodiscard]] bool isRefreshing() const;

    //! \brief From now on tokens go to \a vault; what is held is written there. A sign-in that only
    //! the old vault stopped is finished now.
    void moveTo(TokenVault &vault);

    //! \brief Reads the vault. State leaves Restoring in any case; a locked keyring sets problem().
    void restore();

    //! \brief Starts a browser sign-in; an attempt that runs is replaced.
    void signIn();
    void cancelSignIn();
    [[nodiscard]] QUrl signInUrl() const; //!< For "copy the link"; empty unless waiting. Holds no
                                          //!< secret but state and challenge.
    [[nodiscard]] quint16 listeningPort() const;
    [[nodiscard]] std::chrono::seconds timeLeft()
        const; //!< Of the attempt (5 minutes at most, R8).
    void setSignInTimeout(std::chrono::seconds timeout);

    //! \brief The redirect URL pasted by hand, where the browser runs on another computer. Errors:
    //! Invalid, Auth.
    [[nodiscard]] Result<void> enterRedirect(const QString &redirectUrl);

    //! \brief Signs in by a service account: makes a token with its secret key, which goes to the
    //! vault, and from then on renews by making the next one. An earlier sign-in stays if it fails.
    //! If \a completion's context dies, nothing is stored. Errors: Invalid (other issuer than the
    //! profile's), Vault, and those of ServiceTokenMint.
    void connectService(const ServiceAccount &account, Completion<void> completion);

    //! \brief Takes a token that was made elsewhere (pasted).
    void adopt(const TokenSet &tokens, Completion<void> completion);

    //! \brief A token that lives longer than the leeway; refreshes first if needed. Errors: Auth
    //! (code "signed-out", "invalid_grant"), Network and the like: then the session stays.
    void accessToken(Completion<Secret> completion);

    //! \brief Refreshes now, unless the vault holds a newer token than \a rejected (another process
    //! was faster).
    void refresh(const Secret &rejected, Completion<Secret> completion);

    //! \brief Revokes the refresh token (RFC 7009), always deletes locally, says what still lives.
    void signOut(Completion<SignOutReport> completion);

Q_SIGNALS:
    void stateChanged(planops::auth::Session::State state);
    void stepChanged(planops::auth::Session::Step step);
    //! \brief Somebody with a screen should open this. The session never opens a browser itself.
    void browserRequested(const QUrl &url);
    //! \brief Something odd arrived (a redirect of another tab, Clerk's lost query); waiting goes
    //! on. For the waiting page.
    void signInNoticed(const planops::Error &error);
    void signInFailed(const planops::Error &error);
    //! \brief Before connectService() fails with "several-users": who has the e-mail address.
    void serviceUsersFound(const QList<planops::auth::ServiceUser> &users);
    //! \brief Before connectService() succeeds with a token that could not be checked: why.
    //! Translated.
    void serviceNoticed(const QString &notice);
    void tokensChanged(); //!< After sign-in, refresh, adopt, sign-out.
    void refreshFailed(const planops::Error &error);
    //! \brief The vault is about to hold tokens (true), or holds none any more: for
    //! Profile::hasStoredTokens.
    void storedChanged(bool stored);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace planops::auth
