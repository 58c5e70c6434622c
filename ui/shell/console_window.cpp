// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/console_window.h"

#include "profiles/view_key.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pages/llm/llm_page.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/settings/lock_box.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/notes.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/lock_curtain.h"
#include "ui/shell/palette_names.h"
#include "ui/shell/reconnector.h"
#include "ui/shell/region_news.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/shell/start_page.h"

#include <QWindow>

namespace console::ui {

using profiles::Profile;

namespace {
constexpr int saveDelay = 500; // milliseconds: walking through the pages is one write
} // namespace

ConsoleWindow::ConsoleWindow(ConsoleSetup setup, QWidget* parent)
    : MainWindow(setup.windowMemory, parent)
    , m_setup(std::move(setup))
    , m_banner(new Banner(this))
    , m_idle(new IdleClock(
          m_setup.clock, [memory = m_setup.windowMemory] { return keptLockMinutes(*memory); }, this))
    , m_names(new PaletteNames(this))
    , m_reconnector(new Reconnector(this))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveDelay);
    connect(&m_saving, &QTimer::timeout, this, &ConsoleWindow::saveProfile);
    connect(this, &MainWindow::pageShown, this, &ConsoleWindow::turned);
    connect(this, &MainWindow::placeRevisited, this,
        [this](PageId id, const domain::AttentionPlace& place) {
            if (auto* shown = qobject_cast<Page*>(page(id)))
                shown->open(place);
        });
    connect(sidebar(), &Sidebar::organizationChosen, this, &ConsoleWindow::chooseOrganization);
    connect(m_banner, &Banner::actionRequested, this, &ConsoleWindow::signInAgain);
    connect(m_reconnector, &Reconnector::reconnected, this, &ConsoleWindow::refreshPage);
    prepareLock();
    connect(m_names, &PaletteNames::changed, this, &ConsoleWindow::buildPalette);
    connect(m_idle, &IdleClock::idle, this, &ConsoleWindow::lockAway);
    restoreTheme();
    addConsoleShortcuts();
    showStart();
}

ConsoleWindow::~ConsoleWindow()
{
    m_idle->stop();
    if (m_saving.isActive())
        saveProfile();
}

StartPage* ConsoleWindow::showStart()
{
    auto* start = new StartPage(m_setup.start);
    connect(start, &StartPage::opened, this, &ConsoleWindow::open);
    setCover(start);
    showConsoleTitle();
    return start;
}

void ConsoleWindow::begin()
{
    m_setup.start.profiles->load().then(this, [this](const base::Result<QList<Profile>>& profiles) {
        auto* start = qobject_cast<StartPage*>(cover());
        if (!start)
            return;
        const std::optional<Profile> last
            = m_setup.start.profiles->find(m_setup.start.profiles->lastUsed());
        if (const QString news = regionNews(*m_setup.windowMemory); !news.isEmpty())
            tell(Tone::Accent, news);
        if (profiles && last)
            return start->open(*last);
        start->start();
        if (!profiles)
            tell(Tone::Warn, profiles.error().message);
    });
}

void ConsoleWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

Page* ConsoleWindow::currentConsolePage() const
{
    return currentPage() && !cover() ? qobject_cast<Page*>(page(*currentPage())) : nullptr;
}

void ConsoleWindow::open(std::shared_ptr<Connection> connection, const QStringList& remarks)
{
    letGo();
    m_connection = std::move(connection);
    followSession();
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

void ConsoleWindow::remember(std::function<void()> then)
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

void ConsoleWindow::followSession()
{
    cloud::Session& session = m_connection->client->session();
    connect(
        &session, &cloud::Session::membershipsChanged, this, &ConsoleWindow::membershipsChanged);
    connect(&session, &cloud::Session::currentChanged, this, &ConsoleWindow::contextChanged);
    connect(&session, &cloud::Session::capabilitiesChanged, this, &ConsoleWindow::contextChanged);
    connect(&session.expiry(), &cloud::ExpiryWatch::changed, this, &ConsoleWindow::showExpiry);
    connect(&m_connection->client->transport(), &cloud::Transport::tlsInfoChanged, this,
        &ConsoleWindow::showConnection);
    m_reconnector->setSession(&session);
}

domain::Capabilities ConsoleWindow::capabilities() const
{
    return m_connection->client->session().capabilities().value_or(domain::Capabilities());
}

void ConsoleWindow::learnStanding(std::function<void()> then)
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

PageContext ConsoleWindow::pageContext() const
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
    if (m_connection->profile.kind == Profile::Kind::Embedded || m_governance.isHere())
        context.local = {m_setup.start.dataKeys, m_setup.start.secrets, m_setup.start.vaultPath,
            m_setup.start.restore};
    return context;
}

void ConsoleWindow::buildPages()
{
    m_building = true;
    clearPages();
    m_stale.clear();
    const PageContext context = pageContext();
    m_overview = new OverviewPage(context);
    connect(m_overview, &OverviewPage::itemsChanged, this, &ConsoleWindow::showBadges);
    connect(m_overview, &OverviewPage::itemsChanged, this, &ConsoleWindow::buildPalette);
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
    m_idle->begin();
    goToLastPage();
    showExpiry();
    Q_EMIT watchedChanged();
    arrive();
}

void ConsoleWindow::add(PageId id, Page* page, Icon icon, const QString& title)
{
    m_stale.insert(page);
    // A page is deleted later than it is taken away, and may still cancel its calls then.
    connect(page, &QObject::destroyed, page, [connection = m_connection, memory = m_memory] {
        Q_UNUSED(connection)
        Q_UNUSED(memory)
    });
    connect(page, &Page::signInWanted, this, &ConsoleWindow::signInAgain);
    connect(page, &Page::reconnectWanted, m_reconnector, &Reconnector::tryNow);
    connect(page, &Page::governanceWanted, this, &ConsoleWindow::reopenGovernance);
    connect(page, &Page::restoreWanted, this, &ConsoleWindow::restoreBackup);
    connect(page, &Page::profileEdited, this, &ConsoleWindow::adopt);
    connect(page, &Page::connectAnewWanted, this, [this] { connectTo(m_connection->profile); });
    connect(page, &Page::membershipsChanged, this, &ConsoleWindow::showOrganizations);
    // "subprocessors", or a section of the settings: "settings/llm".
    connect(page, &Page::pageWanted, this, [this](const QString& place) {
        const domain::AttentionPlace wanted{place.section(u'/', 0, 0), place.section(u'/', 1)};
        const PageId target = pageWithKey(wanted.page);
        showPage(target);
        auto* shown = qobject_cast<Page*>(this->page(target));
        if (shown && !wanted.thing.isEmpty())
            shown->open(wanted);
    });
    connect(page, &Page::placeWanted, this, &ConsoleWindow::openPlace);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (currentConsolePage() == page)
            notePlace(page->place());
    });
    addPage(id, page, icon, title,
        [page](std::function<void()> proceed) { page->leave(std::move(proceed)); });
}

void ConsoleWindow::goToLastPage()
{
    const PageId last = pageWithKey(m_connection->profile.lastPage);
    if (currentPage() == last)
        turned(last);
    else
        showPage(last);
    sidebar()->entry(last)->setFocus();
}

void ConsoleWindow::turned(PageId id)
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

void ConsoleWindow::contextChanged()
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

void ConsoleWindow::membershipsChanged()
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

void ConsoleWindow::refreshPage()
{
    if (Page* shown = currentConsolePage())
        shown->refresh();
}

void ConsoleWindow::chooseOrganization(const QString& id)
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
