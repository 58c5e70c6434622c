// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/usage_codecs.h"
#include "contract/usage_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::LlmUsage;
using domain::LlmUsageCounts;
using domain::LlmUsageKey;
using namespace Qt::StringLiterals;

namespace {

void insertKey(QJsonObject& object, const LlmUsageKey& key)
{
    object.insert("organizationId"_L1, key.organization.text());
    object.insert("hourUtc"_L1, base::isoUtc(domain::hourUtc(key.hour)));
    object.insert("provider"_L1, key.provider);
    object.insert("model"_L1, key.model);
    object.insert("kind"_L1, key.kind);
}

LlmUsageKey readKey(JsonReader& reader)
{
    return {.organization = reader.id<domain::OrganizationId>("organizationId"_L1),
        .hour = domain::wholeHour(reader.time("hourUtc"_L1)).value_or(0),
        .provider = reader.string("provider"_L1),
        .model = reader.string("model"_L1),
        .kind = reader.optionalString("kind"_L1).value_or(u"chat"_s)};
}

} // namespace

QJsonObject encode(const QList<LlmUsage>& rows)
{
    QJsonArray array;
    for (const LlmUsage& row : rows) {
        QJsonObject object;
        insertKey(object, row.key);
        insertCounts(object, row.counts);
        array.append(object);
    }
    return {{u"rows"_s, array}};
}

QList<LlmUsage> decodeLlmUsageRows(JsonReader& reader)
{
    return reader.list("rows"_L1, [](JsonReader& row) {
        const LlmUsageKey key = readKey(row);
        return LlmUsage{key, readCounts(row)};
    });
}

QJsonObject encode(const domain::UsageOutcome& outcome)
{
    return {{u"added"_s, outcome.added}, {u"replaced"_s, outcome.replaced},
        {u"unchanged"_s, outcome.unchanged}};
}

domain::UsageOutcome decodeUsageOutcome(JsonReader& reader)
{
    return {.added = reader.integer("added"_L1),
        .replaced = reader.integer("replaced"_L1),
        .unchanged = reader.integer("unchanged"_L1)};
}

QJsonObject encode(const domain::UsageImportPreview& preview)
{
    QJsonArray changed;
    for (const domain::UsageImportPreview::Change& change : preview.changed) {
        QJsonObject object;
        insertKey(object, change.key);
        insertCounts(object, change.after);
        object.insert("before"_L1, encodeCounts(change.before));
        changed.append(object);
    }
    return {{u"added"_s, preview.added}, {u"unchanged"_s, preview.same}, {u"changed"_s, changed}};
}

domain::UsageImportPreview decodeUsageImportPreview(JsonReader& reader)
{
    domain::UsageImportPreview preview;
    preview.added = reader.integer("added"_L1);
    preview.same = reader.integer("unchanged"_L1);
    preview.changed = reader.list("changed"_L1, [](JsonReader& row) {
        const LlmUsageKey key = readKey(row);
        const LlmUsageCounts before = countsIn(row, "before"_L1);
        return domain::UsageImportPreview::Change{key, before, readCounts(row)};
    });
    return preview;
}

} // namespace console::contract
