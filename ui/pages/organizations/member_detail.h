// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "ui/pages/pane_content.h"

class QComboBox;

namespace console::ui {

class KeyValueList;

//! One member in the pane: role, invitation, removal. What a rule forbids is off, with the rule's
//! sentence, before anything is sent.
class MemberDetail : public PaneContent {
    Q_OBJECT

public:
    MemberDetail(DetailPane& pane, const PageContext& context, const domain::Membership& membership,
        const QList<domain::Member>& members, const domain::Member& member);

    void update(const domain::Membership& membership, const QList<domain::Member>& members,
        const domain::Member& member);
    [[nodiscard]] const domain::Member& member() const { return m_member; }
    void takeFocus() override;

Q_SIGNALS:
    void roleChanged(const QString& person, domain::OrganizationRole role);
    void removed(const QString& person);
    void invitedAgain(const domain::InvitationOutcome& outcome);
    void copied(const QString& sentence);

private:
    void build();
    void buildInvitation();
    void buildRemoval();
    void showFacts();
    void showRights();
    void showRole();
    [[nodiscard]] domain::OrganizationRole chosenRole() const;
    [[nodiscard]] domain::UserId self() const;
    void save();
    void copyLink();
    void inviteAgain();
    void askRemoval();
    void remove();

    domain::Membership m_membership;
    QList<domain::Member> m_members;
    domain::Member m_member;
    QComboBox* m_role = nullptr;
    FormField* m_roleField = nullptr;
    KeyValueList* m_facts = nullptr;
    TextLabel* m_invitationWords = nullptr;
    QPushButton* m_copy = nullptr;
    BusyButton* m_again = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace console::ui
