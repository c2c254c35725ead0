// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

class QMimeData;

namespace planops::gui {

//! \brief Did a program (this one, a password manager) mark it as secret?
[[nodiscard]] bool isMarkedSecret(const QMimeData &data);

//! \brief Puts a secret on the clipboard, out of reach of clipboard histories, and takes it back in
//! time.
//!
//! The sign that clipboard managers heed is set (x-kde-passwordManagerHint; on Windows
//! ExcludeClipboardContentFromMonitorProcessing). After the timeout the clipboard is emptied if it
//! still holds our secret, and at destruction too; what somebody else copied meanwhile is left
//! alone.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    //! 60 s by default; 0 never clears.
    void setTimeout(std::chrono::seconds timeout);
    void copy(const Secret &secret);
    [[nodiscard]] bool isHolding() const { return m_left.count() > 0; }

Q_SIGNALS:
    //! Once at copy() and then every second, for "Clipboard clears in 42 s".
    void remainingChanged(std::chrono::seconds left);
    //! We emptied the clipboard, or somebody else replaced the secret.
    void released();

private:
    void tick();
    void release();
    [[nodiscard]] bool isOurs() const;

    QTimer m_second;
    QByteArray m_digest; // of the secret: the secret itself is not kept
    std::chrono::seconds m_timeout {60};
    std::chrono::seconds m_left {0};
};

} // namespace planops::gui
