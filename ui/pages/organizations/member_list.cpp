// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/member_list.h"

#include "cloud/client.h"
#include "ui/pages/breadcrumb.h"
#include "ui/pages/organizations/invite_draft.h"
#include "ui/pages/organizations/member_detail.h"
#include "ui/pages/organizations/member_words.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/save_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

// The list of people; what opens in its pane is in member_list_pane.cpp.
namespace console::ui {

using domain::Member;

MemberList::MemberList(const PageContext& context, QWidget* parent)
    : ListLevel(tr("Members"), QStringLiteral("members"), context, parent)
    , m_model(context.clock)
    , m_breadcrumb(new Breadcrumb(tr("Organizations"), this))
    , m_warning(new Note(Tone::Warn))
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_breadcrumb);
    // Title and way back stand together.
    list().header()->layout()->setContentsMargins(space::xl, space::xs, space::xl, 13);
    connect(m_breadcrumb, &Breadcrumb::backRequested, this, &MemberList::backWanted);
    build();
    list().setSource(&m_model);
    list().setDetail(new DetailPane);
    if (context.memory)
        list().remember(context.memory);
    followSelection();
}

void MemberList::build()
{
    BusyButton* invite = list().header()->setPrimaryAction(tr("Invite people"), Icon::Add);
    invite->setShortcut(QKeySequence::New);
    connect(invite, &BusyButton::activated, this, [this] { openInvitation(); });
    m_export = list().header()->addSecondaryAction(tr("Export"));
    m_export->setToolTip(tr("Writes the rows and columns that are shown to a CSV file."));
    connect(m_export, &QPushButton::clicked, this, &MemberList::exportRows);
    list().setFilterHint(tr("Filter by address, role, state…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 person") : tr("%n people", nullptr, total);
        return tr("%1 of %n people", nullptr, total).arg(shown);
    });
    m_warning->hide();
    list().addNotice(m_warning);
    list().table()->setRowMenu([this](QMenu& menu, const QModelIndex& index) {
        fillRowMenu(menu, m_model.row(index.row()));
    });
}

void MemberList::fillRowMenu(QMenu& menu, const Member& member)
{
    QAction* copy
        = menu.addAction(tr("Copy invitation link"), this, [this, member] { copyLink(member); });
    copy->setEnabled(member.invitationLink.has_value());
}

void MemberList::copyLink(const Member& member)
{
    QGuiApplication::clipboard()->setText(member.invitationLink.value_or(QString()));
    announce(Tone::Ok,
        tr("The invitation link for %1 is in the clipboard.").arg(models::memberTitle(member)));
}

void MemberList::open(const domain::Membership& membership)
{
    const bool same = m_membership.organization.id == membership.organization.id;
    m_membership = membership;
    m_breadcrumb->setPlace(membership.organization.name);
    if (!same) {
        m_loading.cancel();
        closePane();
        m_all.clear();
        m_model.clear();
        m_warning->hide();
        list().filterField()->clear();
        list().header()->setContext({});
        list().setUpdatedAt({});
        list().setState(ViewState::firstLoad(tr("Loading members…")));
    }
    showRights();
    refresh();
}

void MemberList::contextChanged()
{
    showRights();
    if (!m_membership.organization.id.isEmpty())
        ListLevel::contextChanged();
}

void MemberList::showRights()
{
    const QString reason = whyNoManaging(context(), m_membership);
    setAllowed(list().header()->primaryAction(), reason.isEmpty(), reason);
}

void MemberList::refresh()
{
    m_loading.cancel();
    list().header()->setLoading(true);
    m_loading = client()
                    .members()
                    .list(m_membership.organization.id)
                    .then(this, [this](const base::Result<QList<Member>>& members) {
                        if (members)
                            fill(*members);
                        else
                            loadFailed(tr("The members could not be loaded."), members.error());
                    });
}

void MemberList::fill(const QList<Member>& members)
{
    m_all = members;
    // What one may do here can have changed with it.
    const domain::OrganizationId& id = m_membership.organization.id;
    m_membership = client().session().membership(id).value_or(m_membership);
    list().detail()->setState(ViewState::ready());
    m_model.setRows(members);
    list().setUpdatedAt(context().clock());
    list().header()->setContext(memberSummary(members));
    list().setState(members.isEmpty()
            ? ViewState::empty(tr("Nobody is in this organization yet."), tr("Invite someone"))
            : ViewState::ready());
    setAllowed(m_export, !members.isEmpty(), tr("There is nothing to export."));
    showWarning();
    showRights();
    updateContent();
}

void MemberList::showWarning()
{
    const LockOutWarning warning = lockOutWarning(m_all);
    // Somebody alone in a new organization needs no alarm.
    const bool warns = !warning.title.isEmpty() && m_all.size() > 1;
    m_warning->setTitle(warning.title);
    m_warning->setText(warning.advice);
    m_warning->setVisible(warns);
}

std::optional<Member> MemberList::find(const QString& id) const
{
    for (const Member& member : m_all) {
        if (member.userId.text() == id)
            return member;
    }
    return std::nullopt;
}

void MemberList::exportRows()
{
    saveFile(this, tr("Save the members as CSV"),
        tr("members-%1.csv").arg(m_membership.organization.slug),
        tr("Comma-separated values (*.csv)"), toCsv(list().table()->text(true)).toUtf8(),
        [this](const base::Result<QString>& path) {
            if (path)
                announce(Tone::Ok, tr("Saved as %1.").arg(*path));
            else
                announce(Tone::Bad, path.error().message);
        });
}

} // namespace console::ui
