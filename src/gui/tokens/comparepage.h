// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/tokens/jwt.h"
#include "gui/page.h"

#include <memory>

class QPlainTextEdit;

namespace planops::gui {

class Button;
class Card;
class DifferenceList;
class FormField;
class Label;

//! \brief Two tokens side by side: what a refresh changed, why one account's token is taken and the
//! other's refused.
//!
//! Nothing typed here is stored or sent.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Clock clock, QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon tabIcon() const override { return Icon::Contrast; }
    void setWorkplace(services::Workplace &workplace) override;
    void activated() override;

    //! \brief Fills the first place, and empties the second if it is the same token.
    void setFirst(const Secret &token);
    //! \brief Puts the current token first, renews it, and puts the new one second. Nothing happens
    //! without a sign-in.
    void refreshAndCompare();

private:
    //! One of the two places.
    struct Side
    {
        QPlainTextEdit *text = nullptr;
        FormField *field = nullptr;
        Label *kind = nullptr;
        Button *useCurrent = nullptr;
        std::optional<tokens::Jwt> jwt;
    };

    QWidget *makeSide(Side &side, const QString &label);
    QWidget *makeResult();
    void read(Side &side);
    void useCurrent(Side &side);
    void updateActions();
    void compare();
    [[nodiscard]] Secret currentToken() const;

    Clock m_clock;
    services::Workplace *m_workplace = nullptr;
    std::unique_ptr<QObject> m_refresh; //!< Context of a refresh under way.
    Side m_first;
    Side m_second;
    Button *m_refreshButton = nullptr;
    Label *m_hint = nullptr;
    QWidget *m_result = nullptr;
    Label *m_summary = nullptr;
    DifferenceList *m_differences = nullptr;
};

} // namespace planops::gui
