// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/language.h"

#include "ui/parts/view_memory.h"

#include <algorithm>

namespace console::ui {

namespace {
const QString languageKey = QStringLiteral("language");
}

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("fr"), QStringLiteral("Français")}};
}

QString keptLanguage(const ViewMemory& memory)
{
    const QString kept = memory.read(languageKey).toString();
    const QList<Language> known = languages();
    const bool isKnown = std::any_of(known.begin(), known.end(),
        [&](const Language& language) { return language.code == kept; });
    return isKnown ? kept : QString();
}

void keepLanguage(ViewMemory& memory, const QString& code)
{
    memory.write(languageKey, code);
}

} // namespace console::ui
