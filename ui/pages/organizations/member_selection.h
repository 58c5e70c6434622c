// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "ui/pages/organizations/member_run.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

//! Several members in the pane: invite again, or remove. The rules are asked for the whole batch
//! before anything is sent, so that it can't take the last admin away bit by bit.
class MemberSelection : public PaneContent {
    Q_OBJECT

public:
    MemberSelection(DetailPane& pane, const PageContext& context,
        const domain::Membership& membership, const QList<domain::Member>& members,
        const QList<domain::Member>& chosen);
    void takeFocus() override;

Q_SIGNALS:
    void removalEnded(const QList<console::ui::Outcome>& outcomes);
    void invitationEnded(const QList<console::ui::Outcome>& outcomes);

private:
    void judge();
    void build();
    void showRights();
    void askRemoval();
    void startRemoval();
    void startInvitation();
    void start(MemberRun* run, const QString& progress);
    void end(const QList<Outcome>& outcomes);
    [[nodiscard]] domain::UserId self() const;

    domain::Membership m_membership;
    QList<domain::Member> m_members;
    QList<domain::Member> m_chosen;
    QList<domain::Member> m_removable;
    QList<Outcome> m_refused; //!< with the rule's sentence
    QStringList m_invitable;
    TextLabel* m_refusedWords = nullptr;
    BusyButton* m_again = nullptr;
    BusyButton* m_remove = nullptr;
    TextLabel* m_progress = nullptr;
    QPointer<MemberRun> m_run;
    bool m_removes = false;
};

} // namespace console::ui
