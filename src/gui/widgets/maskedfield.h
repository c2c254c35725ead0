// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;

namespace planops::gui {

class IconButton;

//! \brief A secret shown by its first and last letters, with reveal and copy.
//!
//! The text can be selected only while it is revealed; hiding the widget masks it again.
class MaskedField : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedField(QWidget *parent = nullptr);

    void setSecret(const Secret &secret);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    //! What it is: "Access token"; used for the accessible names.
    void setLabel(const QString &label);

    //! "eyJhbGciOi••••••••4Qk"; short secrets show nothing but dots.
    [[nodiscard]] static QString masked(const Secret &secret);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! The owner copies through SecretClipboard.
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateText();

    Secret m_secret;
    bool m_revealed = false;
    QLineEdit *m_text;
    IconButton *m_reveal;
    IconButton *m_copy;
};

} // namespace planops::gui
