// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/rowpaint.h"

#include "gui/ink.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;

namespace {

QStyleOption rowOf(Qt::LayoutDirection direction)
{
    QStyleOption option;
    option.direction = direction;
    option.rect = QRect(10, 0, 200, 30);
    return option;
}

} // namespace

class TestRowPaint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mirrorsPlaces();
    void mirrorsText_data();
    void mirrorsText();
};

void TestRowPaint::mirrorsPlaces()
{
    const QRectF chevron(26, 9, 12, 12);
    QCOMPARE(placedInRow(rowOf(Qt::LeftToRight), chevron), chevron);
    // As far from the right as it was from the left.
    QCOMPARE(placedInRow(rowOf(Qt::RightToLeft), chevron), QRectF(210 - 16 - 12, 9, 12, 12));
}

void TestRowPaint::mirrorsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"HHH"_s;
    QTest::newRow("Arabic") << u"\u0645\u0634\u0627\u0631\u064a\u0639"_s;
}

void TestRowPaint::mirrorsText()
{
    QFETCH(QString, text);
    const auto painted = [&text](Qt::LayoutDirection direction, Qt::Alignment side) {
        QImage image(220, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintRowText(&painter, rowOf(direction), QRect(30, 0, 100, 30), side, text);
        painter.end();
        return planops::test::inkOf(image, qRgb(255, 255, 255));
    };
    const auto leading = painted(Qt::LeftToRight, Qt::AlignLeft);
    QVERIFY2(leading.first < 50 && leading.second < 100, "begins at the left of its place");
    const auto mirrored = painted(Qt::RightToLeft, Qt::AlignLeft);
    QVERIFY2(mirrored.second > 170 && mirrored.second <= 190, "begins at the right of it");
    const auto trailing = painted(Qt::RightToLeft, Qt::AlignRight);
    QVERIFY2(trailing.first >= 90 && trailing.first < 110, "and ends at its left");
}

QTEST_MAIN(TestRowPaint)
#include "tst_rowpaint.moc"
