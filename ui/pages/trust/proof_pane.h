// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/protection.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! What a look at the stored data found, file by file, and the last backup.
class ProofPane : public DetailPane {
    Q_OBJECT

public:
    explicit ProofPane(QWidget* parent = nullptr);

    void present(const domain::ProtectionReport& report);
    //! The stored data are being looked at again.
    void setChecking(bool checking);

Q_SIGNALS:
    void checkWanted(); //!< again, and with the backup opened

private:
    Note* m_result;
    KeyValueList* m_look;
    KeyValueList* m_files;
    KeyValueList* m_backup;
    BusyButton* m_check;
};

} // namespace console::ui
