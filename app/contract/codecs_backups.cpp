// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "contract/json_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::BackupFrequency;
using domain::BackupRun;
using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfAWeek = 7;

QString timeFormat()
{
    return u"HH:mm"_s;
}

void insertSchedule(QJsonObject& object, const domain::BackupSchedule& schedule)
{
    object.insert("frequency"_L1, domain::wireName(schedule.frequency));
    object.insert("weekday"_L1, schedule.weekday);
    object.insert("time"_L1, schedule.time.toString(timeFormat()));
}

domain::BackupSchedule readSchedule(JsonReader& reader)
{
    domain::BackupSchedule schedule;
    const auto frequency = domain::backupFrequency(reader.string("frequency"_L1));
    if (!frequency)
        reader.fail("frequency"_L1, u"off, daily or weekly"_s);
    schedule.frequency = frequency.value_or(BackupFrequency::Off);
    schedule.weekday = int(reader.integer("weekday"_L1));
    if (schedule.weekday < 1 || schedule.weekday > daysOfAWeek)
        reader.fail("weekday"_L1, u"a number from 1 (Monday) to 7 (Sunday)"_s);
    schedule.time = QTime::fromString(reader.string("time"_L1), timeFormat());
    if (!schedule.time.isValid())
        reader.fail("time"_L1, u"a time such as 18:30"_s);
    return schedule;
}

QJsonObject encode(const domain::BackupSettings& settings)
{
    QJsonObject object{{u"keep"_s, settings.keep}, {u"folder"_s, settings.folder},
        {u"folderFixed"_s, settings.folderFixed}, {u"passwordSet"_s, settings.passwordSet}};
    insertSchedule(object, settings.schedule);
    return object;
}

domain::BackupSettings decodeSettings(JsonReader& reader)
{
    return {.schedule = readSchedule(reader),
        .keep = int(reader.integer("keep"_L1)),
        .folder = reader.string("folder"_L1),
        .folderFixed = reader.boolean("folderFixed"_L1),
        .passwordSet = reader.boolean("passwordSet"_L1)};
}

QJsonObject encode(const BackupRun& run)
{
    QJsonObject object{{u"id"_s, run.id}, {u"scheduled"_s, run.scheduled},
        {u"state"_s, domain::wireName(run.state)}, {u"startedAt"_s, base::isoUtc(run.startedAt)},
        {u"folder"_s, run.folder}};
    insertTime(object, "endedAt"_L1, run.endedAt);
    insertTime(object, "removedAt"_L1, run.removedAt);
    if (run.state == BackupRun::State::Made) {
        object.insert("fileName"_L1, run.fileName);
        object.insert("bytes"_L1, run.bytes);
        object.insert("rows"_L1, run.rows);
    }
    if (run.state == BackupRun::State::Failed)
        object.insert(
            "error"_L1, QJsonObject{{u"code"_s, run.errorCode}, {u"message"_s, run.errorMessage}});
    return object;
}

BackupRun decodeRun(JsonReader& reader)
{
    BackupRun run;
    run.id = reader.string("id"_L1);
    run.scheduled = reader.boolean("scheduled"_L1);
    const auto state = domain::backupState(reader.string("state"_L1));
    if (!state)
        reader.fail("state"_L1, u"running, made, failed or cancelled"_s);
    run.state = state.value_or(BackupRun::State::Failed);
    run.startedAt = reader.time("startedAt"_L1);
    run.endedAt = reader.optionalTime("endedAt"_L1);
    run.removedAt = reader.optionalTime("removedAt"_L1);
    run.folder = reader.string("folder"_L1);
    run.fileName = reader.optionalString("fileName"_L1).value_or(QString());
    run.bytes = reader.optionalInteger("bytes"_L1).value_or(0);
    run.rows = reader.optionalInteger("rows"_L1).value_or(0);
    if (std::optional<JsonReader> error = reader.optionalObject("error"_L1)) {
        run.errorCode = error->string("code"_L1);
        run.errorMessage = error->string("message"_L1);
    }
    return run;
}

} // namespace

QJsonObject encode(const domain::BackupSettingsChange& change)
{
    QJsonObject object{{u"keep"_s, change.keep}};
    insertSchedule(object, change.schedule);
    insertText(object, "folder"_L1, change.folder);
    insertText(object, "password"_L1, change.password);
    return object;
}

domain::BackupSettingsChange decodeBackupSettingsChange(JsonReader& reader)
{
    return {.schedule = readSchedule(reader),
        .keep = int(reader.integer("keep"_L1)),
        .folder = reader.optionalString("folder"_L1),
        .password = reader.optionalString("password"_L1)};
}

QJsonObject encode(const domain::BackupProgress& progress)
{
    return {{u"id"_s, progress.id}, {u"scheduled"_s, progress.scheduled},
        {u"startedAt"_s, base::isoUtc(progress.startedAt)}, {u"step"_s, progress.step},
        {u"pagesDone"_s, progress.pagesDone}, {u"pagesTotal"_s, progress.pagesTotal}};
}

domain::BackupProgress decodeBackupProgress(JsonReader& reader)
{
    return {.id = reader.string("id"_L1),
        .scheduled = reader.boolean("scheduled"_L1),
        .startedAt = reader.time("startedAt"_L1),
        .step = reader.string("step"_L1),
        .pagesDone = reader.integer("pagesDone"_L1),
        .pagesTotal = reader.integer("pagesTotal"_L1)};
}

QJsonObject encode(const domain::BackupOverview& overview)
{
    QJsonArray runs;
    for (const BackupRun& run : overview.runs)
        runs.append(encode(run));
    QJsonObject object{{u"settings"_s, encode(overview.settings)}, {u"runs"_s, runs}};
    insertTime(object, "next"_L1, overview.next);
    if (overview.running)
        object.insert("running"_L1, encode(*overview.running));
    if (overview.lastMade)
        object.insert("lastMade"_L1, encode(*overview.lastMade));
    if (overview.lastFailed)
        object.insert("lastFailed"_L1, encode(*overview.lastFailed));
    return object;
}

domain::BackupOverview decodeBackupOverview(JsonReader& reader)
{
    domain::BackupOverview overview;
    JsonReader settings = reader.object("settings"_L1);
    overview.settings = decodeSettings(settings);
    overview.next = reader.optionalTime("next"_L1);
    if (std::optional<JsonReader> running = reader.optionalObject("running"_L1))
        overview.running = decodeBackupProgress(*running);
    if (std::optional<JsonReader> made = reader.optionalObject("lastMade"_L1))
        overview.lastMade = decodeRun(*made);
    if (std::optional<JsonReader> failed = reader.optionalObject("lastFailed"_L1))
        overview.lastFailed = decodeRun(*failed);
    overview.runs = reader.list("runs"_L1, decodeRun);
    return overview;
}

} // namespace console::contract
