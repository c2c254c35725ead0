// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/accessibility.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::gui;

class TstAccessibleLineEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init() { m_edit = std::make_unique<QLineEdit>(); }
    void cleanup() { m_edit.reset(); }

    void saysWhatItIs()
    {
        m_edit->setPlaceholderText(u"Filter"_s);
        m_edit->setText(u"projects"_s);
        QCOMPARE(reader()->role(), QAccessible::EditableText);
        QCOMPARE(reader()->text(QAccessible::Name), u"Filter"_s);
        QCOMPARE(reader()->text(QAccessible::Value), u"projects"_s);
        m_edit->setAccessibleName(u"Filter the endpoints"_s);
        QCOMPARE(reader()->text(QAccessible::Name), u"Filter the endpoints"_s);
        QVERIFY(reader()->state().editable && !reader()->state().readOnly);
        m_edit->setReadOnly(true);
        QVERIFY(reader()->state().readOnly);
    }

    void isNamedByItsLabel()
    {
        QWidget window;
        QLabel label(u"&Issuer"_s, &window);
        QLineEdit edit(&window);
        label.setBuddy(&edit);
        QCOMPARE(QAccessible::queryAccessibleInterface(&edit)->text(QAccessible::Name),
                 u"Issuer"_s);
    }

    void readsAtTheCaretWhereverItIs()
    {
        m_edit->setText(u"limit twenty"_s);
        int start = 0;
        int end = 0;
        for (int caret = 0; caret <= m_edit->text().size(); ++caret) {
            m_edit->setCursorPosition(caret);
            for (const auto boundary : {QAccessible::CharBoundary, QAccessible::WordBoundary,
                                        QAccessible::SentenceBoundary, QAccessible::LineBoundary,
                                        QAccessible::ParagraphBoundary, QAccessible::NoBoundary}) {
                text()->textBeforeOffset(caret, boundary, &start, &end);
                text()->textAfterOffset(caret, boundary, &start, &end);
                text()->textAtOffset(caret, boundary, &start, &end);
                QVERIFY(start <= end);
            }
        }
        QCOMPARE(text()->textAtOffset(8, QAccessible::WordBoundary, &start, &end), u"twenty"_s);
        QCOMPARE(start, 6);
        QCOMPARE(end, 12);
    }

    void keepsAPasswordToItself()
    {
        m_edit->setText(u"sk_test_canary"_s);
        m_edit->setEchoMode(QLineEdit::Password);
        int start = 0;
        int end = 0;
        QVERIFY(reader()->state().passwordEdit);
        QCOMPARE(text()->characterCount(), 14);
        for (const QString &said :
             {reader()->text(QAccessible::Value), text()->text(0, 14), text()->text(3, 9),
              text()->textAtOffset(3, QAccessible::WordBoundary, &start, &end),
              text()->textAtOffset(3, QAccessible::NoBoundary, &start, &end),
              text()->textAfterOffset(0, QAccessible::CharBoundary, &start, &end)}) {
            for (const QChar character : said)
                QVERIFY2(!character.isLetterOrNumber(), qPrintable(said));
        }
    }

    void isEditedAsAPersonWould()
    {
        m_edit->setText(u"a c"_s);
        editable()->insertText(2, u"b "_s);
        QCOMPARE(m_edit->text(), u"a b c"_s);
        editable()->replaceText(0, 1, u"first"_s);
        QCOMPARE(m_edit->text(), u"first b c"_s);
        editable()->deleteText(5, 99);
        QCOMPARE(m_edit->text(), u"first"_s);
        reader()->setText(QAccessible::Value, u"new"_s);
        QCOMPARE(m_edit->text(), u"new"_s);
        m_edit->undo();
        QCOMPARE(m_edit->text(), u"first"_s);
        editable()->insertText(99, u"x"_s);
        editable()->replaceText(3, 1, u"x"_s);
        m_edit->setReadOnly(true);
        editable()->insertText(0, u"x"_s);
        QCOMPARE(m_edit->text(), u"first"_s);
    }

    void selects()
    {
        m_edit->setText(u"first second"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(text()->selectionCount(), 0);
        text()->addSelection(6, 12);
        QCOMPARE(m_edit->selectedText(), u"second"_s);
        QCOMPARE(text()->selectionCount(), 1);
        text()->selection(0, &start, &end);
        QCOMPARE(start, 6);
        QCOMPARE(end, 12);
        text()->removeSelection(0);
        QVERIFY(!m_edit->hasSelectedText());
        text()->setSelection(0, 40, 50);
        QVERIFY(!m_edit->hasSelectedText());
    }

    void placesItsCharacters()
    {
        m_edit->setText(u"WWWWiiii"_s);
        m_edit->resize(200, 30);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
        const QRect edit(m_edit->mapToGlobal(QPoint()), m_edit->size());
        int right = edit.left();
        for (int i = 0; i < 8; ++i) {
            const QRect rect = text()->characterRect(i);
            QVERIFY(edit.contains(rect));
            QVERIFY2(qAbs(rect.left() - right) <= 1 || i == 0, qPrintable(QString::number(i)));
            QCOMPARE(text()->offsetAtPoint({rect.left() + 1, rect.center().y()}), i);
            right = rect.left() + rect.width();
        }
        QVERIFY(text()->characterRect(8).isEmpty());
        QCOMPARE(text()->offsetAtPoint(edit.topLeft() - QPoint(5, 5)), -1);
    }

private:
    QAccessibleInterface *reader() { return QAccessible::queryAccessibleInterface(m_edit.get()); }
    QAccessibleTextInterface *text() { return reader()->textInterface(); }
    QAccessibleEditableTextInterface *editable() { return reader()->editableTextInterface(); }

    std::unique_ptr<QLineEdit> m_edit;
};

QTEST_MAIN(TstAccessibleLineEdit)
#include "tst_accessiblelineedit.moc"
