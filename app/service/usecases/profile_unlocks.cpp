// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/profile_unlocks.h"

#include "base/log.h"
#include "service/usecases/record.h"

namespace console::service {

using namespace Qt::StringLiterals;

base::Result<domain::ProfileUnlock> ProfileUnlocks::create(const domain::ProfileUnlock& wanted)
{
    base::Result<domain::ProfileUnlock> unlock = domain::checkedUnlock(wanted);
    if (!unlock)
        return base::failure(unlock.error());
    // The record is kept for good, and nobody could be taken out of it again.
    unlock->reason = base::redact(unlock->reason);
    return change(m_context.database, [&]() -> base::Result<domain::ProfileUnlock> {
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        record(m_context, workspace,
            {.action = u"profile.unlocked"_s,
                .targetType = u"workspace"_s,
                .targetId = workspace.text(),
                .after = {{u"minutes"_s, unlock->minutes}, {u"reason"_s, unlock->reason}}});
        return *unlock;
    });
}

} // namespace console::service
