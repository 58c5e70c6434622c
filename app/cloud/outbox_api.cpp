// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/outbox_api.h"

#include "cloud/all_pages.h"

namespace console::cloud {

base::Call<QList<contract::OutboxMessage>> OutboxApi::list()
{
    return allPages<contract::OutboxMessage>(m_session,
        {.route = contract::routes::outbox, .query = firstPage()}, contract::decodeOutboxMessage);
}

} // namespace console::cloud
