// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>
#include <QtTest>

namespace planops::test {

//! \brief Where pictures go: PLANOPS_SCREENSHOTS; empty = none are wanted.
inline QString pictureFolder()
{
    return qEnvironmentVariable("PLANOPS_SCREENSHOTS");
}

//! \brief name-light.png, name-dark.png and both @2x. Leaves the theme as it was.
inline void takePictures(QWidget &widget, const QString &name, gui::Theme &theme)
{
    if (pictureFolder().isEmpty())
        return;
    const gui::Theme::Scheme before = theme.scheme();
    for (const bool dark : {false, true}) {
        theme.setScheme(dark ? gui::Theme::Scheme::Dark : gui::Theme::Scheme::Light);
        QTest::qWait(80); // layouts and palettes settle in the event loop
        for (const int scale : {1, 2}) {
            QPixmap picture(widget.size() * scale);
            picture.setDevicePixelRatio(scale);
            widget.render(&picture);
            const QString file =
                QStringLiteral("%1-%2%3.png")
                    .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"),
                         scale == 2 ? QStringLiteral("@2x") : QString());
            picture.save(QDir(pictureFolder()).filePath(file));
        }
    }
    theme.setScheme(before);
}

} // namespace planops::test
