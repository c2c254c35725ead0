// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/formpane.h"

#include "gui/spec/formchooser.h"
#include "gui/spec/formrow.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/jsoncolors.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segments.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

using Place = spec::FormPart::Place;
using namespace std::chrono_literals;

constexpr auto checkAfter = 150ms; // Of quiet: nobody wants a verdict on half a word.
constexpr qsizetype mostBodyText = qsizetype {512} * 1024; // For fields; more is edited as text.

QString titleOf(Place place)
{
    switch (place) {
    case Place::Path:
        return FormPane::tr("Path");
    case Place::Query:
        return FormPane::tr("Query");
    case Place::Header:
        return FormPane::tr("Headers");
    case Place::Cookie:
        return FormPane::tr("Cookies");
    case Place::Body:
        break;
    }
    return FormPane::tr("Body");
}

//! Of a stack the page in front alone says how high it is.
class FittingStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget()->minimumSizeHint();
    }
    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return currentWidget()->hasHeightForWidth();
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return currentWidget()->heightForWidth(width);
    }
};

} // namespace

FormPane::FormPane(QWidget *parent, Scrolling scrolling) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (scrolling == Scrolling::Own) {
        m_scroll = new QScrollArea(this);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setWidgetResizable(true);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setAccessibleName(tr("Form of the operation"));
        m_scroll->viewport()->setAutoFillBackground(false);
        column->addWidget(m_scroll);
    }
    m_checkLater.setSingleShot(true);
    m_checkLater.setInterval(checkAfter);
    connect(&m_checkLater, &QTimer::timeout, this, &FormPane::startCheck);
}

FormPane::~FormPane() = default;

void FormPane::setForm(const spec::Document &document, const spec::Operation &operation,
                       const spec::OperationForm &form)
{
    m_document = document;
    m_operation = operation;
    m_form = form;
    m_findings.clear();
    m_refused.clear();
    m_sections.clear();
    m_body = nullptr;
    m_bodyFields = nullptr;
    m_bodyView = nullptr;
    m_bodyText = nullptr;
    delete m_content;
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    if (m_scroll)
        column->setContentsMargins(0, 4, 16, 20);
    else
        column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (m_form.parts.isEmpty())
        column->addWidget(new Label(tr("This operation takes no parameters and no body."),
                                    TextRole::Body, Ink::Text2));
    for (const spec::FormPart &part : std::as_const(m_form.parts))
        addSection(part, *column);
    if (m_scroll) {
        column->addStretch(1);
        m_scroll->setWidget(m_content);
    } else {
        layout()->addWidget(m_content);
    }
    startCheck();
}

void FormPane::addSection(const spec::FormPart &part, QVBoxLayout &column)
{
    if (!m_sections.empty())
        column.addSpacing(6);
    if (!part.isBody()) {
        column.addWidget(new Label(titleOf(part.place), TextRole::Subheading));
    } else {
        column.addWidget(makeBodyHead());
    }
    auto *values = new FormValues(m_document, part, column.parentWidget());
    connect(values, &FormValues::edited, this, [this, values] { onValuesEdited(*values); });
    if (part.isBody()) {
        const bool isForm = m_form.mediaType.startsWith("multipart/"_L1);
        values->setTakesFiles(isForm || spec::fieldShape(m_document, part.schema).isFile);
        m_sections.push_back({values, nullptr});
        auto *fields = new QWidget;
        m_bodyFields = new QVBoxLayout(fields);
        m_bodyFields->setContentsMargins(0, 0, 0, 0);
        m_body = new FittingStack;
        m_body->addWidget(fields);
        column.addWidget(m_body);
        m_body->setCurrentIndex(0);
        if (m_form.bodyText)
            showBodyAs(1);
        else
            fillBody();
        return;
    }
    RowPlace place;
    place.label = titleOf(part.place);
    place.schema = part.schema;
    place.isBare = true;
    FormRow *row = makeRow(*values, place, column.parentWidget());
    m_sections.push_back({values, row});
    column.addWidget(row);
}

QWidget *FormPane::makeBodyHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Label(titleOf(Place::Body), TextRole::Subheading));
    const QList<spec::MediaType> &content = m_operation.body->content;
    if (content.size() > 1) {
        auto *types = new FormChooser;
        types->setAccessibleName(tr("Type of the body"));
        for (const spec::MediaType &media : content)
            types->addItem(media.type);
        types->setCurrentText(m_form.mediaType);
        // Queued: this box is made anew with the form.
        connect(
            types, &QComboBox::activated, this,
            [this, types](int index) { Q_EMIT mediaTypeChosen(types->itemText(index)); },
            Qt::QueuedConnection);
        row->addWidget(types, 1);
    } else {
        auto *type = new Label(m_form.mediaType, TextRole::Caption, Ink::Text2);
        type->setMinimumWidth(0);
        row->addWidget(type, 1);
    }
    if (m_form.hasBodyText()) {
        m_bodyView = new Segments({tr("Form"), tr("JSON")});
        m_bodyView->setAccessibleName(tr("View of the body"));
        connect(m_bodyView, &Segments::currentChanged, this, &FormPane::showBodyAs);
        row->addWidget(m_bodyView);
    }
    auto *more = new IconButton(Icon::More, tr("More for the body"));
    connect(more, &QAbstractButton::clicked, this, [this, more] { openBodyMenu(more); });
    row->addWidget(more);
    return head;
}

void FormPane::openBodyMenu(QWidget *button)
{
    FormRow *body = row(Place::Body);
    if (!body)
        return;
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    body->addActions(*menu);
    menu->setEnabled(!m_form.bodyText); // They are about the fields.
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void FormPane::fillBody()
{
    Section &section = m_sections.back(); // The body comes last.
    delete section.row;
    RowPlace place;
    place.label = titleOf(Place::Body);
    place.schema = section.values->part().schema;
    place.required = section.values->part().required;
    place.isBare = true;
    section.row = makeRow(*section.values, place, m_bodyFields->parentWidget());
    m_bodyFields->addWidget(section.row);
}

void FormPane::showBodyAs(int view)
{
    if (!m_bodyView)
        return;
    if (view == 0) {
        const bool isHuge = m_form.bodyText && m_form.bodyText->size() > mostBodyText;
        const Result<void> shown = isHuge
            ? failure(ErrorKind::Parse, tr("This is too much for a form."))
            : m_form.showBodyFields();
        if (!shown) {
            m_bodyView->setCurrent(1);
            m_bodyProblem->setText(
                tr("The form shows no broken JSON. %1").arg(shown.error().message));
            m_bodyProblem->show();
            m_bodyText->setFocus();
            return;
        }
        m_sections.back().values->set({}, m_form.part(Place::Body)->value);
        fillBody();
    } else {
        m_form.showBodyText();
    }
    if (view == 1 && !m_bodyText) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        m_bodyText = new CodeEditor(page);
        m_bodyText->setFrameShape(QFrame::StyledPanel);
        m_bodyText->setAccessibleName(tr("Body as JSON"));
        new JsonColors(m_bodyText, m_bodyText->document());
        setScaled(m_bodyText, Extent::FixedHeight, 280);
        m_bodyProblem = new Label(QString(), TextRole::Caption, Ink::Bad, page);
        m_bodyProblem->setWordWrap(true);
        m_bodyProblem->setLeadingIcon(Icon::CircleX);
        column->addWidget(m_bodyText);
        column->addWidget(m_bodyProblem);
        column->addStretch(1);
        m_body->addWidget(page);
        connect(m_bodyText, &QPlainTextEdit::textChanged, this, &FormPane::onTextEdited);
    }
    if (view == 1) {
        const QSignalBlocker quiet(m_bodyText);
        m_bodyText->setPlainText(*m_form.bodyText);
        m_bodyProblem->hide();
    }
    m_bodyView->setCurrent(view);
    m_body->setCurrentIndex(view);
    m_body->updateGeometry();
    startCheck();
}

FormRow *FormPane::row(Place place) const
{
    for (const Section &section : m_sections) {
        if (section.values->part().place == place)
            return section.row;
    }
    return nullptr;
}

void FormPane::onValuesEdited(const FormValues &values)
{
    m_form.part(values.part().place)->value = values.part().value;
    if (const auto gone = m_refused.removeIf(
            [this](const Refused &refused) { return !(valueAt(refused.said) == refused.of); });
        gone > 0)
        showFindings();
    m_checkLater.start();
    Q_EMIT edited();
}

void FormPane::onTextEdited()
{
    m_form.bodyText = m_bodyText->toPlainText();
    m_refused.removeIf([](const Refused &refused) { return refused.said.place == Place::Body; });
    m_checkLater.start();
    Q_EMIT edited();
}

} // namespace planops::gui
