// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace planops::services {

void installTranslation(QCoreApplication &app, const QString &chosen)
{
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale); // Dates and numbers speak the same language as the words.

    // Qt's buttons and context menus; where the system has them not they stay English.
    auto *ofQt = new QTranslator(&app);
    if (ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);

    auto *ours = new QTranslator(&app);
    if (ours->load(locale, u"planops"_s, u"_"_s, u":/i18n"_s)
        || ours->load(u"planops_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ours);
}

} // namespace planops::services
