// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "sandbox/sandboxserver.h"

#include <QList>

class QComboBox;
class QVBoxLayout;

namespace planops::gui {

class Label;
class Switch;

//! \brief The sandbox's controls: who can sign in, and every fault that can be met on purpose.
class SandboxPage : public Page
{
    Q_OBJECT

public:
    explicit SandboxPage(sandbox::SandboxServer &server, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon tabIcon() const override { return Icon::Flask; }
    void setWorkplace(services::Workplace &workplace) override;

Q_SIGNALS:
    void signInAsRequested(const QString &email);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addAccounts(QVBoxLayout *column);
    void addMoments(QVBoxLayout *column);
    void addFaults(QVBoxLayout *column);
    void refreshDescription();
    void apply();

    sandbox::SandboxServer &m_server;
    Label *m_place;
    QVBoxLayout *m_accounts = nullptr;
    QComboBox *m_skew = nullptr;
    QComboBox *m_delay = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_lifetime = nullptr;
    struct Fault
    {
        Switch *control;
        bool sandbox::Controls::*member;
    };
    QList<Fault> m_faults;
};

} // namespace planops::gui
