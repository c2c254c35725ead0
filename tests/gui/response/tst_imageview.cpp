// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/imageview.h"

#include "gui/response/bodyview.h"
#include "gui/theme/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;
using planops::http::BodyFile;

class TestImageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPictures();

private:
    Theme m_theme;
};

void TestImageView::showsPictures()
{
    QImage picture(300, 20, QImage::Format_ARGB32);
    picture.fill(QColor(255, 0, 0, 128));
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    BodyView view;
    view.resize(200, 200);
    view.setBody(BodyFile(png), "image/png");
    const auto *shown = view.findChild<ImageView *>();
    QTRY_VERIFY(!shown->isHidden());
    QCOMPARE(shown->caption(), u"300 × 20 pixels, PNG"_s);
    QVERIFY(!view.grab().isNull());
    view.find(); // Text, then.
    QVERIFY(shown->isHidden());
    view.setMode(BodyView::Pretty);
    view.setBody(BodyFile(png.first(40)), "image/png");
    QTRY_VERIFY(shown->isHidden());
    QVERIFY2(!view.notice().isEmpty(), "a broken picture says so");
    view.setBody(BodyFile("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"5\"/>"),
                 "image/svg+xml");
    // Qt reads SVG with a plugin, which may not be installed: then it is shown as text, with a
    // word.
    if (QImageReader::supportedImageFormats().contains("svg"))
        QTRY_COMPARE(shown->caption(), u"9 × 5 pixels, SVG"_s);
    else
        QTRY_VERIFY(shown->isHidden() && !view.notice().isEmpty());
}

QTEST_MAIN(TestImageView)
#include "tst_imageview.moc"
