// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/backup.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

#include <QScrollArea>

namespace console::ui {

class KeyValueList;
class Note;
class TextLabel;
class Timeline;

//! How it stands with backups: what would be lost with this computer, the one that is being made,
//! the last and the next one, and what was made before.
class BackupReport : public QScrollArea {
    Q_OBJECT

public:
    explicit BackupReport(QWidget* parent = nullptr);

    void show(const domain::BackupOverview& overview, const QDateTime& now);
    //! Why the one that is being made can't be cancelled, or empty.
    void setForbidden(const QString& reason);

Q_SIGNALS:
    void cancelWanted(const QString& backupId);

private:
    [[nodiscard]] QWidget* buildProgress();
    void showProgress(const std::optional<domain::BackupProgress>& progress);
    void showFailure(const std::optional<domain::BackupRun>& failed);

    TextLabel* m_lost;
    Note* m_failure;
    QWidget* m_progress = nullptr;
    TextLabel* m_step = nullptr;
    LinkButton* m_cancel = nullptr;
    KeyValueList* m_facts;
    TextLabel* m_historyTitle;
    Timeline* m_history;
    QString m_running;
};

} // namespace console::ui
