// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace console::domain {

//! Where data goes, seen from the EEA, in the order of what a transfer asks for.
enum class DataZone {
    Unknown, //!< no country is named, or a code that is none
    Eea,
    Adequate, //!< a decision of the Commission covers the country (GDPR, article 45)
    UnitedStates, //!< covered for organisations under the Data Privacy Framework only
    Other,
};

//! A decision that a country protects data well enough.
struct AdequacyDecision {
    QString decision; //!< its number in the Official Journal
    QDate from; //!< when it was adopted
    std::optional<QDate> until; //!< the last day on which it holds; nothing where no end is set
    QString limitedTo; //!< whom it covers, when not all of the country
};

//! The table of resources/data/data_zones.json, which names its sources.
class DataZones {
public:
    //! Error UnexpectedAnswer with the place that is wrong in `detail`.
    [[nodiscard]] static base::Result<DataZones> parse(const QByteArray& json);

    [[nodiscard]] QDate checkedOn() const { return m_checkedOn; }
    [[nodiscard]] QStringList sources() const { return m_sources; }
    //! All codes of ISO 3166-1 alpha-2, in order.
    [[nodiscard]] QStringList countries() const { return m_countries; }
    [[nodiscard]] bool isCountry(const QString& code) const { return m_known.contains(code); }

    [[nodiscard]] DataZone zoneOf(const QString& country, const QDate& on) const;
    //! That of the country which asks for most; Unknown when one of them is, or when there is none.
    [[nodiscard]] DataZone zoneOf(const QStringList& countries, const QDate& on) const;
    //! The decision that covers the country on that day.
    [[nodiscard]] std::optional<AdequacyDecision> adequacyOf(
        const QString& country, const QDate& on) const;

private:
    QDate m_checkedOn;
    QStringList m_sources;
    QStringList m_countries;
    QSet<QString> m_known;
    QSet<QString> m_eea; //!< with the territories
    QMultiHash<QString, AdequacyDecision> m_adequacy;
};

//! "eea", "adequate", "us", "other", "unknown"
[[nodiscard]] QString wireName(DataZone zone);

//! The table that is compiled into the program.
[[nodiscard]] const DataZones& builtInDataZones();

} // namespace console::domain
