// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/data_requests.h"

#include "base/log.h"
#include "domain/local_day.h"
#include "service/store/address_marks.h"
#include "service/store/mail_relays.h"
#include "service/store/workspaces.h"
#include "service/usecases/data_request_form.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_scene.h"
#include "service/usecases/standing.h"

#include <algorithm>
#include <tuple>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::Action;
using domain::RequestCase;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

enum class RecordedBy { Worker, ThePerson };

//! The first entry of its history.
domain::RequestEvent beginning(
    const Context& context, const StoredDataRequest& stored, RecordedBy by)
{
    domain::RequestEvent event;
    event.at = context.now();
    if (by == RecordedBy::Worker)
        event.by.id = context.asker().id();
    event.row = u"1"_s;
    event.evidence.message = stored.whole.sourceRef;
    return event;
}

void recordBeginning(const Context& context, const StoredDataRequest& stored, RecordedBy by)
{
    const domain::RequestSummary& summary = stored.whole.summary;
    QJsonObject after{{u"regulation"_s, domain::wireName(summary.regulation)},
        {u"channel"_s, domain::wireName(summary.channel)}, {u"ref"_s, summary.ref}};
    Context recorder = context;
    if (by == RecordedBy::ThePerson) {
        recorder.principal.reset();
        after.insert("raisedBy"_L1, u"subject"_s);
    }
    service::record(recorder, context.asker().workspaceId,
        {.action = u"data-request.recorded"_s,
            .targetType = u"data-request"_s,
            .targetId = summary.id,
            .after = after});
}

//! Gives it a ref and stores it. A person who asks about themselves is named nowhere but in the
//! case, where that is sealed and goes when it is purged: who recorded it would say whose it is.
base::Result<StoredDataRequest> keep(
    const Context& context, StoredDataRequest stored, RecordedBy by)
{
    domain::RequestSummary& summary = stored.whole.summary;
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    if (const auto found = WorkspaceStore(context.database).byId(workspace))
        stored.whole.retentionMonths = found->settings.retention.of(summary.regulation);
    if (stored.whole.language.isEmpty())
        stored.whole.language = MailRelayStore(context.database).find(workspace).language;
    DataRequestStore store(context.database, workspace);
    const base::Result<QDate> received = domain::localDay(summary.receivedAt, summary.zone);
    summary.ref = store.takeRef(received.value_or(summary.receivedAt.date()).year());
    store.put(stored, context.now());
    store.append(summary.id, beginning(context, stored, by));
    recordBeginning(context, stored, by);
    return storedRequest(context, summary.id);
}

//! As the person may see it: nothing of how it is worked on.
domain::RequestSummary forThePerson(domain::RequestSummary summary)
{
    summary.assignee.reset();
    summary.preparer.reset();
    summary.flags = {};
    summary.tasks = 0;
    summary.openTasks = 0;
    return summary;
}

} // namespace

base::Result<StoredDataRequest> storedRequest(const Context& context, const QString& id)
{
    const auto stored = DataRequestStore(context.database, context.asker().workspaceId).find(id);
    if (!stored)
        return notFound("request.unknown", tr("There is no such case in this workspace."));
    return *stored;
}

void recordOf(const Context& context, const char* action, const StoredDataRequest& stored,
    const QJsonObject& after)
{
    QJsonObject body = after;
    body.insert("ref"_L1, stored.whole.summary.ref);
    service::record(context, context.asker().workspaceId,
        {.action = QString::fromLatin1(action),
            .targetType = u"data-request"_s,
            .targetId = stored.whole.summary.id,
            .after = body});
}

base::Result<DataRequests::Page> DataRequests::page(
    DataRequestQuery query, const PageRequest& request)
{
    return read(m_context.database, [&]() -> base::Result<Page> {
        const auto standing = require(m_context, Action::ReadDataRequests);
        if (!standing)
            return base::failure(standing.error());
        if (query.mine)
            query.filter.assignee = m_context.asker().id();
        query.filter.byName = domain::may(*standing, Action::WorkDataRequests);
        Page page = queuePage(m_context.database, m_context.asker().workspaceId, query.filter,
            request, m_context.now());
        RequestViews views(m_context, domain::may(*standing, Action::WorkDataRequests));
        for (domain::RequestSummary& summary : page.items)
            summary = views.summary(std::move(summary));
        return page;
    });
}

base::Result<QList<domain::RequestWorker>> DataRequests::workers()
{
    using Workers = QList<domain::RequestWorker>;
    return read(m_context.database, [&]() -> base::Result<Workers> {
        if (const auto standing = require(m_context, Action::ReadDataRequests); !standing)
            return base::failure(standing.error());
        Workers workers;
        const QList<domain::UserId> people
            = WorkspaceStore(m_context.database)
                  .whoHas(m_context.asker().workspaceId, rolesThatMay(Action::WorkDataRequests));
        for (const domain::UserId& person : people)
            workers.append({.id = person, .name = publishedName(m_context, person)});
        std::sort(workers.begin(), workers.end(), [](const auto& a, const auto& b) {
            return std::tie(a.name, a.id.text()) < std::tie(b.name, b.id.text());
        });
        return workers;
    });
}

base::Result<RequestCase> DataRequests::get(const QString& id)
{
    return change(m_context.database, [&]() -> base::Result<RequestCase> {
        const auto standing = require(m_context, Action::ReadDataRequests);
        if (!standing)
            return base::failure(standing.error());
        auto stored = storedRequest(m_context, id);
        if (!stored)
            return base::failure(stored.error());
        recordOf(m_context, "data-request.viewed", *stored);
        RequestViews views(m_context, domain::may(*standing, Action::WorkDataRequests));
        return views.whole(std::move(*stored));
    });
}

base::Result<contract::SubjectView> DataRequests::showSubject(const QString& id)
{
    return change(m_context.database, [&]() -> base::Result<contract::SubjectView> {
        if (const auto standing = require(m_context, Action::WorkDataRequests); !standing)
            return base::failure(standing.error());
        auto stored = storedRequest(m_context, id);
        if (!stored)
            return base::failure(stored.error());
        recordOf(m_context, "data-request.subject-shown", *stored);
        contract::SubjectView view{.address = stored->address,
            .name = stored->whole.name,
            .details = stored->whole.details,
            .request = {}};
        view.request = RequestViews(m_context, true).shown(std::move(*stored));
        return view;
    });
}

base::Result<QDateTime> DataRequests::exportRegister(const contract::RegisterExport& form)
{
    return change(m_context.database, [&]() -> base::Result<QDateTime> {
        if (const auto standing = require(m_context, Action::ReadDataRequests); !standing)
            return base::failure(standing.error());
        if (form.to < form.from)
            return invalid(u"to"_s, "request.register.period",
                tr("Choose the day on which the period begins, or a later one."));
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        service::record(m_context, workspace,
            {.action = u"data-requests.exported"_s,
                .targetType = u"workspace"_s,
                .targetId = workspace.text(),
                .after = {{u"file"_s, domain::wireName(form.file)},
                    {u"from"_s, form.from.toString(Qt::ISODate)},
                    {u"to"_s, form.to.toString(Qt::ISODate)}}});
        return m_context.now();
    });
}

base::Result<contract::RequestPreview> DataRequests::preview(const contract::RequestForm& form)
{
    return read(m_context.database, [&]() -> base::Result<contract::RequestPreview> {
        if (const auto standing = require(m_context, Action::WorkDataRequests); !standing)
            return base::failure(standing.error());
        auto stored = requestOf(m_context, form);
        if (!stored)
            return base::failure(stored.error());
        DataRequestStore store(m_context.database, m_context.asker().workspaceId);
        stored->whole.related = store.related(stored->whole.summary.id, stored->address);
        RequestViews views(m_context, true);
        // Nothing is masked for who has just typed it.
        const RequestCase whole = views.shown(*stored);
        return contract::RequestPreview{.mask = base::maskAddress(stored->address),
            .rights = whole.summary.rights,
            .subject = whole.subject,
            .related = whole.related};
    });
}

base::Result<RequestCase> DataRequests::record(const contract::RequestForm& form)
{
    return change(m_context.database, [&]() -> base::Result<RequestCase> {
        if (const auto standing = require(m_context, Action::WorkDataRequests); !standing)
            return base::failure(standing.error());
        const auto stored = requestOf(m_context, form);
        if (!stored)
            return base::failure(stored.error());
        return keep(m_context, *stored, RecordedBy::Worker).map([&](StoredDataRequest kept) {
            return RequestViews(m_context, true).whole(std::move(kept));
        });
    });
}

base::Result<DataRequests::Page> DataRequests::own(const PageRequest& request)
{
    return read(m_context.database, [&]() -> base::Result<Page> {
        if (const auto standing = require(m_context, Action::RaiseOwnDataRequest); !standing)
            return base::failure(standing.error());
        const Principal& asker = m_context.asker();
        DataRequestFilter filter;
        filter.personKeys = addressMarks(m_context.database.sealer(), asker.account.email);
        PageRequest newest = request;
        newest.sort = u"-received"_s;
        Page page
            = queuePage(m_context.database, asker.workspaceId, filter, newest, m_context.now());
        RequestViews views(m_context, false);
        for (domain::RequestSummary& summary : page.items)
            summary = forThePerson(views.summary(std::move(summary)));
        return page;
    });
}

base::Result<domain::RequestSummary> DataRequests::raiseOwn(const contract::OwnRequestForm& form)
{
    return change(m_context.database, [&]() -> base::Result<domain::RequestSummary> {
        if (const auto standing = require(m_context, Action::RaiseOwnDataRequest); !standing)
            return base::failure(standing.error());
        const Principal& asker = m_context.asker();
        auto stored = requestOf(m_context, ownForm(form, asker.account, m_context.now()));
        if (!stored)
            return base::failure(stored.error());
        stored->whole.identity
            = domain::IdentityProof{.method = domain::IdentityMethod::AccountSession,
                .text = {},
                .at = m_context.now(),
                .by = {}};
        return keep(m_context, *stored, RecordedBy::ThePerson).map([&](StoredDataRequest kept) {
            return forThePerson(RequestViews(m_context, false).summary(kept.whole.summary));
        });
    });
}

} // namespace console::service
