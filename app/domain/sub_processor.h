// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDate>
#include <QFlags>
#include <QStringList>

#include <array>
#include <optional>

namespace console::domain {

//! What kinds of data a sub-processor sees. A set of bits, so that neither order nor doubles make a
//! difference.
enum class DataCategory : quint32 {
    Email = 0x01,
    Account = 0x02,
    AllApplicationData = 0x04,
    LlmPrompts = 0x08,
    SupportMessages = 0x10,
    Logs = 0x20,
    Other = 0x40,
};
Q_DECLARE_FLAGS(DataCategories, DataCategory)
Q_DECLARE_OPERATORS_FOR_FLAGS(DataCategories)

inline constexpr std::array allDataCategories{DataCategory::Email, DataCategory::Account,
    DataCategory::AllApplicationData, DataCategory::LlmPrompts, DataCategory::SupportMessages,
    DataCategory::Logs, DataCategory::Other};

//! "email", "all_application_data", …
[[nodiscard]] QString wireName(DataCategory category);
[[nodiscard]] std::optional<DataCategory> dataCategory(const QString& wireName);
//! In the person's language.
[[nodiscard]] QString categoryLabel(DataCategory category);

//! What a transfer out of the EEA rests on (GDPR, chapter V); Idta is that of the UK GDPR.
enum class TransferMechanism { None, Adequacy, Dpf, Scc, Idta, Bcr };

inline constexpr std::array allTransferMechanisms{TransferMechanism::None,
    TransferMechanism::Adequacy, TransferMechanism::Dpf, TransferMechanism::Scc,
    TransferMechanism::Idta, TransferMechanism::Bcr};

//! "none", "adequacy", "dpf", "scc", "idta", "bcr"
[[nodiscard]] QString wireName(TransferMechanism mechanism);
[[nodiscard]] std::optional<TransferMechanism> transferMechanism(const QString& wireName);
//! In the person's language.
[[nodiscard]] QString transferLabel(TransferMechanism mechanism);

//! Whom to turn to at a sub-processor.
struct ProcessorContact {
    QString name; //!< at most 120 characters
    QString email; //!< at most 254
    QString address; //!< at most 500, of one or more lines

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && email.isEmpty() && address.isEmpty();
    }
    friend bool operator==(const ProcessorContact&, const ProcessorContact&) = default;
};

//! One sub-processor as it is published. Its position is its place in the listing. The five public
//! texts (name, website, purpose, data processed, region) stand as in the documentation; an empty
//! text of the others is one that is not known.
struct SubProcessor {
    QString slug; //!< [a-z0-9-]{2,64}, unique in a version; stays when the name changes
    QString name; //!< 1 to 120 characters
    QString website; //!< https URL
    QString websiteLabel; //!< text of the link, 1 to 120
    QString purpose; //!< 1 to 200
    QString dataProcessed; //!< 1 to 200
    QString region; //!< 1 to 120, "France Central (EU)"

    QString legalName = {}; //!< at most 200
    DataCategories dataCategories = {};
    QStringList countries = {}; //!< ISO 3166-1 alpha-2, in alphabetical order, each once
    TransferMechanism transfer = TransferMechanism::None;
    QString dpaUrl = {}; //!< https URL of the agreement (GDPR, article 28)
    QString privacyUrl = {}; //!< https URL
    ProcessorContact contact = {};
    std::optional<QDate> reviewedOn = std::nullopt; //!< when a person last went through all of it

    friend bool operator==(const SubProcessor&, const SubProcessor&) = default;
};

//! A slug of [a-z0-9-]{2,64} for that name: its ASCII letters and digits, or, where there are not
//! two of them, "sub-" with eight hex digits of the name's SHA-256. The same name always gives the
//! same.
[[nodiscard]] QString entrySlug(const QString& name);

//! Whether it is of [a-z0-9-]{2,64}.
[[nodiscard]] bool isEntrySlug(const QString& text);

//! "slug-2" of at most 64 characters.
[[nodiscard]] QString numberedSlug(const QString& slug, int number);

//! `slug`, or the first of slug-2, slug-3, … that is not in `taken`.
[[nodiscard]] QString freeSlug(const QString& slug, const QSet<QString>& taken);

//! The text on one line, as the fields of an entry hold it: line breaks, tabs and other control
//! characters become one space for each run of them; halves of surrogate pairs and U+FEFF, which
//! readers take away as a byte order mark, are left out; white space at the ends goes.
//! Right-to-left marks and other characters that can't be seen stay: they have their use.
[[nodiscard]] QString plainLine(const QString& text);
//! The same for several lines, which end in one line feed each.
[[nodiscard]] QString plainLines(const QString& text);

//! Codes in upper case, in order, each once.
[[nodiscard]] QStringList countrySet(const QStringList& codes);

//! `entry` with each text as plainLine() or plainLines() gives it and its countries as a set.
[[nodiscard]] SubProcessor tidied(SubProcessor entry);

} // namespace console::domain
