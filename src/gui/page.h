// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"

#include <QWidget>

namespace planops::services {
struct Workplace;
}

namespace planops::console {
struct Draft;
}

namespace planops {
class Secret;
}

namespace planops::gui {

//! \brief A document of the main window: one tab. Shows state, emits intents, shows its errors
//! inside itself.
//!
//! The window gives it the workplace of the profile in use; when the profile changes it is given
//! another one, and the old one may go right after. Owner: the window's page stack.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    //! \brief "GET" for a request, empty for pages that have an icon instead.
    [[nodiscard]] virtual QString method() const { return {}; }
    [[nodiscard]] virtual Icon tabIcon() const { return Icon::Layers; }
    //! \brief A dot on the tab: something here differs from what is saved.
    [[nodiscard]] virtual bool isModified() const { return false; }

    virtual void setWorkplace(services::Workplace &workplace) = 0;
    //! \brief The width, in px, from which everything that it shows has room; the window gives up
    //! its token panel for that. Zero: whatever there is will do.
    [[nodiscard]] virtual int wantedWidth() const { return 0; }
    //! \brief The page came to the front: load what is missing, focus what is used first.
    virtual void activated() { }

Q_SIGNALS:
    void titleChanged(); //!< Title, method or modified mark.
    void wantedWidthChanged();
    void openInConsoleRequested(const planops::console::Draft &draft);
    void sendInConsoleRequested(const planops::console::Draft &draft); //!< Opened, and sent.
    void codeRequested(const planops::console::Draft &draft);          //!< "Copy as code"
    void saveRequested(); //!< Into the workspace's files.
    void signInRequested();
    void inspectTokenRequested(const planops::Secret &token);
    void compareTokenRequested(const planops::Secret &token);
    void profileMenuRequested(); //!< "Use another account"
    void sandboxRequested();
    void settingsRequested();
    void environmentsRequested(); //!< To be edited.
    //! \brief A short message at the bottom right: good news, or trouble that the user should not
    //! miss.
    void noticed(const QString &title, const QString &text, bool isProblem);
};

} // namespace planops::gui
