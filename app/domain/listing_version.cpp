// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_version.h"

#include "base/refusal.h"
#include "domain/hash_chain.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;

namespace {

constexpr qsizetype longestReason = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("Listing", text);
}

base::Failure conflict(const char* code, const QString& sentence)
{
    return base::failure(base::refusal(Kind::Conflict, QString::fromLatin1(code), sentence));
}

base::Failure wrongDay(const char* code, const QString& sentence)
{
    return base::failure(
        base::ApiError::invalid(u"effectiveDate"_s, sentence, QString::fromLatin1(code)));
}

bool holds(const ListingVersionDates& version, const QDate& on)
{
    return !version.withdrawn && version.effectiveDate <= on;
}

} // namespace

QString wireName(ListingVersionState state)
{
    switch (state) {
    case ListingVersionState::Pending:
        return u"pending"_s;
    case ListingVersionState::InForce:
        return u"in-force"_s;
    case ListingVersionState::Superseded:
        return u"superseded"_s;
    case ListingVersionState::Withdrawn:
        break;
    }
    return u"withdrawn"_s;
}

ListingClock ListingClock::at(const QDateTime& now, const QDateTime& latestOnRecord)
{
    return {.clock = now.toUTC().date(), .record = latestOnRecord.toUTC().date()};
}

QDate ListingClock::today() const
{
    return isInDoubt() ? clock : latest();
}

bool ListingClock::isInDoubt() const
{
    return record.isValid() && record > clock.addDays(believedDays);
}

QString ListingClock::doubt() const
{
    if (!isInDoubt())
        return {};
    return tr("The record goes to %1, but the clock of the service says %2. Days are counted by "
              "the clock: if it is wrong, set it right first.")
        .arg(record.toString(Qt::ISODate), clock.toString(Qt::ISODate));
}

std::optional<int> versionInForce(const QList<ListingVersionDates>& versions, const QDate& on)
{
    std::optional<int> highest;
    for (const ListingVersionDates& version : versions) {
        if (holds(version, on) && version.number > highest.value_or(0))
            highest = version.number;
    }
    return highest;
}

QList<ListingVersionState> versionStates(
    const QList<ListingVersionDates>& versions, const QDate& on)
{
    const std::optional<int> inForce = versionInForce(versions, on);
    QList<ListingVersionState> states;
    states.reserve(versions.size());
    for (const ListingVersionDates& version : versions) {
        if (version.withdrawn)
            states.append(ListingVersionState::Withdrawn);
        else if (version.effectiveDate > on)
            states.append(ListingVersionState::Pending);
        else
            states.append(version.number == inForce ? ListingVersionState::InForce
                                                    : ListingVersionState::Superseded);
    }
    return states;
}

base::Result<base::Done> mayTakeEffect(
    const QList<ListingVersionDates>& versions, const QDate& effective, const QDate& today)
{
    if (!effective.isValid())
        return wrongDay("listing.effective.invalid", tr("Choose the day from which it holds."));
    if (effective < today)
        return wrongDay("listing.effective.past",
            tr("%1 is in the past. A version holds from today on, or from a later day.")
                .arg(effective.toString(Qt::ISODate)));
    for (const ListingVersionDates& version : versions) {
        if (!version.withdrawn && version.effectiveDate > effective)
            return wrongDay("listing.effective.order",
                tr("Version %1 comes into force on %2. Choose that day or a later one, or withdraw "
                   "it first.")
                    .arg(version.number)
                    .arg(version.effectiveDate.toString(Qt::ISODate)));
    }
    return base::Done{};
}

base::Result<base::Done> mayWithdraw(const QList<ListingVersionDates>& versions, int number,
    const QString& reason, const ListingClock& clock)
{
    const auto version = std::find_if(versions.begin(), versions.end(),
        [&](const ListingVersionDates& each) { return each.number == number; });
    if (version == versions.end())
        return base::failure(base::refusal(
            Kind::NotFound, u"listing.unknown"_s, tr("The listing has no such version.")));
    if (version->withdrawn)
        return conflict(
            "listing.withdraw.again", tr("Version %1 is withdrawn already.").arg(number));
    if (version->effectiveDate > clock.today() && version->effectiveDate <= clock.latest())
        return conflict("listing.withdraw.clock",
            tr("By the record version %1 came into force on %2, so it stays. A new version mends a "
               "mistake. %3")
                .arg(QString::number(number), version->effectiveDate.toString(Qt::ISODate),
                    clock.doubt()));
    if (version->effectiveDate <= clock.today())
        return conflict("listing.withdraw.in-force",
            tr("Version %1 came into force on %2, so it stays. A new version mends a mistake.")
                .arg(number)
                .arg(version->effectiveDate.toString(Qt::ISODate)));
    const auto later = std::find_if(versions.begin(), versions.end(),
        [&](const ListingVersionDates& each) { return each.number > number && !each.withdrawn; });
    if (later != versions.end())
        return conflict("listing.withdraw.later",
            tr("Version %1 was made from version %2. Withdraw it first.")
                .arg(later->number)
                .arg(number));
    const qsizetype length = reason.trimmed().size();
    if (length == 0 || length > longestReason)
        return base::failure(base::ApiError::invalid(u"reason"_s,
            tr("Say why it is withdrawn, in at most %1 characters.").arg(longestReason),
            u"listing.withdraw.reason"_s));
    return base::Done{};
}

std::optional<int> firstBrokenVersion(const QList<ListingVersion>& versions)
{
    QByteArray prevHash = chainStart();
    int number = 0;
    for (const ListingVersion& version : versions) {
        ++number;
        const bool fits = version.number == number && version.prevHash == prevHash
            && version.hash == listingHash(version);
        if (!fits)
            return version.number;
        prevHash = version.hash;
    }
    return std::nullopt;
}

} // namespace console::domain
