// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attention_reader.h"

#include <QSet>

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Result;
using domain::Membership;
using domain::RequestSummary;
using Cases = QList<RequestSummary>;

namespace {

//! Whether what failed for one organization says nothing of the others.
bool takesRest(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotAllowed:
    case ApiError::Kind::RefusedOrFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

AttentionReader::AttentionReader(CloudClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
}

AttentionReader::~AttentionReader()
{
    for (const Progress& progress : m_progress)
        progress.call.cancel();
}

void AttentionReader::setProfile(const domain::AttentionFacts& profile)
{
    domain::AttentionFacts known = profile;
    known.cases = m_facts.cases;
    known.draft = m_facts.draft;
    known.objections = m_facts.objections;
    known.llm = m_facts.llm;
    known.people = m_facts.people;
    known.backups = m_facts.backups;
    m_facts = known;
}

void AttentionReader::read(const QSet<Part>& wanted, const Freshness& fresh)
{
    m_fresh = fresh;
    for (int part = 0; part < parts; ++part) {
        if (!wanted.contains(Part(part)))
            forget(Part(part));
        else
            begin(Part(part));
    }
    Q_EMIT changed();
}

void AttentionReader::forget(Part part)
{
    at(part).call.cancel();
    at(part) = {};
    drop(part);
}

void AttentionReader::drop(Part part)
{
    switch (part) {
    case Part::Cases:
        m_facts.cases.reset();
        break;
    case Part::Draft:
        m_facts.draft.reset();
        break;
    case Part::Objections:
        m_facts.objections.reset();
        break;
    case Part::Llm:
        m_facts.llm.reset();
        break;
    case Part::People:
        m_facts.people.reset();
        break;
    case Part::Backups:
        m_facts.backups.reset();
        break;
    case Part::Activity:
        m_lastEvent.reset();
        break;
    }
}

template <typename T, typename Keep>
void AttentionReader::follow(Part part, Call<T> call, Keep keep)
{
    at(part).reading = true;
    at(part).call
        = std::move(call).then(this, [this, part, keep = std::move(keep)](const Result<T>& result) {
              // Given up for another read, which goes on.
              if (!result && result.error().kind == ApiError::Kind::Cancelled)
                  return;
              Progress& progress = at(part);
              progress.reading = false;
              progress.ended = true;
              progress.error = result ? std::nullopt : std::optional(result.error());
              if (result)
                  keep(*result);
              // The person has another role by now.
              else if (result.error().kind == ApiError::Kind::NotAllowed)
                  drop(part);
              Q_EMIT changed();
          });
}

void AttentionReader::begin(Part part)
{
    at(part).call.cancel();
    switch (part) {
    case Part::Cases:
        follow(part, readCases(), [this](const Cases& cases) { m_facts.cases = cases; });
        break;
    case Part::Draft:
        follow(part, readDraft(), [this](const Draft& draft) { m_facts.draft = draft; });
        break;
    case Part::Objections:
        follow(part, m_client.attention().objections(m_fresh),
            [this](const QList<domain::Objection>& all) {
                m_facts.objections = domain::openObjections(all);
            });
        break;
    case Part::Llm:
        follow(part, m_client.attention().llm(m_fresh), [this](const LlmOverview& overview) {
            m_facts.llm = overview.rows;
            if (!overview.unread.isEmpty())
                at(Part::Llm).error = overview.unread.first().second;
        });
        break;
    case Part::People:
        readPeople();
        break;
    case Part::Backups:
        follow(part, m_client.attention().backups(m_fresh),
            [this](const domain::BackupOverview& backups) { m_facts.backups = backups; });
        break;
    case Part::Activity:
        follow(part, m_client.activity().page({.limit = 1}),
            [this](const contract::Page<domain::ActivityEvent>& page) {
                m_lastEvent
                    = page.items.isEmpty() ? std::nullopt : std::optional(page.items.constFirst());
            });
        break;
    }
}

//! That there is none is no error.
Call<AttentionReader::Draft> AttentionReader::readDraft()
{
    return m_client.attention()
        .draft(m_fresh)
        .map(this,
            [](const contract::ListingDraftView& view) {
                return Result<Draft>(
                    domain::AttentionDraft{view.draft, int(view.changes.size()), view.fourEyes});
            })
        .orElse(this, [](const ApiError& error) {
            return error.kind == ApiError::Kind::NotFound
                ? Call<Draft>::ready(Result<Draft>(Draft()))
                : Call<Draft>::ready(base::failure(error));
        });
}

//! As a rule they all stand on the first page of those that are open.
Call<Cases> AttentionReader::readCases()
{
    return m_client.attention().openCases(m_fresh).andThen(this, [this](const OpenCases& open) {
        return open.whole ? Call<Cases>::ready(Result<Cases>(open.items))
                          : readManyCases(open.items);
    });
}

//! What presses, and then what nobody has taken, or among the `open` waits for this person; a case
//! that is several of it stands there once.
Call<Cases> AttentionReader::readManyCases(const Cases& open)
{
    using domain::RequestUrgency;
    DataRequestQuery pressing;
    pressing.due = {RequestUrgency::Overdue, RequestUrgency::DueToday, RequestUrgency::DueSoon};
    return m_client.dataRequests().all(pressing).andThen(this, [this, open](const Cases& found) {
        DataRequestQuery received;
        received.statuses = {domain::RequestStatus::Received};
        received.unassigned = true;
        return m_client.dataRequests().all(received).map(this, [found, open](const Cases& fresh) {
            Cases all = found;
            QSet<QString> ids;
            for (const RequestSummary& request : found)
                ids.insert(request.id);
            const auto add = [&all, &ids](const RequestSummary& request) {
                if (ids.contains(request.id))
                    return;
                ids.insert(request.id);
                all << request;
            };
            std::for_each(fresh.begin(), fresh.end(), add);
            for (const RequestSummary& request : open) {
                if (request.awaitsSecond)
                    add(request);
            }
            return Result<Cases>(all);
        });
    });
}

QList<Membership> AttentionReader::memberships() const
{
    QList<Membership> active;
    for (const Membership& membership : m_client.session().memberships()) {
        if (!membership.organization.archivedAt)
            active << membership;
    }
    return active;
}

qsizetype AttentionReader::organizationsLeft() const
{
    return qMax(memberships().size() - mostOrganizations, qsizetype(0));
}

void AttentionReader::readPeople()
{
    at(Part::People).reading = true;
    readNextPeople({memberships().mid(0, mostOrganizations), {}, {}});
}

//! One organization after the other: each may need a token of its own.
void AttentionReader::readNextPeople(PeopleRead read)
{
    if (read.rest.isEmpty()) {
        follow(Part::People, Call<PeopleRead>::ready(Result<PeopleRead>(read)),
            [this](const PeopleRead& all) {
                m_facts.people = all.done;
                at(Part::People).error = all.problem;
            });
        return;
    }
    const Membership next = read.rest.takeFirst();
    at(Part::People).call
        = m_client.attention()
              .members(next.organization.id, m_fresh)
              .then(this, [this, next, read](const Result<QList<domain::Member>>& members) {
                  // Given up for another read, or forgotten.
                  if (!members && members.error().kind == ApiError::Kind::Cancelled)
                      return;
                  if (members || takesRest(members.error())) {
                      takePeople(next, members, read);
                      return;
                  }
                  follow(Part::People, Call<PeopleRead>::ready(base::failure(members.error())),
                      [](const PeopleRead&) {});
              });
}

void AttentionReader::takePeople(
    const Membership& of, const Result<QList<domain::Member>>& members, PeopleRead read)
{
    if (members)
        read.done.append({of, *members});
    // Who was removed from it meanwhile has no work there.
    else if (members.error().kind != ApiError::Kind::NotFound && !read.problem)
        read.problem = members.error();
    readNextPeople(std::move(read));
}

std::optional<ApiError> AttentionReader::error(Part part) const
{
    return m_progress[size_t(part)].error;
}

bool AttentionReader::isReading(Part part) const
{
    return m_progress[size_t(part)].reading;
}

bool AttentionReader::isReading() const
{
    return std::any_of(m_progress.begin(), m_progress.end(),
        [](const Progress& progress) { return progress.reading; });
}

bool AttentionReader::hasEnded(Part part) const
{
    return m_progress[size_t(part)].ended;
}

} // namespace console::cloud
