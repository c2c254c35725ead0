// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/cookiejar.h"
#include "gui/widgets/sheet.h"

namespace planops::gui {

class Label;
class Switch;

//! \brief The cookies of a profile: whether they are kept, which there are, and away with them.
//!
//! Values are not shown: they are sessions.
class CookieSheet : public Sheet
{
    Q_OBJECT

public:
    //! \param jar null: cookies are not kept.
    CookieSheet(const QString &profileName, std::shared_ptr<http::CookieJar> jar, QWidget *window);

    //! \brief The jar that is used from now on.
    void setJar(std::shared_ptr<http::CookieJar> jar);
    [[nodiscard]] QStringList lines() const; //!< What is said of each cookie.

Q_SIGNALS:
    void keepRequested(bool keep);

private:
    void showCookies();
    [[nodiscard]] QWidget *makeRow(const http::Cookie &cookie);

    std::shared_ptr<http::CookieJar> m_jar;
    Switch *m_keep;
    Label *m_none;
    QWidget *m_list = nullptr;
    Button *m_clear;
    QStringList m_lines;
};

} // namespace planops::gui
