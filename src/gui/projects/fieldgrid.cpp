// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/fieldgrid.h"

#include "gui/projects/projectlook.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! "starts_on" gives "Starts on".
QString fieldLabel(const QString &member)
{
    QString label = member;
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

QString plainText(const QJsonValue &value)
{
    if (value.isNull())
        return u"–"_s;
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &entry : value.toArray())
            words << plainText(entry);
        return words.isEmpty() ? u"–"_s : words.join(u", "_s);
    }
    if (value.isObject()) {
        const QString name = value.toObject().value("name"_L1).toString();
        return name.isEmpty()
            ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
            : name;
    }
    return value.toVariant().toString();
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, px(74));
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::clear()
{
    emptyLayout(*m_grid);
    m_nextRow = 0;
}

int FieldGrid::addLabel(const QString &label)
{
    const int row = m_nextRow++;
    m_grid->addWidget(new Label(label, TextRole::Body, Ink::Text2, this), row, 0, Qt::AlignTop);
    return row;
}

void FieldGrid::addField(const QString &label, const QString &value, const QString &toolTip)
{
    const int row = addLabel(label);
    auto *text = new Label(value, TextRole::Body, Ink::Text, this);
    text->setAccessibleName(u"%1: %2"_s.arg(label, value));
    text->setToolTip(toolTip);
    text->setWordWrap(value.size() > 30);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

void FieldGrid::addId(const QString &id)
{
    const QString label = tr("ID");
    const int row = addLabel(label);
    auto *box = new QWidget(this);
    auto *text = new Label(id, TextRole::Code, Ink::Text, box);
    text->setAccessibleName(u"%1: %2"_s.arg(label, id));
    auto *copy = new IconButton(Icon::Copy, tr("Copy ID"), box);
    copy->setSide(24);
    connect(copy, &QAbstractButton::clicked, this, [this, id] {
        QGuiApplication::clipboard()->setText(id);
        Q_EMIT copied(tr("ID copied"));
    });
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(text);
    line->addWidget(copy);
    line->addStretch(1);
    m_grid->addWidget(box, row, 1, Qt::AlignTop);
}

void FieldGrid::addMembers(const QJsonObject &fields, const QStringList &shownElsewhere,
                           const QDateTime &now)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (shownElsewhere.contains(it.key()))
            continue;
        const QString text = plainText(it.value());
        const QDateTime time =
            it.value().isString() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
        if (time.isValid() && text.contains(u'T'))
            addField(fieldLabel(it.key()), exactTime(time, now), text);
        else if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            addField(fieldLabel(it.key()), QLocale().toString(date, u"d MMM yyyy"_s), text);
        else
            addField(fieldLabel(it.key()), text);
    }
}

} // namespace planops::gui
