// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/errors.h"
#include "contract/json_pieces.h"
#include "contract/listing_codecs.h"
#include "contract/listing_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::EntryFinding;
using namespace Qt::StringLiterals;

namespace {

QJsonArray encodeEntries(const QList<domain::SubProcessor>& entries)
{
    QJsonArray list;
    for (const domain::SubProcessor& entry : entries)
        list.append(encode(entry));
    return list;
}

QJsonArray encodeNotices(const domain::NoticeTermsOf& notices)
{
    QStringList slugs = notices.keys();
    slugs.sort();
    QJsonArray list;
    for (const QString& slug : slugs) {
        const domain::NoticeTerms terms = notices.value(slug);
        list.append(QJsonObject{{u"slug"_s, slug}, {u"noticeDays"_s, terms.days},
            {u"emergencyReason"_s, terms.emergencyReason}});
    }
    return list;
}

domain::NoticeTermsOf decodeNotices(JsonReader& reader)
{
    domain::NoticeTermsOf notices;
    reader.list("notices"_L1, [&](JsonReader& notice) {
        notices.insert(notice.string("slug"_L1),
            {.days = readNumber(notice, "noticeDays"_L1, 0),
                .emergencyReason
                = notice.optionalString("emergencyReason"_L1).value_or(QString())});
        return true;
    });
    return notices;
}

} // namespace

QJsonObject encode(const ListingChangeItem& item)
{
    QJsonObject body{{u"slug"_s, item.slug}, {u"kind"_s, domain::wireName(item.change.kind)},
        {u"noticeDays"_s, item.change.noticeDays}};
    if (!item.change.emergencyReason.isEmpty())
        body.insert("emergencyReason"_L1, item.change.emergencyReason);
    insertDay(body, "noticeSentOn"_L1, item.change.noticeSentOn);
    insertDay(body, "effectiveDate"_L1, item.change.effectiveDate);
    insertDay(body, "objectionUntil"_L1, item.change.objectionUntil);
    return body;
}

ListingChangeItem decodeListingChangeItem(JsonReader& reader)
{
    ListingChangeItem item;
    item.slug = reader.string("slug"_L1);
    item.change.kind = readWord<domain::ListingChange::Kind>(
        reader, "kind"_L1, u"a kind of change"_s, domain::listingChangeKind);
    item.change.noticeDays = readNumber(reader, "noticeDays"_L1, 0);
    item.change.emergencyReason = reader.optionalString("emergencyReason"_L1).value_or(QString());
    item.change.noticeSentOn = readOptionalDay(reader, "noticeSentOn"_L1);
    item.change.effectiveDate = readOptionalDay(reader, "effectiveDate"_L1).value_or(QDate());
    item.change.objectionUntil = readOptionalDay(reader, "objectionUntil"_L1);
    return item;
}

QJsonObject encode(const EntryFinding& finding)
{
    const bool isError = finding.severity == EntryFinding::Severity::Error;
    return {{u"severity"_s, isError ? u"error"_s : u"warning"_s}, {u"slug"_s, finding.slug},
        {u"field"_s, domain::wireName(finding.field)}, {u"code"_s, finding.code},
        {u"message"_s, finding.message}};
}

EntryFinding decodeEntryFinding(JsonReader& reader)
{
    using Severity = EntryFinding::Severity;
    EntryFinding finding;
    finding.severity = readWord<Severity>(reader, "severity"_L1, u"error or warning"_s,
        [](const QString& word) -> std::optional<Severity> {
            if (word == "error"_L1)
                return Severity::Error;
            return word == "warning"_L1 ? std::optional(Severity::Warning) : std::nullopt;
        });
    finding.slug = reader.string("slug"_L1);
    finding.field = readWord<domain::EntryField>(
        reader, "field"_L1, u"a field of an entry"_s, domain::entryField);
    finding.code = reader.string("code"_L1);
    finding.message = reader.string("message"_L1);
    return finding;
}

QJsonObject encode(const domain::ListingDraft& draft)
{
    QJsonObject body{{u"baseNumber"_s, draft.baseNumber},
        {u"entries"_s, encodeEntries(draft.entries)}, {u"summary"_s, draft.summary},
        {u"notices"_s, encodeNotices(draft.notices)}, {u"state"_s, domain::wireName(draft.state)},
        {u"returnedBecause"_s, draft.returnedBecause}};
    insertDay(body, "effectiveDate"_L1, draft.effectiveDate);
    if (draft.author)
        body.insert("author"_L1,
            QJsonObject{{u"userId"_s, draft.author->id.text()}, {u"name"_s, draft.author->name}});
    insertRev(body, draft.rev);
    return body;
}

domain::ListingDraft decodeListingDraft(JsonReader& reader)
{
    domain::ListingDraft draft;
    draft.baseNumber = readNumber(reader, "baseNumber"_L1, 1);
    draft.entries = reader.list("entries"_L1, decodeSubProcessor);
    draft.summary = reader.string("summary"_L1);
    draft.effectiveDate = readOptionalDay(reader, "effectiveDate"_L1).value_or(QDate());
    draft.notices = decodeNotices(reader);
    draft.state = readWord<domain::DraftState>(
        reader, "state"_L1, u"draft or review"_s, domain::draftState);
    if (std::optional<JsonReader> author = reader.optionalObject("author"_L1))
        draft.author = domain::DraftPerson{
            .id = author->id<domain::UserId>("userId"_L1), .name = author->string("name"_L1)};
    draft.returnedBecause = reader.string("returnedBecause"_L1);
    draft.rev = reader.optionalInteger("rev"_L1).value_or(0);
    return draft;
}

QJsonObject encode(const ListingDraftView& view)
{
    QJsonArray findings;
    for (const EntryFinding& finding : view.findings)
        findings.append(encode(finding));
    QJsonArray changes;
    for (const ListingChangeItem& change : view.changes)
        changes.append(encode(change));
    QJsonObject body{{u"draft"_s, encode(view.draft)},
        {u"updatedAt"_s, base::isoUtc(view.updatedAt)}, {u"findings"_s, findings},
        {u"changes"_s, changes}, {u"fourEyes"_s, view.fourEyes}};
    if (view.hindrance)
        body.insert("hindrance"_L1, encodeError(*view.hindrance));
    if (!view.doubt.isEmpty())
        body.insert("doubt"_L1, view.doubt);
    return body;
}

ListingDraftView decodeListingDraftView(JsonReader& reader)
{
    ListingDraftView view;
    JsonReader draft = reader.object("draft"_L1);
    view.draft = decodeListingDraft(draft);
    view.updatedAt = reader.time("updatedAt"_L1);
    view.findings = reader.list("findings"_L1, decodeEntryFinding);
    view.changes = reader.list("changes"_L1, decodeListingChangeItem);
    view.fourEyes = reader.boolean("fourEyes"_L1);
    view.doubt = reader.optionalString("doubt"_L1).value_or(QString());
    if (std::optional<JsonReader> hindrance = reader.optionalObject("hindrance"_L1)) {
        base::ApiError error;
        const qint64 status = hindrance->integer("statusCode"_L1);
        error.kind
            = status == 409 ? base::ApiError::Kind::Conflict : base::ApiError::Kind::InvalidInput;
        error.httpStatus = int(status);
        error.message = hindrance->string("message"_L1);
        error.code = hindrance->optionalString("code"_L1).value_or(QString());
        error.field = hindrance->optionalString("field"_L1).value_or(QString());
        view.hindrance = error;
    }
    return view;
}

QJsonObject encode(const ListingDraftEdit& edit)
{
    QJsonObject body;
    if (edit.baseNumber)
        body.insert("baseNumber"_L1, *edit.baseNumber);
    if (edit.entries)
        body.insert("entries"_L1, encodeEntries(*edit.entries));
    insertText(body, "summary"_L1, edit.summary);
    if (edit.effectiveDate)
        body.insert("effectiveDate"_L1, edit.effectiveDate->toString(Qt::ISODate));
    if (edit.notices)
        body.insert("notices"_L1, encodeNotices(*edit.notices));
    return body;
}

ListingDraftEdit decodeListingDraftEdit(JsonReader& reader)
{
    ListingDraftEdit edit;
    if (reader.has("baseNumber"_L1))
        edit.baseNumber = readNumber(reader, "baseNumber"_L1, 1);
    if (reader.has("entries"_L1))
        edit.entries = reader.list("entries"_L1, decodeSubProcessor);
    edit.summary = reader.optionalString("summary"_L1);
    // An empty text takes the day away.
    if (reader.optionalString("effectiveDate"_L1) == QString())
        edit.effectiveDate = QDate();
    else
        edit.effectiveDate = readOptionalDay(reader, "effectiveDate"_L1);
    if (reader.has("notices"_L1))
        edit.notices = decodeNotices(reader);
    return edit;
}

} // namespace console::contract
