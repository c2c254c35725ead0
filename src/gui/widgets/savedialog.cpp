// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/savedialog.h"

namespace planops::gui {

void askWhereToSave(QWidget *parent, const SaveOffer &offer, QObject *receiver,
                    const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, offer.title, {}, offer.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(offer.suffix);
    dialog->setOptions(dialog->options() | offer.options);
    if (!offer.fileName.isEmpty())
        dialog->selectFile(offer.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, receiver, chosen);
    dialog->open();
}

} // namespace planops::gui
