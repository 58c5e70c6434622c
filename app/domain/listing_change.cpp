// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_change.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = ListingChange::Kind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListingChange", text);
}

bool touches(const EntryDifference& entry, std::initializer_list<EntryField> fields)
{
    return std::any_of(entry.fields.begin(), entry.fields.end(), [&](const FieldChange& change) {
        return std::find(fields.begin(), fields.end(), change.field) != fields.end();
    });
}

base::Result<base::Done> checkTerms(const ListingChange& change)
{
    if (change.noticeDays < 0)
        return base::failure(base::ApiError::invalid(u"noticeDays"_s,
            tr("The notice can't be shorter than no day."), u"change.notice.negative"_s));
    const int usual = defaultNoticeDays(change.kind);
    if (change.noticeDays < usual
        && change.emergencyReason.trimmed().size() < shortestEmergencyReason)
        return base::failure(base::ApiError::invalid(u"emergencyReason"_s,
            tr("The notice is shorter than %1 days. Say why, in at least %2 characters.")
                .arg(usual)
                .arg(shortestEmergencyReason),
            u"change.notice.reason"_s));
    return base::Done{};
}

QDate endOfNotice(const ListingChange& change, const QDate& published)
{
    return change.noticeSentOn.value_or(published).addDays(change.noticeDays);
}

} // namespace

QString wireName(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return u"added"_s;
    case Kind::Replaced:
        return u"replaced"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Purpose:
        return u"purpose"_s;
    case Kind::Data:
        return u"data"_s;
    case Kind::Region:
        return u"region"_s;
    case Kind::Editorial:
        break;
    }
    return u"editorial"_s;
}

std::optional<Kind> listingChangeKind(const QString& wireName)
{
    for (const Kind kind : {Kind::Added, Kind::Replaced, Kind::Removed, Kind::Purpose, Kind::Data,
             Kind::Region, Kind::Editorial}) {
        if (domain::wireName(kind) == wireName)
            return kind;
    }
    return std::nullopt;
}

int defaultNoticeDays(Kind kind)
{
    return kind == Kind::Editorial ? 0 : usualNoticeDays;
}

Kind changeKind(const EntryDifference& entry)
{
    if (entry.isAdded())
        return Kind::Added;
    if (entry.isRemoved())
        return Kind::Removed;
    if (touches(entry, {EntryField::Name}) && touches(entry, {EntryField::Website}))
        return Kind::Replaced;
    if (touches(entry, {EntryField::DataProcessed, EntryField::Categories}))
        return Kind::Data;
    if (touches(entry, {EntryField::Region, EntryField::Countries, EntryField::Transfer}))
        return Kind::Region;
    return touches(entry, {EntryField::Purpose}) ? Kind::Purpose : Kind::Editorial;
}

QList<ListingChange> changesOf(const ListingDifference& difference, const QDate& effectiveDate)
{
    QList<ListingChange> changes;
    for (const EntryDifference& entry : difference.entries) {
        ListingChange change;
        change.kind = changeKind(entry);
        change.before = entry.before;
        change.after = entry.after;
        change.noticeDays = defaultNoticeDays(change.kind);
        change.effectiveDate = effectiveDate;
        changes.append(change);
    }
    return changes;
}

QString slugOf(const ListingChange& change)
{
    if (change.after)
        return change.after->slug;
    return change.before ? change.before->slug : QString();
}

QList<ListingChange> withNotices(QList<ListingChange> changes, const NoticeTermsOf& terms)
{
    for (ListingChange& change : changes) {
        const auto decided = terms.constFind(slugOf(change));
        if (decided == terms.constEnd())
            continue;
        change.noticeDays = decided->days;
        change.emergencyReason = decided->emergencyReason.trimmed();
    }
    return changes;
}

QDate earliestDay(const QList<ListingChange>& changes, const QDate& published)
{
    QDate earliest = published;
    for (const ListingChange& change : changes)
        earliest = std::max(earliest, endOfNotice(change, published));
    return earliest;
}

base::Result<base::Done> checkNotices(const QList<ListingChange>& changes, const QDate& published)
{
    for (const ListingChange& change : changes) {
        const QString slug = slugOf(change);
        if (change.noticeDays > longestNoticeDays
            || change.emergencyReason.size() > longestEmergencyReason)
            return base::failure(base::ApiError::invalid(QString(slug + u".noticeDays"_s),
                tr("A notice has at most %1 days, and its reason %2 characters.")
                    .arg(longestNoticeDays)
                    .arg(longestEmergencyReason),
                u"change.notice.long"_s));
        if (const auto fits = checkTerms(change); !fits) {
            base::ApiError error = fits.error();
            error.field = QString(slug + u'.' + error.field);
            return base::failure(std::move(error));
        }
    }
    const QDate earliest = earliestDay(changes, published);
    for (const ListingChange& change : changes) {
        const QDate end = endOfNotice(change, published);
        if (end == earliest && change.effectiveDate < end)
            return base::failure(base::ApiError::invalid(u"effectiveDate"_s,
                tr("The notice for %1 begins with the publication, so it runs until %2 at the "
                   "earliest. Choose that day or a later one, or fewer days of notice with the "
                   "reason why.")
                    .arg(change.after ? change.after->name : change.before->name,
                        end.toString(Qt::ISODate)),
                u"change.effective.early"_s));
    }
    return base::Done{};
}

} // namespace console::domain
