// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/backup_report.h"

#include "models/when.h"
#include "ui/pages/settings/backup_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/notes.h"

#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int shownRuns = 12;
constexpr int narrowest = 256;
} // namespace

BackupReport::BackupReport(QWidget* parent)
    : QScrollArea(parent)
    , m_lost(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_failure(new Note(Tone::Bad))
    , m_facts(new KeyValueList)
    , m_historyTitle(sectionHeading(tr("Made so far")))
    , m_history(new Timeline)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    m_lost->setWordWrap(true);
    column->addWidget(m_lost);
    column->addWidget(m_failure);
    column->addWidget(buildProgress());
    column->addWidget(m_facts);
    column->addSpacing(space::s);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addStretch(1);
    m_failure->hide();
    setWidget(content);
    setWidgetResizable(true);
    // In a narrow window the pane beside it gives way first.
    setMinimumWidth(narrowest);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("State of the backups"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
}

QWidget* BackupReport::buildProgress()
{
    m_progress = new QWidget;
    auto* column = new QVBoxLayout(m_progress);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_step = new TextLabel({}, TextSize::Body, Tone::Accent);
    m_step->setWordWrap(true);
    m_cancel = new LinkButton(tr("Cancel the backup"));
    column->addWidget(m_step);
    // Below the sentence: beside it there is no room for both in a narrow window.
    auto* line = new FlowLayout(0);
    line->addWidget(m_cancel);
    column->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_step->setText(tr("The backup is being cancelled…"));
        Q_EMIT cancelWanted(m_running);
    });
    m_progress->hide();
    return m_progress;
}

void BackupReport::setForbidden(const QString& reason)
{
    setAllowed(m_cancel, reason.isEmpty(), reason);
}

void BackupReport::show(const domain::BackupOverview& overview, const QDateTime& now)
{
    m_lost->setText(overview.lastMade
            ? tr("If this computer were lost, the last backup and its password would bring "
                 "everything back on another one, up to the moment when it was made. It has to be "
                 "somewhere else then: choose a folder that is not only on this computer.")
            : tr("If this computer were lost now, no backup would bring the data back."));
    showFailure(overview.lastFailed);
    showProgress(overview.running);
    m_facts->setRows(backupFacts(overview, now));
    const QList<TimelineStep> steps = backupHistory(overview.runs, shownRuns);
    m_historyTitle->setVisible(!steps.isEmpty());
    m_history->setVisible(!steps.isEmpty());
    m_history->setSteps(steps);
}

void BackupReport::showFailure(const std::optional<domain::BackupRun>& failed)
{
    m_failure->setVisible(failed.has_value());
    if (!failed)
        return;
    m_failure->setTitle(tr("No backup was made on %1.").arg(models::shortTime(failed->startedAt)));
    m_failure->setText(failed->errorMessage);
}

void BackupReport::showProgress(const std::optional<domain::BackupProgress>& progress)
{
    m_progress->setVisible(progress.has_value());
    m_running = progress ? progress->id : QString();
    if (progress)
        m_step->setText(progressSentence(*progress));
}

} // namespace console::ui
