// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"
#include "service/service_fixture.h"

namespace console::test {

//! Something in every column about who is told of version 2, and an objection to it. There has to
//! be a mail.
void fillNotices(const ServiceFixture& fixture, ServiceClient& admin);

//! Body of a request to such a route for that organization; nothing for others.
[[nodiscard]] std::optional<QJsonObject> noticeBody(
    const contract::Route& route, const QString& organization);

} // namespace console::test
