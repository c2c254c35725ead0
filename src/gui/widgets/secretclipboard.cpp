// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

namespace {

// KeePassXC's and KDE's convention, which GNOME's and other managers follow.
const QString hint = u"x-kde-passwordManagerHint"_s;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

bool isMarkedSecret(const QMimeData &data)
{
    return data.hasFormat(hint);
}

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (isHolding() && !isOurs())
            release();
    });
}

SecretClipboard::~SecretClipboard()
{
    if (isHolding() && isOurs())
        QGuiApplication::clipboard()->clear();
}

void SecretClipboard::setTimeout(std::chrono::seconds timeout)
{
    m_timeout = timeout;
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(hint, "secret"_ba);
#ifdef Q_OS_WIN
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        QByteArray(4, '\0'));
    data->setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s,
                  QByteArray(4, '\0'));
#endif
#ifdef Q_OS_MACOS
    data->setData(u"application/x-nspasteboard-concealed-type"_s, QByteArray());
#endif
    // First the digest: setMimeData() reports the change at once on some platforms.
    m_digest = digestOf(secret.reveal());
    m_left = m_timeout;
    QGuiApplication::clipboard()->setMimeData(data);
    if (m_timeout > 0s) {
        m_second.start();
        Q_EMIT remainingChanged(m_left);
    }
}

void SecretClipboard::tick()
{
    m_left -= 1s;
    if (m_left > 0s) {
        Q_EMIT remainingChanged(m_left);
        return;
    }
    if (isOurs())
        QGuiApplication::clipboard()->clear();
    release();
}

void SecretClipboard::release()
{
    if (m_digest.isEmpty())
        return;
    m_second.stop();
    m_left = 0s;
    m_digest.clear();
    Q_EMIT released();
}

bool SecretClipboard::isOurs() const
{
    return !m_digest.isEmpty()
        && digestOf(QGuiApplication::clipboard()->text().toUtf8()) == m_digest;
}

} // namespace planops::gui
