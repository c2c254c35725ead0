// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens/tokenwatch.h"
#include "gui/widgets/card.h"

#include <QAbstractButton>

namespace planops::gui {

class Label;
class Ring;

//! \brief "Signature verified", and with what: a row that leads to the inspector.
class SignatureRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SignatureRow(QWidget *parent = nullptr);

    void setWords(const SignatureWords &words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    SignatureWords m_words;
};

//! \brief Ring, expiry in words and clock time, renewal, and the signature.
class TokenCard : public Card
{
    Q_OBJECT

public:
    explicit TokenCard(QWidget *parent = nullptr);

    void setExpiry(const TokenView &view, UnixTime now);
    void setSignature(const SignatureWords &words);

Q_SIGNALS:
    void signatureClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ring *m_ring;
    Label *m_title;
    Label *m_clock;
    Label *m_renewal;
    SignatureRow *m_signature;
};

} // namespace planops::gui
