// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/exportsheet.h"

#include "gui/theme/scaledsize.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segments.h"
#include "gui/workspace/notices.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

using console::ExportFormat;

// In the order of the segments.
constexpr ExportFormat exportFormats[] = {ExportFormat::Http, ExportFormat::Postman,
                                          ExportFormat::Curl};

constexpr qsizetype previewLength = 50'000; // More is for a file, not for reading.

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Http:
        return u".http"_s;
    case ExportFormat::Postman:
        return u".postman_collection.json"_s;
    case ExportFormat::Curl:
        return u".sh"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ExportSheet::ExportSheet(const QList<Group> &groups, const auth::Profile &profile, QWidget *window)
    : Sheet(window),
      m_groups(groups),
      m_profile(profile),
      m_problem(new Banner(Tone::Bad, Icon::CircleX, tr("Nothing can be exported"), {})),
      m_view(new CodeEditor),
      m_hint(new Label({}, TextRole::Caption, Ink::Text3)),
      m_notices(new Label({}, TextRole::Caption, Ink::Warn))
{
    setTitle(tr("Export requests"));
    setSubtitle(tr("For other programs and other people: no token and no secret is in it."));
    setSheetWidth(760);
    m_view->setReadOnly(true);
    m_view->setAccessibleName(tr("What is written"));
    m_view->setFrameShape(QFrame::StyledPanel);
    setScaled(m_view, Extent::FixedHeight, 300);
    m_hint->setWordWrap(true);
    m_notices->setWordWrap(true);
    m_notices->hide();
    m_problem->hide();

    body()->addWidget(makeChoices());
    body()->addWidget(m_problem);
    body()->addWidget(m_view);
    body()->addWidget(m_hint);
    body()->addWidget(m_notices);
    body()->addStretch();

    addCancel();
    m_copy = addAction(tr("Copy"), ButtonKind::Secondary);
    m_copy->setIconName(Icon::Copy);
    m_save = addAction(tr("Save to a file…"), ButtonKind::Primary,
                       QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_copy, &QAbstractButton::clicked, this, &ExportSheet::copy);
    connect(m_save, &QAbstractButton::clicked, this, &ExportSheet::save);
    connect(&m_maker, &QFutureWatcherBase::finished, this, &ExportSheet::onMade);
    remake();
}

ExportSheet::~ExportSheet()
{
    m_maker.disconnect(this);
    m_maker.waitForFinished();
}

QWidget *ExportSheet::makeChoices()
{
    auto *choices = new QWidget;
    m_which = new Segments(choices);
    m_which->setAccessibleName(tr("Requests"));
    int first = -1;
    for (const Group &each : std::as_const(m_groups)) {
        const int index = m_which->addSegment(
            each.items.size() > 1 ? tr("%1 (%L2)").arg(each.title).arg(each.items.size())
                                  : each.title);
        m_which->setSegmentEnabled(index, !each.items.isEmpty(), each.emptyReason);
        if (first < 0 && !each.items.isEmpty())
            first = index;
    }
    m_which->setCurrent(std::max(0, first));
    m_formats = new Segments({tr(".http file"), tr("Postman collection"), u"cURL"_s}, choices);
    m_formats->setAccessibleName(tr("Format"));
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->addWidget(new Label(tr("Requests"), TextRole::Control, Ink::Text2), 0, 0);
    grid->addWidget(m_which, 0, 1, Qt::AlignLeft);
    grid->addWidget(new Label(tr("Format"), TextRole::Control, Ink::Text2), 1, 0);
    grid->addWidget(m_formats, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_which, &Segments::currentChanged, this, &ExportSheet::remake);
    connect(m_formats, &Segments::currentChanged, this, &ExportSheet::remake);
    return choices;
}

ExportFormat ExportSheet::format() const
{
    return exportFormats[static_cast<size_t>(std::max(0, m_formats->current()))];
}

const ExportSheet::Group &ExportSheet::group() const
{
    return m_groups[std::max(0, m_which->current())];
}

QString ExportSheet::fileName() const
{
    return group().fileName + endingOf(format());
}

void ExportSheet::setGroup(int index)
{
    m_which->setCurrent(index);
    remake();
}

void ExportSheet::setFormat(ExportFormat format)
{
    m_formats->setCurrent(
        static_cast<int>(std::find(std::begin(exportFormats), std::end(exportFormats), format)
                         - std::begin(exportFormats)));
    remake();
}

void ExportSheet::remake()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_maker.setFuture(QtConcurrent::run(&console::exported, format(), group().fileName,
                                        group().items, m_profile));
}

void ExportSheet::onMade()
{
    if (m_maker.future().resultCount() == 0)
        return;
    m_made = m_maker.result();
    const bool isEmpty = m_made.bytes.isEmpty();
    m_problem->setText(isEmpty ? m_made.notices.mid(0, 1).join(QString()) : QString());
    m_problem->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_view->setPlainText(QString::fromUtf8(m_made.bytes.left(previewLength)).trimmed());
    m_copy->setEnabled(!isEmpty);
    m_save->setEnabled(!isEmpty);
    showNotices();
}

void ExportSheet::showNotices()
{
    const QString text = QString::fromUtf8(m_made.bytes);
    QStringList hints;
    if (m_made.bytes.size() > previewLength)
        hints.append(tr("Only the first part is shown. A file holds all of it."));
    if (text.contains("$PLANOPS_TOKEN"_L1))
        hints.append(tr("The token is read from the variable PLANOPS_TOKEN, for example: export "
                        "PLANOPS_TOKEN=$(planops token)"));
    else if (text.contains("{{token}}"_L1))
        hints.append(
            tr("{{token}} stands for the token: give it a value where you open the file."));
    m_hint->setText(hints.join(u'\n'));
    m_hint->setVisible(!hints.isEmpty());
    // What came of the only problem stands in the banner.
    showNoticesIn(*m_notices, m_made.bytes.isEmpty() ? m_made.notices.mid(1) : m_made.notices);
}

void ExportSheet::save()
{
    const QByteArray bytes = m_made.bytes;
    const QString name = fileName();
    closeSheet();
    Q_EMIT saveRequested(bytes, name);
}

void ExportSheet::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_made.bytes));
    const QString what = tr("%n request(s)", nullptr, static_cast<int>(group().items.size()));
    closeSheet();
    Q_EMIT copied(what);
}

} // namespace planops::gui
