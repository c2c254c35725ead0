// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/openbyidsheet.h"

#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/formfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

OpenByIdSheet::OpenByIdSheet(resources::ResourceApi &api, resources::Place place, QWidget *window)
    : Sheet(window), m_api(api), m_place(std::move(place)), m_id(new QLineEdit)
{
    setTitle(tr("Open one of %1").arg(m_place.resource.name));
    setSubtitle(m_place.resource.itemPath, true);
    setTextRole(m_id, TextRole::Code);
    m_field = new FormField(tr("ID"), m_id, this);
    m_field->setHint(m_place.resource.key());
    body()->addWidget(m_field);
    addCancel();
    m_open = addAction(tr("Open"), ButtonKind::Primary, QKeySequence(Qt::Key_Return));
    connect(m_open, &QAbstractButton::clicked, this, &OpenByIdSheet::open);
    connect(m_id, &QLineEdit::textEdited, this, &OpenByIdSheet::onEdited);
    onEdited();
}

OpenByIdSheet::~OpenByIdSheet() = default;

void OpenByIdSheet::onEdited()
{
    m_pending.reset(); // It was about another one.
    m_field->setError({});
    m_open->setEnabled(!m_id->text().trimmed().isEmpty());
}

void OpenByIdSheet::open()
{
    const QString id = m_id->text().trimmed();
    if (m_pending || id.isEmpty())
        return;
    if (m_place.resource.read < 0) {
        Q_EMIT opened({id, id, {}, {}});
        closeSheet();
        return;
    }
    m_open->setEnabled(false);
    m_pending = std::make_unique<QObject>();
    m_api.read(m_place, id, {m_pending.get(), [this](const Result<resources::Item> &answer) {
                                 onAnswer(answer);
                             }});
}

void OpenByIdSheet::onAnswer(const Result<resources::Item> &answer)
{
    m_pending.release()->deleteLater();
    m_open->setEnabled(true);
    if (!answer) {
        m_field->setError(answer.error().code == "404"_L1 ? tr("The API has none with this ID.")
                                                          : answer.error().message);
        m_id->setFocus();
        return;
    }
    resources::Item item = *answer;
    item.id = m_id->text().trimmed(); // What it was asked for by addresses it.
    Q_EMIT opened(item);
    closeSheet();
}

} // namespace planops::gui
