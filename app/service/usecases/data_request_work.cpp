// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/address_mask.h"
#include "domain/mail_relay.h"
#include "domain/sub_processor.h"
#include "service/store/workspaces.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_tasks.h"
#include "service/usecases/request_work.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using contract::RequestChange;
using domain::RequestCase;
using domain::RequestSummary;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

Result<Done> checkText(const QString& field, const std::optional<QString>& text, qsizetype longest,
    const QString& stored)
{
    if (!text)
        return Done{};
    if (text->size() > longest)
        return invalid(field, "request.text", tr("This has at most %1 characters.").arg(longest));
    return checkUnmasked(field, *text, stored);
}

//! What a closed case still takes.
bool keepsClosed(const RequestChange& change)
{
    return !change.assignee && !change.restricted && !change.feeAsked && !change.role
        && !change.organizationId && !change.controllerContact && !change.scope && !change.language;
}

//! Both setting and releasing a hold have a reason; without either there is none to give.
Result<Done> checkHold(const RequestSummary& summary, const RequestChange& change)
{
    if (!change.legalHold || *change.legalHold == summary.flags.legalHold)
        return Done{};
    const qsizetype size = domain::plainLines(change.holdReason.value_or(QString())).size();
    if (size >= domain::shortestMoveReason && size <= domain::longestMoveReason)
        return Done{};
    return invalid(u"holdReason"_s, "request.hold.reason",
        tr("Say in %1 to %2 characters why the case is put on hold, or no longer is.")
            .arg(domain::shortestMoveReason)
            .arg(domain::longestMoveReason));
}

Result<Done> checkChange(
    const Context& context, const StoredDataRequest& stored, const RequestChange& change)
{
    const RequestSummary& summary = stored.whole.summary;
    const bool purged = summary.status == domain::RequestStatus::Purged;
    if (purged || (!domain::isActive(summary.status) && !keepsClosed(change)))
        return needsActive(stored);
    if (auto given = checkHold(summary, change); !given)
        return given;
    if (auto known = checkAssignee(context, change.assignee.value_or(domain::UserId())); !known)
        return known;
    if (auto fits = checkText(u"controllerContact"_s, change.controllerContact,
            domain::longestControllerContact, stored.whole.controllerContact);
        !fits)
        return fits;
    if (auto fits
        = checkText(u"scope"_s, change.scope, domain::longestRequestScope, stored.whole.scope);
        !fits)
        return fits;
    if (change.language && !domain::mailLanguages().contains(*change.language))
        return invalid(u"language"_s, "request.language", tr("Choose English or French."));
    return change.retentionMonths
        ? domain::checkRetentionMonths(summary.regulation, *change.retentionMonths)
        : Result<Done>(Done{});
}

//! What had to wait for the hold has to be looked at once it is gone.
void releaseHold(RequestCase& whole)
{
    const QString key = holdTaskKey();
    const auto found = std::find_if(whole.tasks.begin(), whole.tasks.end(),
        [&](const domain::CaseTask& task) { return task.key == key; });
    if (found != whole.tasks.end()) {
        found->task.state = domain::RequestTask::State::Todo;
        found->task.evidence.clear();
        found->confirmedOn.reset();
    } else {
        whole.tasks.append(internalTask(key, u"Legal hold"_s,
            u"The hold was released: go on with what had to wait for it"_s, {}));
    }
}

//! What is kept of the hold, where it is another one than before.
std::optional<domain::LegalHold> changedHold(
    const Context& context, const RequestSummary& summary, const RequestChange& change)
{
    if (!change.legalHold || *change.legalHold == summary.flags.legalHold)
        return std::nullopt;
    return domain::LegalHold{.held = *change.legalHold,
        .reason = domain::plainLines(change.holdReason.value_or(QString())),
        .by = {.id = context.asker().id(), .name = {}},
        .at = context.now()};
}

void changeFlags(RequestCase& whole, const RequestChange& change, QJsonObject& after)
{
    domain::RequestFlags& flags = whole.summary.flags;
    if (change.legalHold == false && flags.legalHold)
        releaseHold(whole);
    const auto set = [&](bool& flag, const std::optional<bool>& wanted, QLatin1String name) {
        if (!wanted || *wanted == flag)
            return;
        flag = *wanted;
        after.insert(name, flag);
    };
    set(flags.legalHold, change.legalHold, "legalHold"_L1);
    set(flags.restricted, change.restricted, "restricted"_L1);
    set(flags.feeAsked, change.feeAsked, "feeAsked"_L1);
}

void changeWords(RequestCase& whole, const RequestChange& change, QJsonObject& after)
{
    if (change.assignee) {
        after.insert("assignee"_L1, change.assignee->text());
        whole.summary.assignee.reset();
        if (!change.assignee->isEmpty())
            whole.summary.assignee = domain::RequestWorker{.id = *change.assignee, .name = {}};
    }
    if (change.role) {
        whole.summary.role = *change.role;
        after.insert("role"_L1, domain::wireName(*change.role));
    }
    whole.organizationId = change.organizationId.value_or(whole.organizationId);
    if (change.controllerContact)
        whole.controllerContact = domain::plainLines(*change.controllerContact);
    if (change.scope)
        whole.scope = domain::plainLines(*change.scope);
    if (change.language && *change.language != whole.language) {
        whole.language = *change.language;
        after.insert("language"_L1, whole.language);
    }
    if (!change.retentionMonths)
        return;
    whole.retentionMonths = *change.retentionMonths;
    after.insert("retentionMonths"_L1, whole.retentionMonths);
    if (whole.summary.closedAt)
        whole.purgeOn = domain::purgeDay(domain::retentionStart(whole), whole.retentionMonths);
}

} // namespace

Result<StoredDataRequest> seenRequest(
    const Context& context, const QString& id, const SeenRev& seen)
{
    if (const auto standing = require(context, domain::Action::WorkDataRequests); !standing)
        return base::failure(standing.error());
    auto stored = storedRequest(context, id);
    if (stored && seen && *seen != stored->whole.summary.rev)
        return outdated();
    return stored;
}

Result<RequestCase> workedCase(const Context& context, const QString& id)
{
    return storedRequest(context, id).map([&](StoredDataRequest stored) {
        return RequestViews(context, true).whole(std::move(stored));
    });
}

Result<Done> needsActive(const StoredDataRequest& stored)
{
    if (domain::isActive(stored.whole.summary.status))
        return Done{};
    return conflict("request.closed",
        tr("This case is closed, so it stays as it is. Open it again first, with the reason."));
}

domain::RequestEvent stayingEvent(
    const Context& context, const RequestCase& whole, const QString& row, const QString& reason)
{
    domain::RequestEvent event;
    event.number = int(whole.history.size()) + 1;
    event.at = context.now();
    event.by.id = context.asker().id();
    event.from = whole.summary.status;
    event.to = whole.summary.status;
    event.row = row;
    event.evidence.reason = reason;
    return event;
}

Result<Done> checkAssignee(const Context& context, const domain::UserId& assignee)
{
    const auto workers = [&] {
        return WorkspaceStore(context.database)
            .whoHas(context.asker().workspaceId, rolesThatMay(domain::Action::WorkDataRequests));
    };
    if (assignee.isEmpty() || workers().contains(assignee))
        return Done{};
    return invalid(
        u"assignee"_s, "request.assignee", tr("Choose somebody who works on data requests here."));
}

Result<Done> checkUnmasked(const QString& field, const QString& text, const QString& stored)
{
    if (!base::holdsMaskOf(text, stored))
        return Done{};
    return invalid(field, "request.text.masked",
        tr("Addresses are masked in this text, and would be lost. Show the person first, or leave "
           "the text as it was."));
}

Result<QList<domain::DataRight>> rightsAmong(
    const RequestCase& whole, const QList<domain::DataRight>& rights)
{
    QList<domain::DataRight> all;
    for (const domain::RightClock& clock : whole.summary.rights)
        all.append(clock.asked.right);
    for (const domain::DataRight right : rights) {
        if (!all.contains(right))
            return invalid(u"rights"_s, "request.rights",
                tr("Choose among the rights that are asked for in this case."));
    }
    return rights.isEmpty() ? all : rights;
}

DataRequestWork::Answer DataRequestWork::change(
    const QString& id, const RequestChange& change, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        if (auto checked = checkChange(m_context, stored, change); !checked)
            return checked;
        QJsonObject after;
        if (const auto hold = changedHold(m_context, stored.whole.summary, change))
            DataRequestStore(m_context.database, m_context.asker().workspaceId)
                .append(stored.whole.summary.id, *hold);
        changeFlags(stored.whole, change, after);
        changeWords(stored.whole, change, after);
        recordOf(m_context, "data-request.changed", stored, after);
        return Done{};
    });
}

DataRequestWork::Answer DataRequestWork::link(
    const QString& id, const QString& otherRef, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        DataRequestStore store(m_context.database, m_context.asker().workspaceId);
        const auto other = store.find(otherRef);
        const QString& own = stored.whole.summary.id;
        if (!other || other->whole.summary.id == own)
            return invalid(u"to"_s, "request.link",
                tr("There is no other case of this number. Write it such as DSR-2026-0001."));
        store.link(own, other->whole.summary.id, domain::RequestLink::Related,
            m_context.asker().id(), m_context.now());
        // Not which one: the record stays when a case is purged, and would lead from the other,
        // which may still name the person, to the one that must not. Until then the link itself
        // tells.
        recordOf(m_context, "data-request.linked", stored);
        return Done{};
    });
}

} // namespace console::service
