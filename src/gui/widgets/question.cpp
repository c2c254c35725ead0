// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/question.h"

#include "gui/widgets/label.h"
#include "gui/widgets/sheet.h"

#include <QVBoxLayout>

namespace planops::gui {

Sheet *ask(QWidget *window, const Question &question, QObject *receiver, std::function<void()> yes)
{
    auto *sheet = new Sheet(window);
    sheet->setTitle(question.title);
    if (!question.subtitle.isEmpty())
        sheet->setSubtitle(question.subtitle, true);
    auto *text = new Label(question.text, TextRole::Body, Ink::Text2);
    text->setWordWrap(true);
    sheet->body()->addWidget(text);
    sheet->addCancel();
    const Button *button = sheet->addAction(question.answer, ButtonKind::Danger, question.keys);
    QObject::connect(button, &QAbstractButton::clicked, receiver, [sheet, yes = std::move(yes)] {
        sheet->closeSheet();
        yes();
    });
    sheet->openSheet();
    return sheet;
}

} // namespace planops::gui
