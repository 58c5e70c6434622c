// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/transport.h"
#include "models/when.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/parts/notes.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_names.h"
#include "ui/shell/profile_view.h"
#include "ui/shell/reconnector.h"
#include "ui/shell/region_words.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/shell/start_page.h"

namespace console::ui {

using profiles::Profile;

namespace {
QString roleWord(domain::OrganizationRole role)
{
    switch (role) {
    case domain::OrganizationRole::Admin:
        return ProfileView::tr("Admin");
    case domain::OrganizationRole::Member:
        return ProfileView::tr("Member");
    case domain::OrganizationRole::Unknown:
        break;
    }
    return {};
}

QString placeWord(const Profile& profile)
{
    if (profile.kind == Profile::Kind::Embedded)
        return ProfileView::tr("Data stays here");
    const QString place = regionPlaceOf(profile);
    return place.isEmpty() ? profile.origin.host() : place;
}
} // namespace

QString ProfileView::markWord(Profile::Mark mark)
{
    switch (mark) {
    case Profile::Mark::Test:
        return tr("test");
    case Profile::Mark::Staging:
        return tr("staging");
    case Profile::Mark::Production:
        return tr("production");
    case Profile::Mark::None:
        break;
    }
    return {};
}

bool ProfileView::isOffline() const
{
    return m_reconnector->isOffline();
}

void ProfileView::showOrganizations()
{
    if (!m_connection)
        return;
    const cloud::Session& session = m_connection->client->session();
    const std::optional<domain::Membership> current = session.current();
    const domain::OrganizationId id = current ? current->organization.id : domain::OrganizationId();
    QList<OrganizationEntry> entries;
    for (const domain::Membership& membership : session.memberships()) {
        const domain::Organization& organization = membership.organization;
        if (!organization.archivedAt || organization.id == id)
            entries.append({organization.id.text(), organization.name, roleWord(membership.role)});
    }
    sidebar()->setOrganizations(entries, id.text());
    if (!id.isEmpty() && m_connection->profile.lastOrganizationId != id) {
        m_connection->profile.lastOrganizationId = id;
        m_saving.start();
    }
    showConsoleTitle();
}

void ProfileView::showConnection()
{
    if (!m_connection)
        return;
    const Profile& profile = m_connection->profile;
    const cloud::Transport& transport = m_connection->client->transport();
    const bool encrypted = transport.endpoint().origin.scheme() == QLatin1String("https");
    ConnectionInfo info;
    info.name = profile.name;
    info.colour = QColor(profile.colour);
    info.mark = markWord(profile.mark);
    info.production = profile.mark == Profile::Mark::Production;
    info.readOnly = isLocked();
    if (m_unlockedUntil.isValid())
        info.unlocked = tr("unlocked until %1")
                            .arg(QLocale().toString(
                                m_unlockedUntil.toLocalTime().time(), QLocale::ShortFormat));
    info.region = m_connection->client->session().reach() == cloud::Reach::OneOrganization
        ? tr("%1 · one organization").arg(placeWord(profile))
        : placeWord(profile);
    info.security = encrypted ? transport.tlsInfo().protocol : tr("not encrypted");
    info.lock = !encrypted                       ? ConnectionInfo::Lock::NotPrivate
        : transport.tlsInfo().protocol.isEmpty() ? ConnectionInfo::Lock::Unknown
                                                 : ConnectionInfo::Lock::Private;
    setConnection(info);
    showConsoleTitle();
    Q_EMIT tabChanged();
}

void ProfileView::showConsoleTitle()
{
    QStringList parts;
    if (m_connection && !cover()) {
        if (currentPage() && sidebar()->entry(*currentPage()))
            parts.append(sidebar()->entry(*currentPage())->text());
        if (const auto current = m_connection->client->session().current())
            parts.append(current->organization.name);
        parts.append(m_connection->profile.name);
    } else {
        parts.append(tr("Packmind Cloud Console"));
    }
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void ProfileView::tell(Tone tone, const QString& sentence)
{
    m_banner->showMessage(tone, sentence, {}, tone == Tone::Ok ? 8 : 0);
}

void ProfileView::signInAgain()
{
    if (m_sheet || !m_connection)
        return;
    if (wantsSharedSignIn())
        return signInShared();
    m_sheet = new SignInSheet(m_connection->client->session(), this);
    connect(m_sheet, &SignInSheet::signedIn, this, &ProfileView::contextChanged);
    connect(m_sheet, &SignInSheet::signedIn, this, &ProfileView::showConnection);
    m_sheet->open();
}

void ProfileView::signOut()
{
    leaveAll([this] {
        // It goes on until the server was told, whatever becomes of the window's own connection.
        const std::shared_ptr<Connection> leaving = m_connection;
        // Before, or the window would ask on behalf of a session that ends.
        letGo();
        // One's account in a shared service goes with it; what can't be told ends there by itself.
        if (!leaving->profile.governance.isEmpty() && leaving->client->governsBeside())
            leaving->client->governanceSession().signOut().then(this, [leaving](const auto&) {});
        leaving->client->session().signOut().then(
            this, [this, leaving](const base::Result<cloud::SignOutOutcome>& left) {
                tellSignedOut(left);
            });
        m_chosen = leaving->profile;
        m_signedOut = true;
        showStart()->askFor(leaving->profile);
    });
}

void ProfileView::tellSignedOut(const base::Result<cloud::SignOutOutcome>& left)
{
    if (!left) {
        if (left.error().kind != base::ApiError::Kind::Cancelled)
            tell(Tone::Warn, left.error().message);
    } else if (left->notRevoked) {
        tell(Tone::Warn,
            tr("You are signed out here. The server could not be told, so its session lasts until "
               "it expires. %1")
                .arg(left->notRevoked->message));
    } else if (left->notForgotten) {
        tell(Tone::Warn,
            tr("You are signed out. The ended session could not be taken out of where secrets are "
               "kept; it opens nothing any more. %1")
                .arg(left->notForgotten->message));
    } else if (left->keyWorksUntil) {
        tell(Tone::Accent,
            tr("You are signed out, and the API key is forgotten here. For whoever else has it, it "
               "works until %1.")
                .arg(models::shortTime(*left->keyWorksUntil)));
    }
}

//! While there is time: nothing extends a session (contract 4.1).
void ProfileView::showExpiry()
{
    if (!m_connection || cover())
        return;
    cloud::Session& session = m_connection->client->session();
    if (session.expiry().state() != cloud::ExpiryWatch::State::Soon) {
        // Renewed or over: what was said of it is true no longer.
        if (!m_toldExpiry.isEmpty() && m_banner->text() == m_toldExpiry)
            m_banner->dismiss();
        return;
    }
    const QString end = models::shortTime(session.expiresAt());
    m_toldExpiry = session.reach() == cloud::Reach::OneOrganization
        ? tr("The API key that you signed in with expires on %1.").arg(end)
        : tr("Your session ends on %1. Signing in again before then interrupts nothing.").arg(end);
    m_banner->showMessage(Tone::Warn, m_toldExpiry, tr("Sign in again"), 0);
}

//! Of a profile that was edited: what the window itself remembers in it stays.
void ProfileView::adopt(const Profile& edited)
{
    // It may be kept only after the window has turned to another one.
    if (!m_connection || m_connection->profile.id != edited.id)
        return;
    Profile& profile = m_connection->profile;
    profile.name = edited.name;
    profile.group = edited.group;
    profile.governance = edited.governance;
    profile.colour = edited.colour;
    profile.mark = edited.mark;
    profile.readOnly = edited.readOnly;
    profile.proxy = edited.proxy;
    profile.authorities = edited.authorities;
    profile.pinnedCertificate = edited.pinnedCertificate;
    profile.clientCertificates = edited.clientCertificates;
    forgetUnlock();
    save(profile);
    showLock();
}

void ProfileView::connectTo(const Profile& profile)
{
    leaveAll([this, profile] {
        letGo();
        openProfile(profile);
    });
}

void ProfileView::letGo()
{
    if (m_saving.isActive())
        saveProfile();
    delete m_sheet;
    forgetUnlock();
    delete m_palette;
    m_names->forget();
    m_reconnector->setPage(nullptr);
    m_reconnector->setSession(nullptr);
    m_stale.clear();
    if (m_overview)
        m_overview->disconnect(this);
    m_overview.clear();
    clearPages();
    if (m_connection) {
        // The watch may hold it a moment longer.
        m_connection->client->session().disconnect(this);
        m_connection->client->governanceSession().disconnect(this);
    }
    m_connection.reset();
    m_memory.reset();
    m_standing = {};
    Q_EMIT watchedChanged();
}

//! Where one is in it; what the list of profiles has changed meanwhile stays.
void ProfileView::saveProfile()
{
    m_saving.stop();
    if (!m_connection)
        return;
    const Profile& own = m_connection->profile;
    Profile saved = m_setup.start.profiles->find(own.id).value_or(own);
    saved.pinnedCertificate = own.pinnedCertificate;
    saved.secretBackend = own.secretBackend;
    saved.lastEmail = own.lastEmail;
    saved.lastOrganizationId = own.lastOrganizationId;
    saved.lastPage = own.lastPage;
    save(saved);
}

void ProfileView::save(const Profile& profile)
{
    m_saving.stop();
    profiles::ProfileStore& store = *m_setup.start.profiles;
    const auto tellFailure = [this](const base::Result<base::Done>& saved) {
        if (!saved && saved.error().kind != base::ApiError::Kind::Cancelled)
            tell(Tone::Warn, saved.error().message);
    };
    store.save(profile).then(this, tellFailure);
    if (m_front && store.lastUsed() != profile.id)
        store.setLastUsed(profile.id).then(this, tellFailure);
}

} // namespace console::ui
