// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "contract/codecs.h"
#include "models/row_list.h"

namespace console::ui {

//! Invitations that wait to be handed out: to whom, for which organization, state, when it ends.
//! Key: the message's id.
class OutboxModel : public models::RowList<contract::OutboxMessage> {
public:
    explicit OutboxModel(const base::Clock& clock, QObject* parent = nullptr);
};

} // namespace console::ui
