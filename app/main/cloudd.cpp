// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "main/cloud_server.h"
#include "main/data_key_file.h"
#include "main/quit_signals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <sys/stat.h>

namespace console::main {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "console.main.cloudd")

constexpr int notStarted = 1;
constexpr int misused = 2; // an option or a setting is wrong; trying again changes nothing

constexpr char usage[] = "Usage: packmind-cloudd --config FILE [--check]\n"
                         "       packmind-cloudd --make-key FILE\n"
                         "       packmind-cloudd --help | --version\n\n"
                         "The service of Packmind Cloud Console by itself, for a team. --check "
                         "says what is wrong with the\nsettings and ends; --make-key makes the "
                         "file for the setting data-key. More: man packmind-cloudd\n";

int misuse(const QString& sentence)
{
    std::fprintf(
        stderr, "packmind-cloudd: %s\nTry packmind-cloudd --help\n", qUtf8Printable(sentence));
    return misused;
}

int makeKey(const QString& file)
{
    if (const base::Result<base::Done> made = makeDataKeyFile(file); !made) {
        std::fprintf(stderr, "packmind-cloudd: %s\n", qUtf8Printable(made.error().message));
        return notStarted;
    }
    std::printf(
        "%s holds a new key. Keep a copy of it in another place: without it nobody can read "
        "the data.\n",
        qUtf8Printable(file));
    return 0;
}

int check(const QString& file)
{
    const auto config = readServerConfig(file);
    if (config) {
        std::printf("%s: the settings are right.\n", qUtf8Printable(file));
        return 0;
    }
    for (const QString& problem : config.error())
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    return misused;
}

int serve(const QString& file)
{
    base::logToStandardError();
    auto config = readServerConfig(file);
    if (!config) {
        for (const QString& problem : config.error())
            qCCritical(log).noquote() << problem;
        return misused;
    }
    int code = 0;
    {
        CloudServer server(std::move(*config));
        const QuitSignals ofSystem(QuitSignals::HangUp::Reloads);
        QObject::connect(&ofSystem, &QuitSignals::quitRequested, &server, &CloudServer::stop);
        QObject::connect(&ofSystem, &QuitSignals::reloadRequested, &server, &CloudServer::reload);
        // Also when it ends before the loop has begun.
        QObject::connect(
            &server, &CloudServer::ended, qApp,
            [](bool well) { QCoreApplication::exit(well ? 0 : notStarted); }, Qt::QueuedConnection);
        server.start();
        code = QCoreApplication::exec();
    }
    qCInfo(log) << "ended with" << code;
    return code;
}

int run()
{
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(u"version"_s);
    const QCommandLineOption config(u"config"_s, {}, u"FILE"_s);
    const QCommandLineOption checks(u"check"_s);
    const QCommandLineOption key(u"make-key"_s, {}, u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({help, version, config, checks, key});
    if (!parser.parse(QCoreApplication::arguments()))
        return misuse(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return misuse(u"\"%1\" is no option."_s.arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(help)) {
        std::printf("%s", usage);
        return 0;
    }
    if (parser.isSet(version)) {
        std::printf("packmind-cloudd %s\n", CONSOLE_VERSION);
        return 0;
    }
    if (parser.isSet(key))
        return parser.isSet(config) || parser.isSet(checks)
            ? misuse(u"--make-key takes no other option."_s)
            : makeKey(parser.value(key));
    if (parser.value(config).isEmpty())
        return misuse(u"--config FILE is missing."_s);
    return parser.isSet(checks) ? check(parser.value(config)) : serve(parser.value(config));
}

} // namespace
} // namespace console::main

int main(int argc, char* argv[])
{
    ::umask(S_IRWXG | S_IRWXO);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("packmind-cloudd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    // Days and numbers in its sentences, which are English whatever the system speaks.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return console::main::run();
}
