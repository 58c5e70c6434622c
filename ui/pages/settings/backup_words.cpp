// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/backup_words.h"

#include "models/when.h"

#include <QCoreApplication>
#include <QDir>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::BackupFrequency;
using domain::BackupOverview;
using domain::BackupRun;
using domain::BackupSettings;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BackupsSection)
};

QString sizeOf(const BackupRun& run)
{
    return QLocale().formattedDataSize(run.bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QList<KeyValue> lastOne(const BackupOverview& overview, const QDateTime& now)
{
    if (!overview.lastMade)
        return {{Words::tr("Last backup"), Words::tr("None is on record yet."), Tone::Warn}};
    const BackupRun& run = *overview.lastMade;
    return {{Words::tr("Last backup"),
                Words::tr("%1, %2").arg(
                    models::shortTime(run.startedAt), models::relativeTime(run.startedAt, now)),
                Tone::Ok, models::exactTime(run.startedAt)},
        {Words::tr("Its check"),
            Words::tr(
                "Opened again from the disk: whole, with all %n row(s).", nullptr, int(run.rows))},
        {Words::tr("Its file"), Words::tr("%1, %2").arg(run.fileName, sizeOf(run)), Tone::Neutral,
            QDir::toNativeSeparators(QDir(run.folder).filePath(run.fileName))}};
}

KeyValue nextOne(const BackupOverview& overview, const QDateTime& now)
{
    if (!overview.next)
        return {Words::tr("Next backup"), Words::tr("When you make one: there is no schedule.")};
    if (const auto late = domain::lateBackup(overview, now))
        return {Words::tr("Next backup"),
            Words::tr("It is late: its time was %1.").arg(models::shortTime(*late)), Tone::Warn,
            models::exactTime(*late)};
    if (*overview.next <= now)
        return {
            Words::tr("Next backup"), Words::tr("As soon as it can be made: its time has passed.")};
    return {Words::tr("Next backup"),
        Words::tr("%1, %2").arg(
            models::shortTime(*overview.next), models::relativeTime(*overview.next, now)),
        Tone::Neutral, models::exactTime(*overview.next)};
}

QList<KeyValue> placeOf(const BackupSettings& settings)
{
    if (settings.folder.isEmpty())
        return {{Words::tr("Folder"), Words::tr("None is chosen yet.")}};
    return {{Words::tr("Folder"), QDir::toNativeSeparators(settings.folder)},
        {Words::tr("Kept"),
            Words::tr("The newest %n backup(s) in this folder.", nullptr, settings.keep)}};
}

QString nameOfStep(const QString& step)
{
    if (step == "copying"_L1)
        return Words::tr("Step 1 of 4, copying the database");
    if (step == "writing"_L1)
        return Words::tr("Step 2 of 4, writing it encrypted");
    if (step == "checking"_L1)
        return Words::tr("Step 3 of 4, opening it again to check it");
    return Words::tr("Step 4 of 4, giving the file its name");
}

TimelineStep stepOf(const BackupRun& run)
{
    const QString how = run.scheduled ? Words::tr("by schedule") : Words::tr("by hand");
    TimelineStep step;
    step.toolTip = models::exactTime(run.startedAt);
    const QString when = models::shortTime(run.startedAt);
    switch (run.state) {
    case BackupRun::State::Made:
        step.text = Words::tr("%1, %2, %3").arg(when, how, sizeOf(run));
        step.note = run.removedAt ? Words::tr("removed, newer ones took its place") : QString();
        step.when = TimelineStep::When::Done;
        break;
    case BackupRun::State::Failed:
        step.text = Words::tr("%1, %2: failed").arg(when, how);
        step.note = run.errorMessage;
        step.when = TimelineStep::When::Failed;
        break;
    case BackupRun::State::Running:
        step.text = Words::tr("%1, %2").arg(when, how);
        step.note = Words::tr("being made");
        step.when = TimelineStep::When::Now;
        break;
    case BackupRun::State::Cancelled:
        step.text = Words::tr("%1, %2: cancelled").arg(when, how);
        break;
    }
    return step;
}

} // namespace

QString scheduleSentence(const domain::BackupSchedule& schedule)
{
    const QString time = QLocale().toString(schedule.time, QLocale::ShortFormat);
    switch (schedule.frequency) {
    case BackupFrequency::Daily:
        return Words::tr("Every day at %1").arg(time);
    case BackupFrequency::Weekly:
        return Words::tr("Every %1 at %2").arg(QLocale().dayName(schedule.weekday), time);
    case BackupFrequency::Off:
        break;
    }
    return Words::tr("Only by hand");
}

QList<KeyValue> backupFacts(const BackupOverview& overview, const QDateTime& now)
{
    const BackupSettings& settings = overview.settings;
    QList<KeyValue> facts = lastOne(overview, now);
    facts << nextOne(overview, now);
    if (settings.schedule.frequency != BackupFrequency::Off)
        facts << KeyValue{Words::tr("Schedule"), scheduleSentence(settings.schedule)};
    facts << placeOf(settings);
    facts << KeyValue{Words::tr("Password"),
        settings.passwordSet ? Words::tr("Set. It can't be shown or recovered.")
                             : Words::tr("None is set yet.")};
    return facts;
}

QList<TimelineStep> backupHistory(const QList<BackupRun>& runs, int most)
{
    QList<TimelineStep> steps;
    for (const BackupRun& run : runs.first(qMin(most, int(runs.size()))))
        steps.append(stepOf(run));
    return steps;
}

QString progressSentence(const domain::BackupProgress& progress)
{
    if (progress.step == "waiting"_L1)
        return Words::tr("The backup begins in a moment.");
    const QString name = nameOfStep(progress.step);
    const bool counts = progress.step == "copying"_L1 || progress.step == "writing"_L1;
    if (!counts || progress.pagesTotal == 0)
        return Words::tr("%1.").arg(name);
    const QLocale locale;
    return Words::tr("%1: %2 of %3 pages.")
        .arg(name, locale.toString(progress.pagesDone), locale.toString(progress.pagesTotal));
}

} // namespace console::ui
