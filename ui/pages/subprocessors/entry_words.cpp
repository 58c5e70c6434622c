// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_words.h"

#include "ui/pages/subprocessors/shown_listing.h"
#include "ui/parts/country_names.h"

namespace console::ui {

using domain::EntryField;

QString entryWords(const domain::SubProcessor& entry, EntryField field)
{
    if (field == EntryField::ReviewedOn && entry.reviewedOn)
        return longDay(*entry.reviewedOn);
    return domain::fieldWords(entry, field, countryName);
}

} // namespace console::ui
