// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/conditional_routes.h"

#include "contract/mail_routes.h"
#include "contract/notice_routes.h"
#include "contract/usage_routes.h"

#include <algorithm>
#include <array>

namespace console::contract {

bool isConditional(const Route& route)
{
    static constexpr std::array conditional{routes::users, routes::userStatuses, routes::listing,
        routes::listingDraft, routes::listingObjections, routes::activity, routes::dataRequests,
        routes::llmOrganizations, routes::llmBudgets, routes::backups, routes::mails};
    return std::any_of(conditional.begin(), conditional.end(), [&](const Route& each) {
        return qstrcmp(each.method, route.method) == 0 && qstrcmp(each.pattern, route.pattern) == 0;
    });
}

} // namespace console::contract
