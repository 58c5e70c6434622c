// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"
#include "service/store/paging.h"

namespace console::service {

//! What a list can be asked for besides its pages.
struct ListQuery {
    bool text = true; //!< ?q=
    bool organization = false; //!< ?organizationId=
    QStringList sorts = {}; //!< names that ?sort= may have, "-" in front or not
};

//! The members ?limit=&cursor=&q=&sort=&organizationId= of a list. Errors InvalidInput with the
//! member's name as field, also for a member that the list does not know.
[[nodiscard]] base::Result<PageRequest> pageQuery(
    const HttpRequest& request, const ListQuery& known = {});

//! Whether the list is asked for in pages, by any of the members; v0's lists come whole otherwise.
[[nodiscard]] bool asksForPages(const HttpRequest& request);

//! As large as a list can be: for those that come whole.
[[nodiscard]] PageRequest wholeList();

//! Revision in If-Match (RFC 9110, section 13.1.1): `"3"`. Nothing when left out or "*"; 0 for
//! `If-None-Match: *` (13.1.2): there was nothing to see. Error InvalidInput, field "If-Match".
[[nodiscard]] base::Result<std::optional<qint64>> ifMatch(const HttpRequest& request);

} // namespace console::service
