// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"
#include "app/tour.h"
#include "core/base/logging.h"
#include "core/services/services.h"
#include "gui/mainwindow.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "sandbox/sandboxserver.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace planops {

namespace {

struct Arguments
{
    Home home = Home::locate();
    QString profile; //!< Empty = the one in use last.
    QString tourFolder;
    QString screenshotFolder;
};

Arguments parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "API explorer for PlanOps and any REST API behind OpenID Connect"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(
        u"sandbox"_s,
        QCoreApplication::translate("main", "Open on the sandbox: no account, no network."));
    const QCommandLineOption home(
        u"home"_s, QCoreApplication::translate("main", "Keep settings and data in this folder."),
        u"DIR"_s);
    const QCommandLineOption profile(
        u"profile"_s, QCoreApplication::translate("main", "Use this profile."), u"NAME"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate(
            "main", "Walk the main job through the window, leave pictures in DIR, and end."),
        u"DIR"_s);
    const QCommandLineOption screenshots(
        u"screenshots"_s,
        QCoreApplication::translate("main", "Render the main screens to pictures in DIR, and end."),
        u"DIR"_s);
    parser.addOptions({sandbox, home, profile, tour, screenshots});
    parser.process(app);

    Arguments arguments;
    arguments.home = Home::locate(parser.value(home));
    arguments.profile = parser.isSet(sandbox) ? auth::sandboxProfile().id : parser.value(profile);
    arguments.tourFolder = parser.value(tour);
    arguments.screenshotFolder = parser.value(screenshots);
    return arguments;
}

void loadTranslation(QApplication &app, const QString &chosen)
{
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale); // Dates and numbers speak the same language as the words.
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, u"planops"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(translator);
}

int run(QApplication &app)
{
    const Arguments arguments = parse(app);
    services::Services::Options options;
    options.home = arguments.home;
    options.recordHistory = true;
    services::Services services(std::move(options));
    loadTranslation(app, services.settings().language());
    gui::Theme theme;
    sandbox::SandboxServer sandbox(arguments.home.dataFile(u"sandbox.sqlite"_s));

    gui::MainWindow window({services.settings(),
                            theme,
                            [&services]() -> auth::TokenVault & { return services.vault(); },
                            services.discovery(),
                            services.drafts(),
                            services.history(),
                            {services.profiles(), sandbox, services.http(),
                             [&services](const auth::Profile &profile) -> services::Workplace & {
                                 return services.workplace(profile);
                             }},
                            services.clock(),
                            [&services] { services.useMemoryVault(); }});
    window.show();
    // The first frame comes before anything that reads a disk, a keychain or a socket.
    QTimer::singleShot(0, &window, [&] {
        if (const auto ready = arguments.home.prepare(); !ready)
            window.say(QCoreApplication::translate("main", "Nothing can be saved"),
                       ready.error().message, true);
        window.begin(arguments.profile);
    });

    std::unique_ptr<app::Script> script;
    if (!arguments.tourFolder.isEmpty())
        script = std::make_unique<app::Tour>(window, sandbox, arguments.tourFolder);
    else if (!arguments.screenshotFolder.isEmpty())
        script =
            std::make_unique<app::Screenshots>(window, theme, sandbox, arguments.screenshotFolder);
    if (script)
        QTimer::singleShot(0, script.get(), &app::Script::start);
    return QApplication::exec();
}

} // namespace

} // namespace planops

int main(int argc, char *argv[])
{
    planops::installRedactingLog();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"planops-explorer"_s);
    QApplication::setApplicationDisplayName(u"PlanOps Explorer"_s);
    QApplication::setApplicationVersion(QLatin1String(PLANOPS_VERSION));
    QApplication::setDesktopFileName(u"org.planops.Explorer"_s);
    return planops::run(app);
}
