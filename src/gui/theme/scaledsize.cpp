// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/scaledsize.h"

#include "gui/theme/fonts.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace planops::gui {

namespace {

struct ScaledExtent
{
    const char *property; // Where the guide's pixels are kept on the widget.
    void (QWidget::*set)(int);
};

// In the order of Extent.
constexpr ScaledExtent scaledExtents[] = {
    {"planops.fixedWidth", &QWidget::setFixedWidth},
    {"planops.fixedHeight", &QWidget::setFixedHeight},
    {"planops.minimumWidth", &QWidget::setMinimumWidth},
    {"planops.maximumWidth", &QWidget::setMaximumWidth},
};

} // namespace

void setScaled(QWidget *widget, Extent extent, double pixels)
{
    const ScaledExtent &scaled = scaledExtents[static_cast<int>(extent)];
    widget->setProperty(scaled.property, pixels);
    (widget->*scaled.set)(px(pixels));
}

void refreshScaledSizes()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        for (const ScaledExtent &scaled : scaledExtents) {
            const QVariant pixels = widget->property(scaled.property);
            if (pixels.isValid())
                (widget->*scaled.set)(px(pixels.toDouble()));
        }
    }
}

} // namespace planops::gui
