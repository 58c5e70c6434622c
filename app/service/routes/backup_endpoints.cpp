// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "service/routes/frame.h"
#include "service/usecases/backups.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<HttpResponse> changeBackups(const RouteCall& call)
{
    return answer(200,
        formIn(call, contract::decodeBackupSettingsChange)
            .and_then([&](const domain::BackupSettingsChange& wanted) {
                return Backups(call.context).changeSettings(wanted);
            }),
        plain);
}

Result<HttpResponse> makeBackup(const RouteCall& call)
{
    JsonReader reader(call.body);
    const std::optional<QString> folder = reader.optionalString("folder"_L1);
    return answer(202,
        members(reader, reader.optionalString("password"_L1))
            .and_then([&](const std::optional<QString>& password) {
                return Backups(call.context).make(folder, password);
            }),
        plain);
}

} // namespace

QList<Endpoint> backupEndpoints()
{
    using namespace contract;
    return {
        {routes::backups,
            [](const RouteCall& call) {
                return answer(200, Backups(call.context).overview(), plain);
            }},
        {routes::changeBackups, changeBackups},
        {routes::makeBackup, makeBackup},
        {routes::cancelBackup,
            [](const RouteCall& call) {
                const QString id = call.values.value(u"backupId"_s).toLower();
                return answer(202, Backups(call.context).cancel(id), plain);
            }},
    };
}

} // namespace console::service
