// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/environmentsheet.h"

#include "../pictures.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/switch.h"
#include "gui/workspace/variablerow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;
using workspace::EditedVariable;
using workspace::VariableHome;

class TestEnvironmentSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsAnEnvironment();
    void savesWhatChanged();
    void aSecretIsNeverShown();
    void aSecretStaysUntilItIsTypedAgain();
    void refusesATokenForGit();
    void startsANewEnvironment();
    void staysOpenOnTrouble();
    void looksRight();

private:
    [[nodiscard]] VariableRow *row(const QString &name) const;
    [[nodiscard]] static QLineEdit *field(const VariableRow &row, int index)
    {
        return row.findChildren<QLineEdit *>().at(index);
    }
    void type(const VariableRow &row, int index, const QString &text) const
    {
        QLineEdit *line = field(row, index);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void save() const;
    [[nodiscard]] QString problem() const;

    Theme m_theme;
    workspace::Environments m_environments;
    std::unique_ptr<QWidget> m_window;
    EnvironmentSheet *m_sheet = nullptr; //!< The window's.
    std::optional<EnvironmentSave> m_saved;
};

void TestEnvironmentSheet::initTestCase()
{
    loadFonts();
    m_environments.byName[u"dev"_s] = {{u"host"_s, u"https://dev.example"_s}, {u"zone"_s, u"7"_s}};
    m_environments.byName[u"prod"_s] = {{u"host"_s, u"https://example"_s}};
    m_environments.origins[u"dev"_s] = {{u"host"_s, workspace::environmentFile},
                                        {u"zone"_s, workspace::privateEnvironmentFile}};
    m_environments.secrets[u"dev"_s] = QStringList {u"apiKey"_s, u"other"_s};
}

void TestEnvironmentSheet::init()
{
    m_saved.reset();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 800);
    m_window->show();
    m_sheet = new EnvironmentSheet(
        m_environments, u"dev"_s,
        [](const QString &, const QString &name) { return name == "apiKey"_L1; }, m_window.get());
    connect(m_sheet, &EnvironmentSheet::saveRequested, this,
            [this](const EnvironmentSave &save) { m_saved = save; });
    m_sheet->openSheet();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestEnvironmentSheet::cleanup()
{
    m_window.reset();
}

VariableRow *TestEnvironmentSheet::row(const QString &name) const
{
    for (VariableRow *row : m_sheet->rows()) {
        if (row->variable().name == name)
            return row;
    }
    return nullptr;
}

void TestEnvironmentSheet::save() const
{
    QTest::keyClick(m_sheet, Qt::Key_Return, Qt::ControlModifier);
}

QString TestEnvironmentSheet::problem() const
{
    const auto *label = m_sheet->findChild<Label *>(u"problem"_s);
    return label->isHidden() ? QString() : label->text();
}

void TestEnvironmentSheet::listsAnEnvironment()
{
    QCOMPARE(m_sheet->rows().size(), 4);
    QCOMPARE(row(u"zone"_s)->variable().home, VariableHome::Private);
    QCOMPARE(row(u"apiKey"_s)->variable().home, VariableHome::Keychain);
    m_sheet->environmentField()->setCurrentText(u"prod"_s);
    QCOMPARE(m_sheet->rows().size(), 1);
    QCOMPARE(row(u"host"_s)->variable().value, u"https://example"_s);
}

void TestEnvironmentSheet::savesWhatChanged()
{
    type(*row(u"host"_s), 1, u"https://new.example"_s);
    type(*row(u"apiKey"_s), 1, u"typed-secret"_s);
    row(u"zone"_s)->findChild<IconButton *>()->click();
    QTest::mouseClick(row(u"other"_s)->findChild<IconButton *>(), Qt::LeftButton);
    save();
    QVERIFY(m_saved);
    QCOMPARE(m_saved->edit.environment, u"dev"_s);
    QCOMPARE(m_saved->edit.variables.size(), 2);
    QVERIFY(m_saved->edit.variables.contains(
        EditedVariable {u"host"_s, u"https://new.example"_s, VariableHome::Shared}));
    QVERIFY(
        m_saved->edit.variables.contains(EditedVariable {u"apiKey"_s, {}, VariableHome::Keychain}));
    QCOMPARE(m_saved->secrets.value(u"apiKey"_s).reveal(), "typed-secret"_ba);
    QStringList removed = m_saved->edit.removed;
    removed.sort();
    QCOMPARE(removed, (QStringList {u"other"_s, u"zone"_s}));
    QCOMPARE(m_saved->dropped, QStringList {u"other"_s});
}

void TestEnvironmentSheet::aSecretIsNeverShown()
{
    QLineEdit *value = field(*row(u"host"_s), 1);
    QCOMPARE(value->echoMode(), QLineEdit::Normal);
    auto *secret = row(u"host"_s)->findChild<Switch *>();
    secret->setFocus();
    QTest::keyClick(secret, Qt::Key_Space);
    QVERIFY(value->echoMode() == QLineEdit::Password);
    QVERIFY(field(*row(u"apiKey"_s), 1)->text().isEmpty()); // It was not even read.
    save();
    QVERIFY(m_saved);
    // The value goes from the file into the keychain.
    QVERIFY(
        m_saved->edit.variables.contains(EditedVariable {u"host"_s, {}, VariableHome::Keychain}));
    QCOMPARE(m_saved->secrets.value(u"host"_s).reveal(), "https://dev.example"_ba);
}

void TestEnvironmentSheet::aSecretStaysUntilItIsTypedAgain()
{
    save();
    QVERIFY(m_saved);
    QVERIFY(m_saved->secrets.isEmpty() && m_saved->dropped.isEmpty());
    m_saved.reset();
    // Its value is not known here: neither another name nor the file can get it.
    m_sheet->showProblem({});
    row(u"apiKey"_s)->findChild<Switch *>()->click();
    save();
    QVERIFY(!m_saved);
    QVERIFY(problem().contains("apiKey"_L1));
    type(*row(u"apiKey"_s), 1, u"plain now"_s);
    QVERIFY(problem().isEmpty());
    save();
    QVERIFY(m_saved);
    QCOMPARE(m_saved->dropped, QStringList {u"apiKey"_s});
    QVERIFY(m_saved->edit.variables.contains(
        EditedVariable {u"apiKey"_s, u"plain now"_s, VariableHome::Shared}));
}

void TestEnvironmentSheet::refusesATokenForGit()
{
    type(*row(u"host"_s), 1, u"sk_live_abcdefgh12345"_s);
    save();
    QVERIFY(!m_saved);
    QVERIFY(problem().contains("host"_L1));
}

void TestEnvironmentSheet::startsANewEnvironment()
{
    m_sheet->environmentField()->setCurrentText(u"staging"_s);
    QVERIFY(m_sheet->rows().isEmpty());
    VariableRow *added = m_sheet->addVariable();
    type(*added, 0, u"host"_s);
    type(*added, 1, u"s"_s);
    // Its name is still being typed: what is there stays.
    m_sheet->environmentField()->setCurrentText(u"staging-2"_s);
    save();
    QVERIFY(m_saved);
    QCOMPARE(m_saved->edit.environment, u"staging-2"_s);
    QCOMPARE(m_saved->edit.variables, (QList<EditedVariable> {{u"host"_s, u"s"_s}}));
}

void TestEnvironmentSheet::staysOpenOnTrouble()
{
    save();
    QVERIFY(m_saved);
    m_sheet->showProblem(u"“dev” could not be written."_s);
    QVERIFY(!problem().isEmpty());
    m_saved.reset();
    save();
    QVERIFY(m_saved);
}

void TestEnvironmentSheet::looksRight()
{
    test::takePictures(*m_window, u"environments"_s, m_theme);
}

QTEST_MAIN(TestEnvironmentSheet)
#include "tst_environmentsheet.moc"
