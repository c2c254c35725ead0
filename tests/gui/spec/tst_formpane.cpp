// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/alternativerow.h"
#include "gui/spec/choicerow.h"
#include "gui/spec/formpane.h"
#include "gui/spec/listrow.h"
#include "gui/spec/objectrow.h"
#include "gui/spec/switchrow.h"
#include "gui/spec/textrow.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/switch.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;

using Place = spec::FormPart::Place;

namespace {

constexpr const char *text = R"({"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
"components": {"schemas": {
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}, "name": {"type": "string"}, "lives": {"type": "integer"}}},
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}, "name": {"type": "string"}, "barks": {"type": "boolean"}}},
    "Tree": {"type": "object", "properties": {"label": {"type": "string"}, "left": {"$ref": "#/components/schemas/Tree"}, "right": {"$ref": "#/components/schemas/Tree"}}}}},
"paths": {"/a/{id}": {"post": {
    "parameters": [
        {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
        {"name": "order", "in": "query", "schema": {"enum": ["up", "down"]}}],
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string", "maxLength": 5},
        "due": {"type": ["string", "null"], "format": "date"},
        "size": {"type": "number"},
        "open": {"type": "boolean"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "extra": {"type": "object", "additionalProperties": {"type": "integer"}},
        "id": {"type": "integer", "readOnly": true},
        "pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
        "tree": {"$ref": "#/components/schemas/Tree"}}}}}},
    "responses": {"200": {"description": "Ok"}}}}}})";

QByteArray compact(const OrderedJson &value)
{
    return value.toBytes().replace("\n", "").replace("    ", "");
}

} // namespace

class TestFormPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void takesWhatIsTyped_data();
    void takesWhatIsTyped();
    void leavesOut();
    void choosesValues();
    void editsLists();
    void addsMembers();
    void changesTheKind();
    void opensWhatIsAskedFor();
    void showsWhatTheSchemaCannotHold();
    void notesWhatIsNotPromised();
    void goesToTextAndBack();
    void keepsBrokenText();
    void saysWhatIsWrongAtItsRow();
    void wantsTheWholePath();
    void showsWhatTheApiRefused();
    void isAsHighAsItsForm();
    void showsManyRowsInSteps();

private:
    void show(const spec::OperationForm &form);
    [[nodiscard]] FormRow *row(const QString &name, Place place = Place::Body) const;
    [[nodiscard]] bool label(const QString &part) const; //!< Some label says this.
    [[nodiscard]] QByteArray body() const
    {
        return compact(m_pane->form().part(Place::Body)->value);
    }

    spec::Document m_document;
    std::unique_ptr<FormPane> m_pane;
};

void TestFormPane::init()
{
    m_document = spec::readDocument(QByteArray(text)).value();
    m_pane = std::make_unique<FormPane>();
    m_pane->resize(600, 800);
    m_pane->show();
    show(spec::OperationForm::blank(m_document, m_document.operations.constFirst()));
}

void TestFormPane::show(const spec::OperationForm &form)
{
    m_pane->setForm(m_document, m_document.operations.constFirst(), form);
}

FormRow *TestFormPane::row(const QString &name, Place place) const
{
    const auto *all = qobject_cast<GroupRow *>(m_pane->row(place));
    for (FormRow *candidate : all->rows()) {
        if (candidate->place().path == QStringList {name})
            return candidate;
    }
    return nullptr;
}

bool TestFormPane::label(const QString &part) const
{
    const auto labels = m_pane->findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const Label *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void TestFormPane::takesWhatIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("text") << u"name"_s << u"a"_s << R"({"name": "a"})"_ba;
    QTest::newRow("text of digits") << u"name"_s << u"7"_s << R"({"name": "7"})"_ba;
    QTest::newRow("number as spelled") << u"size"_s << u"1.50"_s << R"({"size": 1.50})"_ba;
    QTest::newRow("no number") << u"size"_s << u"big"_s << R"({"size": "big"})"_ba;
    QTest::newRow("variable") << u"size"_s << u"{{size}}"_s << R"({"size": "{{size}}"})"_ba;
    QTest::newRow("nothing, required") << u"name"_s << u""_s << R"({"name": ""})"_ba;
    QTest::newRow("nothing, optional") << u"size"_s << u""_s << "{}"_ba;
}

void TestFormPane::takesWhatIsTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    auto *field = qobject_cast<TextRow *>(row(name));
    QVERIFY(field);
    field->type(u"x"_s);
    field->type(typed);
    QTEST(body(), "sent");
}

void TestFormPane::leavesOut()
{
    QVERIFY(!row(u"id"_s)); // The API's to say.
    auto *open = qobject_cast<SwitchRow *>(row(u"open"_s));
    QVERIFY(open);
    open->findChild<Switch *>()->click();
    QCOMPARE(body(), R"({"open": true})"_ba);
    open->findChild<Switch *>()->click();
    QCOMPARE(body(), R"({"open": false})"_ba);
    QMenu menu;
    open->addActions(menu);
    menu.actions().constFirst()->trigger();
    QCOMPARE(body(), "{}"_ba);
    QMenu due;
    row(u"due"_s)->addActions(due);
    due.actions().at(1)->trigger(); // null
    QCOMPARE(body(), R"({"due": null})"_ba);
}

void TestFormPane::choosesValues()
{
    auto *order = qobject_cast<ChoiceRow *>(row(u"order"_s, Place::Query));
    QVERIFY(order);
    QCOMPARE(order->box()->count(), 3);
    order->box()->setFocus();
    QTest::keyClick(order->box(), Qt::Key_Down);
    QTest::keyClick(order->box(), Qt::Key_Down);
    QCOMPARE(compact(m_pane->form().part(Place::Query)->value), R"({"order": "down"})"_ba);
    QTest::keyClick(order->box(), Qt::Key_Home);
    QCOMPARE(compact(m_pane->form().part(Place::Query)->value), "{}"_ba);
    // What the document does not list is kept, and shown.
    spec::OperationForm form = m_pane->form();
    form.part(Place::Query)->value.set({u"order"_s}, OrderedJson::fromText(u"sideways"_s));
    show(form);
    order = qobject_cast<ChoiceRow *>(row(u"order"_s, Place::Query));
    QVERIFY(order->box()->currentText().startsWith(u"sideways"_s));
}

void TestFormPane::editsLists()
{
    auto *tags = qobject_cast<ListRow *>(row(u"tags"_s));
    QVERIFY(tags && !tags->isOpen());
    for (const char *tag : {"a", "b", "c"}) {
        tags->addElement();
        QVERIFY(tags->isOpen());
        qobject_cast<TextRow *>(tags->rows().constLast())->type(QString::fromLatin1(tag));
    }
    QCOMPARE(body(), R"({"tags": ["a","b","c"]})"_ba);
    tags->moveElement(2, 0);
    QCOMPARE(body(), R"({"tags": ["c","a","b"]})"_ba);
    QVERIFY(tags->rows().at(0)->isAncestorOf(m_pane->focusWidget()));
    tags->moveElement(0, -1);
    tags->removeElement(1);
    QCOMPARE(body(), R"({"tags": ["c","b"]})"_ba);
    QCOMPARE(qobject_cast<TextRow *>(tags->rows().at(1))->text(), u"b"_s);
}

void TestFormPane::addsMembers()
{
    auto *extra = qobject_cast<ObjectRow *>(row(u"extra"_s));
    QVERIFY(extra);
    extra->addMember(u"a/b"_s);
    qobject_cast<TextRow *>(extra->rows().constLast())->type(u"7"_s);
    extra->addMember(u"a/b"_s); // It is there: nothing is lost.
    QCOMPARE(body(), R"({"extra": {"a/b": 7}})"_ba);
    Q_EMIT extra->rows().constFirst()->removeRequested();
    QTRY_COMPARE(body(), R"({"extra": {}})"_ba);
}

void TestFormPane::changesTheKind()
{
    auto *pet = qobject_cast<AlternativeRow *>(row(u"pet"_s));
    QVERIFY(pet);
    const auto field = [pet](int index) {
        return qobject_cast<GroupRow *>(pet->row())->rows().at(index);
    };
    qobject_cast<TextRow *>(field(2))->type(u"9"_s); // lives
    qobject_cast<TextRow *>(field(1))->type(u"Tom"_s);
    pet->choose(1);
    QCOMPARE(body(), R"({"pet": {"kind": "dog","name": "Tom"}})"_ba);
    pet->choose(0); // Back: all that was there.
    QCOMPARE(body(), R"({"pet": {"lives": 9,"name": "Tom"}})"_ba);
}

void TestFormPane::opensWhatIsAskedFor()
{
    auto *tree = qobject_cast<GroupRow *>(row(u"tree"_s));
    QVERIFY(tree && tree->rows().isEmpty());
    for (int level = 0; level < 6; ++level) {
        tree->setOpen(true);
        QCOMPARE(tree->rows().size(), 3);
        tree = qobject_cast<GroupRow *>(tree->rows().at(1));
        QVERIFY(tree && tree->rows().isEmpty());
    }
    QCOMPARE(body(), "{}"_ba); // Looking changes nothing.
    tree->setOpen(true);
    qobject_cast<TextRow *>(tree->rows().at(0))->type(u"x"_s);
    QVERIFY(body().contains(R"({"left": {"label": "x"}})"));
}

void TestFormPane::showsWhatTheSchemaCannotHold()
{
    spec::OperationForm form = m_pane->form();
    form.part(Place::Body)->value =
        OrderedJson::parse(R"({"tags": {"not": "a list"}, "unknown": [1.0], "name": null})")
            .value();
    show(form);
    QCOMPARE(body(), R"({"tags": {"not": "a list"},"unknown": [1.0],"name": null})"_ba);
    auto *tags = qobject_cast<TextRow *>(row(u"tags"_s));
    QVERIFY(tags);
    tags->type(u"{\"not\": 1e0}"_s);
    QCOMPARE(body(), R"({"tags": {"not": 1e0},"unknown": [1.0],"name": null})"_ba);
    QVERIFY(row(u"unknown"_s));
}

void TestFormPane::notesWhatIsNotPromised()
{
    spec::OperationForm form = m_pane->form();
    form.part(Place::Path)->value = OrderedJson::parse(R"({"id": 1})").value();
    form.part(Place::Body)->value =
        OrderedJson::parse(R"({"name": "a", "unknown": [1.0]})").value();
    QSignalSpy checked(m_pane.get(), &FormPane::checked);
    show(form);
    QVERIFY(checked.wait());
    QCOMPARE(m_pane->findings().size(), 1);
    QCOMPARE(m_pane->problemCount(), 0);
    QCOMPARE(row(u"unknown"_s)->problem(), QString()); // Not wrong, but said.
    QVERIFY(label(m_pane->findings().constFirst().finding.text));
}

void TestFormPane::goesToTextAndBack()
{
    qobject_cast<TextRow *>(row(u"name"_s))->type(u"a"_s);
    m_pane->showBodyAs(1);
    QCOMPARE(m_pane->bodyText()->toPlainText(), u"{\n    \"name\": \"a\"\n}"_s);
    const QString typed = u"{\"x\": 1.10,\n\"name\": \"b\" }"_s;
    m_pane->bodyText()->setPlainText(typed);
    m_pane->showBodyAs(0);
    QCOMPARE(qobject_cast<TextRow *>(row(u"name"_s))->text(), u"b"_s);
    m_pane->showBodyAs(1);
    QCOMPARE(m_pane->bodyText()->toPlainText(), typed);
}

void TestFormPane::keepsBrokenText()
{
    m_pane->showBodyAs(1);
    m_pane->bodyText()->setPlainText(u"{\"name\""_s);
    m_pane->showBodyAs(0);
    QCOMPARE(m_pane->bodyView()->current(), 1);
    QCOMPARE(m_pane->bodyText()->toPlainText(), u"{\"name\""_s);
    QCOMPARE(*m_pane->form().bodyText, u"{\"name\""_s);
}

void TestFormPane::saysWhatIsWrongAtItsRow()
{
    auto *name = qobject_cast<TextRow *>(row(u"name"_s));
    QTRY_COMPARE(m_pane->findings().size(), 2); // The name, and the path's id.
    QVERIFY(name->problem().isEmpty());         // Nobody was there yet.
    name->type(u"much too long"_s);
    QTRY_VERIFY(!name->problem().isEmpty());
    name->type(u"short"_s);
    QTRY_VERIFY(name->problem().isEmpty());
    auto *tags = qobject_cast<ListRow *>(row(u"tags"_s));
    tags->addElement();
    spec::OperationForm form = m_pane->form();
    form.part(Place::Body)->value.set({u"tags"_s, u"0"_s}, OrderedJson::fromJson(7));
    show(form);
    tags = qobject_cast<ListRow *>(row(u"tags"_s));
    QTRY_VERIFY(!tags->rows().isEmpty() && !tags->rows().at(0)->problem().isEmpty());
    tags->setOpen(false);
    QTRY_COMPARE(m_pane->findings().size(), 2);
    m_pane->revealFirstProblem();
    QVERIFY(row(u"id"_s, Place::Path)->isAncestorOf(m_pane->focusWidget()));
    QVERIFY(!row(u"id"_s, Place::Path)->problem().isEmpty());
}

void TestFormPane::wantsTheWholePath()
{
    QTRY_VERIFY(!m_pane->findings().isEmpty());
    QVERIFY(!m_pane->isReadyToSend());
    QVERIFY(row(u"id"_s, Place::Path)->isAncestorOf(m_pane->focusWidget()));
    qobject_cast<TextRow *>(row(u"id"_s, Place::Path))->type(u"{{id}}"_s);
    QVERIFY(m_pane->isReadyToSend());
    qobject_cast<TextRow *>(row(u"id"_s, Place::Path))->type(u""_s);
    QVERIFY(!m_pane->isReadyToSend()); // Not the address of all of them.
}

void TestFormPane::showsWhatTheApiRefused()
{
    auto *name = qobject_cast<TextRow *>(row(u"name"_s));
    name->type(u"Ada"_s);
    const spec::Finding taken {u"refused"_s, u"/name"_s, u"Taken."_s, {}};
    const spec::Finding late {u"refused"_s, u"/due"_s, u"Too late."_s, {}};
    m_pane->showRefused({{Place::Body, taken}, {Place::Body, late}});
    QCOMPARE(name->problem(), u"Taken."_s);
    QVERIFY(name->isAncestorOf(m_pane->window()->focusWidget()));
    // It was said of this value; the check of the document knows nothing of it.
    QSignalSpy checked(m_pane.get(), &FormPane::checked);
    name->type(u"Bea"_s);
    QCOMPARE(name->problem(), QString());
    QCOMPARE(row(u"due"_s)->problem(), u"Too late."_s);
    QVERIFY(checked.wait());
    QCOMPARE(row(u"due"_s)->problem(), u"Too late."_s);
    // As text there is one place for all.
    m_pane->showBodyAs(1);
    m_pane->showRefused({{Place::Body, late}});
    QVERIFY(label(u"Too late."_s));
    m_pane->bodyText()->setPlainText(u"{}"_s);
    QVERIFY(checked.wait());
    QVERIFY(!label(u"Too late."_s));
}

void TestFormPane::isAsHighAsItsForm()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *pane = new FormPane(&window, FormPane::Scrolling::Outside);
    column.addWidget(pane);
    const auto form = spec::OperationForm::blank(m_document, m_document.operations.constFirst());
    pane->setForm(m_document, m_document.operations.constFirst(), form);
    QVERIFY(!pane->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly));
    const int few = pane->sizeHint().height();
    pane->setForm(m_document, m_document.operations.constFirst(),
                  spec::OperationForm::example(m_document, m_document.operations.constFirst()));
    QVERIFY(pane->sizeHint().height() > few);
    pane->focusFirst();
    QVERIFY(pane->isAncestorOf(window.focusWidget()));
}

void TestFormPane::showsManyRowsInSteps()
{
    spec::OperationForm form = m_pane->form();
    OrderedJson tags = OrderedJson::array();
    for (int i = 0; i < 5'000; ++i)
        tags.values.append(OrderedJson::fromText(QString::number(i)));
    form.part(Place::Body)->value.set({u"tags"_s}, tags);
    QElapsedTimer timer;
    timer.start();
    show(form);
    QVERIFY(timer.elapsed() < 1'000);
    auto *list = qobject_cast<ListRow *>(row(u"tags"_s));
    QCOMPARE(list->rows().size(), GroupRow::rowsAtOnce);
    QCOMPARE(m_pane->form().part(Place::Body)->value.at({u"tags"_s}).values.size(), 5'000);
}

QTEST_MAIN(TestFormPane)
#include "tst_formpane.moc"
