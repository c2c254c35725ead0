// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace planops::gui {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("planops::gui::Wording", text);
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
    return tr("%1 ms").arg(
        locale.toString(milliseconds, 'f', milliseconds < 10 && milliseconds > 0 ? 1 : 0));
}

QString describeSize(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1024)
        return tr("%1 B").arg(locale.toString(bytes));
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString describeProtocol(const QByteArray &version)
{
    if (version == "HTTP/2.0")
        return QStringLiteral("HTTP/2");
    return QString::fromLatin1(version);
}

} // namespace planops::gui
