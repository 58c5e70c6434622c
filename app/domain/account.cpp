// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/account.h"

namespace console::domain {

namespace {
constexpr qsizetype longestDisplayName = 255;
}

base::Result<std::optional<QString>> displayName(const QString& typed)
{
    const QString folded = typed.simplified();
    if (folded.size() > longestDisplayName)
        return base::failure(base::ApiError::invalid(QStringLiteral("displayName"),
            QCoreApplication::translate("Account",
                "This name has %n characters. Shorten it to 255 at most.", nullptr,
                int(folded.size())),
            QStringLiteral("display-name.long")));
    return folded.isEmpty() ? std::nullopt : std::optional(folded);
}

} // namespace console::domain
