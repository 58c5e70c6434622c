// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/account.h"
#include "models/row_list.h"

namespace console::models {

//! "Valid", "Expired" or "Revoked".
[[nodiscard]] QString apiKeyState(const domain::ApiKeyInfo& key, const QDateTime& now);

//! API keys of the signed-in person, without the keys themselves. Key: the id.
class ApiKeysModel : public RowList<domain::ApiKeyInfo> {
public:
    //! `organizationName` gives the name for an id; `clock` decides what has expired.
    ApiKeysModel(const std::function<QString(const domain::OrganizationId&)>& organizationName,
        const base::Clock& clock = base::systemClock(), QObject* parent = nullptr);
};

} // namespace console::models
