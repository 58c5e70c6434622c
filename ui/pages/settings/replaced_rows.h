// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/data_restore.h"
#include "ui/parts/buttons.h"

class QVBoxLayout;

namespace console::ui {

//! Data that backups have replaced on this computer: a row for each folder, and a way to remove it.
//! Takes no room while there is none.
class ReplacedRows : public QWidget {
    Q_OBJECT

public:
    explicit ReplacedRows(QWidget* parent = nullptr);

    void show(const QList<profiles::ReplacedData>& replaced);
    //! An empty reason: it may be removed.
    void setForbidden(const QString& reason);

Q_SIGNALS:
    void removeWanted(const console::profiles::ReplacedData& replaced);

private:
    QVBoxLayout* m_column;
    QList<BusyButton*> m_steps;
    QStringList m_folders; // of the rows
    QString m_forbidden;
};

//! "until 25 Nov 2026, 14:03; 1.2 MB, in /…": which one it is, in a sentence.
[[nodiscard]] QString replacedSentence(const profiles::ReplacedData& replaced);

} // namespace console::ui
