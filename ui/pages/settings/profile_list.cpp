// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/profile_list.h"

#include "profiles/profile_exchange.h"
#include "profiles/profile_removal.h"
#include "ui/pages/settings/profile_exchange_box.h"
#include "ui/pages/settings/profile_pane.h"
#include "ui/parts/list_page.h"
#include "ui/parts/row_mover.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using models::ColumnSpec;
using profiles::Profile;

namespace {

QVariant nameRole(const Profile& profile, int role)
{
    if (role == models::StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return QStringList{serverWords(profile), markWords(profile.mark), profile.group}
            .filter(QRegularExpression(u"."_s))
            .join(u", "_s);
    return {};
}

QList<models::Column<Profile>> columns()
{
    using Column = models::Column<Profile>;
    return {
        Column(
            ColumnSpec{u"name"_s, ProfileList::tr("Name"), 200, 0},
            [](const Profile& each) { return each.name; }, nullptr, nameRole),
        Column(ColumnSpec{u"group"_s, ProfileList::tr("Group"), 120, 1},
            [](const Profile& each) { return each.group; }),
        Column(ColumnSpec{u"server"_s, ProfileList::tr("Server"), 240, 2}, serverWords),
        Column(ColumnSpec{u"mark"_s, ProfileList::tr("Used for"), 100, 3},
            [](const Profile& each) { return markWords(each.mark); }),
    };
}

} // namespace

QList<Profile> byGroup(const QList<Profile>& profiles)
{
    QStringList groups{QString()};
    for (const Profile& each : profiles) {
        if (!groups.contains(each.group))
            groups << each.group;
    }
    QList<Profile> sorted = profiles;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Profile& a, const Profile& b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
    return sorted;
}

ProfileList::ProfileList(ProfileListServices services, QWidget* parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_model(columns(), [](const Profile& each) { return each.id.text(); })
    , m_page(new ListPage(tr("Profiles"), u"profiles"_s))
    , m_pane(new ProfilePane)
    , m_exchange(new ProfileExchangeBox(m_services))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_page);
    m_page->header()->setContext(tr("What can be connected to from this computer"));
    m_page->setSource(&m_model);
    m_page->setFilterHint(tr("Filter by name, group or server…"));
    m_page->setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 profile") : tr("%n profiles", nullptr, total);
        return tr("%1 of %n profiles", nullptr, total).arg(shown);
    });
    m_page->setDetail(m_pane);
    m_page->addNotice(m_exchange);
    connect(m_page->header()->addSecondaryAction(tr("Import…")), &QPushButton::clicked, m_exchange,
        &ProfileExchangeBox::choose);
    connect(m_page->header()->addSecondaryAction(tr("Export…")), &QPushButton::clicked, m_exchange,
        &ProfileExchangeBox::save);
    connect(m_exchange, &ProfileExchangeBox::ownChanged, this, &ProfileList::ownChanged);
    if (m_services.memory)
        m_page->remember(m_services.memory);
    connectPane();
    connect(m_services.store, &profiles::ProfileStore::changed, this, &ProfileList::refresh);
    refresh();
}

void ProfileList::connectPane()
{
    connect(m_page, &ListPage::rowOpened, this, [this](const QModelIndex& index) {
        m_pane->leave([this, row = index.row()] {
            present(row);
            m_page->openDetail();
        });
    });
    connect(m_pane, &DetailPane::closeRequested, m_page, &ListPage::closeDetail);
    connect(m_pane, &DetailPane::saveRequested, this, &ProfileList::saveGroup);
    connect(m_pane, &ProfilePane::openWanted, this,
        [this] { leave([this] { Q_EMIT openWanted(m_pane->profile()); }); });
    connect(m_pane, &ProfilePane::duplicateWanted, this, &ProfileList::duplicate);
    connect(m_pane, &ProfilePane::stepWanted, this, [this](int by) {
        const QString why = whyNoMove();
        if (why.isEmpty())
            step(m_model.indexOf(m_pane->profile().id.text()), by);
        else
            m_page->banner()->showMessage(Tone::Warn, why);
    });
    connect(m_pane, &ProfilePane::removeWanted, this, &ProfileList::remove);
    auto* mover = new RowMover(
        *m_page->table(), [this]() -> std::optional<QString> { return whyNoMove(); });
    connect(mover, &RowMover::dropped, this, &ProfileList::moveTo);
    // The keys are for the row that has them, whichever one is open beside it.
    connect(mover, &RowMover::stepped, this,
        [this](int by) { step(m_page->table()->currentIndex().row(), by); });
    connect(mover, &RowMover::refused, this,
        [this](const QString& why) { m_page->banner()->showMessage(Tone::Warn, why); });
}

void ProfileList::refresh()
{
    m_model.setRows(byGroup(m_services.store->profiles()));
    m_page->setState(m_model.totalRows() > 0
            ? ViewState::ready()
            : ViewState::empty(tr("Profiles that you connect with are kept here.")));
    const int shown = m_model.indexOf(m_pane->profile().id.text());
    if (shown >= 0)
        present(shown);
    else
        m_page->closeDetail();
}

void ProfileList::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

QString ProfileList::whyNotChanged(const Profile& profile) const
{
    const bool open = m_services.isOpen && m_services.isOpen(profile.id);
    return open && profile.id != m_services.own ? tr("It is open. Change it in its own settings.")
                                                : QString();
}

bool ProfileList::holdsSecretsOf(const Profile& profile) const
{
    const profiles::SecretStore* store = m_services.secrets ? m_services.secrets() : nullptr;
    return profile.secretBackend.isEmpty() || profile.secretBackend == "memory"_L1
        || (store && store->backendName() == profile.secretBackend);
}

void ProfileList::present(int row)
{
    const Profile profile = m_model.row(row);
    const bool open = m_services.isOpen && m_services.isOpen(profile.id);
    ProfilePane::Standing standing;
    standing.whyNotOpened = profile.id == m_services.own ? tr("It is open already.") : QString();
    standing.whyNotChanged = whyNotChanged(profile);
    standing.whyNotRemoved
        = open ? tr("It is open. Turn to another profile before you remove it.") : QString();
    if (!holdsSecretsOf(profile))
        standing.keptSecrets
            = tr("Its sign-in and passwords are kept where this window can't reach them now, and "
                 "stay there. To remove them too, open the profile once and sign out first.");
    m_pane->present(profile, standing);
    if (m_services.keepDraft)
        m_services.keepDraft(*m_pane, u"profile/"_s + profile.id.text(), standing.whyNotChanged);
}

void ProfileList::saveGroup()
{
    Profile profile = m_pane->profile();
    const base::Result<QString> group = profiles::profileGroup(m_pane->group());
    if (!group)
        return m_pane->showError(group.error());
    profile.group = *group;
    m_pane->markClean();
    if (profile.id == m_services.own)
        Q_EMIT ownChanged(profile);
    m_services.store->save(profile).then(this,
        [this](const base::Result<base::Done>& saved) { tell(saved, tr("The group is saved.")); });
}

void ProfileList::duplicate()
{
    profiles::ProfileStore& store = *m_services.store;
    const Profile original = m_pane->profile();
    const Profile copy = profiles::duplicateOf(original, store.profiles());
    const bool hadSecrets = !original.clientCertificates.isEmpty()
        || (original.proxy.isNamed() && !original.proxy.user.isEmpty());
    const QString made = hadSecrets
        ? tr("“%1” is made. The password for the proxy and the client certificate stay with the "
             "first: give it its own when you sign in.")
        : tr("“%1” is made. Sign in to use it.");
    store.save(copy).then(
        this, [this, sentence = made.arg(copy.name)](const base::Result<base::Done>& saved) {
            tell(saved, sentence);
        });
    const QList<Profile>& all = store.profiles();
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const Profile& each) { return each.id == original.id; });
    store.move(copy.id, at - all.begin() + 1).then(this, [](const auto&) {});
}

QString ProfileList::whyNoMove() const
{
    const int sorted = m_page->table()->horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_model.columnCount())
        return tr("The profiles are sorted by a column here. Click its header until its arrow is "
                  "gone; then they can be moved.");
    return m_model.filter().isEmpty() ? QString() : tr("Clear the filter to move profiles.");
}

void ProfileList::step(int row, int by)
{
    if (row >= 0)
        moveTo(row, by < 0 ? row - 1 : row + 2);
}

//! Within its group: to another one it goes by its field.
void ProfileList::moveTo(int row, int before)
{
    const Profile moved = m_model.row(row);
    const int neighbour = before > row ? before - 1 : before;
    const bool stays = neighbour < 0 || neighbour >= m_model.rowCount()
        || m_model.row(neighbour).group != moved.group;
    if (stays) {
        m_page->banner()->showMessage(Tone::Accent,
            tr("“%1” moves within its group. Change its group to put it elsewhere.")
                .arg(moved.name));
        return;
    }
    // A group stands where the first of it does: whoever takes that place must not move the group.
    const profiles::ProfileId beside = m_model.row(neighbour).id;
    QList<profiles::ProfileId> order;
    for (const Profile& each : byGroup(m_services.store->profiles())) {
        if (each.id == moved.id)
            continue;
        if (each.id == beside && before <= row)
            order << moved.id;
        order << each.id;
        if (each.id == beside && before > row)
            order << moved.id;
    }
    m_services.store->arrange(order).then(
        this, [this](const base::Result<base::Done>& done) { tell(done, {}); });
}

void ProfileList::remove()
{
    const Profile profile = m_pane->profile();
    profiles::SecretStore* secrets = m_services.secrets ? m_services.secrets() : nullptr;
    m_pane->setRemoving(true);
    const bool reached = secrets && holdsSecretsOf(profile);
    base::Call<base::Done> forgotten = reached ? profiles::forgetSecrets(*secrets, profile.id, this)
                                               : base::Call<base::Done>::ready(base::Done{});
    std::move(forgotten)
        .andThen(this, [this, id = profile.id](base::Done) { return m_services.store->remove(id); })
        .then(this, [this, name = profile.name](const base::Result<base::Done>& removed) {
            m_pane->setRemoving(false);
            if (removed)
                m_page->closeDetail();
            tell(removed, tr("“%1” is removed.").arg(name));
        });
}

void ProfileList::tell(const base::Result<base::Done>& done, const QString& sentence)
{
    if (!done && done.error().kind != base::ApiError::Kind::Cancelled)
        m_page->banner()->showMessage(Tone::Bad, done.error().message, {}, 0);
    else if (done && !sentence.isEmpty())
        m_page->banner()->showMessage(Tone::Ok, sentence);
}

} // namespace console::ui
