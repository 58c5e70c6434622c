// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"
#include "service/store/paging.h"

namespace console::service {

//! The members ?limit=&cursor=&q=&sort=&organizationId= of a list. `sorts` are the names that ?sort
//! may have, "-" in front or not. Errors InvalidInput with the member's name as field.
[[nodiscard]] base::Result<PageRequest> pageQuery(
    const HttpRequest& request, const QStringList& sorts = {});

//! Whether the list is asked for in pages; v0's lists come whole otherwise.
[[nodiscard]] bool asksForPages(const HttpRequest& request);

//! As large as a list can be: for those that come whole.
[[nodiscard]] PageRequest wholeList();

//! Revision in If-Match (RFC 9110, section 13.1.1): `"3"`. Nothing when left out or "*". Error
//! InvalidInput, field "If-Match".
[[nodiscard]] base::Result<std::optional<qint64>> ifMatch(const HttpRequest& request);

} // namespace console::service
