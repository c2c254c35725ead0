// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectsheet.h"

#include "ui_projectsheet.h"

#include "core/console/draftstore.h"
#include "gui/projects/projectlook.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"

#include <QCheckBox>
#include <QDate>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

const QString kForm = u"new-project"_s;
constexpr qsizetype kDescriptionLimit = 2000;

} // namespace

ProjectSheet::ProjectSheet(Parts parts, QWidget *window)
    : Sheet(window), m_parts(std::move(parts)), m_ui(std::make_unique<Ui::ProjectForm>())
{
    setTitle(tr("New project"));
    setSubtitle(u"POST /api/v1/projects"_s, true);
    auto *form = new QWidget;
    m_ui->setupUi(form);
    setContent(form);
    m_ui->nameField->setEditor(m_ui->name);
    m_ui->statusField->setEditor(m_ui->status);
    m_ui->startsField->setEditor(m_ui->starts);
    m_ui->ownerField->setEditor(m_ui->owner);
    m_ui->descriptionField->setEditor(m_ui->description);
    setScaled(m_ui->description, Extent::FixedHeight, 62);
    setTextRole(m_ui->starts, TextRole::Code);
    m_ui->preview->setSunken(true);
    m_ui->previewTitle->setRole(TextRole::Control);
    m_ui->previewTitle->setInk(Ink::Text2);
    m_ui->previewSize->setRole(TextRole::Caption);
    m_ui->previewSize->setInk(Ink::Text2);
    m_ui->previewBody->setAccessibleName(m_ui->previewTitle->text());
    for (const QString &status : {u"planned"_s, u"active"_s, u"paused"_s, u"done"_s})
        m_ui->status->addItem(statusLabel(status), status);
    m_ui->ownerField->hide();
    const bool production = m_parts.profile.environment == auth::Environment::Production;
    m_ui->banner->setVisible(production);
    if (production) {
        m_ui->banner->setTone(Tone::Bad);
        m_ui->banner->setIconName(Icon::Warning);
        m_ui->banner->setTitle(tr("This writes to production"));
        m_ui->banner->setText(tr("Everybody who uses %1 will see it.").arg(m_parts.profile.name));
    }

    m_another = new QCheckBox(tr("Create another"), this);
    setFootWidget(m_another);
    addCancel();
    m_submit = addAction(tr("Create project"), ButtonKind::Primary,
                         QKeySequence(Qt::CTRL | Qt::Key_Return));
    setGuarded(true);
    connect(this, &Sheet::closeRequested, this, &ProjectSheet::onCloseRequested);
    connect(m_submit, &QAbstractButton::clicked, this, &ProjectSheet::submit);
    connect(m_ui->name, &QLineEdit::textChanged, this, &ProjectSheet::onEdited);
    connect(m_ui->starts, &QLineEdit::textChanged, this, &ProjectSheet::onEdited);
    connect(m_ui->status, &QComboBox::currentIndexChanged, this, &ProjectSheet::onEdited);
    connect(m_ui->owner, &QComboBox::currentIndexChanged, this, &ProjectSheet::onEdited);
    connect(m_ui->description, &QPlainTextEdit::textChanged, this, &ProjectSheet::onEdited);
    connect(m_ui->name, &QLineEdit::returnPressed, this, &ProjectSheet::submit);
    restoreDraft();
    m_ui->name->setFocus();
}

ProjectSheet::~ProjectSheet() = default;

void ProjectSheet::setProject(const projects::Project &project)
{
    m_project = project;
    setTitle(tr("Edit project"));
    setSubtitle(u"PATCH /api/v1/projects/%1"_s.arg(project.id), true);
    m_submit->setText(tr("Save changes"));
    m_another->hide();
    QJsonObject fields = project.fields;
    fields.insert("status"_L1, projectStatus(project));
    fields.insert("owner_id"_L1, project.text(u"owner.id"_s));
    fill(fields);
}

void ProjectSheet::setOwners(const QList<std::pair<QString, QString>> &owners)
{
    m_restoring = true;
    m_ui->owner->clear();
    m_ui->owner->addItem(m_project.id.isEmpty() ? tr("As the API decides") : tr("Unchanged"),
                         QString());
    for (const auto &[id, name] : owners)
        m_ui->owner->addItem(name, id);
    m_restoring = false;
    m_ui->ownerField->setVisible(!owners.isEmpty());
    const QString wanted = m_project.id.isEmpty()
        ? m_parts.drafts.state().forms.value(kForm).toObject().value("owner_id"_L1).toString()
        : m_project.text(u"owner.id"_s);
    m_ui->owner->setCurrentIndex(std::max(0, m_ui->owner->findData(wanted)));
}

QJsonObject ProjectSheet::fields() const
{
    QJsonObject all;
    all.insert("name"_L1, m_ui->name->text().trimmed());
    all.insert("status"_L1, m_ui->status->currentData().toString());
    const QString starts = m_ui->starts->text().trimmed();
    const QString description = m_ui->description->toPlainText().trimmed();
    const QString owner = m_ui->owner->currentData().toString();
    if (m_project.id.isEmpty()) {
        if (!starts.isEmpty())
            all.insert("starts_on"_L1, starts);
        if (!description.isEmpty())
            all.insert("description"_L1, description);
        if (!owner.isEmpty())
            all.insert("owner_id"_L1, owner);
        return all;
    }
    // An emptied field is a change too: null takes the value away.
    all.insert("starts_on"_L1, starts.isEmpty() ? QJsonValue() : starts);
    all.insert("description"_L1, description.isEmpty() ? QJsonValue() : description);
    if (!owner.isEmpty() && owner != m_project.text(u"owner.id"_s))
        all.insert("owner_id"_L1, owner);
    QJsonObject changed;
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const QJsonValue before = it.key() == "status"_L1 ? QJsonValue(projectStatus(m_project))
                                                          : m_project.fields.value(it.key());
        const bool bothEmpty =
            it.value().isNull() && (before.isNull() || before.isUndefined() || before == QString());
        if (!bothEmpty && it.value() != before)
            changed.insert(it.key(), it.value());
    }
    return changed;
}

void ProjectSheet::fill(const QJsonObject &fields)
{
    m_restoring = true;
    m_ui->name->setText(fields.value("name"_L1).toString());
    const QString status = fields.value("status"_L1).toString();
    if (!status.isEmpty() && m_ui->status->findData(status) < 0)
        m_ui->status->addItem(statusLabel(status), status);
    m_ui->status->setCurrentIndex(std::max(0, m_ui->status->findData(status)));
    m_ui->starts->setText(fields.value("starts_on"_L1).toString());
    m_ui->description->setPlainText(fields.value("description"_L1).toString());
    m_ui->owner->setCurrentIndex(
        std::max(0, m_ui->owner->findData(fields.value("owner_id"_L1).toString())));
    m_restoring = false;
    onEdited();
}

void ProjectSheet::restoreDraft()
{
    fill(m_parts.drafts.state().forms.value(kForm).toObject());
}

void ProjectSheet::keepDraft()
{
    console::DraftStore::State state = m_parts.drafts.state();
    state.forms.insert(kForm, fields());
    m_parts.drafts.setState(state);
}

void ProjectSheet::dropDraft()
{
    console::DraftStore::State state = m_parts.drafts.state();
    if (!state.forms.contains(kForm))
        return;
    state.forms.remove(kForm);
    m_parts.drafts.setState(state);
}

void ProjectSheet::onEdited()
{
    if (m_restoring)
        return;
    const QJsonObject body = fields();
    const QByteArray compact = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_ui->previewBody->setObject(body);
    m_ui->previewSize->setText(body.isEmpty() ? tr("Nothing changed")
                                              : tr("application/json, %1 B").arg(compact.size()));
    if (auto *field = qobject_cast<FormField *>(sender() ? sender()->parent() : nullptr))
        field->setError({});
    if (!m_project.id.isEmpty())
        return;
    const bool empty = m_ui->name->text().isEmpty() && m_ui->starts->text().isEmpty()
        && m_ui->description->toPlainText().isEmpty();
    if (empty)
        dropDraft();
    else
        keepDraft();
}

bool ProjectSheet::check()
{
    const QString starts = m_ui->starts->text().trimmed();
    if (m_ui->name->text().trimmed().isEmpty())
        m_ui->nameField->setError(tr("Give the project a name."));
    if (!starts.isEmpty() && !QDate::fromString(starts, Qt::ISODate).isValid())
        m_ui->startsField->setError(tr("This is no date. Write it as 2026-01-12."));
    if (m_ui->description->toPlainText().size() > kDescriptionLimit)
        m_ui->descriptionField->setError(
            tr("The description is longer than 2,000 characters. Shorten it."));
    for (FormField *field : {m_ui->nameField, m_ui->startsField, m_ui->descriptionField}) {
        if (field->hasError()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void ProjectSheet::submit()
{
    if (m_pending)
        return;
    clearErrors();
    if (!check())
        return;
    const QJsonObject body = fields();
    if (!m_project.id.isEmpty() && body.isEmpty()) {
        closeSheet();
        return;
    }
    setSending(true);
    m_pending = std::make_unique<QObject>();
    const Completion<projects::Project> done {
        m_pending.get(), [this](const Result<projects::Project> &answer) { onAnswer(answer); }};
    if (m_project.id.isEmpty())
        m_parts.api.create(body, done);
    else
        m_parts.api.update(m_project.id, body, done);
}

void ProjectSheet::onAnswer(const Result<projects::Project> &answer)
{
    m_pending.reset();
    setSending(false);
    if (!answer) {
        if (answer.error().kind != ErrorKind::Cancelled)
            showRefusal(m_parts.api.lastRefusal());
        return;
    }
    const bool isNew = m_project.id.isEmpty();
    if (isNew)
        dropDraft();
    Q_EMIT saved(*answer);
    if (isNew && m_another->isChecked()) {
        fill({});
        m_ui->name->setFocus();
        return;
    }
    closeSheet();
}

void ProjectSheet::showRefusal(const projects::Refused &refused)
{
    QStringList rest;
    FormField *first = nullptr;
    for (const projects::FieldError &error : refused.fields) {
        FormField *field = fieldFor(error.field);
        if (!field || field->isHidden()) {
            rest << (error.field.isEmpty() ? error.message
                                           : u"%1: %2"_s.arg(error.field, error.message));
            continue;
        }
        field->setError(tr("The API refuses this: %1").arg(error.message));
        if (!first)
            first = field;
    }
    if (first)
        first->setFocus();
    if (first && rest.isEmpty())
        return;
    m_ui->banner->setTone(Tone::Bad);
    m_ui->banner->setIconName(Icon::CircleX);
    m_ui->banner->setTitle(m_project.id.isEmpty() ? tr("The project was not created")
                                                  : tr("The project was not saved"));
    m_ui->banner->setText(rest.isEmpty() ? refused.error.message : rest.join(u'\n'));
    m_ui->banner->show();
}

FormField *ProjectSheet::fieldFor(const QString &member) const
{
    if (member == "name"_L1)
        return m_ui->nameField;
    if (member == "status"_L1)
        return m_ui->statusField;
    if (member == "starts_on"_L1)
        return m_ui->startsField;
    if (member == "owner_id"_L1 || member == "owner"_L1)
        return m_ui->ownerField;
    if (member == "description"_L1)
        return m_ui->descriptionField;
    return nullptr;
}

void ProjectSheet::clearErrors()
{
    for (FormField *field : {m_ui->nameField, m_ui->statusField, m_ui->startsField,
                             m_ui->ownerField, m_ui->descriptionField})
        field->setError({});
    m_ui->banner->setVisible(m_parts.profile.environment == auth::Environment::Production);
}

void ProjectSheet::setSending(bool sending)
{
    m_submit->setEnabled(!sending);
    m_submit->setText(sending                      ? tr("Sending")
                          : m_project.id.isEmpty() ? tr("Create project")
                                                   : tr("Save changes"));
}

void ProjectSheet::onCloseRequested()
{
    if (!m_pending) {
        closeSheet();
        return;
    }
    // The request may have arrived all the same: the sheet says so instead of going silently.
    m_pending.reset();
    setSending(false);
    m_ui->banner->setTone(Tone::Warn);
    m_ui->banner->setIconName(Icon::Warning);
    m_ui->banner->setTitle(tr("Sending was cancelled"));
    m_ui->banner->setText(tr(
        "The API may have taken the request already. Refresh the list before you send it again."));
    m_ui->banner->show();
}

} // namespace planops::gui
