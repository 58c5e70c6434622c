// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace console::main {

namespace {
//! $XDG_STATE_HOME, which QStandardPaths knows only from Qt 6.7 on.
QString stateHome()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state");
}
} // namespace

Folders personalFolders()
{
    const QString name = QLatin1Char('/') + QCoreApplication::applicationName();
    const auto standard = [&name](QStandardPaths::StandardLocation location) -> QString {
        return QStandardPaths::writableLocation(location) + name;
    };
    return {standard(QStandardPaths::GenericConfigLocation),
        standard(QStandardPaths::GenericDataLocation), stateHome() + name,
        standard(QStandardPaths::RuntimeLocation)};
}

} // namespace console::main
