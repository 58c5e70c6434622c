// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/atomic_file.h"
#include "base/log.h"
#include "main/embedded_service.h"
#include "main/folders.h"
#include "main/quit_signals.h"
#include "translations/install_translations.h"
#include "ui/parts/view_memory.h"
#include "ui/shell/console_window.h"
#include "ui/shell/single_instance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

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

bool printsVersion(int argc, char* argv[])
{
    if (argc != 2 || qstrcmp(argv[1], "--version") != 0)
        return false;
    std::printf("packmind-console %s\n", CONSOLE_VERSION);
    return true;
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

ui::StartServices startServices(
    const Folders& folders, profiles::ProfileStore& profiles, EmbeddedService& service)
{
    ui::StartServices services;
    services.profiles = &profiles;
    services.embedded = [&service] {
        return service.endpoint();
    };
    services.vaultPath = folders.data + QStringLiteral("/secrets.vault");
    services.secrets = [path = services.vaultPath](QObject* context, const QString& usedBefore) {
        return profiles::openSecretStore(context, path, usedBefore);
    };
    return services;
}

//! The key in a file beside the data: whoever reads the one can read the other.
EmbeddedService::KeySource keyBesideTheData(const QString& path)
{
    return [path] {
        const auto key = base::readSmallFile(path).and_then(
            [](const QByteArray& secret) -> base::Result<service::DataKey> {
                if (const auto known = service::DataKey::fromSecret(secret))
                    return *known;
                return base::failure(base::ApiError());
            });
        if (key || key.error().kind != base::ApiError::Kind::NotFound)
            return base::Call<service::DataKey>::ready(key);
        const service::DataKey made = service::DataKey::generate();
        return base::Call<service::DataKey>::ready(
            base::writeFileAtomically(path, made.secret()).map([&](base::Done) { return made; }));
    };
}

//! Before anything is put there; the others are made by whoever writes first, as private.
void makePrivate(const QString& folder)
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

int runConsole(const Folders& folders, ui::SingleInstance& instance)
{
    makePrivate(folders.data);
    ui::Theme theme;
    theme.apply(*qApp);
    profiles::ProfileStore profiles(folders.config + QStringLiteral("/profiles.json"));
    EmbeddedService service(folders.data + QStringLiteral("/service"),
        keyBesideTheData(folders.data + QStringLiteral("/data.key")));
    const QString viewFile = folders.config + QStringLiteral("/views.ini");
    ui::SettingsViewMemory windowMemory(viewFile, QStringLiteral("window"));

    ui::ConsoleSetup setup;
    setup.start = startServices(folders, profiles, service);
    setup.theme = &theme;
    setup.windowMemory = &windowMemory;
    setup.viewFile = viewFile;
    int code = 0;
    {
        ui::ConsoleWindow window(std::move(setup));
        QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &window,
            &ui::ConsoleWindow::bringToFront);
        const QuitSignals signalsOfSystem;
        QObject::connect(
            &signalsOfSystem, &QuitSignals::quitRequested, qApp, [] { QCoreApplication::exit(); });
        window.show();
        // The window is seen first; reading, keychain and service come after.
        QMetaObject::invokeMethod(
            &window, [&window] { window.begin(); }, Qt::QueuedConnection);
        code = QApplication::exec();
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
    if (main::printsVersion(argc, argv))
        return 0;
    QApplication application(argc, argv);
    QApplication::setWindowIcon(ui::applicationIcon());
    const main::Folders folders = main::personalFolders();
    ui::SingleInstance instance(folders.state, folders.runtime);
    const ui::SingleInstance::Role role = instance.claim();
    if (role == ui::SingleInstance::Role::Second)
        return 0;
    installTranslations();
    if (role == ui::SingleInstance::Role::Unreachable)
        return main::tellUnreachable();
    base::logToFile(folders.state + QStringLiteral("/console.log"));
    qCInfo(main::log) << "started" << QCoreApplication::applicationVersion();
    return main::runConsole(folders, instance);
}
