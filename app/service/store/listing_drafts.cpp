// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/listing_drafts.h"

#include "contract/codecs.h"
#include "domain/hash_chain.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const domain::ListingDraft& draft)
{
    QJsonArray entries;
    for (const domain::SubProcessor& entry : draft.entries)
        entries.append(contract::encode(entry));
    QJsonArray notices;
    for (auto each = draft.notices.begin(); each != draft.notices.end(); ++each)
        notices.append(QJsonObject{{u"slug"_s, each.key()}, {u"days"_s, each->days},
            {u"emergencyReason"_s, each->emergencyReason}});
    return QString::fromUtf8(
        domain::canonicalJson({{u"entries"_s, entries}, {u"notices"_s, notices},
            {u"summary"_s, draft.summary}, {u"returnedBecause"_s, draft.returnedBecause}}));
}

base::Result<base::Done> readContent(domain::ListingDraft& draft, const QString& content)
{
    const auto json = base::parseJsonObject(content.toUtf8(), u"listing_draft"_s);
    if (!json)
        return base::failure(json.error());
    base::JsonReader reader(*json);
    draft.entries = reader.list("entries"_L1, contract::decodeSubProcessor);
    reader.list("notices"_L1, [&](base::JsonReader& notice) {
        draft.notices.insert(notice.string("slug"_L1),
            {.days = int(notice.integer("days"_L1)),
                .emergencyReason = notice.string("emergencyReason"_L1)});
        return true;
    });
    draft.summary = reader.string("summary"_L1);
    draft.returnedBecause = reader.string("returnedBecause"_L1);
    return reader.finish(base::Done{});
}

} // namespace

std::optional<StoredListingDraft> ListingDraftStore::find(const domain::WorkspaceId& workspace)
{
    return m_database.first(
        u"SELECT id, base_number, effective_date, state, author_id, content, rev, updated_at "
        "FROM listing_draft WHERE workspace_id = ? AND content IS NOT NULL"_s,
        {workspace.text()}, [&](const Row& row) {
            StoredListingDraft stored;
            stored.id = row.text(0);
            domain::ListingDraft& draft = stored.draft;
            draft.baseNumber = int(row.number(1));
            draft.effectiveDate = QDate::fromString(row.text(2), Qt::ISODate);
            draft.state = domain::draftState(row.text(3)).value_or(domain::DraftState::Editing);
            if (const std::optional<QString> author = row.optionalText(4))
                draft.author = domain::DraftPerson{.id = domain::UserId(*author), .name = {}};
            const QString content
                = row.opened(5, sealed::listingDraft.at(stored.id, workspace.text()));
            if (auto read = readContent(draft, content); !read && !m_database.failed())
                m_database.fail(read.error());
            draft.rev = row.number(6);
            stored.updatedAt = row.time(7);
            return stored;
        });
}

void ListingDraftStore::put(
    const domain::WorkspaceId& workspace, const domain::ListingDraft& draft, const QDateTime& now)
{
    const QString id = m_database
                           .first(u"SELECT id FROM listing_draft WHERE workspace_id = ?"_s,
                               {workspace.text()}, [](const Row& row) { return row.text(0); })
                           .value_or(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_database.execute(
        u"INSERT INTO listing_draft (id, workspace_id, base_number, effective_date, state, "
        "author_id, content, rev, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?) "
        "ON CONFLICT (workspace_id) DO UPDATE SET base_number = excluded.base_number, "
        "effective_date = excluded.effective_date, state = excluded.state, "
        "author_id = excluded.author_id, content = excluded.content, "
        "rev = listing_draft.rev + 1, updated_at = excluded.updated_at"_s,
        {id, workspace.text(), draft.baseNumber, draft.effectiveDate.toString(Qt::ISODate),
            domain::wireName(draft.state),
            draft.author ? QVariant(draft.author->id.text()) : QVariant(),
            m_database.sealer().seal(
                contentOf(draft), sealed::listingDraft.at(id, workspace.text())),
            base::isoUtc(now), base::isoUtc(now)});
}

void ListingDraftStore::clear(const domain::WorkspaceId& workspace, const QDateTime& now)
{
    m_database.execute(u"UPDATE listing_draft SET content = NULL, author_id = NULL, "
                       "effective_date = '', rev = rev + 1, updated_at = ? "
                       "WHERE workspace_id = ?"_s,
        {base::isoUtc(now), workspace.text()});
}

} // namespace console::service
