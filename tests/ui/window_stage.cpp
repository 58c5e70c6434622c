// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window_stage.h"

#include "base/wait_until.h"
#include "cloud/signed_pair.h"
#include "translations/install_translations.h"

#include <QApplication>
#include <QListWidget>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 10'000; // milliseconds
constexpr QSize windowSize(1200, 780);
} // namespace

WindowStage::WindowStage(Server server)
    : WindowStage(ServiceFixture::Adjust())
{
    if (server == Server::Packmind)
        startPackmind();
}

WindowStage::WindowStage(const ServiceFixture::Adjust& adjust)
{
    static const bool translated = (installTranslations(), true);
    Q_UNUSED(translated)
    // A test presses again faster than a person; within that time it would be a double click.
    QApplication::setDoubleClickInterval(1);
    m_fixture = std::make_unique<StartFixture>([this, adjust](service::ServiceConfig& config) {
        config.decorator = faults.decorator();
        config.port = m_port;
        if (adjust)
            adjust(config);
    });
    m_port = service().running().port;
    m_viewFile = m_fixture->folder.filePath(u"views.ini"_s);
    m_memory = std::make_unique<ui::SettingsViewMemory>(m_viewFile, u"window"_s);
}

WindowStage::~WindowStage()
{
    faults.clear();
}

void WindowStage::startPackmind()
{
    m_standIn = std::make_unique<StandIn>();
    const QByteArray identity = makeSelfSigned();
    m_proxy = std::make_unique<FaultProxy>(m_standIn->origin(), identity);
    m_port = quint16(m_proxy->origin().port());
    faults.standIn(*m_proxy);
    m_profile.id = profiles::ProfileId::create();
    m_profile.name = u"Packmind"_s;
    m_profile.kind = profiles::Profile::Kind::SelfHosted;
    m_profile.origin = m_proxy->origin();
    m_profile.pinnedCertificate = QSslCertificate(identity).toPem();
}

bool WindowStage::signUpElsewhere()
{
    profiles::MemoryStore secrets;
    cloud::CloudClient other({.origin = m_profile.origin,
                                 .pin = QSslCertificate(m_profile.pinnedCertificate),
                                 .readOnly = false},
        secrets, m_profile.id);
    return m_standIn->isRunning()
        && await(other.session().signUp(email(), password(), u"Acme Robotics"_s))
        && await(m_fixture->profiles.save(m_profile))
        && await(m_fixture->profiles.setLastUsed(m_profile.id));
}

bool WindowStage::endSessions()
{
    if (!isOurs()) {
        m_standIn->control("POST /secret");
        return true;
    }
    return service().database()->execute(
               u"UPDATE session SET ended_at = created_at, end_reason = 'signed-out'"_s)
        > 0;
}

bool WindowStage::goAway(const QString& path)
{
    if (!waitUntil([this] { return faults.isHolding(); }, patience))
        return false;
    if (!isOurs()) {
        m_proxy->goAway();
        return true;
    }
    service().cutOff();
    faults.set(Faults::Kind::Refuse, path);
    service().stop();
    return true;
}

bool WindowStage::comeBack()
{
    faults.clear();
    if (isOurs())
        return service().start();
    m_proxy->comeBack();
    return true;
}

bool WindowStage::open()
{
    showWindow();
    return waitUntil(
        [this] { return m_window->findChild<ui::StartPage*>()->currentForm(); }, patience);
}

void WindowStage::showWindow()
{
    ui::ConsoleSetup setup;
    setup.start = m_fixture->services();
    if (!isOurs()) {
        setup.start.governance = [this](const auto&, const QString& origin) {
            return base::Call<cloud::GovernanceAccess>::ready(
                cloud::GovernanceAccess{.endpoint = {.origin = QUrl(service().running().origin()),
                                            .pin = service().running().certificate},
                    .token = service().localClient(origin).cookie});
        };
    }
    setup.theme = &m_theme;
    setup.windowMemory = m_memory.get();
    setup.viewFile = m_viewFile;
    // What goes wrong is brought about on the way of single requests: no other part asks meanwhile.
    setup.firstPage = u"organizations"_s;
    setup.readsAhead = false;
    if (prepare)
        prepare(setup);
    m_window = std::make_unique<ui::ConsoleWindow>(std::move(setup));
    m_driver = std::make_unique<PageDriver>(*m_window);
    m_window->resize(windowSize);
    m_window->show();
    m_window->begin();
}

bool WindowStage::signUp()
{
    const auto isIn = [this] {
        return m_window->currentConsolePage() != nullptr;
    };
    if (!isOurs())
        return signUpElsewhere() && open() && person().type(u"E-mail address"_s, email())
            && person().type(u"Password"_s, password()) && person().press(u"Sign in"_s)
            && waitUntil(isIn, patience);
    return service().isRunning() && open() && person().type(u"Your e-mail address"_s, email())
        && person().type(u"Choose a password"_s, password())
        && person().type(u"First organization"_s, u"Acme Robotics"_s)
        && person().press(u"Create and open"_s) && waitUntil(isIn, patience);
}

bool WindowStage::reopenAsProduction()
{
    return reopenWith(
        [](profiles::Profile& profile) { profile.mark = profiles::Profile::Mark::Production; });
}

bool WindowStage::reopenWith(const std::function<void(profiles::Profile&)>& change)
{
    profiles::Profile profile = m_window->connection()->profile;
    change(profile);
    return await(m_fixture->profiles.save(profile))
        && await(m_fixture->profiles.setLastUsed(profile.id)) && reopen();
}

bool WindowStage::reopen()
{
    m_driver.reset();
    m_window.reset();
    showWindow();
    return waitUntil([this] { return m_window->currentConsolePage() != nullptr; }, patience);
}

void WindowStage::takeKeychain()
{
    m_fixture->choice.state = profiles::SecretStoreChoice::State::NoneAnswers;
    m_fixture->choice.store.reset();
}

bool WindowStage::turnTo(ui::PageId page)
{
    m_window->showPage(page);
    return m_window->currentPage() == page;
}

bool WindowStage::turnToSection(const QString& title)
{
    if (!turnTo(ui::PageId::Settings))
        return false;
    auto* index = qobject_cast<QListWidget*>(person().find(u"Sections of the settings"_s));
    const QList<QListWidgetItem*> found
        = index ? index->findItems(title, Qt::MatchExactly) : QList<QListWidgetItem*>();
    if (found.isEmpty())
        return false;
    index->setCurrentItem(found.first());
    return true;
}

bool WindowStage::addMember(const QString& email)
{
    const auto current = m_window->connection()->client->session().current();
    const auto invited = await(m_window->connection()->client->members().invite(
        current->organization.id, {email}, domain::OrganizationRole::Member));
    return invited && invited->size() == 1;
}

ServiceClient WindowStage::elsewhere()
{
    ServiceClient other = service().client();
    if (other.signIn(email(), password()).status != 200)
        qWarning("the person could not sign in a second time");
    return other;
}

} // namespace console::test
