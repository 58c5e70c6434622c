// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"

#include "base/log.h"
#include "cloud/seen_answers.h"
#include "cloud/session_errors.h"

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::CallSource;
using base::Done;
using base::failure;
using base::Result;
using domain::Membership;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logSession, "console.cloud.session", QtInfoMsg)

namespace {
constexpr std::chrono::milliseconds keepingPause{250};
} // namespace

Session::Session(Transport& transport, profiles::SecretStore& secrets,
    const profiles::ProfileId& profile, base::Clock clock, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_kept(secrets, profile)
    , m_clock(std::move(clock))
    , m_expiry(m_clock)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingPause);
    m_keeping.callOnTimeout(this, [this] { keepOrganizations(); });
    connect(&m_expiry, &ExpiryWatch::changed, this, [this] {
        if (m_expiry.state() == ExpiryWatch::State::Over)
            end();
    });
}

Session::~Session() = default;

std::optional<Membership> Session::current() const
{
    return membership(m_current);
}

std::optional<Membership> Session::membership(const OrganizationId& id) const
{
    const auto it = std::find_if(m_memberships.begin(), m_memberships.end(),
        [&](const Membership& each) { return each.organization.id == id; });
    return it == m_memberships.end() ? std::nullopt : std::optional(*it);
}

QDateTime Session::expiresAt(const OrganizationId& id) const
{
    return m_tokens.expiresAt(id);
}

Call<Membership> Session::selectOrganization(const OrganizationId& id)
{
    if (std::optional<ApiError> closed = whyClosed())
        return Call<Membership>::ready(failure(std::move(*closed)));
    if (!membership(id))
        return Call<Membership>::ready(failure(unknownOrganization()));
    return organizationToken(id).map(this, [this, id](const QString&) -> Result<Membership> {
        const std::optional<Membership> selected = membership(id);
        if (!selected)
            return failure(unknownOrganization());
        m_preferred = id;
        setCurrent(id);
        return *selected;
    });
}

void Session::begin(const Beginning& beginning)
{
    forget();
    if (beginning.kept)
        m_tokens.restore(beginning.signIn, beginning.organization, *beginning.kept, m_clock());
    else
        m_tokens.begin(beginning.signIn, beginning.organization, m_clock());
    m_account = beginning.account;
    m_state = State::SignedIn;
    m_reach = m_tokens.isApiKey() ? Reach::OneOrganization : Reach::AllOrganizations;
    qCInfo(logSession) << "signed in," << beginning.memberships.size() << "organizations";
    m_expiry.watch(m_tokens.expiresAt());
    setMemberships(beginning.memberships);
    Q_EMIT signedIn();
}

void Session::admit(const QString& token)
{
    begin({.signIn = {.kind = Credentials::Kind::Cookie, .token = token},
        .organization = {},
        .account = {},
        .memberships = {}});
}

void Session::end()
{
    if (m_state != State::SignedIn)
        return;
    m_state = State::Ended;
    forget();
    // Best done, but nothing depends on it: the server refuses this token.
    m_kept.remove(this).then(this, [](const Result<Done>& result) {
        if (!result)
            qCWarning(logSession) << "ended session stays in the store:" << result.error().detail;
    });
    Q_EMIT sessionEnded();
}

//! Why no call can be made; asks the clock as well, so that nothing expired is sent.
std::optional<ApiError> Session::whyClosed()
{
    if (m_state != State::SignedIn)
        return notSignedIn();
    m_expiry.check();
    return m_state == State::SignedIn ? std::nullopt : std::optional(sessionExpired());
}

void Session::forget()
{
    m_tokens.clear();
    SeenAnswers::of(m_transport).clear();
    m_keeping.stop();
    m_expiry.watch({});
    const auto waiting = std::exchange(m_opening, {});
    for (const QList<CallSource<QString>>& sources : waiting) {
        for (const CallSource<QString>& source : sources)
            source.resolve(failure(notSignedIn()));
    }
}

void Session::noteMembership(const Membership& noted)
{
    Memberships memberships = m_memberships;
    memberships.removeIf(
        [&](const Membership& each) { return each.organization.id == noted.organization.id; });
    memberships.append(noted);
    setMemberships(std::move(memberships));
}

void Session::setMemberships(Memberships memberships)
{
    std::sort(memberships.begin(), memberships.end(), [](const Membership& a, const Membership& b) {
        const int names = a.organization.name.compare(b.organization.name, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a.organization.id < b.organization.id;
    });
    m_memberships = std::move(memberships);
    Q_EMIT membershipsChanged();
    setCurrent(bestCurrent());
}

OrganizationId Session::bestCurrent() const
{
    for (const OrganizationId& id : {m_preferred, m_current}) {
        if (membership(id))
            return id;
    }
    for (const Membership& each : m_memberships) {
        if (!each.organization.archivedAt)
            return each.organization.id;
    }
    return m_memberships.isEmpty() ? OrganizationId() : m_memberships.first().organization.id;
}

void Session::setCurrent(const OrganizationId& id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

} // namespace console::cloud
