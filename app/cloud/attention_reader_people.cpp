// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attention_reader.h"

#include <algorithm>

// Who is in the organizations, one after the other.
namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Result;
using domain::Membership;

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

} // namespace console::cloud
