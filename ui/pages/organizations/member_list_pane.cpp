// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/organizations_model.h"
#include "ui/pages/organizations/invite_draft.h"
#include "ui/pages/organizations/member_detail.h"
#include "ui/pages/organizations/member_list.h"
#include "ui/pages/organizations/member_selection.h"
#include "ui/pages/organizations/outcome_report.h"

namespace console::ui {

using domain::Member;

void MemberList::updateContent()
{
    if (auto* detail = qobject_cast<MemberDetail*>(content())) {
        if (const auto now = find(detail->member().userId.text()))
            detail->update(m_membership, m_all, *now);
        else if (!detail->isBusy()) {
            const QString person = models::memberTitle(detail->member());
            closePane();
            announce(Tone::Warn,
                tr("%1 is not in “%2” any more.").arg(person, m_membership.organization.name));
        }
    } else if (auto* draft = qobject_cast<InviteDraft*>(content())) {
        draft->update(m_all);
    }
}

void MemberList::showSelection(const QStringList& keys)
{
    QList<Member> chosen;
    for (const QString& key : keys) {
        if (const auto member = find(key))
            chosen << *member;
    }
    if (chosen.size() == 1)
        presentOne(chosen.first());
    else if (chosen.size() > 1)
        presentSeveral(chosen);
}

void MemberList::presentOne(const Member& member)
{
    auto* detail
        = ListLevel::present<MemberDetail>({member.userId.text()}, m_membership, m_all, member);
    const auto queued = Qt::QueuedConnection;
    connect(
        detail, &MemberDetail::roleChanged, this,
        [this](const QString& person, domain::OrganizationRole role) {
            announce(Tone::Ok, tr("%1 is %2 now.").arg(person, models::roleTitle(role).toLower()));
        },
        queued);
    connect(
        detail, &MemberDetail::removed, this,
        [this](const QString& person) {
            closePane();
            announce(Tone::Ok,
                tr("%1 is removed from “%2”.").arg(person, m_membership.organization.name));
        },
        queued);
    connect(
        detail, &MemberDetail::invitedAgain, this,
        [this](const domain::InvitationOutcome& invitation) {
            const Outcome outcome = outcomeOf(invitation);
            announce(outcome.kind == Outcome::Kind::Failed ? Tone::Bad : Tone::Ok,
                tr("%1: %2. %3").arg(outcome.subject, outcome.words.toLower(), outcome.reason));
        },
        queued);
    connect(
        detail, &MemberDetail::copied, this,
        [this](const QString& sentence) { announce(Tone::Ok, sentence); }, queued);
}

void MemberList::presentSeveral(const QList<Member>& chosen)
{
    QStringList keys;
    for (const Member& member : chosen)
        keys << member.userId.text();
    auto* several = ListLevel::present<MemberSelection>(keys, m_membership, m_all, chosen);
    connect(
        several, &MemberSelection::removalEnded, this,
        [this](const QList<Outcome>& outcomes) { report(tr("Removal"), outcomes); },
        Qt::QueuedConnection);
    connect(
        several, &MemberSelection::invitationEnded, this,
        [this](const QList<Outcome>& outcomes) { report(tr("Invitations"), outcomes); },
        Qt::QueuedConnection);
}

void MemberList::startDraft()
{
    openInvitation();
}

void MemberList::openInvitation(const QString& text)
{
    leave([this, text] {
        auto* draft = ListLevel::present<InviteDraft>({}, m_membership, m_all, text);
        draft->takeFocus();
        connect(
            draft, &InviteDraft::sent, this,
            [this](const QList<Outcome>& outcomes, const QStringList& left) {
                report(tr("Invitations"), outcomes, left);
            },
            Qt::QueuedConnection);
    });
}

void MemberList::report(
    const QString& title, const QList<Outcome>& outcomes, const QStringList& left)
{
    const bool invites = title == tr("Invitations");
    const OutcomeReport::Words words{title, tr("What became of each person"),
        invites ? tr("Invite the rest") : tr("Choose the rest again"), tr("Address")};
    auto* told = ListLevel::present<OutcomeReport>({}, words, outcomes, left);
    told->takeFocus();
    connect(
        told, &OutcomeReport::copied, this,
        [this](const QString& sentence) { announce(Tone::Ok, sentence); }, Qt::QueuedConnection);
    connect(
        told, &OutcomeReport::restWanted, this,
        [this, invites](const QStringList& subjects) {
            if (invites) {
                openInvitation(subjects.join(QLatin1Char('\n')));
                return;
            }
            QStringList keys;
            for (const Member& member : std::as_const(m_all)) {
                if (subjects.contains(models::memberTitle(member)))
                    keys << member.userId.text();
            }
            select(keys);
        },
        Qt::QueuedConnection);
}

} // namespace console::ui
