// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "models/members_model.h"
#include "models/organizations_model.h"
#include "models/when.h"
#include "ui/pages/organizations/member_detail.h"
#include "ui/pages/organizations/member_words.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

#include <QComboBox>

namespace console::ui {

using domain::InvitationState;
using domain::OrganizationRole;

namespace {
QWidget* row(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(space::s, holder);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return holder;
}

QString sentenceOf(const domain::Member& member, const QDateTime& now)
{
    const QDateTime ends = member.invitationExpires.value_or(QDateTime());
    switch (member.invitation) {
    case InvitationState::Accepted:
        return MemberDetail::tr("Accepted. The account is active.");
    case InvitationState::Pending:
        return MemberDetail::tr("Waits for an answer. The link ends %1.")
            .arg(models::relativeTime(ends, now));
    case InvitationState::Expired:
        return MemberDetail::tr("Ended %1 without an answer. Inviting again makes a new link.")
            .arg(models::relativeTime(ends, now));
    case InvitationState::None:
        break;
    }
    return MemberDetail::tr("There is no invitation, as after a mail that could not be sent. "
                            "Inviting again makes one.");
}
} // namespace

void MemberDetail::build()
{
    m_role = new QComboBox;
    m_roleField = pane().addField(new FormField(tr("Role"), m_role, QStringLiteral("newRole")));
    m_facts = new KeyValueList;
    pane().add(m_facts);
    buildInvitation();
    buildRemoval();
    showRole();
    showFacts();
    showRights();
}

void MemberDetail::buildInvitation()
{
    pane().addSection(tr("Invitation"));
    m_invitationWords = new TextLabel;
    m_invitationWords->setWordWrap(true);
    pane().add(m_invitationWords);
    m_copy = new PlainButton(tr("Copy invitation link"));
    m_again = new BusyButton(tr("Invite again"));
    pane().add(row({m_copy, m_again}));
    connect(m_copy, &QPushButton::clicked, this, &MemberDetail::copyLink);
    connect(m_again, &BusyButton::activated, this, &MemberDetail::inviteAgain);
}

void MemberDetail::buildRemoval()
{
    pane().addSection(tr("Removal"));
    m_remove = new PlainButton(tr("Remove from organization"));
    pane().add(row({m_remove}));
    connect(m_remove, &QPushButton::clicked, this, &MemberDetail::askRemoval);
}

void MemberDetail::showRole()
{
    m_role->clear();
    for (const OrganizationRole role : {OrganizationRole::Admin, OrganizationRole::Member})
        m_role->addItem(models::roleTitle(role), int(role));
    if (m_member.role == OrganizationRole::Unknown)
        m_role->addItem(m_member.roleText, int(OrganizationRole::Unknown));
    m_role->setCurrentIndex(m_role->findData(int(m_member.role)));
    m_roleField->markClean();
    pane().markClean();
}

void MemberDetail::showFacts()
{
    pane().setTitle(models::memberTitle(m_member));
    QList<KeyValue> rows;
    if (!m_member.email.isEmpty())
        rows << KeyValue{tr("Display name"), m_member.displayName, Tone::Neutral, {}};
    if (m_member.userId == self())
        rows << KeyValue{tr("Account"), tr("This is you."), Tone::Neutral, {}};
    m_facts->setRows(rows);
    const bool known = !m_member.email.isEmpty();
    m_invitationWords->setText(known
            ? sentenceOf(m_member, context().clock())
            : tr("Only admins see addresses and the state of invitations."));
    m_invitationWords->setToolTip(
        m_member.invitationExpires ? models::exactTime(*m_member.invitationExpires) : QString());
}

void MemberDetail::showRights()
{
    const QString noManaging = whyNoManaging(context(), m_membership);
    const OrganizationRole other = m_member.role == OrganizationRole::Admin
        ? OrganizationRole::Member
        : OrganizationRole::Admin;
    const auto why = [&](const base::Result<base::Done>& rule) {
        return !noManaging.isEmpty() ? noManaging : rule ? QString() : rule.error().message;
    };
    const QString noRole = why(domain::mayChangeRole(m_members, self(), m_member.userId, other));
    setAllowed(m_role, noRole.isEmpty(), noRole);
    m_roleField->setHint(noRole.isEmpty()
            ? tr("Admins also invite and remove people and change the organization.")
            : noRole);
    pane().setSaveText(noRole.isEmpty() ? tr("Save role") : QString());
    const QString noRemoval = why(domain::mayRemove(m_members, self(), m_member.userId));
    setAllowed(m_remove, noRemoval.isEmpty(), noRemoval);
    setAllowed(m_copy, m_member.invitationLink.has_value(),
        m_member.invitation == InvitationState::Accepted
            ? tr("The invitation was accepted; there is no link any more.")
            : tr("There is no link. Invite the person again to make one."));
    QString noInvitation = noManaging;
    if (noInvitation.isEmpty() && !canInviteAgain(m_member))
        noInvitation = tr("The invitation was accepted already.");
    setAllowed(m_again, noInvitation.isEmpty(), noInvitation);
}

} // namespace console::ui
