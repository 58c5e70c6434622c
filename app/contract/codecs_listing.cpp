// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/json_pieces.h"
#include "contract/listing_codecs.h"
#include "contract/listing_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

domain::DataCategories readCategories(JsonReader& reader)
{
    domain::DataCategories categories;
    if (!reader.has("dataCategories"_L1))
        return categories;
    for (const QString& word : reader.strings("dataCategories"_L1)) {
        const std::optional<domain::DataCategory> category = domain::dataCategory(word);
        if (category)
            categories.setFlag(*category);
        else
            reader.fail("dataCategories"_L1, u"known categories of data"_s);
    }
    return categories;
}

domain::ProcessorContact readContact(JsonReader& reader)
{
    std::optional<JsonReader> contact = reader.optionalObject("contact"_L1);
    if (!contact)
        return {};
    return {.name = contact->string("name"_L1),
        .email = contact->string("email"_L1),
        .address = contact->string("address"_L1)};
}

QString textOf(JsonReader& reader, QLatin1String key)
{
    return reader.optionalString(key).value_or(QString());
}

domain::ListingVersionState readState(JsonReader& reader)
{
    using State = domain::ListingVersionState;
    return readWord<State>(reader, "state"_L1, u"pending, in-force, superseded or withdrawn"_s,
        [](const QString& word) -> std::optional<State> {
            for (const State state :
                {State::Pending, State::InForce, State::Superseded, State::Withdrawn}) {
                if (domain::wireName(state) == word)
                    return state;
            }
            return std::nullopt;
        });
}

} // namespace

QJsonObject encode(const domain::SubProcessor& entry)
{
    return domain::entryToJson(entry);
}

domain::SubProcessor decodeSubProcessor(JsonReader& reader)
{
    domain::SubProcessor entry{.slug = reader.string("slug"_L1),
        .name = reader.string("name"_L1),
        .website = reader.string("website"_L1),
        .websiteLabel = reader.string("websiteLabel"_L1),
        .purpose = reader.string("purpose"_L1),
        .dataProcessed = reader.string("dataProcessedText"_L1),
        .region = reader.string("regionText"_L1)};
    entry.legalName = textOf(reader, "legalName"_L1);
    entry.dataCategories = readCategories(reader);
    if (reader.has("countries"_L1))
        entry.countries = reader.strings("countries"_L1);
    if (reader.has("transfer"_L1))
        entry.transfer = readWord<domain::TransferMechanism>(reader, "transfer"_L1,
            u"none, adequacy, dpf, scc, idta or bcr"_s, domain::transferMechanism);
    entry.dpaUrl = textOf(reader, "dpaUrl"_L1);
    entry.privacyUrl = textOf(reader, "privacyUrl"_L1);
    entry.contact = readContact(reader);
    entry.reviewedOn = readOptionalDay(reader, "reviewedOn"_L1);
    return entry;
}

QJsonObject encode(const domain::ListingVersion& version)
{
    QJsonArray entries;
    for (const domain::SubProcessor& entry : version.entries)
        entries.append(encode(entry));
    QJsonObject body{{u"number"_s, version.number},
        {u"effectiveDate"_s, version.effectiveDate.toString(Qt::ISODate)},
        {u"summary"_s, version.summary}, {u"author"_s, version.author}, {u"entries"_s, entries},
        {u"prevHash"_s, QString::fromLatin1(version.prevHash)},
        {u"hash"_s, QString::fromLatin1(version.hash)}};
    if (!version.approver.isEmpty())
        body.insert("approver"_L1, version.approver);
    return body;
}

domain::ListingVersion decodeListingVersion(JsonReader& reader)
{
    domain::ListingVersion version;
    version.number = readNumber(reader, "number"_L1, 1);
    version.effectiveDate = readDay(reader, "effectiveDate"_L1);
    version.summary = reader.string("summary"_L1);
    version.author = reader.string("author"_L1);
    version.approver = textOf(reader, "approver"_L1);
    version.entries = reader.list("entries"_L1, decodeSubProcessor);
    version.prevHash = reader.string("prevHash"_L1).toLatin1();
    version.hash = reader.string("hash"_L1).toLatin1();
    return version;
}

QJsonObject encode(const domain::PublishedVersion& version)
{
    QJsonObject body{{u"number"_s, version.number},
        {u"effectiveDate"_s, version.effectiveDate.toString(Qt::ISODate)},
        {u"state"_s, domain::wireName(version.state)}, {u"summary"_s, version.summary},
        {u"author"_s, version.author}, {u"publishedAt"_s, base::isoUtc(version.publishedAt)},
        {u"hash"_s, QString::fromLatin1(version.hash)}};
    if (!version.approver.isEmpty())
        body.insert("approver"_L1, version.approver);
    if (version.withdrawal)
        body.insert("withdrawal"_L1,
            QJsonObject{{u"at"_s, base::isoUtc(version.withdrawal->at)},
                {u"by"_s, version.withdrawal->by}, {u"reason"_s, version.withdrawal->reason}});
    return body;
}

domain::PublishedVersion decodePublishedVersion(JsonReader& reader)
{
    domain::PublishedVersion version;
    version.number = readNumber(reader, "number"_L1, 1);
    version.effectiveDate = readDay(reader, "effectiveDate"_L1);
    version.state = readState(reader);
    version.summary = reader.string("summary"_L1);
    version.author = reader.string("author"_L1);
    version.approver = textOf(reader, "approver"_L1);
    version.publishedAt = reader.time("publishedAt"_L1);
    version.hash = reader.string("hash"_L1).toLatin1();
    if (std::optional<JsonReader> withdrawal = reader.optionalObject("withdrawal"_L1))
        version.withdrawal = domain::ListingWithdrawal{.at = withdrawal->time("at"_L1),
            .by = withdrawal->string("by"_L1),
            .reason = withdrawal->string("reason"_L1)};
    return version;
}

QJsonObject encode(const ListingComparison& comparison)
{
    const auto side = [](const ListingComparison::Side& which) {
        return QJsonObject{{u"number"_s, which.number},
            {u"effectiveDate"_s, which.effectiveDate.toString(Qt::ISODate)}};
    };
    return {{u"before"_s, side(comparison.before)}, {u"after"_s, side(comparison.after)},
        {u"entries"_s, encodeDifference(comparison.difference)}};
}

ListingComparison decodeListingComparison(JsonReader& reader)
{
    const auto side = [&](QLatin1String key) {
        JsonReader which = reader.object(key);
        return ListingComparison::Side{.number = readNumber(which, "number"_L1, 1),
            .effectiveDate = readDay(which, "effectiveDate"_L1)};
    };
    ListingComparison comparison;
    comparison.before = side("before"_L1);
    comparison.after = side("after"_L1);
    comparison.difference = decodeDifference(reader, "entries"_L1);
    return comparison;
}

QJsonArray encodeDifference(const domain::ListingDifference& difference)
{
    QJsonArray entries;
    for (const domain::EntryDifference& each : difference.entries) {
        QJsonArray fields;
        for (const domain::FieldChange& change : each.fields)
            fields.append(QJsonObject{{u"field"_s, domain::wireName(change.field)},
                {u"before"_s, change.before}, {u"after"_s, change.after}});
        QJsonObject entry{{u"slug"_s, each.slug}, {u"positionBefore"_s, each.positionBefore},
            {u"positionAfter"_s, each.positionAfter}, {u"fields"_s, fields},
            {u"moved"_s, each.moved}};
        if (each.before)
            entry.insert("before"_L1, encode(*each.before));
        if (each.after)
            entry.insert("after"_L1, encode(*each.after));
        entries.append(entry);
    }
    return entries;
}

domain::ListingDifference decodeDifference(JsonReader& reader, QLatin1String key)
{
    const auto entryOf = [](JsonReader& from, QLatin1String which) {
        std::optional<JsonReader> entry = from.optionalObject(which);
        return entry ? std::optional(decodeSubProcessor(*entry)) : std::nullopt;
    };
    return {reader.list(key, [&](JsonReader& from) {
        domain::EntryDifference entry;
        entry.slug = from.string("slug"_L1);
        entry.before = entryOf(from, "before"_L1);
        entry.after = entryOf(from, "after"_L1);
        if (!entry.before && !entry.after)
            from.fail("after"_L1, u"an entry before or after"_s);
        entry.positionBefore = readNumber(from, "positionBefore"_L1, 0);
        entry.positionAfter = readNumber(from, "positionAfter"_L1, 0);
        entry.fields = from.list("fields"_L1, [](JsonReader& field) {
            return domain::FieldChange{.field = readWord<domain::EntryField>(field, "field"_L1,
                                           u"a field of an entry"_s, domain::entryField),
                .before = field.string("before"_L1),
                .after = field.string("after"_L1)};
        });
        entry.moved = from.boolean("moved"_L1);
        return entry;
    })};
}

} // namespace console::contract
