// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/member_selection.h"

#include "cloud/client.h"
#include "models/members_model.h"
#include "ui/pages/organizations/member_words.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/flow_layout.h"

namespace console::ui {

using domain::Member;

namespace {
constexpr int namesShown = 8;

QStringList titlesOf(const QList<Member>& members)
{
    QStringList titles;
    for (const Member& member : members)
        titles << models::memberTitle(member);
    return titles;
}

TextLabel* words(const QString& text, Tone tone = Tone::Neutral)
{
    auto* label = new TextLabel(text, TextSize::Body, tone);
    label->setWordWrap(true);
    return label;
}

QWidget* row(QWidget* widget)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(0, holder);
    flow->addWidget(widget);
    return holder;
}
} // namespace

MemberSelection::MemberSelection(DetailPane& pane, const PageContext& context,
    const domain::Membership& membership, const QList<Member>& members, const QList<Member>& chosen)
    : PaneContent(pane, context)
    , m_membership(membership)
    , m_members(members)
    , m_chosen(chosen)
{
    judge();
    build();
    showRights();
}

domain::UserId MemberSelection::self() const
{
    const auto& account = client().session().account();
    return account ? account->id : domain::UserId();
}

void MemberSelection::judge()
{
    QList<Member> remaining = m_members;
    for (const Member& member : std::as_const(m_chosen)) {
        if (canInviteAgain(member))
            m_invitable << member.email;
        const base::Result<base::Done> rule = domain::mayRemove(remaining, self(), member.userId);
        if (!rule) {
            m_refused << Outcome{models::memberTitle(member), Outcome::Kind::Skipped, tr("Stays"),
                rule.error().message, {}};
            continue;
        }
        m_removable << member;
        remaining.removeIf([&](const Member& m) { return m.userId == member.userId; });
    }
}

void MemberSelection::build()
{
    pane().setTitle(tr("%n people chosen", nullptr, int(m_chosen.size())));
    pane().add(words(listed(titlesOf(m_chosen), namesShown), Tone::Muted));
    pane().addSection(tr("Invitation"));
    m_again = new BusyButton(m_invitable.size() == 1
            ? tr("Invite 1 person again")
            : tr("Invite %n people again", nullptr, int(m_invitable.size())));
    m_again->setAccessibleName(tr("Invite the chosen people again"));
    pane().add(row(m_again));
    pane().addSection(tr("Removal"));
    m_refusedWords = words({}, Tone::Muted);
    pane().add(m_refusedWords);
    m_remove = new BusyButton(m_removable.size() == 1
            ? tr("Remove 1 person")
            : tr("Remove %n people", nullptr, int(m_removable.size())));
    m_remove->setAccessibleName(tr("Remove the chosen people"));
    pane().add(row(m_remove));
    m_progress = words({});
    m_progress->hide();
    pane().add(m_progress);
    connect(m_again, &BusyButton::activated, this, &MemberSelection::startInvitation);
    connect(m_remove, &BusyButton::activated, this, &MemberSelection::askRemoval);
}

void MemberSelection::showRights()
{
    const QString noManaging = whyNoManaging(context(), m_membership);
    setAllowed(m_again, noManaging.isEmpty() && !m_invitable.isEmpty(),
        noManaging.isEmpty() ? tr("All of them have accepted their invitation.") : noManaging);
    setAllowed(m_remove, noManaging.isEmpty() && !m_removable.isEmpty(),
        !noManaging.isEmpty()     ? noManaging
            : m_refused.isEmpty() ? QString()
                                  : m_refused.first().reason);
    QStringList lines;
    for (const Outcome& outcome : std::as_const(m_refused).mid(0, namesShown))
        lines << tr("%1 stays: %2").arg(outcome.subject, outcome.reason);
    m_refusedWords->setText(lines.join(QLatin1Char('\n')));
    m_refusedWords->setVisible(!lines.isEmpty());
}

void MemberSelection::askRemoval()
{
    const QString organization = m_membership.organization.name;
    ask({tr("Remove %1 from “%2”?").arg(listed(titlesOf(m_removable)), organization),
            tr("They lose access at once. Their accounts stay, and they can be invited again."),
            tr("Remove"), tr("Keep"), typedOnProduction(context(), organization),
            tr("Type the name of the organization")},
        {m_remove->parentWidget()}, m_remove, [this] { startRemoval(); });
}

void MemberSelection::startRemoval()
{
    m_removes = true;
    start(new RemoveRun(
              client().members(), m_membership.organization.id, m_members, m_removable, this),
        tr("Removed %1 of %2."));
    saving({}, question()->yesButton(), tr("Removing…"));
}

void MemberSelection::startInvitation()
{
    m_removes = false;
    // The role of somebody who was invited before stays, whatever is asked here.
    start(new InviteRun(client().members(), m_membership.organization.id, m_invitable,
              domain::OrganizationRole::Member, this),
        tr("Invited %1 of %2."));
    saving({}, m_again, tr("Inviting…"));
}

void MemberSelection::start(MemberRun* run, const QString& progress)
{
    m_run = run;
    m_progress->setText(progress.arg(0).arg(run->total()));
    m_progress->show();
    connect(run, &MemberRun::progressed, this, [this, progress](int done, int total) {
        m_progress->setText(progress.arg(done).arg(total));
    });
    connect(run, &MemberRun::finished, this, [this, run] { end(run->outcomes()); });
    connect(&pane(), &DetailPane::cancelRequested, run, &MemberRun::stop);
    connect(addBarAction(tr("Stop")), &BusyButton::activated, run, &MemberRun::stop);
    run->start();
}

void MemberSelection::end(const QList<Outcome>& outcomes)
{
    const std::optional<base::ApiError> endedBy = m_run->endedBy();
    unlock();
    if (endedBy && endedBy->kind == base::ApiError::Kind::NotSignedIn)
        Q_EMIT sessionEnded();
    else
        Q_EMIT serverChanged();
    if (m_removes)
        Q_EMIT removalEnded(outcomes + m_refused);
    else
        Q_EMIT invitationEnded(outcomes);
}

void MemberSelection::takeFocus()
{
    (m_again->isEnabled() ? m_again : m_remove)->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
