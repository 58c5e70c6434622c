// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/activity.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! One entry of the activity, with what it changed and its place in the chain.
class EventPane : public DetailPane {
    Q_OBJECT

public:
    explicit EventPane(QWidget* parent = nullptr);

    void present(const domain::ActivityEvent& event);

private:
    KeyValueList* m_facts;
    TextLabel* m_changesHeading;
    KeyValueList* m_changes;
    KeyValueList* m_chain;
};

} // namespace console::ui
