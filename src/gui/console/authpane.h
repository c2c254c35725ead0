// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QWidget>

class QRadioButton;

namespace planops::gui {

class Label;

//! \brief Whether the request carries the profile's token, and which host gets it.
class AuthPane : public QWidget
{
    Q_OBJECT

public:
    explicit AuthPane(QWidget *parent = nullptr);

    void setDraft(const console::Draft &draft, const auth::Profile &profile);
    [[nodiscard]] console::Draft::AuthKind kind() const;
    //! \brief The sentence that says who gets the token.
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    void edited();

private:
    QRadioButton *m_profile;
    QRadioButton *m_none;
    Label *m_explanation;
};

//! \brief Does the token of \a profile go with this draft: yes, or why not in a sentence.
struct TokenRoute
{
    bool sent = false;
    QString explanation;
};
[[nodiscard]] TokenRoute tokenRoute(const console::Draft &draft, const auth::Profile &profile);

} // namespace planops::gui
