// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/profile.h"

#include "service/store/accounts.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using namespace Qt::StringLiterals;

base::Result<std::optional<QString>> Profile::setDisplayName(const std::optional<QString>& typed)
{
    base::Result<std::optional<QString>> name = domain::displayName(typed.value_or(QString()));
    if (!name)
        return name;
    return change(m_context.database, [&]() -> base::Result<std::optional<QString>> {
        const Principal& asker = m_context.asker();
        const std::optional<QString> before = asker.account.displayName;
        if (before == *name)
            return name;
        AccountStore(m_context.database).setDisplayName(asker.id(), *name, m_context.now());
        record(m_context, asker.workspaceId,
            {.action = u"account.display-name-changed"_s,
                .targetType = u"user"_s,
                .targetId = asker.id().text(),
                .before = {{u"hasDisplayName"_s, before.has_value()}},
                .after = {{u"hasDisplayName"_s, name->has_value()}}});
        return name;
    });
}

} // namespace console::service
