// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/home.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QSettings;

namespace planops::settings {

//! \brief Light, dark, or as the system says.
enum class Appearance { System, Light, Dark };

//! \brief The typed preferences; the only user of QSettings (an INI file in the home). Never holds
//! a secret.
//!
//! A damaged or unreadable file is set aside under a dated name, gives the defaults and problem().
//! Every setter saves and signals at once; what cannot be saved still counts until the program
//! ends.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const Home &home, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] double textScale() const; //!< 1.0 to 2.0
    void setTextScale(double scale);

    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    [[nodiscard]] bool highContrast() const;
    void setHighContrast(bool high);

    [[nodiscard]] std::chrono::seconds clipboardLifetime()
        const; //!< After that a copied secret is cleared; 0 = never.
    void setClipboardLifetime(std::chrono::seconds lifetime);

    //! \brief May a token on the clipboard be looked for without being asked each time? Off at
    //! first.
    [[nodiscard]] bool offersClipboard() const;
    void setOffersClipboard(bool offers);

    [[nodiscard]] QString language() const; //!< "de"; empty = the system's.
    void setLanguage(const QString &language);

    [[nodiscard]] int historyDays() const; //!< How long exchanges are kept; 0 = none is recorded.
    void setHistoryDays(int days);

    [[nodiscard]] qint64 historyBytes() const; //!< How much of them is kept, by their text.
    void setHistoryBytes(qint64 bytes);

    [[nodiscard]] QString workspaceFolder() const; //!< Of saved requests; empty = none is chosen.
    void setWorkspaceFolder(const QString &path);

    [[nodiscard]] QString environment() const; //!< Of the workspace; empty = none.
    void setEnvironment(const QString &name);

    //! \brief Which secret variables are in the keychain: the places of the entries, no values.
    [[nodiscard]] QStringList variableEntries() const;
    void setVariableEntries(const QStringList &entries);

    [[nodiscard]] QByteArray windowState(
        const QString &name) const; //!< Geometry and splitters, opaque.
    void setWindowState(const QString &name, const QByteArray &state);

    //! \brief What was wrong with the file at the start.
    [[nodiscard]] const std::optional<Error> &problem() const;

Q_SIGNALS:
    void appearanceChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void highContrastChanged();
    void clipboardLifetimeChanged();
    void languageChanged();
    void historyLimitsChanged();
    void saveFailed(const planops::Error &error);

private:
    void setAside(const QString &path);
    void store(const QString &key, const QVariant &value);

    Home m_home;
    std::unique_ptr<QSettings> m_store;
    std::optional<Error> m_problem;
};

} // namespace planops::settings
