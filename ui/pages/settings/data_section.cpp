// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/data_section.h"

#include "profiles/vault_store.h"
#include "ui/pages/settings/key_words.h"
#include "ui/pages/settings/replaced_rows.h"
#include "ui/pages/settings/step_row.h"
#include "ui/parts/page_header.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace console::ui {

using Task = KeyPane::Task;
using Part = profiles::DataKeyRotation::Part;
using base::ApiError;
using base::Call;
using base::Done;
using profiles::DataKeyState;
using profiles::SecretStoreChoice;
using profiles::VaultStore;

namespace {
constexpr int paneWidth = 380;
constexpr int narrowest = 256; // of the facts beside the pane
constexpr int widest = 760; // a line that is longer is hard to read

void showFact(StepRow* row, const KeyFact& fact)
{
    row->setSentence(fact.sentence, fact.tone, fact.exactly);
}
} // namespace

DataSection::DataSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_header(new PageHeader(tr("Data and keys")))
    , m_strip(new StateStrip)
    , m_nothing(new StateView)
    , m_splitter(new QSplitter)
    , m_pane(new KeyPane)
    , m_banner(new Banner(this))
{
    m_header->setContext(
        tr("How the data on this computer is protected, and how you get back to it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    buildFacts();
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->hide();
    m_pane->hide();
    m_steps << m_header->setPrimaryAction(tr("Make a recovery key"));
    connect(m_header->primaryAction(), &BusyButton::activated, this,
        [this] { open(Task::MakeRecoveryKey); });
    connectPane();
    connect(m_strip, &StateStrip::actionRequested, this, &DataSection::act);
    connect(m_nothing, &StateView::actionRequested, this, &DataSection::act);
    m_nothing->setState(ViewState::firstLoad(tr("Reading where the key is…")));
}

void DataSection::connectPane()
{
    connect(m_pane, &DetailPane::saveRequested, this, &DataSection::run);
    connect(m_pane, &DetailPane::cancelRequested, this, &DataSection::stop);
    connect(m_pane, &DetailPane::closeRequested, this, &DataSection::closePane);
    connect(m_pane, &DetailPane::discarded, this, &DataSection::closePane);
    connect(m_pane, &KeyPane::told, this,
        [this](Tone tone, const QString& sentence) { m_banner->showMessage(tone, sentence); });
}

void DataSection::buildFacts()
{
    auto* content = new QWidget;
    content->setMaximumWidth(widest + 2 * space::xl);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::m, space::xl, space::l);
    column->setSpacing(0);
    m_ifLost = addRow(column, tr("If this computer were lost"));
    m_recovery = addRow(column, tr("Recovery key"));
    m_prove = addStep(m_recovery, tr("Try the recovery key"), Task::ProveRecoveryKey);
    m_remove = addStep(m_recovery, tr("Remove the recovery key"), Task::RemoveRecoveryKey);
    m_place = addRow(column, tr("Where the key is"));
    m_toKeychain = addStep(m_place, tr("Move to the keychain"), Task::MoveToKeychain);
    m_toPassphrase = addStep(m_place, tr("Protect with a passphrase"), Task::MoveToPassphrase);
    m_passphrase = addStep(m_place, tr("Change the passphrase"), Task::ChangePassphrase);
    m_wrappingKey = addRow(column, tr("Wrapping key"));
    addStep(m_wrappingKey, tr("Renew the wrapping key"), Task::RenewWrappingKey);
    m_dataKey = addRow(column, tr("Data key"));
    addStep(m_dataKey, tr("Renew the data key"), Task::RenewDataKey);
    m_replaced = new ReplacedRows;
    column->addWidget(m_replaced);
    connect(m_replaced, &ReplacedRows::removeWanted, this,
        [this](const profiles::ReplacedData& replaced) { open(Task::RemoveReplaced, replaced); });
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    // In a narrow window the pane gives way first.
    scroll->setMinimumWidth(narrowest);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Data and keys"));
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_splitter->addWidget(scroll);
}

StepRow* DataSection::addRow(QVBoxLayout* column, const QString& name)
{
    auto* row = new StepRow(name);
    column->addWidget(row);
    return row;
}

BusyButton* DataSection::addStep(StepRow* row, const QString& text, Task task)
{
    BusyButton* button = row->addStep(text);
    connect(button, &BusyButton::activated, this, [this, task] { open(task); });
    m_steps << button;
    return button;
}

void DataSection::refresh()
{
    profiles::DataKeys* keys = m_page.context().local.keys;
    if (!keys) {
        m_splitter->hide();
        m_header->primaryAction()->hide();
        m_nothing->show();
        m_nothing->setState(ViewState::notAllowed(
            tr("The data of this profile is not on this computer. Whoever runs the server keeps "
               "its keys.")));
        return;
    }
    m_loading.cancel();
    m_header->setLoading(true);
    m_loading = keys->state().then(this, [this](const base::Result<DataKeyState>& state) {
        if (state || state.error().kind != ApiError::Kind::Cancelled)
            show(state);
    });
    loadReplaced();
}

void DataSection::loadReplaced()
{
    profiles::DataRestore* restore = m_page.context().local.restore;
    if (!restore)
        return;
    m_listing = restore->replaced().then(
        this, [this](const base::Result<QList<profiles::ReplacedData>>& replaced) {
            if (replaced)
                m_replaced->show(*replaced);
        });
}

void DataSection::show(const base::Result<DataKeyState>& state)
{
    m_header->setLoading(false);
    const ViewState failed = state
        ? ViewState::ready()
        : ViewState::failed(tr("Where the key is could not be read."), state.error());
    if (state)
        m_state = *state;
    m_nothing->setVisible(!m_state);
    m_splitter->setVisible(m_state.has_value());
    m_strip->setState(m_state ? failed : ViewState::ready());
    if (m_state)
        showState();
    else
        m_nothing->setState(failed);
    allowSteps();
}

void DataSection::showState()
{
    const bool byPassphrase = m_state->backend == VaultStore::name();
    showFact(m_ifLost, ifLost(*m_state));
    showFact(m_recovery, recoveryKeyFact(*m_state));
    showFact(m_place, keyPlace(*m_state));
    showFact(m_wrappingKey, wrappingKeyFact(*m_state));
    showFact(m_dataKey, dataKeyFact(*m_state));
    m_toKeychain->setVisible(byPassphrase);
    m_passphrase->setVisible(byPassphrase);
    m_toPassphrase->setVisible(!byPassphrase);
    m_header->setPrimaryAction(m_state->recoveryKeyMade.isValid() ? tr("Make a new recovery key")
                                                                  : tr("Make a recovery key"));
}

void DataSection::allowSteps()
{
    const bool readOnly = m_page.context().profile.readOnly;
    m_replaced->setForbidden(readOnly ? tr("This profile is read-only.") : QString());
    for (BusyButton* step : std::as_const(m_steps))
        setAllowed(step, !readOnly && m_state,
            readOnly ? tr("This profile is read-only.")
                     : tr("Where the key is could not be read."));
    if (readOnly || !m_state)
        return;
    for (BusyButton* step : {m_prove, m_remove})
        setAllowed(step, m_state->recoveryKeyMade.isValid(), tr("There is no recovery key yet."));
}

void DataSection::open(Task task, const profiles::ReplacedData& replaced)
{
    // What is under way is about the step that is shown.
    if (m_pane->isSaving())
        return;
    m_pane->leave([this, task, replaced] {
        m_removed = replaced.folder;
        const PageContext& context = m_page.context();
        if (m_pane->isHidden()) {
            const int room = m_splitter->width();
            const int width = qMin(paneWidth, qMax(m_pane->minimumWidth(), room / 2));
            m_splitter->setSizes({room - width, width});
        }
        m_pane->show();
        m_pane->ask(task,
            {.hasRecoveryKey = m_state && m_state->recoveryKeyMade.isValid(),
                .hasVault = VaultStore::existsAt(context.local.vaultPath),
                .typedName = typedOnProduction(context, context.profile.name),
                .replaced = m_removed.isEmpty() ? QString() : replacedSentence(replaced)});
    });
}

void DataSection::leave(std::function<void()> proceed)
{
    m_pane->leave([this, proceed = std::move(proceed)] {
        if (!m_pane->isSaving())
            closePane();
        proceed();
    });
}

void DataSection::run()
{
    if (!m_pane->check())
        return;
    const Task task = m_pane->task();
    m_canStop = false;
    m_pane->setSaving(m_pane->saveButton(), keyTaskWords(task).busy);
    if (task == Task::MakeRecoveryKey)
        return makeRecoveryKey();
    m_working = work(task).then(this, [this](const base::Result<Done>& end) { done(end); });
}

Call<Done> DataSection::work(Task task)
{
    profiles::DataKeys& keys = *m_page.context().local.keys;
    switch (task) {
    case Task::ProveRecoveryKey:
        return keys.proveRecoveryKey(m_pane->recoveryKey());
    case Task::RemoveRecoveryKey:
        return keys.removeRecoveryKey();
    case Task::MoveToKeychain:
        return moveToKeychain();
    case Task::MoveToPassphrase:
        return moveToPassphrase();
    case Task::ChangePassphrase:
        return keys.changePassphrase(m_pane->currentPassphrase(), m_pane->nextPassphrase());
    case Task::RenewDataKey:
        return renewDataKey();
    case Task::RemoveReplaced:
        return m_page.context().local.restore->removeReplaced(m_removed);
    case Task::RenewWrappingKey:
    case Task::MakeRecoveryKey:
        break;
    }
    return keys.rotateWrappingKey();
}

Call<Done> DataSection::moveToKeychain()
{
    const LocalData& local = m_page.context().local;
    m_canStop = true;
    return local.secrets(this, QStringLiteral("keychain"))
        .andThen(this, [this, keys = local.keys](const SecretStoreChoice& choice) {
            m_canStop = false;
            if (choice.state == SecretStoreChoice::State::Ready)
                return keys->moveTo(choice.store);
            return Call<Done>::ready(
                base::failure(profiles::key_errors::noKeychainAnswers(choice.problem)));
        });
}

Call<Done> DataSection::moveToPassphrase()
{
    const LocalData& local = m_page.context().local;
    return profiles::openOrRenewVault(this, local.vaultPath, m_pane->nextPassphrase())
        .andThen(this, [keys = local.keys](const std::shared_ptr<profiles::SecretStore>& vault) {
            return keys->moveTo(vault);
        });
}

Call<Done> DataSection::renewDataKey()
{
    m_rotation = std::make_shared<profiles::DataKeyRotation>();
    m_part = Part::Waiting;
    m_rotation->told = [self = QPointer(this)](Part part, qint64 done, qint64 total) {
        if (!self || !self->m_rotation)
            return;
        self->m_part = part;
        if (!self->m_rotation->stop)
            self->showProgress(rotationProgress(part, done, total));
    };
    return m_page.context().local.keys->rotateDataKey(m_rotation);
}

void DataSection::showProgress(const QString& words)
{
    m_pane->saveButton()->setBusy(true, words);
}

void DataSection::makeRecoveryKey()
{
    m_working = m_page.context().local.keys->makeRecoveryKey().then(
        this, [this](const base::Result<QString>& key) {
            m_pane->setSaving(false);
            if (!key) {
                m_pane->showError(key.error());
                return;
            }
            m_pane->showRecoveryKey(*key);
            refresh();
        });
}

//! Only what looks for a keychain, and a new data key: the rest is finished once it is begun, and
//! said to be.
void DataSection::stop()
{
    if (m_canStop)
        return m_working.cancel();
    const bool byKeychain = m_pane->task() == Task::MoveToKeychain
        || (m_state && m_state->backend != VaultStore::name());
    if (!m_rotation || m_part == Part::Ending)
        return showProgress(byKeychain ? tr("It can't stop now. Waiting for your keychain…")
                                       : tr("It can't stop now, and is done in a moment…"));
    m_rotation->stop = true;
    showProgress(byKeychain && m_part == Part::Waiting ? tr("Stopping, once your keychain answers…")
                                                       : tr("Stopping…"));
}

void DataSection::done(const base::Result<Done>& end)
{
    m_rotation.reset();
    m_pane->setSaving(false);
    if (!end) {
        m_pane->showError(end.error());
        if (end.error().kind == ApiError::Kind::Cancelled)
            m_banner->showMessage(Tone::Accent, tr("Stopped. Nothing was changed."));
        return;
    }
    m_banner->showMessage(Tone::Ok, keyTaskWords(m_pane->task()).done);
    closePane();
    refresh();
}

void DataSection::closePane()
{
    // What was typed or shown here is secret, and not kept behind a hidden pane.
    m_pane->closeForm();
}

} // namespace console::ui
