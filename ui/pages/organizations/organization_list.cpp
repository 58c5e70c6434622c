// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/organization_list.h"

#include "cloud/client.h"
#include "models/when.h"
#include "ui/pages/organizations/new_organization.h"
#include "ui/pages/organizations/organization_detail.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/notes.h"

#include <QCheckBox>
#include <QMenu>

#include <algorithm>

namespace console::ui {

using domain::Membership;

namespace {
const QString showArchivedKey = QStringLiteral("organizations/showArchived");

qsizetype archivedOf(const QList<Membership>& memberships)
{
    return std::count_if(memberships.begin(), memberships.end(),
        [](const Membership& m) { return m.organization.archivedAt.has_value(); });
}
} // namespace

OrganizationList::OrganizationList(const PageContext& context, QWidget* parent)
    : ListLevel(tr("Organizations"), QStringLiteral("organizations"), context, parent)
    , m_showArchived(new QCheckBox(tr("Show archived")))
    , m_reach(new Note(Tone::Accent))
{
    build();
    list().setSource(&m_model);
    list().setDetail(new DetailPane);
    if (context.memory) {
        list().remember(context.memory);
        m_showArchived->setChecked(context.memory->read(showArchivedKey).toBool());
    }
    followSelection();
    connect(m_showArchived, &QCheckBox::toggled, this, [this](bool shown) {
        if (this->context().memory)
            this->context().memory->write(showArchivedKey, shown);
        showRows();
    });
    showRights();
    list().setState(ViewState::firstLoad(tr("Loading organizations…")));
}

void OrganizationList::build()
{
    BusyButton* create = list().header()->setPrimaryAction(tr("New organization"), Icon::Add);
    create->setShortcut(QKeySequence::New);
    connect(create, &BusyButton::activated, this, &OrganizationList::openDraft);
    m_outbox = list().header()->addSecondaryAction(tr("Waiting invitations"));
    connect(m_outbox, &QPushButton::clicked, this, &OrganizationList::outboxWanted);
    list().addFilterWidget(m_showArchived, true);
    m_reach->hide();
    list().addNotice(m_reach);
    list().setFilterHint(tr("Filter by name, role, state…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 organization") : tr("%n organizations", nullptr, total);
        return tr("%1 of %n organizations", nullptr, total).arg(shown);
    });
    list().table()->setRowMenu([this](QMenu& menu, const QModelIndex& index) {
        const Membership membership = m_model.row(index.row());
        menu.addAction(
            tr("Show members"), this, [this, membership] { Q_EMIT membersWanted(membership); });
        QAction* invite = menu.addAction(
            tr("Invite people"), this, [this, membership] { Q_EMIT invitationWanted(membership); });
        const QString reason = whyNoManaging(context(), membership);
        invite->setEnabled(reason.isEmpty());
        invite->setToolTip(reason);
        menu.setToolTipsVisible(true);
    });
}

void OrganizationList::contextChanged()
{
    showRights();
    ListLevel::contextChanged();
}

void OrganizationList::showRights()
{
    const QString noCreating = whyNoCreating(context());
    setAllowed(list().header()->primaryAction(), noCreating.isEmpty(), noCreating);
    const QString noOutbox = whyNoOutbox(context());
    setAllowed(m_outbox, noOutbox.isEmpty(), noOutbox);
    showReach();
}

void OrganizationList::showReach()
{
    const cloud::Session& session = client().session();
    const auto current = session.current();
    const bool one = session.reach() == cloud::Reach::OneOrganization && current;
    m_reach->setVisible(one);
    if (!one)
        return;
    m_reach->setTitle(tr("This sign-in reaches one organization."));
    m_reach->setText(tr("It was made with an API key, which opens %1 until %2. Sign in with your "
                        "password to reach others.")
                         .arg(current->organization.name, models::shortTime(session.expiresAt())));
}

void OrganizationList::refresh()
{
    m_loading.cancel();
    list().header()->setLoading(true);
    m_loading = client().organizations().list().then(
        this, [this](const base::Result<QList<Membership>>& memberships) {
            if (memberships)
                fill(*memberships);
            else
                loadFailed(tr("The organizations could not be loaded."), memberships.error());
        });
}

void OrganizationList::fill(const QList<Membership>& memberships)
{
    m_all = memberships;
    list().detail()->setState(ViewState::ready());
    list().setUpdatedAt(context().clock());
    showRights();
    showRows();
    if (auto* draft = qobject_cast<NewOrganization*>(content()))
        draft->update(memberships);
    auto* detail = qobject_cast<OrganizationDetail*>(content());
    if (!detail)
        return;
    if (const auto now = find(detail->membership().organization.id.text()))
        detail->update(*now);
}

void OrganizationList::showRows()
{
    const qsizetype archived = archivedOf(m_all);
    const bool all = m_showArchived->isChecked();
    QList<Membership> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
        [&](const Membership& m) { return all || !m.organization.archivedAt; });
    m_model.setRows(rows);
    m_showArchived->setEnabled(archived > 0 || all);
    list().setStatusNote(archived == 0 || all ? QString()
            : archived == 1                   ? tr("1 archived")
                                              : tr("%n archived", nullptr, int(archived)));
    list().header()->setContext(tr("Where people work together, and who may do what"));
    if (!rows.isEmpty())
        list().setState(ViewState::ready());
    else if (archived > 0)
        list().setState(ViewState::empty(
            tr("All your organizations are archived. Tick “Show archived” to see them."),
            tr("Create an organization")));
    else
        list().setState(ViewState::empty(
            tr("You belong to no organization. Ask an admin of one for an invitation.")));
}

std::optional<Membership> OrganizationList::find(const QString& id) const
{
    for (const Membership& membership : m_all) {
        if (membership.organization.id.text() == id)
            return membership;
    }
    return std::nullopt;
}

void OrganizationList::showSelection(const QStringList& keys)
{
    // Several rows are chosen for copying only.
    const auto membership = keys.size() == 1 ? find(keys.first()) : std::nullopt;
    if (membership)
        present(*membership);
}

void OrganizationList::present(const Membership& membership)
{
    auto* detail
        = ListLevel::present<OrganizationDetail>({membership.organization.id.text()}, membership);
    const auto queued = Qt::QueuedConnection;
    connect(detail, &OrganizationDetail::membersWanted, this,
        [this, detail] { Q_EMIT membersWanted(detail->membership()); });
    connect(detail, &OrganizationDetail::invitationWanted, this,
        [this, detail] { Q_EMIT invitationWanted(detail->membership()); });
    connect(
        detail, &OrganizationDetail::renamed, this,
        [this](const domain::Organization& organization) {
            announce(Tone::Ok, tr("It is called “%1” now.").arg(organization.name));
            Q_EMIT membershipsChanged();
        },
        queued);
    connect(
        detail, &OrganizationDetail::switched, this,
        [this](const Membership& now) {
            announce(Tone::Ok, tr("You are working in “%1” now.").arg(now.organization.name));
            Q_EMIT membershipsChanged();
        },
        queued);
    connect(detail, &OrganizationDetail::archived, this, &OrganizationList::tellArchived, queued);
    connect(
        detail, &OrganizationDetail::restored, this,
        [this](const domain::Organization& organization) {
            announce(Tone::Ok, tr("“%1” is restored.").arg(organization.name));
            Q_EMIT membershipsChanged();
        },
        queued);
}

void OrganizationList::tellArchived(const domain::Organization& organization)
{
    announce(Tone::Ok, tr("“%1” is archived.").arg(organization.name), tr("Undo"),
        [this, organization] { restore(organization); });
    Q_EMIT membershipsChanged();
}

void OrganizationList::restore(const domain::Organization& organization)
{
    client()
        .organizations()
        .restore(organization.id)
        .then(this, [this, organization](const base::Result<domain::Organization>& done) {
            if (done)
                announce(Tone::Ok, tr("“%1” is restored.").arg(done->name));
            else
                announce(Tone::Bad,
                    tr("“%1” could not be restored. %2")
                        .arg(organization.name, done.error().message),
                    tr("Try again"), [this, organization] { restore(organization); });
            refresh();
            Q_EMIT membershipsChanged();
        });
}

void OrganizationList::startDraft()
{
    openDraft();
}

void OrganizationList::openDraft()
{
    leave([this] {
        auto* draft = ListLevel::present<NewOrganization>({}, m_all);
        draft->takeFocus();
        connect(
            draft, &NewOrganization::created, this,
            [this](const Membership& made) {
                if (client().session().reach() == cloud::Reach::OneOrganization) {
                    closePane();
                    announce(Tone::Ok,
                        tr("“%1” is created. Sign in with your password to work in it.")
                            .arg(made.organization.name));
                    return;
                }
                m_all << made;
                showRows();
                open(made.organization.id);
                list().table()->setFocus(Qt::OtherFocusReason);
                announce(Tone::Ok,
                    tr("“%1” is created. You are its admin.").arg(made.organization.name),
                    tr("Invite people"), [this, made] { Q_EMIT invitationWanted(made); });
                refresh();
                Q_EMIT membershipsChanged();
            },
            Qt::QueuedConnection);
    });
}

void OrganizationList::open(const domain::OrganizationId& id)
{
    const auto membership = find(id.text());
    if (!membership)
        return;
    if (membership->organization.archivedAt)
        m_showArchived->setChecked(true);
    if (m_model.indexOf(id.text()) < 0) {
        list().filterField()->clear();
        m_model.setFilter({});
    }
    present(*membership);
    select({id.text()});
}

} // namespace console::ui
