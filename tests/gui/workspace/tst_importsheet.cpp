// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/importsheet.h"

#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/workspace/importmodel.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;
using namespace planops::test;

class TestImportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatIsPasted();
    void saysWhatItIsNot();
    void showsWhatWasLeftOut();
    void opensTheChosenOnes();
    void opensNoHundredTabs();
    void takesADroppedFile();
    void isASoundModel();

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QPointer<ImportSheet> m_sheet;
};

void TestImportSheet::init()
{
    qRegisterMetaType<QList<planops::workspace::FiledRequest>>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 820);
    m_window->show();
    m_sheet = new ImportSheet(m_window.get());
    m_sheet->openSheet();
}

void TestImportSheet::cleanup()
{
    m_window.reset();
}

void TestImportSheet::readsWhatIsPasted()
{
    takePictures(*m_window, u"import-empty"_s, m_theme);
    QVERIFY(!buttonNamed(*m_sheet, u"Open request"_s)->isEnabled());
    m_sheet->setText(u"curl -X PUT https://api.example/a --compressed"_s);
    QTRY_COMPARE(m_sheet->model().rowCount(), 1);
    QVERIFY(shows(*m_sheet, u"1 request(s) from cURL"_s));
    QSignalSpy opened(m_sheet, &ImportSheet::openRequested);
    buttonNamed(*m_sheet, u"Open request"_s)->click();
    const auto requests = opened.at(0).at(0).value<QList<workspace::FiledRequest>>();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].request.method, u"PUT"_s);
}

void TestImportSheet::saysWhatItIsNot()
{
    m_sheet->setText(u"Dear all, please find attached"_s);
    QTRY_VERIFY(shows(*m_sheet, u"This is no cURL command"_s));
    QVERIFY(!buttonNamed(*m_sheet, u"Open request"_s)->isEnabled());
    takePictures(*m_window, u"import-problem"_s, m_theme);
    m_sheet->setText({});
    QTRY_VERIFY(!shows(*m_sheet, u"This is no cURL command"_s));
}

void TestImportSheet::showsWhatWasLeftOut()
{
    m_sheet->readPath(QStringLiteral(PLANOPS_TEST_DATA "/workspace/postman21.json"));
    QTRY_VERIFY(m_sheet->model().rowCount() > 1);
    QVERIFY(shows(*m_sheet, u"• "_s));
    takePictures(*m_window, u"import"_s, m_theme);
}

void TestImportSheet::opensTheChosenOnes()
{
    m_sheet->setText(u"### A\nGET https://a.example\n\n### B\nGET https://b.example\n"_s);
    QTRY_COMPARE(m_sheet->model().rowCount(), 2);
    QVERIFY(buttonNamed(*m_sheet, u"Open 2 request(s)"_s));
    m_sheet->model().setData(m_sheet->model().index(0), Qt::Unchecked, Qt::CheckStateRole);
    QSignalSpy opened(m_sheet, &ImportSheet::openRequested);
    buttonNamed(*m_sheet, u"Open request"_s)->click();
    const auto requests = opened.at(0).at(0).value<QList<workspace::FiledRequest>>();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].request.name, u"B"_s);
}

void TestImportSheet::opensNoHundredTabs()
{
    QString file;
    for (int i = 0; i < 100; ++i)
        file += u"### R%1\nGET https://a.example/%1\n\n"_s.arg(i);
    m_sheet->setText(file);
    QTRY_COMPARE(m_sheet->model().rowCount(), 100);
    QCOMPARE(m_sheet->model().chosenCount(), 0);
    buttonNamed(*m_sheet, u"Choose all"_s)->click();
    QCOMPARE(m_sheet->model().chosenCount(), 100);
    QVERIFY(!buttonNamed(*m_sheet, u"Open 100 request(s)"_s)->isEnabled());
    QVERIFY(buttonNamed(*m_sheet, u"Save to a file…"_s)->isEnabled());
}

void TestImportSheet::takesADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(PLANOPS_TEST_DATA "/workspace/browser.har"))});
    // Qt gives the drop to whoever accepted the drag.
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_sheet, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_sheet, &drop);
    QTRY_VERIFY(m_sheet->model().rowCount() > 0);
    QVERIFY(shows(*m_sheet, u"from HAR"_s));
}

void TestImportSheet::isASoundModel()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRequests({workspace::FiledRequest(), workspace::FiledRequest()}, true);
    QCOMPARE(model.chosenCount(), 2);
    model.chooseAll(false);
    QVERIFY(model.chosen().isEmpty());
    model.setRequests({}, false);
}

QTEST_MAIN(TestImportSheet)
#include "tst_importsheet.moc"
