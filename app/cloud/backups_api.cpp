// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/backups_api.h"

namespace console::cloud {

using base::Call;
using base::failure;
using domain::BackupOverview;
using domain::BackupProgress;

namespace routes = contract::routes;

Call<BackupOverview> BackupsApi::overview()
{
    return m_session.call({.route = routes::backups}, contract::decodeBackupOverview);
}

Call<BackupOverview> BackupsApi::changeSettings(const domain::BackupSettingsChange& change)
{
    if (const auto right = change.check(); !right)
        return Call<BackupOverview>::ready(failure(right.error()));
    return m_session.call({.route = routes::changeBackups, .body = contract::encode(change)},
        contract::decodeBackupOverview);
}

Call<BackupProgress> BackupsApi::make(
    const std::optional<QString>& folder, const std::optional<QString>& password)
{
    QJsonObject body;
    if (folder)
        body.insert(QLatin1String("folder"), *folder);
    if (password) {
        if (const auto right = domain::checkBackupPassword(*password); !right)
            return Call<BackupProgress>::ready(failure(right.error()));
        body.insert(QLatin1String("password"), *password);
    }
    return m_session.call(
        {.route = routes::makeBackup, .body = body}, contract::decodeBackupProgress);
}

Call<BackupProgress> BackupsApi::cancel(const QString& id)
{
    return m_session.call(
        {.route = routes::cancelBackup, .pathValues = {id}}, contract::decodeBackupProgress);
}

} // namespace console::cloud
