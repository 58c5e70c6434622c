// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/workspace.h"

#include <QWidget>

namespace console::ui {

class BusyButton;
class FormField;
class Page;

//! How many months closed data requests are kept under each law, and the button that keeps it.
class RetentionBox : public QWidget {
    Q_OBJECT

public:
    explicit RetentionBox(Page& page, QWidget* parent = nullptr);

    //! What holds now. What was typed meanwhile stays.
    void show(const domain::RetentionPeriods& periods);
    //! Why nothing can be changed; empty when it can.
    void allow(const QString& whyNot);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    //! Stops the call under way.
    void cancel();

Q_SIGNALS:
    void kept(const console::domain::WorkspaceSettings& settings);
    void failed(const console::base::ApiError& error);

private:
    [[nodiscard]] domain::RetentionPeriods typed() const;
    void save();
    void end(const base::Result<domain::WorkspaceSettings>& settings);
    void showSaving(bool saving);
    void showChanged();

    Page& m_page;
    QList<FormField*> m_fields; //!< in the order of domain::allRegulations
    BusyButton* m_save;
    base::CallHandle m_call;
    QString m_whyNot;
    bool m_saving = false;
};

} // namespace console::ui
