// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/signoutnotice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! \brief Gives the free function below a context for its translations.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::SignOutNotice)
};

QString timeText(UnixTime time, UnixTime now)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
    const QDateTime today = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count());
    const QString clock = local.toString(u"HH:mm:ss"_s);
    return local.date() == today.date()
        ? clock
        : u"%1, %2"_s.arg(QLocale().toString(local.date(), u"d MMM"_s), clock);
}

} // namespace

SignOutNotice signOutNotice(const auth::Session::SignOutReport &report, UnixTime now)
{
    SignOutNotice notice;
    notice.title = Words::tr("Signed out");
    QStringList sentences;
    if (report.problem) {
        notice.isProblem = true;
        sentences << (report.revoked
                          ? Words::tr("The issuer revoked the sign-in, but something is left here.")
                          : Words::tr("The issuer did not confirm that it revoked the sign-in."))
                  << report.problem->message;
    } else if (report.revoked) {
        sentences << Words::tr(
            "The sign-in was revoked and the tokens on this computer were deleted.");
    } else {
        sentences << Words::tr("The tokens on this computer were deleted.");
    }
    if (report.accessTokenLivesUntil && *report.accessTokenLivesUntil > now)
        sentences
            << Words::tr(
                   "A copy of the access token still works until %1: a JWT cannot be called back.")
                   .arg(timeText(*report.accessTokenLivesUntil, now));
    notice.text = sentences.join(u' ');
    return notice;
}

} // namespace planops::gui
