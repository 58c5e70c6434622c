// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "domain/request_correction.h"
#include "domain/request_retention.h"
#include "domain/sub_processor.h"
#include "service/store/identity_codes.h"
#include "service/store/letters.h"
#include "service/store/mails.h"
#include "service/store/request_packages.h"
#include "service/store/workspaces.h"
#include "service/usecases/data_request_form.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <algorithm>

// What was typed wrong when a case was recorded.
namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using contract::RequestCorrection;
using contract::RequestForm;
using domain::RequestCase;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

QList<domain::DataRight> rightsIn(const RequestCase& whole)
{
    QList<domain::DataRight> rights;
    for (const domain::RightClock& clock : whole.summary.rights)
        rights.append(clock.asked.right);
    return rights;
}

//! The form that would record the case as it should have been: it is checked as any other.
RequestForm rightForm(const StoredDataRequest& stored, const RequestCorrection& correction)
{
    const RequestCase& whole = stored.whole;
    const domain::RequestSummary& summary = whole.summary;
    RequestForm form;
    form.address = correction.address.value_or(stored.address);
    form.name = correction.name.value_or(whole.name);
    form.regulation = correction.regulation.value_or(summary.regulation);
    form.role = summary.role;
    form.channel = correction.channel.value_or(summary.channel);
    form.receivedAt = correction.receivedAt.value_or(summary.receivedAt);
    form.zone = correction.zone.value_or(summary.zone);
    form.calendar = correction.calendar.value_or(whole.calendar);
    form.targetReserve = whole.targetReserve;
    form.rights = correction.rights.value_or(rightsIn(whole));
    form.sourceRef = whole.sourceRef;
    form.details = whole.details;
    return form;
}

//! A case that stays with its calendar keeps the version of it, too.
QString keptVersion(const RequestCase& whole, const RequestCorrection& correction)
{
    return correction.calendar.value_or(whole.calendar) == whole.calendar ? whole.calendarVersion
                                                                          : QString();
}

//! Nothing may hang on a right that goes, and for one that comes the tasks would be missing.
Result<Done> checkRights(const RequestCase& whole, const QList<domain::DataRight>& rights)
{
    const auto kept = [&rights](const domain::RightClock& clock) {
        return rights.contains(clock.asked.right);
    };
    const bool hangs = std::any_of(whole.summary.rights.begin(), whole.summary.rights.end(),
        [&](const domain::RightClock& clock) {
            const auto asksAbout = [&clock](const domain::RequestQuestion& question) {
                return question.rights.contains(clock.asked.right);
            };
            return !kept(clock)
                && (clock.asked.outcome || clock.asked.extension
                    || std::any_of(whole.questions.begin(), whole.questions.end(), asksAbout));
        });
    const bool begun = std::any_of(whole.tasks.begin(), whole.tasks.end(),
        [](const domain::CaseTask& task) { return !task.added; });
    if (!begun && !hangs)
        return Done{};
    return conflict("request.correction.rights",
        tr("What is asked for can be corrected before the work has begun, and no longer for a "
           "right that was decided on, extended or asked about."));
}

Result<Done> checkCorrection(const StoredDataRequest& stored, const StoredDataRequest& right)
{
    if (right.address != stored.address && stored.whole.identity)
        return conflict("request.correction.identity",
            tr("It was proved that who asks has the address as it is. Check first who asks once "
               "more, then correct the address."));
    const QList<domain::DataRight> rights = rightsIn(right.whole);
    return rights == rightsIn(stored.whole) ? Result<Done>(Done{})
                                            : checkRights(stored.whole, rights);
}

//! What of a case can be corrected, as the record of changes may have it: it outlives the case.
QJsonObject recordable(const StoredDataRequest& stored)
{
    const domain::RequestSummary& summary = stored.whole.summary;
    QJsonArray rights;
    QJsonObject legal;
    for (const domain::RightClock& clock : summary.rights) {
        rights.append(domain::wireName(clock.asked.right));
        legal.insert(domain::wireName(clock.asked.right), clock.limit.legal.toString(Qt::ISODate));
    }
    return {{u"regulation"_s, domain::wireName(summary.regulation)},
        {u"channel"_s, domain::wireName(summary.channel)},
        {u"receivedAt"_s, base::isoUtc(summary.receivedAt)}, {u"zone"_s, summary.zone},
        {u"calendar"_s, stored.whole.calendar}, {u"rights"_s, rights}, {u"legal"_s, legal}};
}

//! Takes out of both what is the same in them.
void keepDifferences(QJsonObject& before, QJsonObject& after)
{
    const QStringList names = before.keys();
    for (const QString& name : names) {
        if (before.value(name) != after.value(name))
            continue;
        before.remove(name);
        after.remove(name);
    }
}

void applyRights(RequestCase& whole, const RequestCase& right)
{
    QList<domain::RightClock> clocks;
    for (domain::RightClock clock : right.summary.rights) {
        for (const domain::RightClock& known : std::as_const(whole.summary.rights)) {
            if (known.asked.right == clock.asked.right)
                clock = known;
        }
        clocks.append(clock);
    }
    whole.summary.rights = clocks;
}

//! Those that wait say so, and bring nothing about any more. One that is being sent is settled once
//! it has left, or has not.
void hinderLetters(const Context& context, const QString& requestId, const QString& code)
{
    using domain::LetterEffect;
    LetterStore letters(context.database, context.asker().workspaceId);
    const QList<StoredLetter> all = letters.all(requestId);
    for (const StoredLetter& each : all) {
        const bool leaves = each.letter.state == domain::MailState::Sending;
        const bool queued = each.letter.state == domain::MailState::Queued;
        if (each.letter.effect == LetterEffect::Waiting)
            letters.setEffect(
                each.letter.id, leaves ? LetterEffect::Waiting : LetterEffect::Hindered, code);
        else if (each.letter.effect == LetterEffect::None && queued)
            letters.setEffect(each.letter.id, LetterEffect::Hindered, code);
    }
}

//! Nothing that was made for the address as it was goes there any more, and whoever has it proves
//! nothing.
void leaveAddress(const Context& context, const QString& requestId)
{
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    PackageStore(context.database, workspace).forget(requestId);
    IdentityCodeStore(context.database, workspace).endAll(requestId, context.now());
    MailStore(context.database).stopCase(requestId, context.now());
    hinderLetters(context, requestId, QString(domain::letterAddressLeft));
}

//! Letters say what the law was, by when it lets us answer, and where to complain.
void leaveLaw(const Context& context, const QString& requestId)
{
    MailStore mails(context.database);
    LetterStore letters(context.database, context.asker().workspaceId);
    const QList<StoredLetter> all = letters.all(requestId);
    for (const StoredLetter& each : all)
        mails.stop(each.mailId, context.now());
    hinderLetters(context, requestId, QString(domain::letterLawLeft));
}

void apply(const Context& context, StoredDataRequest& stored, const StoredDataRequest& right)
{
    RequestCase& whole = stored.whole;
    domain::RequestSummary& summary = whole.summary;
    const domain::RequestSummary& wanted = right.whole.summary;
    if (right.address != stored.address)
        leaveAddress(context, summary.id);
    if (wanted.regulation != summary.regulation)
        leaveLaw(context, summary.id);
    // A time that was set by hand stays where the law allows it; one that came with the law goes.
    if (const auto workspace = WorkspaceStore(context.database).byId(context.asker().workspaceId);
        workspace
        && (whole.retentionMonths == workspace->settings.retention.of(summary.regulation)
            || !domain::checkRetentionMonths(wanted.regulation, whole.retentionMonths)))
        whole.retentionMonths = workspace->settings.retention.of(wanted.regulation);
    stored.address = right.address;
    whole.name = right.whole.name;
    whole.calendar = right.whole.calendar;
    whole.calendarVersion = right.whole.calendarVersion;
    summary.regulation = wanted.regulation;
    summary.channel = wanted.channel;
    summary.receivedAt = wanted.receivedAt;
    summary.zone = wanted.zone;
    applyRights(whole, right.whole);
}

//! Nothing is corrected into what is shown of it while it is masked.
Result<Done> checkMasks(const StoredDataRequest& stored, const RequestCorrection& correction)
{
    const QString address = correction.address.value_or(QString()).trimmed();
    const QString name = correction.name.value_or(QString()).trimmed();
    const bool masksAddress = !address.isEmpty() && address == base::maskAddress(stored.address);
    if (masksAddress || (!name.isEmpty() && name == maskedName(stored.whole.name)))
        return invalid(masksAddress ? u"address"_s : u"name"_s, "request.text.masked",
            tr("This is masked. Show the person first, or leave it as it was."));
    return checkUnmasked(u"address"_s, address, stored.address);
}

} // namespace

DataRequestWork::Answer DataRequestWork::correct(
    const QString& id, const RequestCorrection& correction, const SeenRev& seen)
{
    auto corrected = worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        if (auto active = needsActive(stored); !active)
            return active;
        const QString reason = domain::plainLines(correction.reason);
        if (reason.size() < domain::shortestMoveReason || reason.size() > domain::longestMoveReason)
            return invalid(u"reason"_s, "request.correction.reason",
                tr("Say in %1 to %2 characters why it is corrected.")
                    .arg(domain::shortestMoveReason)
                    .arg(domain::longestMoveReason));
        if (auto masks = checkMasks(stored, correction); !masks)
            return masks;
        const auto right = requestOf(
            m_context, rightForm(stored, correction), keptVersion(stored.whole, correction));
        if (!right)
            return base::failure(right.error());
        if (auto checked = checkCorrection(stored, *right); !checked)
            return checked;
        const bool renamed = right->whole.name != stored.whole.name;
        const bool readdressed = right->address != stored.address;
        QJsonObject before = recordable(stored);
        apply(m_context, stored, *right);
        const QDate today = requestToday(m_context, stored.whole.summary.zone);
        if (auto counted = recount(m_context, stored.whole, today); !counted)
            return counted;
        QJsonObject after = recordable(stored);
        keepDifferences(before, after);
        if (after.isEmpty() && !renamed && !readdressed)
            return invalid(u"reason"_s, "request.correction.same",
                tr("Nothing here is another than what is recorded."));
        // Never what they were or are, nor a mark of it: the record outlives the case.
        if (renamed)
            after.insert("name"_L1, u"corrected"_s);
        if (readdressed)
            after.insert("address"_L1, u"corrected"_s);
        DataRequestStore(m_context.database, m_context.asker().workspaceId)
            .append(stored.whole.summary.id,
                stayingEvent(m_context, stored.whole, domain::correctionRow(), reason));
        after.insert("ref"_L1, stored.whole.summary.ref);
        service::record(m_context, m_context.asker().workspaceId,
            {.action = u"data-request.corrected"_s,
                .targetType = u"data-request"_s,
                .targetId = stored.whole.summary.id,
                .before = before,
                .after = after});
        return Done{};
    });
    wakeMails(m_context);
    return corrected;
}

} // namespace console::service
