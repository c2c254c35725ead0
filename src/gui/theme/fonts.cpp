// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QResource>
#include <QScreen>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

// In no namespace, as the macro demands; names the compiled resources of this static library so
// that the linker keeps them.
static void keepResources()
{
    Q_INIT_RESOURCE(planops);
}

namespace planops::gui {

namespace {

constexpr double kBodyPixels = 13;
constexpr char kRoleProperty[] = "planopsTextRole";

struct Face
{
    double pixels;
    QFont::Weight weight;
    bool mono;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {26, QFont::DemiBold, false};
    case TextRole::Page:
        return {18, QFont::DemiBold, false};
    case TextRole::Sheet:
        return {17, QFont::DemiBold, false};
    case TextRole::Subheading:
        return {15, QFont::DemiBold, false};
    case TextRole::Strong:
        return {13, QFont::DemiBold, false};
    case TextRole::Body:
        return {13, QFont::Normal, false};
    case TextRole::Control:
        return {13, QFont::Medium, false};
    case TextRole::Caption:
        return {12.5, QFont::Normal, false};
    case TextRole::Section:
        return {12, QFont::DemiBold, false};
    case TextRole::Status:
        return {12, QFont::Normal, false};
    case TextRole::Count:
        return {11.5, QFont::Normal, false};
    case TextRole::Code:
        return {12.5, QFont::Normal, true};
    case TextRole::Method:
        return {10.5, QFont::Bold, true};
    case TextRole::KeyCap:
        return {11, QFont::Medium, false};
    }
    return {kBodyPixels, QFont::Normal, false};
}

// Fonts are sized in points because QFont::setPixelSize() takes whole numbers only.
double pointsPerPixel()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return 72.0 / (screen != nullptr ? screen->logicalDotsPerInchY() : 96.0);
}

QFont makeFont(const Face &face, double scale)
{
    QFont font(face.mono ? u"JetBrains Mono NL"_s : u"Inter"_s);
    font.setStyleHint(face.mono ? QFont::Monospace : QFont::SansSerif);
    font.setFixedPitch(face.mono);
    font.setPointSizeF(face.pixels * scale * pointsPerPixel());
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void loadFonts()
{
    keepResources();
    static const bool loaded = [] {
        for (const auto &name : {"Inter-Regular.otf"_L1, "Inter-Medium.otf"_L1,
                                 "Inter-SemiBold.otf"_L1, "Inter-Bold.otf"_L1,
                                 "JetBrainsMonoNL-Regular.ttf"_L1, "JetBrainsMonoNL-Bold.ttf"_L1}) {
            // They are in the program as they are: given where they lie, nothing is copied.
            const QResource font(":/planops/fonts/"_L1 + name);
            QFontDatabase::addApplicationFontFromData(
                QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

QFont roleFont(TextRole role)
{
    return makeFont(faceOf(role), textScale());
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty(kRoleProperty, static_cast<int>(role));
    widget->setFont(roleFont(role));
}

QFont applicationFont(double scale)
{
    loadFonts();
    return makeFont(faceOf(TextRole::Body), scale);
}

double textScale()
{
    const double points = QApplication::font().pointSizeF();
    return points > 0 ? points / pointsPerPixel() / kBodyPixels : 1.0;
}

int px(double pixels)
{
    return qRound(pixels * textScale());
}

void refreshTextRoles()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant role = widget->property(kRoleProperty);
        if (role.isValid())
            widget->setFont(roleFont(static_cast<TextRole>(role.toInt())));
    }
}

} // namespace planops::gui
