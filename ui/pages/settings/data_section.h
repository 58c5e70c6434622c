// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "profiles/data_keys.h"
#include "profiles/data_restore.h"
#include "ui/pages/settings/key_pane.h"
#include "ui/pages/settings/settings_section.h"

class QSplitter;
class QVBoxLayout;

namespace console::ui {

class PageHeader;
class ReplacedRows;
class StepRow;

//! How the data on this computer is encrypted, where the key is, and how one gets back to it. Each
//! step is explained in the pane before it is done.
class DataSection : public SettingsSection {
    Q_OBJECT

public:
    explicit DataSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    void buildFacts();
    void connectPane();
    StepRow* addRow(QVBoxLayout* column, const QString& name);
    BusyButton* addStep(StepRow* row, const QString& text, KeyPane::Task task);
    void show(const base::Result<profiles::DataKeyState>& state);
    void showState();
    void allowSteps();
    //! `replaced`: what is to be removed, for that step.
    void open(KeyPane::Task task, const profiles::ReplacedData& replaced = {});
    void loadReplaced();
    void run();
    [[nodiscard]] base::Call<base::Done> work(KeyPane::Task task);
    [[nodiscard]] base::Call<base::Done> moveToKeychain();
    [[nodiscard]] base::Call<base::Done> moveToPassphrase();
    void makeRecoveryKey();
    [[nodiscard]] base::Call<base::Done> renewDataKey();
    void showProgress(const QString& words);
    void stop();
    void done(const base::Result<base::Done>& end);
    void closePane();

    PageHeader* m_header;
    StateStrip* m_strip;
    StateView* m_nothing;
    QSplitter* m_splitter;
    KeyPane* m_pane;
    Banner* m_banner;
    StepRow* m_place = nullptr;
    StepRow* m_wrappingKey = nullptr;
    StepRow* m_dataKey = nullptr;
    StepRow* m_recovery = nullptr;
    StepRow* m_ifLost = nullptr;
    ReplacedRows* m_replaced = nullptr;
    QString m_removed; //!< the folder that is asked about
    BusyButton* m_toKeychain = nullptr;
    BusyButton* m_toPassphrase = nullptr;
    BusyButton* m_passphrase = nullptr;
    BusyButton* m_prove = nullptr;
    BusyButton* m_remove = nullptr;
    QList<BusyButton*> m_steps;
    std::optional<profiles::DataKeyState> m_state;
    base::CallHandle m_loading;
    base::CallHandle m_listing;
    base::CallHandle m_working;
    std::shared_ptr<profiles::DataKeyRotation> m_rotation; //!< under way
    profiles::DataKeyRotation::Part m_part = profiles::DataKeyRotation::Part::Waiting; //!< of it
    bool m_canStop = false; //!< nothing has been begun yet that has to be finished
};

} // namespace console::ui
