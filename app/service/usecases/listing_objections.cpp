// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/listing_objections.h"

#include "domain/notice.h"
#include "service/store/listing_history.h"
#include "service/usecases/llm_scene.h"
#include "service/usecases/notice_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::Objection;
using domain::ObjectionState;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

QDate untilOf(const Context& context, int number, const QDate& published)
{
    domain::ListingVersion listed;
    listed.number = number;
    ListingHistoryStore history(context.database, context.asker().workspaceId);
    QList<domain::ListingChange> changes;
    const QList<ListingHistoryStore::Change> all = history.changes(listed);
    for (const ListingHistoryStore::Change& each : all)
        changes.append(each.change);
    return domain::objectionsUntil(changes, published);
}

//! The day on which it came, as the form says it.
Result<QDate> receivedOn(
    const Context& context, const contract::ObjectionForm& form, const NoticedChange& noticed)
{
    const QDate today = context.now().toUTC().date();
    if (!form.receivedOn)
        return today;
    if (!governsNotices(context))
        return notAllowed(
            "objection.received", tr("An objection that you raise yourself is received today."));
    return domain::objectionDay(*form.receivedOn, noticed.version.publishedOn, today);
}

} // namespace

Objection ListingObjections::whole(const StoredObjection& stored) const
{
    Objection objection = stored.objection;
    objection.raisedBy = shownName(m_context, stored.raisedBy);
    const auto version
        = NoticeStore(m_context.database, m_context.asker().workspaceId).version(objection.version);
    if (version)
        objection.until = untilOf(m_context, objection.version, version->publishedOn);
    return objection;
}

Result<contract::Page<Objection>> ListingObjections::page(const PageRequest& request)
{
    return read(m_context.database, [&]() -> Result<contract::Page<Objection>> {
        const auto view = noticeView(m_context);
        if (!view)
            return failure(view.error());
        const contract::Page<StoredObjection> stored = store().page(view->organizations, request);
        return mapPage(stored, [this](const StoredObjection& each) { return whole(each); });
    });
}

Result<Objection> ListingObjections::raise(int number, const contract::ObjectionForm& form)
{
    return change(m_context.database, [&]() -> Result<Objection> {
        const auto organization
            = namedOrganization(m_context, form.organizationId, form.organizationName);
        if (!organization)
            return failure(organization.error());
        const auto noticed = noticedChange(m_context, number);
        if (!noticed)
            return failure(noticed.error());
        const Result<QString> text = domain::objectionText(form.text);
        if (!text)
            return failure(text.error());
        const Result<QDate> received = receivedOn(m_context, form, *noticed);
        if (!received)
            return failure(received.error());
        StoredObjection stored;
        stored.raisedBy = m_context.asker().id();
        stored.objection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        stored.objection.organizationId = organization->id;
        stored.objection.receivedOn = *received;
        stored.objection.ground = form.ground;
        stored.objection.text = *text;
        store().insert(stored, noticed->version.id, m_context.now());
        record(m_context, m_context.asker().workspaceId,
            {.action = u"objection.raised"_s,
                .targetType = u"listing-objection"_s,
                .targetId = stored.objection.id,
                .organizationId
                = recordedOrganization(m_context, m_context.asker().workspaceId, organization->id),
                .after = {{u"version"_s, number}, {u"ground"_s, domain::wireName(form.ground)},
                    {u"receivedOn"_s, received->toString(Qt::ISODate)}}});
        return whole(store().find(stored.objection.id).value_or(StoredObjection()));
    });
}

Result<Objection> ListingObjections::move(
    const QString& id, const contract::ObjectionMove& wanted, const std::optional<qint64>& ifMatch)
{
    return change(m_context.database, [&]() -> Result<Objection> {
        const auto standing = require(m_context, domain::Action::WorkNotices);
        if (!standing)
            return failure(standing.error());
        const auto stored = store().find(id);
        const auto view = noticeView(m_context);
        const bool theirs = stored && view
            && (!view->organizations
                || view->organizations->contains(stored->objection.organizationId.text()));
        if (!theirs)
            return notFound("objection.unknown", tr("There is no such objection."));
        if (ifMatch && *ifMatch != stored->objection.rev)
            return outdated();
        if (!governsNotices(m_context) && wanted.state != ObjectionState::Withdrawn)
            return notAllowed("workspace.not-allowed",
                tr("You can withdraw this objection; others decide on it."));
        const ObjectionState before = stored->objection.state;
        const Result<QString> outcome
            = domain::objectionOutcome(before, wanted.state, wanted.outcome);
        if (!outcome)
            return failure(outcome.error());
        store().move(id, wanted.state, *outcome, m_context.asker().id(), m_context.now());
        record(m_context, m_context.asker().workspaceId,
            {.action = u"objection.moved"_s,
                .targetType = u"listing-objection"_s,
                .targetId = id,
                .organizationId = recordedOrganization(
                    m_context, m_context.asker().workspaceId, stored->objection.organizationId),
                .before = {{u"state"_s, domain::wireName(before)}},
                .after = {{u"state"_s, domain::wireName(wanted.state)}}});
        return whole(store().find(id).value_or(StoredObjection()));
    });
}

} // namespace console::service
