// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/member_detail.h"

#include "cloud/client.h"
#include "models/members_model.h"
#include "models/organizations_model.h"
#include "ui/pages/organizations/permission.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

// What one does with a member; how the pane is put together is in member_detail_view.cpp.
namespace console::ui {

using domain::Member;
using domain::OrganizationRole;

MemberDetail::MemberDetail(DetailPane& pane, const PageContext& context,
    const domain::Membership& membership, const QList<Member>& members, const Member& member)
    : PaneContent(pane, context)
    , m_membership(membership)
    , m_members(members)
    , m_member(member)
{
    build();
    connect(&pane, &DetailPane::saveRequested, this, &MemberDetail::save);
}

void MemberDetail::update(
    const domain::Membership& membership, const QList<Member>& members, const Member& member)
{
    m_membership = membership;
    m_members = members;
    m_member = member;
    if (isBusy())
        return;
    const OrganizationRole chosen = chosenRole();
    const bool typed = m_roleField->isChanged();
    showRole();
    if (typed)
        m_role->setCurrentIndex(m_role->findData(int(chosen)));
    showFacts();
    showRights();
}

domain::UserId MemberDetail::self() const
{
    const auto& account = client().session().account();
    return account ? account->id : domain::UserId();
}

OrganizationRole MemberDetail::chosenRole() const
{
    return static_cast<OrganizationRole>(m_role->currentData().toInt());
}

void MemberDetail::save()
{
    const OrganizationRole role = chosenRole();
    saving(client()
               .members()
               .changeRole(m_membership.organization.id, m_members, m_member.userId, role)
               .then(this, [this, role](const base::Result<base::Done>& done) {
                   if (!done) {
                       failed(done.error());
                       return;
                   }
                   saved();
                   m_member.role = role;
                   m_member.roleText = domain::wireName(role);
                   showRole();
                   showFacts();
                   Q_EMIT roleChanged(models::memberTitle(m_member), role);
                   Q_EMIT serverChanged();
               }));
}

void MemberDetail::copyLink()
{
    if (!m_member.invitationLink)
        return;
    QGuiApplication::clipboard()->setText(*m_member.invitationLink);
    Q_EMIT copied(tr("The invitation link for %1 is in the clipboard. It opens that account: hand "
                     "it to nobody else.")
                      .arg(models::memberTitle(m_member)));
}

void MemberDetail::inviteAgain()
{
    const OrganizationRole role = m_member.role == OrganizationRole::Admin
        ? OrganizationRole::Admin
        : OrganizationRole::Member;
    saving(client()
               .members()
               .invite(m_membership.organization.id, {m_member.email}, role)
               .then(this,
                   [this](const base::Result<QList<domain::InvitationOutcome>>& outcomes) {
                       unlock();
                       if (!outcomes) {
                           failed(outcomes.error());
                           return;
                       }
                       if (!outcomes->isEmpty())
                           Q_EMIT invitedAgain(outcomes->first());
                       Q_EMIT serverChanged();
                   }),
        m_again, tr("Inviting…"));
}

void MemberDetail::askRemoval()
{
    const QString person = models::memberTitle(m_member);
    ask({tr("Remove %1 from “%2”?").arg(person, m_membership.organization.name),
            tr("They lose access at once. Their account stays, and they can be invited again."),
            tr("Remove"), tr("Keep"), typedOnProduction(context(), person),
            tr("Type the address of the person")},
        {m_remove->parentWidget()}, m_remove, [this] { remove(); });
}

void MemberDetail::remove()
{
    saving(client()
               .members()
               .remove(m_membership.organization.id, m_members, m_member.userId)
               .then(this,
                   [this](const base::Result<base::Done>& done) {
                       unlock();
                       if (!done) {
                           // The question stays, and what was typed into it.
                           failed(done.error());
                           return;
                       }
                       dropQuestion();
                       pane().markClean();
                       Q_EMIT removed(models::memberTitle(m_member));
                       Q_EMIT serverChanged();
                   }),
        question()->yesButton(), tr("Removing…"));
}

void MemberDetail::takeFocus()
{
    QWidget* first = m_role->isEnabled() ? static_cast<QWidget*>(m_role) : m_copy;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
