// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/governance.h"

#include "domain/hash_chain.h"
#include "service/store/activity_log.h"
#include "service/store/invitations.h"
#include "service/store/memberships.h"
#include "service/store/trust_requests.h"
#include "service/usecases/member_states.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::Action;

namespace {

constexpr int verifiedAtATime = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! Nothing when who asks may see the whole workspace, else the organizations that they administer.
std::optional<QStringList> narrowedTo(const Context& context, bool whole)
{
    if (whole)
        return std::nullopt;
    const Principal& asker = context.asker();
    return MembershipStore(context.database).administeredBy(asker.id(), asker.workspaceId);
}

//! Whether who asks is in `organization`, and that in the workspace of their token.
bool belongsHere(const Context& context, const domain::OrganizationId& organization)
{
    const auto stored = OrganizationStore(context.database).byId(organization);
    return stored && stored->workspaceId == context.asker().workspaceId
        && MembershipStore(context.database).find(organization, context.asker().id());
}

} // namespace

base::Result<contract::Page<domain::ActivityEvent>> Activity::page(const PageRequest& request)
{
    using Page = contract::Page<domain::ActivityEvent>;
    return read(m_context.database, [&]() -> base::Result<Page> {
        const auto standing = require(m_context, Action::ReadOwnActivity);
        if (!standing)
            return base::failure(standing.error());
        const bool whole = domain::may(*standing, Action::ReadActivity);
        return ActivityStore(m_context.database)
            .page(m_context.asker().workspaceId, narrowedTo(m_context, whole), request);
    });
}

base::Result<domain::ChainVerification> Activity::verify()
{
    const auto allowed
        = read(m_context.database, [&] { return require(m_context, Action::ReadOwnActivity); });
    if (!allowed)
        return base::failure(allowed.error());
    domain::ChainVerification verification;
    verification.head = domain::chainStart();
    qint64 last = 0;
    for (;;) {
        const auto events
            = read(m_context.database, [&]() -> base::Result<QList<domain::ActivityEvent>> {
                  return ActivityStore(m_context.database)
                      .after(m_context.asker().workspaceId, last, verifiedAtATime);
              });
        if (!events)
            return base::failure(events.error());
        if (events->isEmpty())
            return verification;
        for (const domain::ActivityEvent& event : *events) {
            if (event.seq != last + 1 || !domain::fits(event, verification.head)) {
                verification.firstBroken = event.seq;
                return verification;
            }
            last = event.seq;
            verification.head = event.hash;
            ++verification.checked;
        }
    }
}

base::Result<contract::Page<domain::TrustRequest>> TrustRequests::page(const PageRequest& request)
{
    using Page = contract::Page<domain::TrustRequest>;
    return read(m_context.database, [&]() -> base::Result<Page> {
        const Principal& asker = m_context.asker();
        const bool all = domain::may(standingOf(m_context), Action::ReadReportRequests);
        return TrustRequestStore(m_context.database)
            .page(asker.workspaceId, all ? std::nullopt : std::optional(asker.id()), request);
    });
}

base::Result<domain::TrustRequest> TrustRequests::create(const QString& kindName,
    const QString& typed, const std::optional<domain::OrganizationId>& organization)
{
    const auto kind = domain::trustRequestKind(kindName);
    if (!kind)
        return invalid(u"kind"_s, "trust-request.kind",
            tr("Ask for the SOC 2 report or for the data protection officer."));
    const base::Result<QString> reason = domain::trustRequestReason(typed);
    if (!reason)
        return base::failure(reason.error());
    return change(m_context.database, [&]() -> base::Result<domain::TrustRequest> {
        const Principal& asker = m_context.asker();
        const Action action = *kind == domain::TrustRequest::Kind::Soc2Report
            ? Action::RequestReport
            : Action::RaiseOwnDataRequest;
        if (const auto standing = require(m_context, action); !standing)
            return base::failure(standing.error());
        if (organization && !belongsHere(m_context, *organization))
            return invalid(u"organizationId"_s, "organization.not-a-member",
                tr("You do not belong to this organization."));
        domain::TrustRequest request;
        request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        request.kind = *kind;
        request.organizationId = organization;
        request.requesterEmail = asker.account.email;
        request.reason = *reason;
        request.state = u"received"_s;
        request.createdAt = m_context.now();
        TrustRequestStore(m_context.database).insert(asker.workspaceId, asker.id(), request);
        record(m_context, asker.workspaceId,
            {.action = u"trust-request.created"_s,
                .targetType = u"trust-request"_s,
                .targetId = request.id,
                .organizationId = organization,
                .after = {{u"kind"_s, domain::wireName(*kind)}, {u"state"_s, request.state}}});
        return request;
    });
}

base::Result<contract::Page<contract::OutboxMessage>> Outbox::page(const PageRequest& request)
{
    using Page = contract::Page<contract::OutboxMessage>;
    return read(m_context.database, [&]() -> base::Result<Page> {
        const auto standing = require(m_context, Action::ReadOutbox);
        if (!standing)
            return base::failure(standing.error());
        const bool whole = standing->role == domain::WorkspaceRole::Operator;
        const auto stored
            = OutboxStore(m_context.database)
                  .page(m_context.asker().workspaceId, narrowedTo(m_context, whole), request);
        return mapPage(stored, [this](const StoredOutboxMessage& each) {
            contract::OutboxMessage message = each.message;
            message.state = invitationStateAt(m_context.now(), each.accepted, message.expiresAt);
            message.link = contract::activationLink(m_context.origin, each.token);
            return message;
        });
    });
}

} // namespace console::service
