// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/country_name.h"
#include "domain/sub_processor.h"

#include <QJsonObject>

namespace console::domain {

//! What an entry consists of, one for each thing that a person can fill in, compare or import.
enum class EntryField {
    Slug,
    Name,
    LegalName,
    Website,
    WebsiteLabel,
    Purpose,
    DataProcessed,
    Categories,
    Region,
    Countries,
    Transfer,
    DpaUrl,
    PrivacyUrl,
    ContactName,
    ContactEmail,
    ContactAddress,
    ReviewedOn,
};

//! All of them, in the order in which they are shown and exported; the slug comes last.
[[nodiscard]] const QList<EntryField>& allEntryFields();

//! Name in JSON, in checks and in answers of the API: "regionText", "contact.email".
[[nodiscard]] QString wireName(EntryField field);
[[nodiscard]] std::optional<EntryField> entryField(const QString& wireName);
//! Name within the codes of rules, which know no capitals: "entry.dpa-url.url".
[[nodiscard]] QString ruleName(EntryField field);

//! Title of the column in files, in the documentation's words: part of the format, so the same in
//! every language.
[[nodiscard]] QString columnTitle(EntryField field);
//! In the person's language.
[[nodiscard]] QString fieldLabel(EntryField field);
//! Most UTF-16 units that the field's text may have; 0 where it is no free text.
[[nodiscard]] qsizetype longestText(EntryField field);

//! The field as one text that setFieldText() reads back: sets as wire names or codes with ", "
//! between them, days as 2026-11-28, "" for what is not known; a transfer without a mechanism is
//! "none".
[[nodiscard]] QString fieldText(const SubProcessor& entry, EntryField field);
//! The same for reading: mechanisms and categories in the person's language, countries by name.
[[nodiscard]] QString fieldWords(const SubProcessor& entry, EntryField field,
    const CountryName& countryName = englishCountryName);

//! What an entry says besides its names, in the order of allEntryFields().
[[nodiscard]] QList<EntryField> filledFields(const SubProcessor& entry);

//! Sets the field, tidied. An empty text takes away what was there. Error InvalidInput with the
//! field's wire name: "entry.data-categories.unknown", "entry.transfer.unknown",
//! "entry.reviewed-on.date". What free texts and URLs must look like is left to checkEntry().
[[nodiscard]] base::Result<base::Done> setFieldText(
    SubProcessor& entry, EntryField field, const QString& text);

//! The entry as JSON: the seven published texts always, of the others those that are known. Names
//! as wireName(); contact is an object, sets are lists.
[[nodiscard]] QJsonObject entryToJson(const SubProcessor& entry);

} // namespace console::domain
