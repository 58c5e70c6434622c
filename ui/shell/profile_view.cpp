// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/profile_view.h"

#include "profiles/view_key.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pages/llm/llm_page.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/notes.h"
#include "ui/shell/palette_names.h"
#include "ui/shell/reconnector.h"
#include "ui/shell/sign_in_sheet.h"

#include <algorithm>

namespace console::ui {

using profiles::Profile;

namespace {
constexpr int saveDelay = 500; // milliseconds: walking through the pages is one write
} // namespace

ProfileView::ProfileView(ConsoleSetup setup, QWidget* parent)
    : ProfileFrame(setup.windowMemory, parent)
    , m_setup(std::move(setup))
    , m_banner(new Banner(this))
    , m_names(new PaletteNames(this))
    , m_reconnector(new Reconnector(this))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveDelay);
    connect(&m_saving, &QTimer::timeout, this, &ProfileView::saveProfile);
    connect(this, &ProfileFrame::pageShown, this, &ProfileView::turned);
    connect(this, &ProfileFrame::placeRevisited, this,
        [this](PageId id, const domain::AttentionPlace& place) {
            if (auto* shown = qobject_cast<Page*>(page(id)))
                shown->open(place);
        });
    connect(sidebar(), &Sidebar::organizationChosen, this, &ProfileView::chooseOrganization);
    connect(m_banner, &Banner::actionRequested, this, &ProfileView::signInAgain);
    connect(m_banner, &Banner::newsSeen, this, &ProfileView::newsSeen);
    connect(m_reconnector, &Reconnector::reconnected, this, &ProfileView::refreshPage);
    prepareLock();
    connect(m_names, &PaletteNames::changed, this, &ProfileView::buildPalette);
    connect(m_reconnector, &Reconnector::offlineChanged, this, &ProfileView::tabChanged);
    addConsoleShortcuts();
    showStart();
}

ProfileView::~ProfileView()
{
    if (m_saving.isActive())
        saveProfile();
}

Page* ProfileView::currentConsolePage() const
{
    return currentPage() && !cover() ? qobject_cast<Page*>(page(*currentPage())) : nullptr;
}

void ProfileView::open(std::shared_ptr<Connection> connection, const QStringList& remarks)
{
    letGo();
    m_connection = std::move(connection);
    if (m_chosen && m_chosen->id != m_connection->profile.id)
        m_goingTo = {};
    m_chosen.reset();
    m_signedOut = false;
    followSession();
    Q_EMIT opened();
    remember([this, remarks] {
        openGovernance([this, remarks] {
            learnStanding([this, remarks] {
                buildPages();
                if (!remarks.isEmpty())
                    tell(Tone::Warn, remarks.join(QLatin1Char(' ')));
            });
        });
    });
}

void ProfileView::remember(std::function<void()> then)
{
    const profiles::ProfileId id = m_connection->profile.id;
    profiles::viewKey(*m_connection->secrets, id, this)
        .then(this,
            [this, id, opened = m_connection, then = std::move(then)](
                const base::Result<QByteArray>& key) {
                if (m_connection != opened)
                    return;
                // Without a key filters and drafts are forgotten at the end, which stops nobody.
                m_memory = std::make_shared<ProfileMemory>(
                    m_setup.viewFile, id.text(), key.value_or(QByteArray()));
                then();
            });
}

void ProfileView::followSession()
{
    cloud::Session& session = m_connection->client->session();
    connect(&session, &cloud::Session::membershipsChanged, this, &ProfileView::membershipsChanged);
    connect(&session, &cloud::Session::currentChanged, this, &ProfileView::contextChanged);
    connect(&session, &cloud::Session::capabilitiesChanged, this, &ProfileView::contextChanged);
    connect(&session, &cloud::Session::sessionEnded, this, &ProfileView::tabChanged);
    connect(&session.expiry(), &cloud::ExpiryWatch::changed, this, &ProfileView::showExpiry);
    connect(&m_connection->client->transport(), &cloud::Transport::tlsInfoChanged, this,
        &ProfileView::showConnection);
    m_reconnector->setSession(&session);
}

domain::Capabilities ProfileView::capabilities() const
{
    return m_connection->client->session().capabilities().value_or(domain::Capabilities());
}

void ProfileView::learnStanding(std::function<void()> then)
{
    if (!m_governance.isKept()) {
        m_standing = {};
        return then();
    }
    // Until the answer is there, what was true stays so: pages may ask in between.
    m_connection->client->settings().standing().then(this,
        [this, asked = m_connection, then = std::move(then)](
            const base::Result<contract::GovernanceMe>& me) {
            if (m_connection != asked)
                return;
            if (me)
                m_standing = me->standing;
            // The end of a session is told, or mended, by whoever follows the session.
            else if (me.error().kind != base::ApiError::Kind::Cancelled
                && me.error().kind != base::ApiError::Kind::NotSignedIn)
                tell(Tone::Warn, me.error().message);
            then();
        });
}

PageContext ProfileView::pageContext() const
{
    PageContext context;
    context.client = m_connection->client.get();
    context.profile = m_connection->profile;
    context.savedReadOnly = m_connection->profile.readOnly;
    context.profile.readOnly = isLocked();
    context.capabilities = capabilities();
    context.governance = m_governance;
    context.standing = m_standing;
    context.memory = m_memory.get();
    context.secrets = m_connection->secrets.get();
    context.profiles = m_setup.start.profiles;
    context.isOpen = [own = m_connection->profile.id, besides = m_setup.start.besides](
                         const profiles::ProfileId& id) {
        const QList<OpenProfile> open = besides ? besides() : QList<OpenProfile>();
        return id == own || std::any_of(open.begin(), open.end(), [&id](const OpenProfile& other) {
            return other.id == id;
        });
    };
    if (m_connection->profile.kind == Profile::Kind::Embedded || m_governance.isHere())
        context.local = {m_setup.start.dataKeys, m_setup.start.secrets, m_setup.start.vaultPath,
            m_setup.start.restore};
    return context;
}

void ProfileView::buildPages()
{
    m_building = true;
    clearPages();
    m_stale.clear();
    const PageContext context = pageContext();
    m_overview = new OverviewPage(context);
    connect(m_overview, &OverviewPage::itemsChanged, this, &ProfileView::showBadges);
    connect(m_overview, &OverviewPage::itemsChanged, this, &ProfileView::buildPalette);
    connect(&m_overview->reader(), &cloud::AttentionReader::changed, this,
        &ProfileView::attentionChanged);
    connect(m_overview, &OverviewPage::othersWanted, this, &ProfileView::othersAttentionWanted);
    add(PageId::Overview, m_overview, Icon::Overview, tr("Overview"));
    add(PageId::Organizations, new OrganizationsPage(context), Icon::Organizations,
        tr("Organizations"));
    add(PageId::SubProcessors, new SubProcessorsPage(context), Icon::SubProcessors,
        tr("Sub-processors"));
    add(PageId::Llm, new LlmPage(context), Icon::Llm, tr("LLM"));
    add(PageId::DataRequests, new DataRequestsPage(context), Icon::DataRequests,
        tr("Data requests"));
    add(PageId::Trust, new TrustPage(context), Icon::Trust, tr("Trust"));
    add(PageId::Activity, new ActivityPage(context), Icon::Activity, tr("Activity"));
    add(PageId::Settings,
        new SettingsPage(
            context, *m_setup.theme, m_setup.windowMemory, m_setup.notificationsSection),
        Icon::Settings, tr("Settings"));
    sidebar()->setConnectionMenu(connectionMenu());
    showOrganizations();
    showConnection();
    m_building = false;
    setCover(nullptr);
    goToLastPage();
    showExpiry();
    Q_EMIT watchedChanged();
    Q_EMIT settled();
    arrive();
}

void ProfileView::add(PageId id, Page* page, Icon icon, const QString& title)
{
    m_stale.insert(page);
    // A page is deleted later than it is taken away, and may still cancel its calls then.
    connect(page, &QObject::destroyed, page, [connection = m_connection, memory = m_memory] {
        Q_UNUSED(connection)
        Q_UNUSED(memory)
    });
    connect(page, &Page::signInWanted, this, &ProfileView::signInAgain);
    connect(page, &Page::reconnectWanted, m_reconnector, &Reconnector::tryNow);
    connect(page, &Page::governanceWanted, this, &ProfileView::reopenGovernance);
    connect(page, &Page::restoreWanted, this, &ProfileView::restoreWanted);
    connect(page, &Page::profileEdited, this, &ProfileView::adopt);
    connect(page, &Page::connectAnewWanted, this, [this] { connectTo(m_connection->profile); });
    connect(page, &Page::membershipsChanged, this, &ProfileView::showOrganizations);
    // "subprocessors", or a section of the settings: "settings/llm".
    connect(page, &Page::pageWanted, this, [this](const QString& place) {
        const domain::AttentionPlace wanted{place.section(u'/', 0, 0), place.section(u'/', 1)};
        const PageId target = pageWithKey(wanted.page);
        showPage(target);
        auto* shown = qobject_cast<Page*>(this->page(target));
        if (shown && !wanted.thing.isEmpty())
            shown->open(wanted);
    });
    connect(page, &Page::placeWanted, this, &ProfileView::openPlace);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (currentConsolePage() == page)
            notePlace(page->place());
    });
    addPage(id, page, icon, title,
        [page](std::function<void()> proceed) { page->leave(std::move(proceed)); });
}

void ProfileView::goToLastPage()
{
    const PageId last = pageWithKey(m_connection->profile.lastPage);
    if (currentPage() == last)
        turned(last);
    else
        showPage(last);
    // One that opens behind another takes the focus from nobody.
    if (m_front)
        sidebar()->entry(last)->setFocus();
}

void ProfileView::turned(PageId id)
{
    showConsoleTitle();
    auto* shown = qobject_cast<Page*>(page(id));
    if (m_building || !m_connection || !shown)
        return;
    // What one comes back to may have changed in the meantime, also by one's own doing.
    if (m_stale.remove(shown))
        shown->setContext(pageContext());
    else
        shown->refresh();
    m_reconnector->setPage(shown);
    readAhead(shown);
    if (m_connection->profile.lastPage == shown->key())
        return;
    m_connection->profile.lastPage = shown->key();
    m_saving.start();
}

void ProfileView::contextChanged()
{
    if (m_building || cover())
        return;
    for (const PageId id : sidebar()->entries()) {
        if (auto* stale = qobject_cast<Page*>(page(id)))
            m_stale.insert(stale);
    }
    showOrganizations();
    showConsoleTitle();
    m_saving.start();
    if (currentPage())
        turned(*currentPage());
    Q_EMIT watchedChanged();
}

void ProfileView::membershipsChanged()
{
    if (m_building || cover())
        return;
    showOrganizations();
    const domain::Standing before = m_standing;
    learnStanding([this, before] {
        // Learning that nothing changed must not reload what a person looks at.
        if (before.role != m_standing.role
            || before.administersOrganization != m_standing.administersOrganization
            || before.belongsToOrganization != m_standing.belongsToOrganization)
            contextChanged();
    });
}

void ProfileView::refreshPage()
{
    if (Page* shown = currentConsolePage())
        shown->refresh();
}

void ProfileView::chooseOrganization(const QString& id)
{
    leaveAll([this, id] {
        m_connection->client->session()
            .selectOrganization(domain::OrganizationId(id))
            .then(this, [this](const base::Result<domain::Membership>& chosen) {
                if (!chosen && chosen.error().kind != base::ApiError::Kind::Cancelled)
                    tell(Tone::Bad, chosen.error().message);
                showOrganizations();
            });
    });
}

} // namespace console::ui
