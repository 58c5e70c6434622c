// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "main/embedded_keys.h"
#include "main/embedded_restore.h"
#include "main/embedded_service.h"
#include "main/folders.h"
#include "main/quit_signals.h"
#include "translations/install_translations.h"
#include "ui/desktop/desktop_presence.h"
#include "ui/parts/language.h"
#include "ui/parts/view_memory.h"
#include "ui/shell/console_window.h"
#include "ui/shell/single_instance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>

#include <chrono>
#include <cstdio>

namespace console::main {
namespace {

Q_LOGGING_CATEGORY(log, "console.main")

constexpr int exitUnreachable = 3; // another console of this person runs, and does not answer
constexpr std::chrono::seconds drainTime(5); // what is under way may end; what hangs may not

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("packmind-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Packmind Cloud Console"));
    QGuiApplication::setDesktopFileName(QStringLiteral("com.packmind.CloudConsole"));
}

//! What ends without a window: asking for the version or for help.
bool prints(int argc, char* argv[])
{
    const auto asked = [&](const char* option) {
        return argc == 2 && qstrcmp(argv[1], option) == 0;
    };
    if (asked("--version"))
        std::printf("packmind-console %s\n", CONSOLE_VERSION);
    else if (asked("--help") || asked("-h"))
        std::printf(
            "Usage: packmind-console [--hidden] [Qt options]\n"
            "       packmind-console --help | --version\n\n"
            "Administers Packmind Cloud from a desktop window. With --hidden it starts in the "
            "tray, if it\nwas told to stay there. More: man packmind-console\n");
    else
        return false;
    return true;
}

//! As it starts with the session.
bool isToStayHidden()
{
    return QCoreApplication::arguments().contains(QStringLiteral("--hidden"));
}

//! The other one holds the lock in another session, or hangs.
int tellUnreachable()
{
    QMessageBox box(QMessageBox::Information, QGuiApplication::applicationDisplayName(),
        QCoreApplication::translate("Console",
            "The console is running already, but it does not "
            "answer."),
        QMessageBox::Close);
    box.setInformativeText(QCoreApplication::translate("Console",
        "It may run in another session of yours. Close it there, and start it here again."));
    QObject::connect(
        &box, &QDialog::finished, qApp, [] { QCoreApplication::exit(exitUnreachable); });
    box.open();
    return QApplication::exec();
}

ui::StartServices startServices(const Folders& folders, profiles::ProfileStore& profiles,
    EmbeddedKeys& keys, EmbeddedService& service, EmbeddedRestore& restore)
{
    ui::StartServices services;
    services.profiles = &profiles;
    services.dataKeys = &keys;
    services.restore = &restore;
    services.embedded = [&service](const EmbeddedKeys::Store& store) {
        return service.endpoint(store);
    };
    services.governance = [&service](const EmbeddedKeys::Store& store, const QString& origin) {
        return service.governance(store, origin);
    };
    services.vaultPath = folders.data + QStringLiteral("/secrets.vault");
    services.secrets = [path = services.vaultPath](QObject* context, const QString& usedBefore) {
        return profiles::openSecretStore(context, path, usedBefore);
    };
    return services;
}

QString viewFileOf(const Folders& folders)
{
    return folders.config + QStringLiteral("/views.ini");
}

//! Before anything is put there; the others are made by whoever writes first, as private.
void makePrivate(const QString& folder)
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

//! On a small screen the edges of the window would be out of reach.
void fitScreen(QWidget& window)
{
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QSize available = window.screen()->availableSize() - QSize(0, titleBar);
    window.resize(window.size().boundedTo(available));
}

ui::PresenceSetup presenceSetup(const Folders& folders, ui::ViewMemory& memory)
{
    ui::PresenceSetup setup;
    setup.watch.ledgerPath = folders.data + QStringLiteral("/notices.json");
    setup.autostartFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart");
    setup.program = QCoreApplication::applicationFilePath();
    setup.memory = &memory;
    return setup;
}

int runConsole(
    const Folders& folders, ui::SettingsViewMemory& windowMemory, ui::SingleInstance& instance)
{
    makePrivate(folders.data);
    ui::Theme theme;
    theme.apply(*qApp);
    profiles::ProfileStore profiles(folders.config + QStringLiteral("/profiles.json"));
    const QString dataFolder = folders.data + QStringLiteral("/service");
    EmbeddedKeys keys(dataFolder);
    EmbeddedService service(dataFolder, keys);
    EmbeddedRestore restore(dataFolder, keys, service);

    ui::DesktopPresence presence(presenceSetup(folders, windowMemory));
    ui::ConsoleSetup setup;
    setup.start = startServices(folders, profiles, keys, service, restore);
    setup.theme = &theme;
    setup.windowMemory = &windowMemory;
    setup.viewFile = viewFileOf(folders);
    presence.prepare(setup);
    int code = 0;
    {
        ui::ConsoleWindow window(std::move(setup));
        QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &window,
            &ui::ConsoleWindow::bringToFront);
        const QuitSignals signalsOfSystem;
        QObject::connect(
            &signalsOfSystem, &QuitSignals::quitRequested, qApp, [] { QCoreApplication::exit(); });
        QObject::connect(
            &presence, &ui::DesktopPresence::ended, qApp, [] { QCoreApplication::exit(); });
        fitScreen(window);
        presence.attach(window, isToStayHidden());
        // The window is seen first; reading, keychain and service come after.
        QMetaObject::invokeMethod(
            &window, [&window] { window.begin(); }, Qt::QueuedConnection);
        code = QApplication::exec();
        presence.end();
    }
    service.drain(drainTime);
    qCInfo(log) << "ended with" << code;
    return code;
}

} // namespace
} // namespace console::main

int main(int argc, char* argv[])
{
    using namespace console;
    main::nameApplication();
    if (main::prints(argc, argv))
        return 0;
    QApplication application(argc, argv);
    QApplication::setWindowIcon(ui::applicationIcon());
    const main::Folders folders = main::personalFolders();
    ui::SingleInstance instance(folders.state, folders.runtime);
    using Wish = ui::SingleInstance::Wish;
    const ui::SingleInstance::Role role
        = instance.claim(main::isToStayHidden() ? Wish::Nothing : Wish::Window);
    if (role == ui::SingleInstance::Role::Second)
        return 0;
    ui::SettingsViewMemory windowMemory(main::viewFileOf(folders), QStringLiteral("window"));
    installTranslations(ui::keptLanguage(windowMemory));
    if (role == ui::SingleInstance::Role::Unreachable)
        return main::isToStayHidden() ? main::exitUnreachable : main::tellUnreachable();
    base::logToFile(folders.state + QStringLiteral("/console.log"));
    qCInfo(main::log) << "started" << QCoreApplication::applicationVersion();
    return main::runConsole(folders, windowMemory, instance);
}
