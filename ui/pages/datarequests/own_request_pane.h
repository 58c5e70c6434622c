// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_summary.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class CheckSet;

//! What somebody who is signed in asks about their own data, and what became of what they asked
//! before. Who they are is proved by their session.
class OwnRequestPane : public PaneContent {
    Q_OBJECT

public:
    OwnRequestPane(DetailPane& pane, const PageContext& context);
    void takeFocus() override;
    //! Reads what could not be read before.
    void readMissing();

Q_SIGNALS:
    void raised(const QString& sentence);

private:
    void read();
    void show();
    void addAsked();
    void save();

    QList<domain::RequestSummary> m_asked; //!< newest first
    bool m_isRead = false;
    FormField* m_rightsField = nullptr; //!< null until all was read
    CheckSet* m_rights = nullptr;
    FormField* m_details = nullptr;
    base::CallHandle m_reading;
};

} // namespace console::ui
