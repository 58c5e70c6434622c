// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/member_run.h"

#include "cloud/members_api.h"
#include "models/members_model.h"

#include <algorithm>

namespace console::ui {

using base::ApiError;
using domain::Member;

namespace {
constexpr int batch = 100;

//! Whether the next row would end the same way.
bool endsAll(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::InvalidInput:
        return false;
    default:
        return true;
    }
}

//! Whether the server may have done it all the same.
bool mayBeDone(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Offline:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::RefusedOrFailed:
    case ApiError::Kind::UnexpectedAnswer:
        return true;
    default:
        return false;
    }
}

QStringList titlesOf(const QList<Member>& members)
{
    QStringList titles;
    for (const Member& member : members)
        titles << models::memberTitle(member);
    return titles;
}
} // namespace

MemberRun::MemberRun(cloud::MembersApi& api, const domain::OrganizationId& organization,
    const QStringList& subjects, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_organization(organization)
{
    for (const QString& subject : subjects)
        m_outcomes << notTried(subject);
}

void MemberRun::start()
{
    next();
}

void MemberRun::stop()
{
    m_stopping = true;
    m_call.cancel();
}

void MemberRun::next()
{
    if (m_done >= total()) {
        Q_EMIT finished();
        return;
    }
    if (m_stopping) {
        m_endedBy = ApiError::cancelled();
        Q_EMIT finished();
        return;
    }
    const int rows = stepSize(m_done);
    m_call = step(m_done, rows).then(this, [this, rows](const base::Result<Outcomes>& result) {
        endStep(rows, result);
    });
}

void MemberRun::endStep(int rows, const base::Result<Outcomes>& result)
{
    if (result) {
        for (int i = 0; i < rows && i < result->size(); ++i)
            m_outcomes[m_done + i] = result->at(i);
        goOn(rows);
        return;
    }
    const ApiError& error = result.error();
    for (int i = 0; i < rows; ++i)
        m_outcomes[m_done + i] = failedOutcome(m_outcomes.at(m_done + i).subject, error.message);
    if (endsAll(error.kind))
        m_endedBy = error;
    if (mayBeDone(error.kind))
        ask(rows);
    else
        goOn(rows);
}

void MemberRun::ask(int rows)
{
    // Not to be stopped: it is what tells the person where things stand.
    m_api.list(m_organization).then(this, [this, rows](const base::Result<QList<Member>>& members) {
        for (int i = 0; i < rows; ++i) {
            Outcome& outcome = m_outcomes[m_done + i];
            const Outcome now
                = members ? found(outcome.subject, *members) : unknownOutcome(outcome.subject);
            if (now.kind != Outcome::Kind::NotTried || m_stopping)
                outcome = now;
        }
        goOn(rows);
    });
}

void MemberRun::goOn(int rows)
{
    m_done += rows;
    Q_EMIT progressed(m_done, total());
    if (m_endedBy)
        Q_EMIT finished();
    else
        next();
}

InviteRun::InviteRun(cloud::MembersApi& api, const domain::OrganizationId& organization,
    const QStringList& addresses, domain::OrganizationRole role, QObject* parent)
    : MemberRun(api, organization, addresses, parent)
    , m_role(role)
{
}

int InviteRun::stepSize(int first) const
{
    return qMin(batch, total() - first);
}

base::Call<QList<Outcome>> InviteRun::step(int first, int rows)
{
    QStringList addresses;
    for (int i = first; i < first + rows; ++i)
        addresses << outcomes().at(i).subject;
    return api()
        .invite(organization(), addresses, m_role)
        .map(this,
            [](const QList<domain::InvitationOutcome>& invitations) -> base::Result<Outcomes> {
                Outcomes outcomes;
                for (const domain::InvitationOutcome& invitation : invitations)
                    outcomes << outcomeOf(invitation);
                return outcomes;
            });
}

Outcome InviteRun::found(const QString& subject, const QList<Member>& members) const
{
    return foundOutcome(subject, members);
}

RemoveRun::RemoveRun(cloud::MembersApi& api, const domain::OrganizationId& organization,
    const QList<Member>& members, const QList<Member>& targets, QObject* parent)
    : MemberRun(api, organization, titlesOf(targets), parent)
    , m_members(members)
    , m_targets(targets)
{
}

int RemoveRun::stepSize(int) const
{
    return 1;
}

base::Call<QList<Outcome>> RemoveRun::step(int first, int)
{
    const Member target = m_targets.at(first);
    return api()
        .remove(organization(), m_members, target.userId)
        .map(this, [this, target](base::Done) -> base::Result<Outcomes> {
            m_members.removeIf([&](const Member& m) { return m.userId == target.userId; });
            return Outcomes{
                {models::memberTitle(target), Outcome::Kind::Done, tr("Removed"), {}, {}}};
        });
}

Outcome RemoveRun::found(const QString& subject, const QList<Member>& members) const
{
    const bool there = std::any_of(members.begin(), members.end(),
        [&](const Member& member) { return models::memberTitle(member) == subject; });
    if (there)
        return notTried(subject);
    return {subject, Outcome::Kind::Done, tr("Removed"),
        tr("The answer was lost; the list of members shows it."), {}};
}

} // namespace console::ui
