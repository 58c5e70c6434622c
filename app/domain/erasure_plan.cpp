// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/erasure_plan.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RequestGuards", text);
}

const RequestedRight* rightIn(const ErasureFacts& facts, DataRight wanted)
{
    const auto found = std::find_if(facts.rights.begin(), facts.rights.end(),
        [&](const RequestedRight& each) { return each.right == wanted; });
    return found == facts.rights.end() ? nullptr : &*found;
}

bool isAsked(const RequestedRight* right)
{
    return right && right->outcome != RightOutcome::Refused
        && right->outcome != RightOutcome::Withdrawn;
}

bool isOpen(const RequestedRight* right)
{
    return right && !right->outcome;
}

bool isWorkedOn(RequestStatus status)
{
    return status == RequestStatus::InProgress || status == RequestStatus::AwaitingProcessors;
}

KeptTable& keptIn(QList<KeptTable>& stays, const ColumnUse& use, bool mentions)
{
    const QString ground = use.onErasure.section(u": "_s, 1);
    const auto found = std::find_if(stays.begin(), stays.end(), [&](const KeptTable& each) {
        return each.table == use.table && each.ground == ground && each.mentions == mentions;
    });
    if (found != stays.end())
        return *found;
    return stays.emplaceBack(KeptTable{
        .table = use.table, .rows = 0, .columns = {}, .ground = ground, .mentions = mentions});
}

ErasedTable& erasedIn(QList<ErasedTable>& goes, const ColumnUse& use)
{
    if (goes.isEmpty() || goes.last().table != use.table)
        goes.append({.table = use.table, .rows = 0, .removed = false, .changes = {}});
    return goes.last();
}

//! Secrets say nothing of a person, and what is nobody's is not theirs to ask for.
bool isAboutAPerson(const ColumnUse& use)
{
    return use.personal != "none"_L1 && use.personal != "secret"_L1;
}

} // namespace

QString wireName(ErasureStep step)
{
    switch (step) {
    case ErasureStep::Suppression:
        return u"suppression"_s;
    case ErasureStep::BackupLists:
        return u"backup_lists"_s;
    case ErasureStep::SignIns:
        return u"sign_ins"_s;
    case ErasureStep::Invitations:
        return u"invitations"_s;
    case ErasureStep::TrustRequests:
        return u"trust_requests"_s;
    case ErasureStep::Organizations:
        return u"organizations"_s;
    case ErasureStep::Memberships:
        return u"memberships"_s;
    case ErasureStep::Account:
        break;
    }
    return u"account"_s;
}

std::optional<ErasureStep> erasureStepOf(const QString& name)
{
    for (const ErasureStep step : allErasureSteps) {
        if (wireName(step) == name)
            return step;
    }
    return std::nullopt;
}

QString title(ErasureStep step)
{
    switch (step) {
    case ErasureStep::Suppression:
        return tr("Put on the list of those who stay erased");
    case ErasureStep::BackupLists:
        return tr("Tell the backups of it");
    case ErasureStep::SignIns:
        return tr("End sessions, keys and codes");
    case ErasureStep::Invitations:
        return tr("Remove invitations and their messages");
    case ErasureStep::TrustRequests:
        return tr("Remove requests for reports");
    case ErasureStep::Organizations:
        return tr("Rename what bears the person's name");
    case ErasureStep::Memberships:
        return tr("Remove from organizations");
    case ErasureStep::Account:
        break;
    }
    return tr("Empty the account");
}

QStringList tablesOf(ErasureStep step)
{
    switch (step) {
    case ErasureStep::Suppression:
        return {u"suppression"_s};
    case ErasureStep::BackupLists:
        return {};
    case ErasureStep::SignIns:
        return {u"session"_s, u"api_key"_s, u"login_code"_s, u"password_reset"_s, u"lockout"_s};
    case ErasureStep::Invitations:
        return {
            u"outbox"_s, u"mail"_s, u"invitation"_s, u"listing_notice"_s, u"listing_subscriber"_s};
    case ErasureStep::TrustRequests:
        return {u"trust_request"_s};
    case ErasureStep::Organizations:
        return {u"organization"_s, u"listing_register"_s};
    case ErasureStep::Memberships:
        return {u"membership"_s, u"workspace_person"_s};
    case ErasureStep::Account:
        break;
    }
    return {u"account"_s};
}

ErasurePlan erasurePlan(const QList<ColumnUse>& uses, const QMap<QString, qint64>& rows,
    const QMap<QString, qint64>& mentions)
{
    ErasurePlan plan;
    for (const ColumnUse& use : uses) {
        const qint64 found = rows.value(use.table);
        if (found > 0 && use.goesWithItsRow()) {
            ErasedTable& erased = erasedIn(plan.goes, use);
            erased.rows = found;
            erased.removed = true;
        } else if (found > 0 && !use.isKept() && isAboutAPerson(use)) {
            ErasedTable& erased = erasedIn(plan.goes, use);
            erased.rows = found;
            erased.changes.append(QString(use.column + u": "_s + use.onErasure));
        } else if (found > 0 && use.isKept() && isAboutAPerson(use)) {
            KeptTable& kept = keptIn(plan.stays, use, false);
            kept.rows = found;
            kept.columns.append(use.column);
        }
        if (const qint64 times = mentions.value(QString(use.table + u'.' + use.column))) {
            KeptTable& kept = keptIn(plan.stays, use, true);
            kept.rows += times;
            kept.columns.append(use.column);
        }
    }
    return plan;
}

QString erasurePhrase(const QString& ref)
{
    return QString(u"ERASE "_s + ref);
}

QList<MoveObstacle> erasureObstacles(const ErasureFacts& facts)
{
    QList<MoveObstacle> found;
    const auto add = [&](const char* code, const QString& message) {
        found.append({QString::fromLatin1(code), message});
    };
    if (!isAsked(rightIn(facts, DataRight::Erasure)))
        add("request.erasure.not-asked", tr("Nobody asks for an erasure in this case any more."));
    if (!isWorkedOn(facts.status))
        add("request.erasure.state",
            tr("Erase while the case is worked on: move it to “%1” first.")
                .arg(title(RequestStatus::InProgress)));
    if (!facts.identityProved)
        add("request.identity.unproved",
            tr("Nothing proves yet who asks. Check the identity first."));
    if (facts.legalHold)
        add("request.hold", tr("The case is on legal hold. Release the hold first."));
    const bool copyAsked = isOpen(rightIn(facts, DataRight::Access))
        || isOpen(rightIn(facts, DataRight::Portability));
    if (copyAsked && !facts.copyMade)
        add("request.erasure.copy-first",
            tr("The person asks for a copy, too. Make it first, or say what became of that right: "
               "afterwards there is nothing left to copy."));
    if (facts.lastWorker)
        add("request.erasure.last-worker",
            tr("Nobody else may work on data requests here. Make somebody else operator or "
               "data-protection officer first."));
    if (facts.elsewhere)
        add("request.erasure.elsewhere",
            tr("This person also belongs to another workspace of this service. Have them removed "
               "there first."));
    return found;
}

} // namespace console::domain
