// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include <QAccessible>
#include <QRect>

using namespace Qt::StringLiterals;

namespace planops::testkit {

namespace {

constexpr int Beyond = 7;   //!< More than one scroll bar, row or character may have gone.
constexpr int Enough = 200; //!< Children of one thing; a list of thousands says the same again.

QString nameOf(const QAccessibleInterface &item)
{
    const char *type = item.object() ? item.object()->metaObject()->className() : "item";
    return u"%1 “%2”"_s.arg(QLatin1String(type), item.text(QAccessible::Name).left(40));
}

void readText(QAccessibleTextInterface &text)
{
    const int count = text.characterCount();
    int start = 0;
    int end = 0;
    for (const int offset : {0, count / 2, count - 1, count, count + Beyond}) {
        if (offset < 0)
            continue;
        text.characterRect(offset);
        text.attributes(offset, &start, &end);
        for (const auto boundary :
             {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::LineBoundary,
              QAccessible::ParagraphBoundary, QAccessible::NoBoundary}) {
            text.textAtOffset(offset, boundary, &start, &end);
            text.textBeforeOffset(offset, boundary, &start, &end);
            text.textAfterOffset(offset, boundary, &start, &end);
        }
    }
    text.text(0, count);
    text.text(qMax(0, count - 1), count + Beyond);
    text.text(count + Beyond, count + 2 * Beyond);
    text.cursorPosition();
    for (int index = 0; index < text.selectionCount() + Beyond; ++index)
        text.selection(index, &start, &end);
    text.offsetAtPoint({-1, -1});
}

void readTable(QAccessibleTableInterface &table, const QString &name, QStringList &impossible)
{
    const int rows = table.rowCount();
    const int columns = table.columnCount();
    table.caption();
    table.summary();
    table.selectedCells();
    for (int column = 0; column < columns; ++column)
        table.columnDescription(column);
    for (const int row : {rows, rows + Beyond}) {
        if (table.cellAt(row, 0))
            impossible.append(u"%1 has a cell in row %2 of %3"_s.arg(name).arg(row).arg(rows));
        table.rowDescription(row);
        table.isRowSelected(row);
    }
}

void read(QAccessibleInterface &item, QStringList &impossible)
{
    const QString name = nameOf(item);
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        item.text(kind);
    item.state();
    item.role();
    item.relations();
    item.window();
    item.focusChild();
    const QRect rect = item.rect();
    item.childAt(rect.center().x(), rect.center().y());
    item.childAt(-1, -1);
    if (auto *text = item.textInterface())
        readText(*text);
    if (auto *table = item.tableInterface())
        readTable(*table, name, impossible);
    if (auto *value = item.valueInterface())
        value->currentValue();
    if (auto *action = item.actionInterface())
        action->actionNames();

    const int count = item.childCount();
    for (int index = count; index < count + Beyond; ++index)
        item.child(index); // Views and buttons with a menu may know of more than they count.
    for (int index = 0; index < qMin(count, Enough); ++index) {
        QAccessibleInterface *child = item.child(index);
        if (!child)
            continue;
        if (child->parent() != &item)
            impossible.append(u"%1 is not the parent of %2"_s.arg(name, nameOf(*child)));
        read(*child, impossible);
    }
}

} // namespace

QStringList readEverything(QAccessibleInterface &root)
{
    QStringList impossible;
    const auto before = qInstallMessageHandler([](auto, const auto &, const auto &) {});
    read(root, impossible); // Qt warns of what lies beyond the end, and that is asked on purpose.
    qInstallMessageHandler(before);
    return impossible;
}

} // namespace planops::testkit
