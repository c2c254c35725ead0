// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace planops::services {

//! \brief Makes the program speak a language: ours and Qt's own texts, dates and numbers.
//!
//! \a chosen is a locale's name ("de"); empty = what the system says. Where there is no such
//! translation the program speaks English, with English plurals. Thread: main, before the first
//! text is shown. Owner of what is loaded: \a app.
void installTranslation(QCoreApplication &app, const QString &chosen);

} // namespace planops::services
