// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace planops::gui {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("planops::gui", text);
}
} // namespace

QString describeTime(std::chrono::microseconds time)
{
    const double milliseconds = static_cast<double>(time.count()) / 1000.0;
    const QLocale locale;
    if (milliseconds >= 10'000)
        return tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
    if (milliseconds >= 1000)
        return tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 2));
    // One decimal only where it says something: 0.3 ms, but 4 ms.
    const double tenths = std::round(milliseconds * 10) / 10;
    const bool whole = tenths >= 10 || tenths == std::floor(tenths);
    return tr("%1 ms").arg(
        locale.toString(whole ? std::round(milliseconds) : tenths, 'f', whole ? 0 : 1));
}

QString describeSize(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1024)
        return tr("%1 B").arg(locale.toString(bytes));
    const double kilobytes = static_cast<double>(bytes) / 1024;
    if (kilobytes < 1000)
        return tr("%1 KB").arg(locale.toString(kilobytes, 'f', kilobytes < 100 ? 1 : 0));
    if (kilobytes < 1000 * 1024)
        return tr("%1 MB").arg(locale.toString(kilobytes / 1024, 'f', 1));
    return tr("%1 GB").arg(locale.toString(kilobytes / 1024 / 1024, 'f', 2));
}

QString describeProtocol(const QByteArray &version)
{
    if (version == "HTTP/2.0")
        return QStringLiteral("HTTP/2");
    return QString::fromLatin1(version);
}

} // namespace planops::gui
