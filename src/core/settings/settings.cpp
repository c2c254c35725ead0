// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::settings {

namespace {

const QString appearanceKey = u"appearance"_s;
const QString textScaleKey = u"textScale"_s;
const QString reducedMotionKey = u"reducedMotion"_s;
const QString offersClipboardKey = u"offersClipboard"_s;
const QString highContrastKey = u"highContrast"_s;
const QString clipboardKey = u"clipboardSeconds"_s;
const QString languageKey = u"language"_s;
const QString workspaceFolderKey = u"workspace/folder"_s;
const QString environmentKey = u"workspace/environment"_s;
const QString variableEntriesKey = u"workspace/keychainEntries"_s;
const QString historyDaysKey = u"historyDays"_s;
const QString historyBytesKey = u"historyBytes"_s;

constexpr std::chrono::seconds defaultClipboardLifetime {30};
constexpr std::chrono::seconds longestClipboardLifetime {3600};
constexpr int defaultHistoryDays = 90;
constexpr int longestHistoryDays = 36500;
constexpr qint64 defaultHistoryBytes = qint64 {512} * 1024 * 1024;
constexpr qint64 leastHistoryBytes = qint64 {1024} * 1024;

QString appearanceWord(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

double clampedScale(double scale)
{
    // Two digits, as in the file: reading back gives the same number.
    return std::isfinite(scale) ? std::round(std::clamp(scale, 1.0, 2.0) * 100) / 100 : 1.0;
}

std::chrono::seconds clampedLifetime(std::chrono::seconds lifetime)
{
    return std::clamp(lifetime, std::chrono::seconds(0), longestClipboardLifetime);
}

bool isWellFormed(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    (void)file.allKeys(); // QSettings parses a section only when somebody asks for it.
    return file.status() == QSettings::NoError;
}

//! Names become INI keys; a slash would make a group.
QString windowKey(const QString &name)
{
    return u"windows/"_s + QString(name).replace(u'/', u'-');
}

} // namespace

Settings::Settings(const Home &home, QObject *parent) : QObject(parent), m_home(home)
{
    const QString path = home.configFile(u"settings.ini"_s);
    const QFileInfo file(path);
    if (file.exists() && !(file.isFile() && file.isReadable() && isWellFormed(path)))
        setAside(path);
    m_store = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

Settings::~Settings() = default;

void Settings::setAside(const QString &path)
{
    const QString aside =
        path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const bool moved = QFile::rename(path, aside);
    m_problem = Error {
        ErrorKind::Storage,
        moved ? tr("The settings could not be read, so the defaults are used. The old file was "
                   "kept as %1.")
                    .arg(QDir::toNativeSeparators(aside))
              : tr("The settings in %1 could not be read, so the defaults are used. Check the "
                   "permissions of that file, or delete it.")
                    .arg(QDir::toNativeSeparators(path)),
        {},
        {}};
    qCWarning(logSettings) << "settings set aside:" << moved;
}

void Settings::store(const QString &key, const QVariant &value)
{
    m_store->setValue(key, value);
    const auto ready = m_home.prepare();
    m_store->sync();
    if (ready && m_store->status() == QSettings::NoError)
        return;
    Q_EMIT saveFailed({ErrorKind::Storage,
                       tr("The setting could not be saved to %1, so it only counts until the "
                          "program ends. Check that "
                          "the folder can be written to and that the disk is not full.")
                           .arg(QDir::toNativeSeparators(m_store->fileName())),
                       ready ? QString() : ready.error().message,
                       {}});
}

Appearance Settings::appearance() const
{
    const QString word = m_store->value(appearanceKey).toString();
    if (word == "light"_L1)
        return Appearance::Light;
    return word == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance())
        return;
    store(appearanceKey, appearanceWord(appearance));
    Q_EMIT appearanceChanged();
}

double Settings::textScale() const
{
    return clampedScale(m_store->value(textScaleKey, 1.0).toDouble());
}

void Settings::setTextScale(double scale)
{
    const double clamped = clampedScale(scale);
    if (qFuzzyCompare(clamped, textScale()))
        return;
    store(textScaleKey, QString::number(clamped, 'f', 2));
    Q_EMIT textScaleChanged();
}

bool Settings::reducedMotion() const
{
    return m_store->value(reducedMotionKey, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced == reducedMotion())
        return;
    store(reducedMotionKey, reduced);
    Q_EMIT reducedMotionChanged();
}

bool Settings::highContrast() const
{
    return m_store->value(highContrastKey, false).toBool();
}

void Settings::setHighContrast(bool high)
{
    if (high == highContrast())
        return;
    store(highContrastKey, high);
    Q_EMIT highContrastChanged();
}

bool Settings::offersClipboard() const
{
    return m_store->value(offersClipboardKey, false).toBool();
}

void Settings::setOffersClipboard(bool offers)
{
    if (offers != offersClipboard())
        store(offersClipboardKey, offers);
}

std::chrono::seconds Settings::clipboardLifetime() const
{
    bool ok = false;
    const qint64 seconds = m_store->value(clipboardKey).toLongLong(&ok);
    return ok ? clampedLifetime(std::chrono::seconds(seconds)) : defaultClipboardLifetime;
}

void Settings::setClipboardLifetime(std::chrono::seconds lifetime)
{
    const std::chrono::seconds clamped = clampedLifetime(lifetime);
    if (clamped == clipboardLifetime())
        return;
    store(clipboardKey, QString::number(clamped.count()));
    Q_EMIT clipboardLifetimeChanged();
}

QString Settings::language() const
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"_s);
    const QString language = m_store->value(languageKey).toString();
    return tag.match(language).hasMatch() ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    store(languageKey, language);
    Q_EMIT languageChanged();
}

int Settings::historyDays() const
{
    bool ok = false;
    const int days = m_store->value(historyDaysKey).toInt(&ok);
    return ok ? qBound(0, days, longestHistoryDays) : defaultHistoryDays;
}

void Settings::setHistoryDays(int days)
{
    const int bounded = qBound(0, days, longestHistoryDays);
    if (bounded == historyDays())
        return;
    store(historyDaysKey, bounded);
    Q_EMIT historyLimitsChanged();
}

qint64 Settings::historyBytes() const
{
    bool ok = false;
    const qint64 bytes = m_store->value(historyBytesKey).toLongLong(&ok);
    return ok ? qMax(leastHistoryBytes, bytes) : defaultHistoryBytes;
}

void Settings::setHistoryBytes(qint64 bytes)
{
    const qint64 bounded = qMax(leastHistoryBytes, bytes);
    if (bounded == historyBytes())
        return;
    store(historyBytesKey, QString::number(bounded));
    Q_EMIT historyLimitsChanged();
}

QString Settings::workspaceFolder() const
{
    return m_store->value(workspaceFolderKey).toString();
}

void Settings::setWorkspaceFolder(const QString &path)
{
    if (path != workspaceFolder())
        store(workspaceFolderKey, path);
}

QStringList Settings::variableEntries() const
{
    return m_store->value(variableEntriesKey).toStringList();
}

void Settings::setVariableEntries(const QStringList &entries)
{
    if (entries != variableEntries())
        store(variableEntriesKey, entries);
}

QString Settings::environment() const
{
    return m_store->value(environmentKey).toString();
}

void Settings::setEnvironment(const QString &name)
{
    if (name != environment())
        store(environmentKey, name);
}

QByteArray Settings::windowState(const QString &name) const
{
    return m_store->value(windowKey(name)).toByteArray();
}

void Settings::setWindowState(const QString &name, const QByteArray &state)
{
    if (state != windowState(name))
        store(windowKey(name), state);
}

const std::optional<Error> &Settings::problem() const
{
    return m_problem;
}

} // namespace planops::settings
