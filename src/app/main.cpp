// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstframe.h"
#include "app/screenshots.h"
#include "app/tour.h"
#include "core/base/logging.h"
#include "core/services/services.h"
#include "core/services/translation.h"
#include "gui/mainwindow.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "sandbox/sandboxserver.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace planops {

namespace {

struct Arguments
{
    Home home = Home::locate();
    QString file;    //!< A .http file to open; empty = none.
    QString profile; //!< Empty = the one in use last.
    QString tourFolder;
    QString screenshotFolder;
    bool firstFrame = false; //!< End after it.
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
    const QCommandLineOption firstFrame(
        u"first-frame"_s,
        QCoreApplication::translate(
            "main", "Print the time of the first frame (monotonic clock, nanoseconds), and end."));
    parser.addPositionalArgument(
        u"FILE.http"_s, QCoreApplication::translate("main", "Open the saved requests of a file."),
        u"[FILE.http]"_s);
    parser.addOptions({sandbox, home, profile, tour, screenshots, firstFrame});
    parser.process(app);

    Arguments arguments;
    arguments.home = Home::locate(parser.value(home));
    arguments.profile = parser.isSet(sandbox) ? auth::sandboxProfile().id : parser.value(profile);
    arguments.file = parser.positionalArguments().value(0);
    arguments.tourFolder = parser.value(tour);
    arguments.screenshotFolder = parser.value(screenshots);
    arguments.firstFrame = parser.isSet(firstFrame);
    return arguments;
}

int run(QApplication &app)
{
    const Arguments arguments = parse(app);
    services::Services::Options options;
    options.home = arguments.home;
    options.recordHistory = true;
    services::Services services(std::move(options));
    services::installTranslation(app, services.settings().language());
    gui::Theme theme;
    sandbox::SandboxServer sandbox(arguments.home.dataFile(u"sandbox.sqlite"_s));

    gui::MainWindow window({services.settings(),
                            theme,
                            [&services]() -> auth::TokenVault & { return services.vault(); },
                            services.discovery(),
                            services.drafts(),
                            services.history(),
                            services.folder(),
                            services.secretVariables(),
                            services.specs(),
                            {services.profiles(), sandbox, services.http(),
                             [&services](const auth::Profile &profile) -> services::Workplace & {
                                 return services.workplace(profile);
                             }},
                            services.clock(),
                            [&services] { services.useMemoryVault(); }});
    std::unique_ptr<app::Script> script;
    if (!arguments.tourFolder.isEmpty())
        script = std::make_unique<app::Tour>(window, sandbox, arguments.tourFolder);
    else if (!arguments.screenshotFolder.isEmpty())
        script =
            std::make_unique<app::Screenshots>(window, theme, sandbox, arguments.screenshotFolder);

    // The first frame comes before anything that reads a disk, a keychain or a socket.
    app::FirstFrame firstFrame(window);
    QObject::connect(&firstFrame, &app::FirstFrame::painted, &window, [&] {
        if (arguments.firstFrame) {
            app::FirstFrame::print();
            QApplication::quit();
            return;
        }
        if (const auto ready = arguments.home.prepare(); !ready)
            window.say(QCoreApplication::translate("main", "Nothing can be saved"),
                       ready.error().message, true);
        window.begin(arguments.profile);
        if (!arguments.file.isEmpty())
            window.openFile(arguments.file);
        if (script)
            script->start();
    });
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace planops

int main(int argc, char *argv[])
{
    planops::installRedactingLog();
    QApplication app(argc, argv);
    // Qt paints gradients on the common pool and waits for it (6.4: qdrawhelper): some threads more
    // than can ever be busy with what the window left to it.
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount() + 6);
    QApplication::setApplicationName(u"planops-explorer"_s);
    QApplication::setApplicationDisplayName(u"PlanOps Explorer"_s);
    QApplication::setApplicationVersion(QLatin1String(PLANOPS_VERSION));
    QApplication::setDesktopFileName(u"org.planops.Explorer"_s);
    return planops::run(app);
}
