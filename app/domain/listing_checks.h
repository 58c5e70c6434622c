// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/data_zones.h"
#include "domain/sub_processor_fields.h"

namespace console::domain {

//! Something about an entry that a person should know, and what forbids to publish it.
struct EntryFinding {
    enum class Severity {
        Warning, //!< can be published as it is
        Error,
    };

    Severity severity = Severity::Error;
    QString slug; //!< of the entry
    EntryField field = EntryField::Name;
    QString code; //!< stable dotted name of the rule: "entry.transfer.missing"
    QString message; //!< whole sentences for a person

    friend bool operator==(const EntryFinding&, const EntryFinding&) = default;
};

//! How strictly an entry is taken. The documentation's table lacks what a listing should say; that
//! is a warning as long as nobody has touched the entry.
enum class EntryStanding {
    Baseline, //!< as it was taken over from the documentation
    Edited, //!< added or changed since
};

//! What the checks have to know besides the entries.
struct EntryRules {
    const DataZones& zones;
    QDate today; //!< UTC
    int reviewMonths = 12; //!< an entry that was not reviewed for longer is named
    CountryName countryName = englishCountryName; //!< in the findings
};

//! What there is to say about one entry by itself, in the order of its fields. Always errors: a
//! blank or too long text, a slug, URL, country, address or date that is none, a mechanism that
//! does not cover the countries. Errors for an edited entry and warnings for one of the baseline
//! ("gaps"): no countries ("entry.countries.missing"), outside the EEA without a mechanism
//! ("entry.transfer.missing"), no categories of data ("entry.data-categories.missing"), nobody to
//! turn to ("entry.contact.missing"). Always warnings: a contact without a postal address, the UK's
//! agreement alone, a review that never was or is too long ago, characters that can't be seen.
[[nodiscard]] QList<EntryFinding> checkEntry(
    const SubProcessor& entry, EntryStanding standing, const EntryRules& rules);

//! checkEntry() for each entry, and what they are to each other: the same slug or name as one
//! before (error "entry.slug.duplicate", "entry.name.duplicate"), or a name that looks like it
//! (warning "entry.name.look-alike"). An entry counts as one of the baseline while it equals the
//! entry with its slug in `baseline`.
[[nodiscard]] QList<EntryFinding> checkListing(const QList<SubProcessor>& entries,
    const QList<SubProcessor>& baseline, const EntryRules& rules);

//! The first error among them, as InvalidInput with the field "SLUG.FIELD".
[[nodiscard]] base::Result<base::Done> withoutErrors(const QList<EntryFinding>& findings);

} // namespace console::domain
