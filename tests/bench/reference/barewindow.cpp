// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that a Qt Widgets program can be: one window, one button; with --caret a text field
// that has the focus, whose caret blinks as ours does.
#include "app/firstframe.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(QStringLiteral("Button")));
    if (QApplication::arguments().contains(QStringLiteral("--caret"))) {
        auto *field = new QLineEdit;
        layout->addWidget(field);
        field->setFocus();
    }
    planops::app::FirstFrame firstFrame(window);
    QObject::connect(&firstFrame, &planops::app::FirstFrame::painted, &window, [] {
        if (QApplication::arguments().contains(QStringLiteral("--first-frame"))) {
            planops::app::FirstFrame::print();
            QApplication::quit();
        }
    });
    window.show();
    return QApplication::exec();
}
