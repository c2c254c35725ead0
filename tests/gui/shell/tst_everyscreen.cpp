// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window on a running sandbox, screen by screen: what holds on each of them for people
// who hear the window, use its keys only, need large text, or read from right to left.
#include "core/console/draft.h"
#include "core/services/services.h"
#include "gui/console/consolepage.h"
#include "gui/mainwindow.h"
#include "gui/projects/projectspage.h"
#include "gui/resources/resourcemodel.h"
#include "gui/resources/resourcespage.h"
#include "gui/shell/documentarea.h"
#include "gui/shell/documents.h"
#include "gui/shell/entrance.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/tokenpane.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/endpointspage.h"
#include "gui/spec/formpane.h"
#include "gui/spec/operationview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/switch.h"
#include "screenreader.h"
#include "support/fakevault.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;

namespace {

QString describe(const QWidget &widget)
{
    QStringList chain;
    for (const QWidget *w = &widget; w && !w->isWindow() && chain.size() < 4; w = w->parentWidget())
        chain.append(QLatin1String(w->metaObject()->className())
                         .mid(QByteArray(w->metaObject()->className()).lastIndexOf(':') + 1)
                     + (w->objectName().isEmpty() ? QString() : u'#' + w->objectName()));
    return chain.join(u" < "_s);
}

QString accessibleText(QWidget *widget, QAccessible::Text kind)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(kind) : QString();
}

QWidgetList visibleWidgets(QWidget &window)
{
    QWidgetList widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            widgets.append(widget);
    }
    return widgets;
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled();
}

//! The part of a view that scrolls, its bars and their corners are the view's own business.
bool isInnerPart(const QWidget &widget)
{
    const auto *parent = qobject_cast<QAbstractScrollArea *>(widget.parentWidget());
    return qobject_cast<const QScrollBar *>(&widget) || (parent && parent->viewport() == &widget)
        || widget.objectName().startsWith(u"qt_"_s);
}

QStringList clippedTexts(QWidget &window)
{
    QStringList clipped;
    for (QWidget *widget : visibleWidgets(window)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!label && !button)
            continue;
        const QString text = label ? label->text() : button->text();
        if (text.isEmpty())
            continue;
        const bool wraps = label && label->wordWrap();
        const int height =
            wraps ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height();
        if (widget->height() < height
            || (!wraps && widget->width() < widget->minimumSizeHint().width()))
            clipped.append(u"%1 “%2”: %3 × %4 of %5 × %6"_s.arg(describe(*widget), text)
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->minimumSizeHint().width())
                               .arg(height));
    }
    return clipped;
}

} // namespace

class TestEveryScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void saysTheNameOfWhatTakesFocus_data() { screens(); }
    void saysTheNameOfWhatTakesFocus();
    void isReadAloud_data() { screens(); }
    void isReadAloud();
    void isReachedByTab_data() { screens(); }
    void isReachedByTab();
    void tabFollowsThePanes();
    void theCookieSaysWhetherAnyAreKept();
    void sendAsOffersTheOtherProfiles();
    void isLargeEnoughToHit_data() { screens(); }
    void isLargeEnoughToHit();
    void clipsNoTextAtTwiceTheSize_data() { screens(); }
    void clipsNoTextAtTwiceTheSize();
    void fitsTheSmallestWindow_data() { screens(); }
    void fitsTheSmallestWindow();
    void turnsAroundForRightToLeft();

private:
    static void screens();
    void show(const QString &screen);

    std::optional<QTemporaryDir> m_home;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

void TestEveryScreen::initTestCase()
{
    m_home.emplace();
    const Home home = Home::locate(m_home->path());
    QVERIFY(home.prepare());
    m_services = std::make_unique<services::Services>(services::Services::Options {
        .home = home, .vault = std::make_unique<testkit::FakeVault>(), .recordHistory = true});
    QFile environments(m_home->filePath(workspace::environmentFile));
    QVERIFY(environments.open(QIODevice::WriteOnly));
    environments.write(
        "{\"dev\": {\"host\": \"http://127.0.0.1:4010\", \"$secret\": [\"apiKey\"]}}");
    environments.close();
    m_services->folder().setPath(m_home->path());
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Theme::Scheme::Light);
    m_sandbox = std::make_unique<sandbox::SandboxServer>(QString());
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts {m_services->settings(),
                           *m_theme,
                           [this]() -> auth::TokenVault & { return m_services->vault(); },
                           m_services->discovery(),
                           m_services->drafts(),
                           m_services->history(),
                           m_services->folder(),
                           m_services->secretVariables(),
                           m_services->specs(),
                           {m_services->profiles(), *m_sandbox, m_services->http(),
                            [this](const auth::Profile &profile) -> services::Workplace & {
                                return m_services->workplace(profile);
                            }},
                           m_services->clock(),
                           [] {}});
    m_window->resize(1440, 900);
    m_window->show();
    m_window->begin(auth::sandboxProfile().id);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workplaces().current()
                                 && m_window->workplaces().current()->session.state()
                                     == auth::Session::State::SignedIn,
                             20'000);
    bool answered = false;
    QObject here; // Later answers are not for this one.
    connect(&m_window->documents(), &Documents::answered, &here, [&answered] { answered = true; });
    m_window->documents().openRequest(
        console::Draft::make(u"GET"_s, u"/api/v1/projects?status=active&limit=20"_s));
    m_window->actions()[Actions::Send]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
}

void TestEveryScreen::cleanupTestCase()
{
    m_window.reset();
    m_sandbox.reset();
    m_services.reset();
    m_theme.reset();
}

void TestEveryScreen::cleanup()
{
    m_theme->setTextScale(1);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    for (Sheet *sheet : m_window->findChildren<Sheet *>())
        sheet->closeSheet();
    m_window->resize(1440, 900);
}

void TestEveryScreen::screens()
{
    QTest::addColumn<QString>("screen");
    for (const char *name :
         {"console", "projects",        "new project", "endpoints",    "history", "inspector",
          "compare", "sandbox",         "settings",    "shortcuts",    "secrets", "profile",
          "paste",   "service account", "set up",      "about",        "welcome", "code",
          "import",  "export",          "two answers", "environments", "cookies", "resources"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestEveryScreen::show(const QString &screen)
{
    static const QHash<QString, Actions::Id> doors {
        {u"projects"_s, Actions::ShowProjects},
        {u"new project"_s, Actions::NewProject},
        {u"endpoints"_s, Actions::ShowEndpoints},
        {u"resources"_s, Actions::ShowResources},
        {u"history"_s, Actions::ShowHistory},
        {u"inspector"_s, Actions::InspectToken},
        {u"compare"_s, Actions::CompareTokens},
        {u"sandbox"_s, Actions::SandboxControls},
        {u"settings"_s, Actions::Preferences},
        {u"shortcuts"_s, Actions::Shortcuts},
        {u"secrets"_s, Actions::Secrets},
        {u"profile"_s, Actions::EditProfile},
        {u"paste"_s, Actions::PasteToken},
        {u"service account"_s, Actions::ServiceAccount},
        {u"set up"_s, Actions::SetUpInstance},
        {u"about"_s, Actions::About},
        {u"welcome"_s, Actions::Help},
        {u"code"_s, Actions::CopyAsCode},
        {u"import"_s, Actions::Import},
        {u"export"_s, Actions::Export},
        {u"cookies"_s, Actions::Cookies},
        {u"environments"_s, Actions::EditEnvironments},
    };
    // The welcome covers the documents; the request is behind every other screen.
    m_window->actions()[Actions::ShowProjects]->trigger();
    while (!m_window->documents().currentRequest())
        m_window->actions()[Actions::NextTab]->trigger();
    if (doors.contains(screen))
        m_window->actions()[doors.value(screen)]->trigger();
    if (screen == u"two answers") {
        auth::Profile other = m_window->workplaces().profile();
        other.id = u"other"_s;
        other.name = u"Nobody, for comparing"_s;
        other.builtIn = false;
        other.hasStoredTokens = false;
        m_window->documents().currentRequest()->sendAs(m_window->workplaces().senderFor(other));
        QTRY_VERIFY(m_window->findChild<Sheet *>());
    }
    if (screen == u"projects") {
        const auto *page = m_window->findChild<ProjectsPage *>();
        QTRY_VERIFY(!page->projects().isEmpty());
    }
    if (screen == u"resources") {
        auto *page = m_window->findChild<ResourcesPage *>();
        const QModelIndex projects = page->model().index(0, 0);
        QTRY_VERIFY(page->model().item(page->model().index(0, 0, projects)));
        page->tree()->setCurrentIndex(page->model().index(0, 0, projects));
    }
    if (screen == u"endpoints") { // One with a form to look at.
        auto *page = m_window->findChild<EndpointsPage *>();
        QTRY_VERIFY(page->model().rowCount() > 0);
        page->select(u"POST"_s, u"/api/v1/projects"_s);
        QTRY_VERIFY(page->operationView()->form()->findings().isEmpty());
    }
    QTest::qWait(50);
}

void TestEveryScreen::saysTheNameOfWhatTakesFocus()
{
    QFETCH(QString, screen);
    show(screen);
    QStringList nameless;
    for (QWidget *widget : visibleWidgets(*m_window)) {
        if (takesTab(*widget) && !isInnerPart(*widget)
            && accessibleText(widget, QAccessible::Name).trimmed().isEmpty())
            nameless.append(describe(*widget));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestEveryScreen::isReadAloud()
{
    QFETCH(QString, screen);
    show(screen);
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_window.get());
    QVERIFY(window);
    const QStringList impossible = testkit::readEverything(*window);
    QVERIFY2(impossible.isEmpty(), qPrintable(impossible.join(u'\n')));
}

void TestEveryScreen::isReachedByTab()
{
    QFETCH(QString, screen);
    show(screen);
    QSet<const QWidget *> reached;
    if (!QApplication::focusWidget())
        m_window->actions()[Actions::NextPane]->trigger();
    // Round the window until nothing new comes; an editor may keep Tab for itself, and F6 leads out
    // of it.
    for (int sinceNew = 0; sinceNew < 60; ++sinceNew) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (!reached.contains(focus))
            sinceNew = 0;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
        if (QApplication::focusWidget() == focus)
            m_window->actions()[Actions::NextPane]->trigger();
    }
    QStringList missed;
    const Sheet *sheet = m_window->findChild<Sheet *>();
    for (QWidget *widget : visibleWidgets(*m_window)) {
        const bool isBehind = sheet && !sheet->isAncestorOf(widget);
        if (takesTab(*widget) && !isInnerPart(*widget) && !isBehind && !widget->focusProxy()
            && !reached.contains(widget))
            missed.append(describe(*widget));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestEveryScreen::tabFollowsThePanes()
{
    show(u"console"_s);
    const QWidgetList panes {m_window->findChild<Sidebar *>(),
                             m_window->findChild<DocumentArea *>(),
                             m_window->findChild<TokenPane *>()};
    m_window->actions()[Actions::FocusFilter]->trigger();
    qsizetype now = 0;
    for (int step = 0; step < 200 && now < 2; ++step) {
        QWidget *focus = QApplication::focusWidget();
        for (qsizetype i = 0; i < panes.size(); ++i) {
            if (!panes.at(i)->isAncestorOf(focus))
                continue;
            QVERIFY2(i == now || i == now + 1, qPrintable(describe(*focus)));
            now = i;
        }
        // CodeView is the last of its pane and Tab leaves it.
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(now, 2);
}

void TestEveryScreen::theCookieSaysWhetherAnyAreKept()
{
    show(u"cookies"_s);
    auto *keep = m_window->findChild<Sheet *>()->findChild<Switch *>();
    const auto says = [this](const QString &word) {
        for (const auto *button :
             m_window->documents().currentRequest()->findChildren<IconButton *>()) {
            if (button->accessibleName().endsWith(word))
                return true;
        }
        return false;
    };
    QVERIFY(says(u": off"_s));
    keep->click();
    QVERIFY(says(u": kept"_s));
    QVERIFY(m_window->workplaces().current()->cookies);
    keep->click();
    QVERIFY(says(u": off"_s));
    QVERIFY(!m_window->workplaces().current()->cookies);
}

void TestEveryScreen::sendAsOffersTheOtherProfiles()
{
    show(u"console"_s);
    m_window->actions()[Actions::SendAs]->trigger();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            names.append(action->text().section(u'\t', 0, 0));
    }
    menu->close();
    QVERIFY2(names.contains(u"PlanOps"_s), qPrintable(names.join(u'|')));
    QVERIFY(!names.contains(m_window->workplaces().profile().name)); // Comparing with itself.
    QVERIFY(names.last().startsWith("Add a profile"_L1));
}

void TestEveryScreen::isLargeEnoughToHit()
{
    QFETCH(QString, screen);
    show(screen);
    QStringList small;
    for (QWidget *widget : visibleWidgets(*m_window)) {
        if (qobject_cast<QAbstractButton *>(widget) && takesTab(*widget) && !isInnerPart(*widget)
            && (widget->width() < 24 || widget->height() < 24))
            small.append(
                u"%1: %2 × %3"_s.arg(describe(*widget)).arg(widget->width()).arg(widget->height()));
    }
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

void TestEveryScreen::clipsNoTextAtTwiceTheSize()
{
    QFETCH(QString, screen);
    show(screen);
    m_theme->setTextScale(2);
    QTest::qWait(100);
    if (qEnvironmentVariableIsSet("PLANOPS_TEST_PICTURES"))
        m_window->grab().save(qEnvironmentVariable("PLANOPS_TEST_PICTURES") + u"/200-"_s + screen
                              + u".png"_s);
    // A loaded machine takes more than one turn of the event loop to lay everything out anew.
    QTRY_VERIFY2(clippedTexts(*m_window).isEmpty(),
                 qPrintable(clippedTexts(*m_window).join(u'\n')));
}

void TestEveryScreen::fitsTheSmallestWindow()
{
    QFETCH(QString, screen);
    show(screen);
    m_window->resize(m_window->minimumSize());
    QTest::qWait(50);
    if (qEnvironmentVariableIsSet("PLANOPS_TEST_PICTURES"))
        m_window->grab().save(qEnvironmentVariable("PLANOPS_TEST_PICTURES") + u"/small-"_s + screen
                              + u".png"_s);
    // Content that does not fit pushes a window larger than it was told to be.
    QCOMPARE(m_window->size(), QSize(800, 560));
}

void TestEveryScreen::turnsAroundForRightToLeft()
{
    show(u"console"_s);
    const auto *sidebar = m_window->findChild<Sidebar *>();
    QVERIFY(sidebar);
    QCOMPARE(sidebar->mapTo(m_window.get(), QPoint()).x(), 0);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(50);
    if (qEnvironmentVariableIsSet("PLANOPS_TEST_PICTURES"))
        m_window->grab().save(qEnvironmentVariable("PLANOPS_TEST_PICTURES") + u"/rtl.png"_s);
    QVERIFY(sidebar->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);
}

QTEST_MAIN(TestEveryScreen)
#include "tst_everyscreen.moc"
