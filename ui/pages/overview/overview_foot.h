// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/facts.h"
#include "ui/parts/strip.h"

namespace console::ui {

//! Under the list of the Overview: the last backup, what happened last, and what is left out.
class OverviewFoot : public Strip {
    Q_OBJECT

public:
    explicit OverviewFoot(QWidget* parent = nullptr);

    //! `leftOut` are whole sentences. Hidden where there is nothing to say.
    void present(const QList<KeyValue>& rows, const QStringList& leftOut);
    void offer(bool backups, bool activity);

Q_SIGNALS:
    void backupsWanted();
    void activityWanted();

private:
    KeyValueList* m_facts;
    LinkButton* m_backups;
    LinkButton* m_activity;
    QStringList m_shown;
};

} // namespace console::ui
