// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/backups_section.h"

#include "cloud/client.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/backup_report.h"
#include "ui/pages/settings/backup_settings_pane.h"
#include "ui/parts/notes.h"
#include "ui/parts/page_header.h"
#include "ui/parts/state_views.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using base::ApiError;
using base::Result;
using domain::BackupOverview;
using domain::BackupProgress;
using domain::BackupRun;

namespace {
constexpr int paneWidth = 380;
constexpr int whileMaking = 500; // milliseconds between two looks
constexpr int otherwise = 30'000; // a scheduled one may begin, and times are said from now
} // namespace

BackupsSection::BackupsSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_header(new PageHeader(tr("Backups")))
    , m_strip(new StateStrip)
    , m_stateView(new StateView)
    , m_stack(new QStackedWidget)
    , m_report(new BackupReport)
    , m_pane(new BackupSettingsPane)
    , m_banner(new Banner(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(buildContent());
    buildHeader();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_pane->isSaving())
            load();
    });
    connect(m_strip, &StateStrip::actionRequested, this, &BackupsSection::act);
    connect(m_stateView, &StateView::actionRequested, this, &BackupsSection::act);
    connect(m_report, &BackupReport::cancelWanted, this, &BackupsSection::cancelBackup);
    setState(ViewState::firstLoad(tr("Loading the backups…")));
}

void BackupsSection::buildHeader()
{
    m_header->setContext(tr("Encrypted copies of all data"));
    m_restore = m_header->addSecondaryAction(tr("Restore a backup…"));
    m_change = m_header->addSecondaryAction(tr("When and where…"));
    connect(m_header->setPrimaryAction(tr("Back up now")), &BusyButton::activated, this,
        &BackupsSection::backUp);
    connect(m_change, &QPushButton::clicked, this, [this] { openPane(false); });
    connect(m_restore, &QPushButton::clicked, this,
        [this] { leave([this] { Q_EMIT m_page.restoreWanted(); }); });
}

QWidget* BackupsSection::buildContent()
{
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_report);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_pane->hide();
    connect(m_pane, &DetailPane::saveRequested, this, &BackupsSection::save);
    connect(m_pane, &DetailPane::cancelRequested, this, [this] { m_saving.cancel(); });
    const auto close = [this] {
        m_pane->forget();
        m_pane->hide();
        m_change->setFocus();
    };
    connect(m_pane, &DetailPane::closeRequested, this, close);
    return m_splitter;
}

QString BackupsSection::forbidden() const
{
    const PageContext& context = m_page.context();
    if (!context.governance.capabilities.encryptedBackups)
        return tr("This server offers no backups that the console could make.");
    if (!domain::may(context.standing, domain::Action::ChangeSettings))
        return tr("Only the operator of this workspace sees and makes backups.");
    return {};
}

QString BackupsSection::whyNoChange() const
{
    QString reason = forbidden();
    if (reason.isEmpty() && m_page.context().profile.readOnly)
        reason = tr("This profile is read-only.");
    return reason;
}

void BackupsSection::allowActions()
{
    QString reason = whyNoChange();
    if (reason.isEmpty() && !m_known)
        reason = tr("What holds now is not loaded yet.");
    m_report->setForbidden(reason);
    setAllowed(m_change, reason.isEmpty(), reason);
    const bool here = m_page.context().governance.isHere()
        || m_page.context().profile.kind == profiles::Profile::Kind::Embedded;
    setAllowed(m_restore, reason.isEmpty() && here,
        here ? reason : tr("A backup is restored on the computer that the service runs on."));
    if (reason.isEmpty() && m_known->running)
        reason = tr("A backup is being made.");
    setAllowed(m_header->primaryAction(), reason.isEmpty(), reason);
}

void BackupsSection::setState(const ViewState& state)
{
    m_strip->setState(m_known ? state : ViewState::ready());
    m_stateView->setState(state);
    m_stack->setCurrentIndex(m_known && state.state != State::NotAllowed ? 1 : 0);
}

void BackupsSection::refresh()
{
    allowActions();
    if (const QString reason = forbidden(); !reason.isEmpty())
        return setState(ViewState::notAllowed(reason));
    m_header->setLoading(true);
    load();
}

void BackupsSection::load()
{
    m_again.stop();
    m_loading.cancel();
    m_loading = m_page.client().backups().overview().then(
        this, [this](const Result<BackupOverview>& overview) {
            if (!overview && overview.error().kind == ApiError::Kind::Cancelled)
                return;
            m_header->setLoading(false);
            if (overview)
                return show(*overview);
            setState(ViewState::failed(tr("The backups could not be loaded."), overview.error()));
            allowActions();
            if (!m_watched.isEmpty())
                m_again.start(otherwise);
        });
}

void BackupsSection::show(const BackupOverview& overview)
{
    m_known = overview;
    setState(ViewState::ready());
    m_pane->setState(ViewState::ready());
    m_report->show(overview, m_page.context().clock());
    m_pane->present(overview.settings, m_page.context().capabilities.backupFolder);
    keepDraft(*m_pane, m_page.context(), QStringLiteral("settings/backups"), whyNoChange());
    allowActions();
    m_again.start(overview.running ? whileMaking : otherwise);
    if (overview.running) {
        m_watched = overview.running->id;
    } else if (const QString ended = std::exchange(m_watched, {}); !ended.isEmpty()) {
        const auto run = std::find_if(overview.runs.begin(), overview.runs.end(),
            [&](const BackupRun& each) { return each.id == ended; });
        if (run != overview.runs.end())
            tellEnd(*run);
    }
}

void BackupsSection::tellEnd(const BackupRun& run)
{
    if (run.state == BackupRun::State::Made)
        m_banner->showMessage(
            Tone::Ok, tr("The backup was made, opened again, and is whole: %1").arg(run.fileName));
    else if (run.state == BackupRun::State::Cancelled)
        m_banner->showMessage(Tone::Ok, tr("The backup was cancelled. No file is left of it."));
    else
        m_banner->showMessage(Tone::Bad, run.errorMessage, {}, 0);
}

void BackupsSection::openPane(bool forBackup)
{
    if (m_pane->isHidden()) {
        // By what the two ask for, the report would be narrower than its longest word.
        const int room = m_splitter->width();
        const int width = qMin(paneWidth, qMax(m_pane->minimumWidth(), room / 2));
        m_splitter->setSizes({room - width, width});
    }
    m_pane->show();
    if (forBackup)
        m_pane->askForBackup();
}

void BackupsSection::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

void BackupsSection::backUp()
{
    const domain::BackupSettings& settings = m_known->settings;
    if (settings.folder.isEmpty() || !settings.passwordSet)
        return openPane(true);
    BusyButton* button = m_header->primaryAction();
    button->setBusy(true, tr("Asking…"));
    m_making = m_page.client().backups().make().then(this, [this, button](const auto& asked) {
        button->setBusy(false);
        made(asked);
    });
}

void BackupsSection::made(const Result<BackupProgress>& asked)
{
    if (asked) {
        m_watched = asked->id;
    } else if (asked.error().kind == ApiError::Kind::NotSignedIn) {
        return setState(ViewState::sessionEnded());
    } else if (asked.error().kind != ApiError::Kind::Cancelled) {
        m_banner->showMessage(Tone::Bad, asked.error().message, {}, 0);
    }
    load();
}

void BackupsSection::cancelBackup(const QString& id)
{
    m_cancelling = m_page.client().backups().cancel(id).then(
        this, [this](const Result<BackupProgress>& asked) {
            if (!asked && asked.error().kind != ApiError::Kind::NotFound)
                m_banner->showMessage(Tone::Bad, asked.error().message, {}, 0);
            load();
        });
}

void BackupsSection::save()
{
    m_pane->setSaving(true);
    m_again.stop();
    m_loading.cancel();
    m_saving = m_page.client()
                   .backups()
                   .changeSettings(m_pane->change())
                   .then(this, [this](const Result<BackupOverview>& overview) {
                       m_pane->setSaving(false);
                       saved(overview);
                   });
}

void BackupsSection::saved(const Result<BackupOverview>& overview)
{
    if (!overview) {
        if (overview.error().kind != ApiError::Kind::Cancelled)
            m_pane->showError(overview.error());
        if (overview.error().kind == ApiError::Kind::NotSignedIn)
            setState(ViewState::sessionEnded());
        return;
    }
    const bool backsUp = m_pane->isForBackup();
    m_pane->forget();
    m_pane->hide();
    m_change->setFocus();
    show(*overview);
    if (backsUp)
        backUp();
    else
        m_banner->showMessage(Tone::Ok, tr("The settings of backups are saved."));
}

} // namespace console::ui
