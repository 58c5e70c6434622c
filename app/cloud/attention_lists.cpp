// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attention_lists.h"

#include "cloud/client.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::CallHandle;
using base::CallSource;
using base::Result;
using contract::ListingDraftView;
using domain::BackupOverview;
using Cases = contract::Page<domain::RequestSummary>;

namespace {

QList<domain::RequestStatus> openStatuses()
{
    QList<domain::RequestStatus> open;
    for (const domain::RequestStatus status : domain::allRequestStatuses) {
        if (domain::isActive(status))
            open << status;
    }
    return open;
}

//! What wants attention and may stand behind the first page of all.
QList<DataRequestQuery> besidesFirstPage()
{
    using domain::RequestUrgency;
    DataRequestQuery due;
    due.due = {RequestUrgency::DueToday, RequestUrgency::DueSoon};
    due.limit = AttentionLists::mostBeside;
    DataRequestQuery mine;
    mine.statuses = openStatuses();
    mine.mine = true;
    mine.limit = AttentionLists::mostBeside;
    DataRequestQuery review;
    review.statuses = {domain::RequestStatus::Review};
    review.limit = AttentionLists::mostBeside;
    // The number says what came last; the day of receipt may be long past.
    DataRequestQuery untaken;
    untaken.statuses = {domain::RequestStatus::Received};
    untaken.unassigned = true;
    untaken.sort = DataRequestQuery::Sort::RefLast;
    untaken.limit = AttentionLists::mostUntaken;
    return {due, mine, review, untaken};
}

} // namespace

AttentionLists::AttentionLists(CloudClient& client)
    : m_client(client)
{
    follow(client.session());
}

void AttentionLists::follow(const Session& session)
{
    connect(&session, &Session::changing, this, &AttentionLists::forget);
    connect(&session, &Session::signedIn, this, &AttentionLists::forget);
    connect(&session, &Session::signedOut, this, &AttentionLists::forget);
    connect(&session, &Session::sessionEnded, this, &AttentionLists::forget);
}

//! What is still under way ends in a place that nobody looks at any more.
void AttentionLists::forget()
{
    m_cases.reset();
    m_draft.reset();
    m_objections.reset();
    m_llm.reset();
    m_members.clear();
    m_backups.reset();
}

template <typename T, typename Ask>
Call<T> AttentionLists::serve(Place<T>& place, const Freshness& wanted, Ask ask)
{
    if (!place)
        place = std::make_shared<Kept<T>>();
    // Asking may find the session ended, and then `place` is forgotten.
    const Place<T> kept = place;
    // A clock that was set back makes nothing new.
    if (kept->answer && kept->askedAt > wanted.since && kept->askedAt <= wanted.now)
        return Call<T>::ready(*kept->answer);
    const CallSource<T> out;
    const CallHandle handle
        = ask().then(this, [out, kept, askedAt = wanted.now](const Result<T>& answer) {
              const bool lasts = answer || answer.error().kind == ApiError::Kind::NotFound;
              // One that was asked later may have come earlier.
              if (lasts && (!kept->answer || kept->askedAt <= askedAt)) {
                  kept->askedAt = askedAt;
                  kept->answer.emplace(answer);
              }
              out.resolve(answer);
          });
    out.onCancel([handle] { handle.cancel(); });
    return out.call();
}

Call<OpenCases> AttentionLists::openCases(const Freshness& wanted)
{
    return serve(m_cases, wanted, [this] {
        DataRequestQuery first;
        first.statuses = openStatuses();
        first.limit = mostCases;
        return m_client.dataRequests().page(first).andThen(this, [this](const Cases& page) {
            const OpenCases open{page.items, page.nextCursor.isEmpty()};
            return addCases(open, open.whole ? QList<DataRequestQuery>() : besidesFirstPage());
        });
    });
}

Call<OpenCases> AttentionLists::addCases(
    const OpenCases& known, const QList<DataRequestQuery>& queries)
{
    if (queries.isEmpty())
        return Call<OpenCases>::ready(Result<OpenCases>(known));
    return m_client.dataRequests()
        .page(queries.first())
        .andThen(this, [this, known, left = queries.mid(1)](const Cases& page) {
            OpenCases more = known;
            domain::addMissing(more.items, page.items);
            return addCases(more, left);
        });
}

Call<ListingDraftView> AttentionLists::draft(const Freshness& wanted)
{
    return serve(m_draft, wanted, [this] { return m_client.listing().draft(); });
}

Call<QList<domain::Objection>> AttentionLists::objections(const Freshness& wanted)
{
    return serve(m_objections, wanted, [this] { return m_client.notices().objections(); });
}

Call<LlmOverview> AttentionLists::llm(const Freshness& wanted)
{
    return serve(m_llm, wanted, [this] { return m_client.llm().overview(); });
}

Call<AttentionLists::Members> AttentionLists::members(
    const domain::OrganizationId& id, const Freshness& wanted)
{
    return serve(m_members[id], wanted, [this, &id] { return m_client.members().list(id); });
}

Call<BackupOverview> AttentionLists::backups(const Freshness& wanted)
{
    return serve(m_backups, wanted, [this] { return m_client.backups().overview(); });
}

} // namespace console::cloud
