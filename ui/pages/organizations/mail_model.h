// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/mail.h"
#include "models/row_list.h"

namespace console::ui {

//! Mails of the service: to whom, what, for which organization, state, when it was written. Key:
//! the mail's id.
class MailModel : public models::RowList<domain::Mail> {
public:
    explicit MailModel(const base::Clock& clock, QObject* parent = nullptr);
};

} // namespace console::ui
