// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/watch_round.h"

#include "cloud/llm_usage_api.h"

#include <algorithm>
#include <array>

namespace console::watch {

using base::ApiError;
using base::Call;
using base::Result;
using domain::Action;
using domain::AttentionKind;

namespace {

//! Whether to go on with the next list makes no sense.
bool endsRound(const ApiError& error)
{
    constexpr std::array gatewayTrouble{502, 503, 504};
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Offline:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Tls:
    case ApiError::Kind::NotSignedIn:
    case ApiError::Kind::TooManyTries:
        return true;
    case ApiError::Kind::UnexpectedAnswer:
        // Something else answers at this address, such as the page of a hotel.
        return error.code.startsWith(QLatin1String("transport."));
    default:
        return std::find(gatewayTrouble.begin(), gatewayTrouble.end(), error.httpStatus)
            != gatewayTrouble.end();
    }
}

} // namespace

WatchRound::WatchRound(WatchTarget target, cloud::Freshness fresh,
    QList<domain::Membership> organizations, QObject* parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_fresh(std::move(fresh))
    , m_watching{m_target.profile.text(), self(), m_fresh.now}
{
    const auto& capabilities = m_target.client->session().capabilities();
    if (m_target.governance && may(Action::ReadDataRequests))
        m_steps << [this] {
            askCases();
        };
    if (m_target.governance && may(Action::PublishListing)) {
        m_steps << [this] {
            askDraft();
        };
        m_steps << [this] {
            askObjections();
        };
    }
    if (m_target.governance && may(Action::ReadListing))
        m_steps << [this] {
            askListing();
        };
    // Without its capability the list would be one request for each organization.
    if (capabilities && capabilities->llmKeys)
        m_steps << [this] {
            askLlm();
        };
    if (m_target.governance)
        m_steps << [this] {
            askBudgets();
        };
    if (m_target.governance && may(Action::ChangeSettings))
        m_steps << [this] {
            askBackups();
        };
    for (const domain::Membership& membership : std::as_const(organizations))
        m_steps << [this, membership] {
            askMembers(membership);
        };
}

bool WatchRound::may(Action action) const
{
    return domain::may(m_target.standing, action);
}

//! What is kept beside the cloud asks for a sign-in of its own: the cloud goes on answering.
bool WatchRound::isOnlyBeside(const ApiError& error) const
{
    return error.kind == ApiError::Kind::NotSignedIn
        && m_target.client->session().state() == cloud::Session::State::SignedIn;
}

domain::UserId WatchRound::self() const
{
    const auto& account = m_target.client->governanceSession().account();
    return account ? account->id : domain::UserId();
}

void WatchRound::start()
{
    next();
}

void WatchRound::next()
{
    if (m_steps.isEmpty())
        return end();
    const std::function<void()> step = m_steps.takeFirst();
    step();
}

void WatchRound::end()
{
    m_steps.clear();
    Q_EMIT finished(m_findings);
}

template <typename T>
void WatchRound::ask(Call<T> call, const Kinds& kinds, std::function<void(const T&)> take)
{
    std::move(call).then(this, [this, kinds, take = std::move(take)](const Result<T>& result) {
        if (!result && endsRound(result.error()) && !isOnlyBeside(result.error())) {
            m_findings.broken = result.error();
            return end();
        }
        // What is refused now, such as to somebody with a new role, stays as it was known.
        if (result || result.error().kind == ApiError::Kind::NotFound)
            m_findings.read += kinds;
        if (result)
            take(*result);
        next();
    });
}

void WatchRound::askCases()
{
    const Kinds kinds{AttentionKind::CaseOverdue, AttentionKind::CaseDueToday,
        AttentionKind::CaseDueSoon, AttentionKind::CaseReceived, AttentionKind::CaseWaiting};
    ask<cloud::OpenCases>(m_target.client->attention().openCases(m_fresh), kinds,
        [this, kinds](const cloud::OpenCases& open) {
            m_findings.items += ofCases(m_watching, open.items);
            if (open.whole)
                return;
            m_findings.partly = kinds;
            for (const domain::RequestSummary& request : open.items)
                m_findings.things << request.id;
        });
}

void WatchRound::askDraft()
{
    ask<contract::ListingDraftView>(m_target.client->attention().draft(m_fresh),
        {AttentionKind::ListingToReview},
        [this](const auto& view) { m_findings.items += ofDraft(m_watching, view, true); });
}

void WatchRound::askObjections()
{
    ask<QList<domain::Objection>>(m_target.client->attention().objections(m_fresh),
        {AttentionKind::ListingObjected}, [this](const auto& all) {
            m_findings.items += ofObjections(m_watching, domain::openObjections(all));
        });
}

void WatchRound::askListing()
{
    ask<domain::ListingVersion>(m_target.client->listing().inForce(),
        {AttentionKind::ListingEffective},
        [this](const auto& version) { m_findings.items += ofVersion(m_watching, version); });
}

void WatchRound::askLlm()
{
    ask<cloud::LlmOverview>(m_target.client->attention().llm(m_fresh),
        {AttentionKind::LlmFailing, AttentionKind::LlmKeyToRotate},
        [this](const auto& overview) { m_findings.items += ofLlm(m_watching, overview.rows); });
}

void WatchRound::askBudgets()
{
    cloud::LlmUsageApi usage(m_target.client->governanceSession());
    ask<QList<domain::LlmBudget>>(usage.budgets("UTC"), {AttentionKind::LlmBudget},
        [this](const auto& budgets) { m_findings.items += ofBudgets(m_watching, budgets); });
}

void WatchRound::askBackups()
{
    ask<domain::BackupOverview>(m_target.client->attention().backups(m_fresh),
        {AttentionKind::BackupFailed, AttentionKind::BackupLate},
        [this](const auto& overview) { m_findings.items += ofBackups(m_watching, overview); });
}

void WatchRound::askMembers(const domain::Membership& membership)
{
    const domain::OrganizationId& id = membership.organization.id;
    ask<cloud::AttentionLists::Members>(m_target.client->attention().members(id, m_fresh), {},
        [this, membership](const auto& members) {
            m_findings.organizations.insert(
                membership.organization.id, ofMembers(m_watching, membership, members));
        });
}

} // namespace console::watch
