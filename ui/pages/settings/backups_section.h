// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/backup.h"
#include "ui/pages/settings/settings_section.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace console::ui {

class BackupReport;
class BackupSettingsPane;
class Banner;
class PageHeader;
class StateStrip;
class StateView;
struct ViewState;

//! Backups of the service: how it stands with them, make one now, when and where they are made, and
//! the way to restoring one. For the operator.
class BackupsSection : public SettingsSection {
    Q_OBJECT

public:
    explicit BackupsSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    void buildHeader();
    [[nodiscard]] QWidget* buildContent();
    [[nodiscard]] QString forbidden() const;
    [[nodiscard]] QString whyNoChange() const;
    void allowActions();
    void setState(const ViewState& state);
    void load();
    void show(const domain::BackupOverview& overview);
    void tellEnd(const domain::BackupRun& run);
    void openPane(bool forBackup);
    void backUp();
    void made(const base::Result<domain::BackupProgress>& asked);
    void cancelBackup(const QString& id);
    void save();
    void saved(const base::Result<domain::BackupOverview>& overview);

    PageHeader* m_header;
    StateStrip* m_strip;
    StateView* m_stateView;
    QStackedWidget* m_stack;
    QSplitter* m_splitter = nullptr;
    BackupReport* m_report;
    BackupSettingsPane* m_pane;
    Banner* m_banner;
    QPushButton* m_change = nullptr;
    QPushButton* m_restore = nullptr;
    std::optional<domain::BackupOverview> m_known;
    QString m_watched; // the backup whose end is waited for
    QTimer m_again;
    base::CallHandle m_loading;
    base::CallHandle m_making;
    base::CallHandle m_cancelling;
    base::CallHandle m_saving;
};

} // namespace console::ui
