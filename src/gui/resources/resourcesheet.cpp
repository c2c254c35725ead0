// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcesheet.h"

#include "core/base/whendone.h"
#include "core/console/draftstore.h"
#include "core/resources/resourceform.h"
#include "gui/spec/formpane.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

ResourceSheet::ResourceSheet(Parts parts, const std::optional<resources::Item> &item,
                             QWidget *window)
    : Sheet(window), m_parts(std::move(parts)), m_item(item)
{
    const QString name = m_parts.place.resource.name;
    setTitle(m_item ? tr("Edit “%1”").arg(m_item->name.isEmpty() ? name : m_item->name)
                 : isAction() ? tr("Send “%1”").arg(name)
                              : tr("New in %1").arg(name));
    const spec::Resource &resource = m_parts.place.resource;
    if (const auto request =
            m_parts.api.requestFor(m_parts.place, m_item ? resource.update : resource.create,
                                   m_item ? m_item->id : QString()))
        m_request = request->method + u' ' + QUrl(request->url).path();
    setSubtitle(m_request, true);
    setSheetWidth(620);

    m_banner = new Banner(Tone::Bad, Icon::Warning, QString(), QString(), this);
    body()->addWidget(m_banner);
    m_banner->hide();
    if (m_parts.profile.environment == auth::Environment::Production)
        tell(Tone::Bad, tr("This writes to production"),
             tr("Everybody who uses %1 will see it.").arg(m_parts.profile.name));
    m_form = new FormPane(this, FormPane::Scrolling::Outside);
    body()->addWidget(m_form);

    m_state = new Button(QString(), ButtonKind::Ghost);
    setFootWidget(m_state);
    addCancel();
    m_submit = addAction(QString(), ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    setGuarded(true);
    showSending();
    connect(this, &Sheet::closeRequested, this, &ResourceSheet::onCloseRequested);
    connect(m_submit, &QAbstractButton::clicked, this, &ResourceSheet::submit);
    connect(m_state, &QAbstractButton::clicked, m_form, &FormPane::revealFirstProblem);
    connect(m_form, &FormPane::edited, this, &ResourceSheet::onEdited);
    connect(m_form, &FormPane::checked, this, &ResourceSheet::onChecked);
    connect(m_form, &FormPane::mediaTypeChosen, this, &ResourceSheet::changeType);
    m_form->setForm(document(), operation(), withDraft(m_parts.form));
}

ResourceSheet::~ResourceSheet() = default;

void ResourceSheet::openSheet()
{
    Sheet::openSheet();
    m_form->focusFirst();
}

bool ResourceSheet::isAction() const
{
    return m_parts.place.resource.kind == spec::Resource::Kind::Action;
}

const spec::Operation &ResourceSheet::operation() const
{
    const spec::Resource &resource = m_parts.place.resource;
    return document().operations.at(m_item ? resource.update : resource.create);
}

QString ResourceSheet::draftName() const
{
    return u"resource "_s + m_request;
}

spec::OperationForm ResourceSheet::withDraft(spec::OperationForm form) const
{
    spec::FormPart *body = form.part(spec::FormPart::Place::Body);
    const QString kept =
        m_item ? QString() : m_parts.drafts.state().forms.value(draftName()).toString();
    if (!body || kept.isEmpty())
        return form;
    if (form.hasBodyText()) {
        form.bodyText = kept;
        if (!form.showBodyFields())
            return form; // What is no JSON stays the text that it is.
    } else if (const auto value = OrderedJson::parse(kept.toUtf8())) {
        body->value = *value;
    }
    return form;
}

void ResourceSheet::keepDraft()
{
    const spec::OperationForm &form = m_form->form();
    const spec::FormPart *body = form.part(spec::FormPart::Place::Body);
    if (m_item || !body)
        return;
    console::DraftStore::State state = m_parts.drafts.state();
    state.forms.insert(draftName(),
                       form.bodyText.value_or(QString::fromUtf8(body->value.toBytes())));
    m_parts.drafts.setState(state);
}

void ResourceSheet::dropDraft()
{
    if (m_item)
        return;
    console::DraftStore::State state = m_parts.drafts.state();
    state.forms.remove(draftName());
    m_parts.drafts.setState(state);
}

void ResourceSheet::changeType(const QString &mediaType)
{
    // Making up what fits may take its time in a large document.
    whenDone(this,
             QtConcurrent::run(resources::resourceForm, document(), operation(), m_item, mediaType),
             [this, change = ++m_change](const spec::OperationForm &form) {
                 if (change == m_change)
                     m_form->setForm(document(), operation(), form);
             });
}

void ResourceSheet::onEdited()
{
    ++m_change;
    keepDraft();
}

void ResourceSheet::onChecked()
{
    const QList<spec::FormFinding> &found = m_form->findings();
    const int count = m_form->problemCount();
    m_state->setIconName(count == 0 ? Icon::CircleCheck : Icon::Warning);
    m_state->setText(count == 0 ? tr("Fits the document")
                                : tr("Show %n problem(s)", nullptr, count));
    m_state->setEnabled(count > 0);
    m_isReadable = std::none_of(found.begin(), found.end(), [](const spec::FormFinding &one) {
        return one.finding.id == "unreadable-body"_L1;
    });
    showSending();
}

void ResourceSheet::submit()
{
    if (m_pending)
        return;
    m_pending = std::make_unique<QObject>();
    showSending();
    const Completion<resources::Item> done {
        m_pending.get(), [this](const Result<resources::Item> &answer) { onAnswer(answer); }};
    const spec::Filling filling = m_form->form().filling(document(), operation());
    if (m_item)
        m_parts.api.update(m_parts.place, m_item->id, filling, done);
    else
        m_parts.api.create(m_parts.place, filling, done);
}

void ResourceSheet::onAnswer(const Result<resources::Item> &answer)
{
    m_pending.reset();
    showSending();
    if (answer) {
        dropDraft();
        Q_EMIT saved(*answer);
        closeSheet();
        return;
    }
    if (answer.error().kind == ErrorKind::Cancelled)
        return;
    const QList<projects::FieldError> &errors = m_parts.api.lastRefusal().fields;
    const QList<spec::FormFinding> placed =
        resources::refusedMembers(document(), m_form->form(), errors);
    // What has its place is said there; the banner says the rest, and where to look.
    QStringList lines;
    for (const projects::FieldError &error : errors) {
        if (resources::refusedMembers(document(), m_form->form(), {error}).isEmpty())
            lines.append(error.field.isEmpty() ? error.message
                                               : tr("%1: %2").arg(error.field, error.message));
    }
    if (!placed.isEmpty())
        lines.append(tr("%n field(s) below say what the API wants.", nullptr,
                        static_cast<int>(placed.size())));
    tell(Tone::Bad,
         m_item           ? tr("It was not saved")
             : isAction() ? tr("The API refused it")
                          : tr("It was not created"),
         lines.isEmpty() ? answer.error().message : lines.join(u'\n'));
    m_form->showRefused(placed);
}

void ResourceSheet::onCloseRequested()
{
    if (!m_pending) {
        closeSheet();
        return;
    }
    // The request may have arrived all the same: the sheet says so instead of going silently.
    m_pending.reset();
    showSending();
    tell(Tone::Warn, tr("Sending was cancelled"),
         tr("The API may have taken the request already. Reload before you send it again."));
}

void ResourceSheet::showSending()
{
    m_submit->setEnabled(!m_pending && m_isReadable);
    m_submit->setText(m_pending        ? tr("Sending")
                          : m_item     ? tr("Save changes")
                          : isAction() ? tr("Send")
                                       : tr("Create"));
}

void ResourceSheet::tell(Tone tone, const QString &title, const QString &text)
{
    m_banner->setTone(tone);
    m_banner->setTitle(title);
    m_banner->setText(text);
    m_banner->show();
}

} // namespace planops::gui
