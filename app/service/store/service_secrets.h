// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

namespace console::service {

//! Table service_secret: the keys of this service, made at its first start and kept
//! sealed.
class ServiceSecretStore {
public:
    explicit ServiceSecretStore(Database& database)
        : m_database(database)
    {
    }

    //! 32 bytes under `name`, from the system's generator when there are none yet.
    [[nodiscard]] QByteArray keyOf(const QString& name);

private:
    Database& m_database;
};

} // namespace console::service
