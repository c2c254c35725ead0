// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace planops::gui {

class Actions;
class DocumentArea;
class Sidebar;
class TokenPane;

//! \brief Sidebar, documents and token panel side by side, and the rules of who makes room.
//!
//! Below 1200 px, or where the page in front wants the room, the token panel is a rail; below 960
//! px the sidebar goes too. What the user chose by hand is kept: only crossing a threshold changes
//! anything. The actions "Sidebar" and "Token panel" always tell the truth.
//! Owner: the main window. Takes the three as children.
class WindowPanes : public QSplitter
{
    Q_OBJECT

public:
    WindowPanes(Sidebar *sidebar, DocumentArea *area, TokenPane *tokens, Actions &actions,
                QWidget *parent = nullptr);

    void focusNext(int direction); //!< F6 and Shift+F6: +1 or −1.
    //! \brief Tab, or Shift+Tab: through the panes in their order. False if there is nowhere to go.
    bool focusTab(const QWidget &from, bool next);
    void focusFilter(); //!< Shows the sidebar for it.

    //! \brief The widths of the sidebar and the token panel, for the settings.
    [[nodiscard]] QByteArray widths() const;
    //! \brief Anything but what widths() gave is ignored.
    void restoreWidths(const QByteArray &widths);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void followTextScale();
    void setRail(bool rail);
    void giveWidths();
    void rememberWidths();

    Sidebar *m_sidebar;
    DocumentArea *m_area;
    TokenPane *m_tokens;
    Actions &m_actions;
    int m_sidebarWidth; // As the user left them.
    int m_panelWidth;
    double m_textScale; // That they were left at.
    bool m_wasNarrow = false;
    bool m_wasTight = false;
};

} // namespace planops::gui
