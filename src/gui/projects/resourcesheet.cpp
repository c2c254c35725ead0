// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/resourcesheet.h"

#include "core/console/draftstore.h"
#include "core/spec/example.h"
#include "core/spec/schemachecker.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/formfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype shownFindings = 3;

//! The members that a schema lists, those of the schemas that it is made of too.
void collectMembers(const spec::Document &document, const QJsonValue &value, QStringList &names,
                    int depth = 0)
{
    if (depth > 8)
        return;
    const QJsonObject schema = document.resolved(value).toObject();
    names += schema.value("properties"_L1).toObject().keys();
    for (const QLatin1StringView word : {"allOf"_L1, "anyOf"_L1, "oneOf"_L1}) {
        const QJsonArray parts = schema.value(word).toArray();
        for (const QJsonValue &part : parts)
            collectMembers(document, part, names, depth + 1);
    }
}

} // namespace

ResourceSheet::ResourceSheet(Parts parts, const resources::Item *item, QWidget *window)
    : Sheet(window), m_parts(std::move(parts))
{
    if (item)
        m_item = *item;
    const QString name = m_parts.place.resource.name;
    setTitle(m_item ? tr("Edit “%1”").arg(m_item->name.isEmpty() ? name : m_item->name)
                    : tr("New in %1").arg(name));
    if (const auto request =
            m_parts.api.requestFor(m_parts.place, operation(), m_item ? m_item->id : QString()))
        m_request = request->method + u' ' + QUrl(request->url).path();
    setSubtitle(m_request, true);
    setSheetWidth(620);

    m_banner = new Banner(Tone::Bad, Icon::Warning, QString(), QString(), this);
    body()->addWidget(m_banner);
    m_banner->hide();
    if (m_parts.profile.environment == auth::Environment::Production)
        tell(Tone::Bad, tr("This writes to production"),
             tr("Everybody who uses %1 will see it.").arg(m_parts.profile.name));
    m_editor = new CodeEditor;
    setScaled(m_editor, Extent::FixedHeight, 300);
    m_field = new FormField(tr("Body"), m_editor, this);
    m_field->setHint(tr("JSON"));
    body()->addWidget(m_field);

    addCancel();
    m_submit = addAction(m_item ? tr("Save changes") : tr("Create"), ButtonKind::Primary,
                         QKeySequence(Qt::CTRL | Qt::Key_Return));
    setGuarded(true);
    connect(this, &Sheet::closeRequested, this, &ResourceSheet::onCloseRequested);
    connect(m_submit, &QAbstractButton::clicked, this, &ResourceSheet::submit);

    const QString kept =
        m_item ? QString() : m_parts.drafts.state().forms.value(formName()).toString();
    m_editor->setPlainText(
        kept.isEmpty() ? QString::fromUtf8(QJsonDocument(firstBody().toObject()).toJson()).trimmed()
                       : kept);
    onEdited();
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ResourceSheet::onEdited);
    m_editor->setFocus();
}

ResourceSheet::~ResourceSheet() = default;

qsizetype ResourceSheet::operation() const
{
    return m_item ? m_parts.place.resource.update : m_parts.place.resource.create;
}

QString ResourceSheet::formName() const
{
    return u"resource "_s + m_request;
}

QJsonValue ResourceSheet::schema() const
{
    const QList<spec::Operation> &operations = m_parts.api.contract().document.operations;
    if (operation() < 0 || operation() >= operations.size() || !operations.at(operation()).body)
        return true;
    for (const spec::MediaType &media : operations.at(operation()).body->content) {
        if (spec::isJsonType(media.type))
            return media.schema;
    }
    return true;
}

//! Of something new an example, of a change what may be changed as it is now.
QJsonValue ResourceSheet::firstBody() const
{
    const spec::Document &document = m_parts.api.contract().document;
    if (!m_item)
        return spec::exampleOf(document, schema(), spec::SchemaChecker::Direction::Request);
    QStringList names;
    collectMembers(document, schema(), names);
    if (names.isEmpty())
        return m_item->fields;
    QJsonObject body;
    for (const QString &name : std::as_const(names)) {
        if (m_item->fields.contains(name))
            body.insert(name, m_item->fields.value(name));
    }
    return body;
}

void ResourceSheet::onEdited()
{
    const QByteArray text = m_editor->toPlainText().toUtf8();
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(text, &problem);
    const bool isJson = problem.error == QJsonParseError::NoError;
    m_submit->setEnabled(isJson && !m_pending);
    QStringList complaints;
    if (isJson) {
        spec::SchemaChecker checker(m_parts.api.contract().document,
                                    spec::SchemaChecker::Direction::Request);
        const QJsonValue value =
            json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        const spec::Findings findings = checker.check(value, schema());
        for (const spec::Finding &finding :
             findings.list.first(qMin(shownFindings, findings.list.size())))
            complaints.append(finding.pointer.isEmpty()
                                  ? finding.text
                                  : u"%1: %2"_s.arg(finding.pointer, finding.text));
        if (const qsizetype more = findings.list.size() - shownFindings; more > 0)
            complaints.append(tr("And %n more.", nullptr, static_cast<int>(more)));
    } else {
        complaints.append(tr("This is no JSON: %1.").arg(problem.errorString()));
    }
    const qsizetype at =
        QString::fromUtf8(text.first(qBound(0, problem.offset, int(text.size())))).size();
    m_editor->markProblem(isJson ? -1 : at);
    m_field->setError(complaints.join(u'\n'));
    if (m_item)
        return;
    console::DraftStore::State state = m_parts.drafts.state();
    state.forms.insert(formName(), m_editor->toPlainText());
    m_parts.drafts.setState(state);
}

void ResourceSheet::submit()
{
    if (m_pending)
        return;
    const QJsonDocument json = QJsonDocument::fromJson(m_editor->toPlainText().toUtf8());
    const QJsonValue body = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    m_pending = std::make_unique<QObject>();
    setSending(true);
    const Completion<resources::Item> done {
        m_pending.get(), [this](const Result<resources::Item> &answer) { onAnswer(answer); }};
    if (m_item)
        m_parts.api.update(m_parts.place, m_item->id, body, done);
    else
        m_parts.api.create(m_parts.place, body, done);
}

void ResourceSheet::onAnswer(const Result<resources::Item> &answer)
{
    m_pending.reset();
    setSending(false);
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        const projects::Refused &refused = m_parts.api.lastRefusal();
        QStringList lines;
        for (const projects::FieldError &error : refused.fields)
            lines.append(error.field.isEmpty() ? error.message
                                               : u"%1: %2"_s.arg(error.field, error.message));
        tell(Tone::Bad, m_item ? tr("It was not saved") : tr("It was not created"),
             lines.isEmpty() ? answer.error().message : lines.join(u'\n'));
        return;
    }
    if (!m_item) {
        console::DraftStore::State state = m_parts.drafts.state();
        state.forms.remove(formName());
        m_parts.drafts.setState(state);
    }
    Q_EMIT saved(*answer);
    closeSheet();
}

void ResourceSheet::onCloseRequested()
{
    if (!m_pending) {
        closeSheet();
        return;
    }
    // The request may have arrived all the same: the sheet says so instead of going silently.
    m_pending.reset();
    setSending(false);
    tell(Tone::Warn, tr("Sending was cancelled"),
         tr("The API may have taken the request already. Reload before you send it again."));
}

void ResourceSheet::setSending(bool sending)
{
    m_submit->setEnabled(!sending);
    m_submit->setText(sending ? tr("Sending") : m_item ? tr("Save changes") : tr("Create"));
}

void ResourceSheet::tell(Tone tone, const QString &title, const QString &text)
{
    m_banner->setTone(tone);
    m_banner->setTitle(title);
    m_banner->setText(text);
    m_banner->show();
}

} // namespace planops::gui
