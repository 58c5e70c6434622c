// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/roles_world.h"

#include "base/random.h"
#include "contract/llm_attestation_routes.h"
#include "contract/mail_routes.h"
#include "contract/usage_routes.h"
#include "service/listing_scene.h"
#include "service/notice_seed.h"
#include "service/store/accounts.h"
#include "service/store/api_keys.h"
#include "service/store/invitations.h"
#include "service/store/listing_drafts.h"
#include "service/store/memberships.h"
#include "service/store/one_time_tokens.h"
#include "service/store/workspaces.h"
#include "service/usecases/first_start.h"
#include "service/usecases/member_states.h"
#include "service/usecases/tokens.h"

#include <QFile>

namespace console::test {

using namespace Qt::StringLiterals;
using domain::OrganizationRole;
using domain::WorkspaceRole;

namespace {

struct Role {
    Asker asker;
    const char* name;
};
constexpr Role roles[] = {
    {Asker::Anonymous, "anonymous"},
    {Asker::NoOrganization, "no-organization"},
    {Asker::Member, "member"},
    {Asker::Admin, "admin"},
    {Asker::Auditor, "auditor"},
    {Asker::Editor, "editor"},
    {Asker::Dpo, "dpo"},
    {Asker::Operator, "operator"},
};

bool is(const contract::Route& route, const contract::Route& other)
{
    return qstrcmp(route.method, other.method) == 0 && qstrcmp(route.pattern, other.pattern) == 0;
}

} // namespace

QString nameOf(Asker asker)
{
    return QString::fromLatin1(roles[int(asker)].name);
}

RolesWorld::RolesWorld()
{
    if (!m_fixture.isRunning())
        return;
    makeOwn();
    m_built = makeForeign() && seedTokens();
    m_fixture.stop();
    keep();
    m_built = m_built && m_fixture.start();
}

void RolesWorld::makeOwn()
{
    ServiceClient founder = m_fixture.operatorClient();
    m_own.organizationName = u"House"_s;
    m_own.organization
        = founder.post(u"/organizations"_s, {{u"name"_s, m_own.organizationName}}).text("id");
    founder.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, m_own.organization}});
    m_own.email = u"target@own.example"_s;
    m_own.password = ServiceFixture::password();
    founder.send("PUT", listingPath(u"/draft"_s),
        draftBody(completeListing(), m_fixture.now().date().addDays(40)));
    ServiceClient target = m_fixture.memberClient(founder, m_own.email, u"member"_s);
    m_own.person = ServiceFixture::userOf(target);
    for (const Role& role : roles) {
        if (role.asker == Asker::Anonymous)
            continue;
        const QString name = nameOf(role.asker);
        const bool admin = role.asker == Asker::Admin;
        ServiceClient person = m_fixture.memberClient(
            founder, QString(name + u"@own.example"_s), admin ? u"admin"_s : u"member"_s);
        m_own.apiKey.insert(int(role.asker),
            QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(int(role.asker)));
        if (role.asker >= Asker::Auditor)
            founder.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(person)),
                {{u"role"_s, name}});
        m_apiKeys.insert(int(role.asker), person.post(u"/auth/api-key/generate"_s).text("apiKey"));
        if (role.asker == Asker::NoOrganization)
            joinSecond(founder, person, QString(name + u"@own.example"_s));
        m_cookies.insert(int(role.asker), person.cookie);
    }
}

//! Of two organizations, so that signing in selects none.
void RolesWorld::joinSecond(ServiceClient& founder, ServiceClient& person, const QString& email)
{
    const QString second = founder.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).text("id");
    founder.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, second}});
    founder.post(u"/organizations/%1/users/invite"_s.arg(second),
        {{u"emails"_s, QJsonArray{email}}, {u"role"_s, u"member"_s}});
    founder.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, m_own.organization}});
    person.signIn(email, ServiceFixture::password());
}

bool RolesWorld::makeForeign()
{
    const auto database = m_fixture.database();
    const service::Shared shared = m_fixture.shared(*database);
    m_foreign.email = u"resident@foreign.example"_s;
    m_foreign.password = ServiceFixture::password();
    m_foreign.organizationName = u"Foreign Manor"_s;
    const auto hash = service::hashPassword(m_foreign.password, ServiceFixture::cheap());
    return service::change(*database, [&]() -> base::Result<base::Done> {
        const auto workspace = service::makeWorkspace(*database, shared);
        if (!workspace || !hash)
            return base::failure(base::ApiError());
        const QDateTime now = m_fixture.now();
        const domain::OrganizationId organization = domain::OrganizationId::create();
        m_foreign.organization = organization.text();
        domain::ListingDraft draft;
        draft.baseNumber = 1;
        draft.summary = m_foreign.organizationName;
        service::ListingDraftStore(*database).put(*workspace, draft, now);
        service::OrganizationStore(*database).insert({.organization = {.id = organization,
                                                          .name = m_foreign.organizationName,
                                                          .slug = u"foreign-manor"_s,
                                                          .createdAt = now,
                                                          .updatedAt = now,
                                                          .archivedAt = {}},
            .workspaceId = *workspace});
        const domain::UserId person = domain::UserId::create();
        m_foreign.person = person.text();
        service::AccountStore(*database).insert(
            {.account = {.id = person, .email = m_foreign.email, .displayName = {}},
                .active = true,
                .passwordHash = *hash},
            now);
        service::MembershipStore(*database).insert(
            *workspace, organization, person, OrganizationRole::Admin, now);
        service::WorkspaceStore(*database).addPerson(
            *workspace, person, WorkspaceRole::Operator, now);
        return base::Done{};
    }).has_value();
}

bool RolesWorld::seedTokens()
{
    const auto database = m_fixture.database();
    const service::Shared shared = m_fixture.shared(*database);
    const service::Context context{.database = *database,
        .shared = shared,
        .principal = {},
        .requestId = {},
        .origin = m_fixture.running().origin()};
    const QDateTime now = m_fixture.now();
    const auto seed = [&](Place& place, const QString& invited) {
        const domain::OrganizationId organization(place.organization);
        const auto stored = service::OrganizationStore(*database).byId(organization);
        const domain::UserId guest = domain::UserId::create();
        service::AccountStore(*database).insert(
            {.account = {.id = guest, .email = invited, .displayName = {}},
                .active = false,
                .passwordHash = {}},
            now);
        service::MembershipStore(*database).insert(
            stored->workspaceId, organization, guest, OrganizationRole::Member, now);
        place.invitation = base::randomToken();
        service::StoredInvitation invitation;
        invitation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        invitation.workspaceId = stored->workspaceId;
        invitation.userId = guest;
        invitation.tokenHash = service::hashOf(place.invitation);
        invitation.token = place.invitation;
        invitation.createdAt = now;
        invitation.expiresAt = now.addDays(2);
        service::InvitationStore(*database).insert(invitation);
        service::OutboxStore(*database).put(invitation, organization, now);
        service::OneTimeToken once;
        once.userId = domain::UserId(place.person);
        once.organizationId = organization;
        once.createdAt = now;
        once.expiresAt = now.addSecs(250);
        place.reset = base::randomToken();
        once.hash = service::hashOf(place.reset);
        service::PasswordResetStore(*database).insert(once);
        place.loginCode = QUuid::createUuid().toString(QUuid::WithoutBraces);
        once.hash = service::hashOf(place.loginCode);
        service::LoginCodeStore(*database).insert(once);
        place.request = seedRequests(*database, stored->workspaceId, once.userId, place.email, now);
    };
    const auto key = [&](const QString& id, const QString& email, const Place& place) {
        const auto account = service::AccountStore(*database).byEmail(email);
        service::ApiKeyStore(*database).insert(
            {.info = {.id = domain::ApiKeyId(id),
                 .organizationId = domain::OrganizationId(place.organization),
                 .createdAt = now,
                 .expiresAt = now.addDays(1),
                 .revokedAt = {}},
                .userId = account->account.id,
                .tokenHash = service::hashOf(id)});
    };
    return service::change(*database, [&]() -> base::Result<base::Done> {
        seed(m_own, u"guest@own.example"_s);
        seed(m_foreign, u"guest@foreign.example"_s);
        for (const Role& role : roles) {
            const QString id = m_own.apiKey.value(int(role.asker));
            if (!id.isEmpty())
                key(id, QString(nameOf(role.asker) + u"@own.example"_s), m_own);
            m_foreign.apiKey.insert(int(role.asker), u"00000000-0000-4000-8000-0000000000ff"_s);
        }
        key(u"00000000-0000-4000-8000-0000000000ff"_s, m_foreign.email, m_foreign);
        return base::Done{};
    }).has_value();
}

ServiceClient RolesWorld::as(Asker asker, Credential credential) const
{
    ServiceClient client = m_fixture.client();
    if (credential == Credential::Cookie)
        client.cookie = m_cookies.value(int(asker));
    else
        client.apiKey = m_apiKeys.value(int(asker), u"bm9ib2R5"_s);
    return client;
}

QString RolesWorld::path(const contract::Route& route, Asker asker, bool foreign) const
{
    using namespace contract;
    const Place& in = place(foreign);
    QStringList values;
    const QStringList parts = QString::fromLatin1(route.pattern).split(u'/');
    for (const QString& part : parts) {
        if (part == ":orgId"_L1)
            values.append(in.organization);
        else if (part == ":userId"_L1)
            values.append(in.person);
        else if (part == ":keyId"_L1)
            values.append(in.apiKey.value(int(asker), u"none"_s));
        else if (part == ":name"_L1)
            values.append(in.organizationName);
        else if (part == ":provider"_L1)
            values.append(u"anthropic"_s);
        else if (part == ":number"_L1)
            values.append(u"1"_s);
        else if (part == ":mailId"_L1 || part == ":subscriberId"_L1 || part == ":objectionId"_L1)
            values.append(u"00000000-0000-4000-8000-0000000000aa"_s);
        else if (part == ":backupId"_L1)
            values.append(u"00000000-0000-4000-8000-0000000000bb"_s);
        else if (const QString of = pathPart(in.request, part); !of.isEmpty())
            values.append(of);
        else if (part == ":token"_L1)
            values.append(is(route, routes::validatePasswordReset) ? in.reset : in.invitation);
    }
    QString path = pathOf(route, values).mid(qsizetype(qstrlen(apiPrefix)));
    if (QLatin1String(route.pattern).endsWith("/export"_L1))
        path += is(route, routes::exportListing) ? u"?format=markdown"_s : u"?format=csv"_s;
    if (is(route, routes::llmUsage))
        path += u"?zone=Europe/Paris&period=day&from=2026-11-01&until=2026-11-30&organizationId="_s
            + in.organization;
    if (is(route, routes::llmBudgets))
        path += u"?zone=Europe/Paris"_s;
    if (is(route, routes::activity))
        path += u"?limit=1000&organizationId="_s + in.organization;
    return path;
}

std::optional<QJsonObject> RolesWorld::body(
    const contract::Route& route, Asker asker, bool foreign) const
{
    using namespace contract;
    const Place& in = place(foreign);
    const QString fresh = QString(nameOf(asker) + u"-new@own.example"_s);
    if (const auto about = requestBody(in.request, route, m_fixture.now()))
        return about;
    if (const auto about = noticeBody(route, in.organization))
        return about;
    if (is(route, routes::checkEmail) || is(route, routes::forgotPassword))
        return QJsonObject{{u"email"_s, in.email}};
    if (is(route, routes::signUp))
        return QJsonObject{
            {u"email"_s, fresh}, {u"password"_s, in.password}, {u"method"_s, u"password"_s}};
    if (is(route, routes::signIn))
        return QJsonObject{{u"email"_s, in.email}, {u"password"_s, in.password}};
    if (is(route, routes::profile))
        return QJsonObject{{u"displayName"_s, u"Somebody"_s}};
    if (is(route, routes::selectOrganization))
        return QJsonObject{{u"organizationId"_s, in.organization}};
    if (is(route, routes::cliLoginExchange))
        return QJsonObject{{u"code"_s, in.loginCode}};
    if (is(route, routes::activate))
        return QJsonObject{{u"password"_s, in.password}};
    if (is(route, routes::resetPassword))
        return QJsonObject{{u"token"_s, in.reset}, {u"password"_s, in.password}};
    if (is(route, routes::createOrganization) || is(route, routes::renameOrganization))
        return QJsonObject{{u"name"_s, u"Quite new"_s}};
    if (is(route, routes::invite))
        return QJsonObject{{u"emails"_s, QJsonArray{fresh}}, {u"role"_s, u"member"_s}};
    if (is(route, routes::userRole))
        return QJsonObject{{u"newRole"_s, u"admin"_s}};
    if (is(route, routes::createTrustRequest))
        return QJsonObject{{u"kind"_s, u"soc2_type2"_s}, {u"reason"_s, u"For a customer."_s},
            {u"organizationId"_s, in.organization}};
    if (is(route, routes::unlockProfile))
        return QJsonObject{{u"profile"_s, u"Production"_s}, {u"minutes"_s, 15},
            {u"reason"_s, u"A member left."_s}};
    if (is(route, routes::replaceListingDraft))
        return draftBody(completeListing(), m_fixture.now().date().addDays(40));
    if (is(route, routes::changeListingDraft))
        return QJsonObject{{u"summary"_s, u"Quite new"_s}};
    if (is(route, routes::returnListingDraft) || is(route, routes::withdrawListingVersion))
        return QJsonObject{{u"reason"_s, u"It is not right."_s}};
    if (is(route, routes::importListing))
        return QJsonObject{{u"file"_s, QString::fromLatin1(documentation(2026).toBase64())}};
    if (is(route, routes::changeSettings))
        return QJsonObject{{u"signUpOpen"_s, true}};
    if (is(route, routes::personRole))
        return QJsonObject{{u"role"_s, u"auditor"_s}};
    if (is(route, routes::changeBackups))
        return QJsonObject{
            {u"frequency"_s, u"off"_s}, {u"weekday"_s, 1}, {u"time"_s, u"12:00"_s}, {u"keep"_s, 3}};
    if (is(route, routes::makeBackup))
        return QJsonObject{{u"folder"_s, m_backups.path()}, {u"password"_s, in.password}};
    if (is(route, routes::changeMailRelay))
        return QJsonObject{
            {u"host"_s, u"127.0.0.1"_s}, {u"senderAddress"_s, u"cloud@own.example"_s}};
    if (is(route, routes::testMailRelay))
        return QJsonObject{{u"to"_s, in.email}};
    if (is(route, routes::readMailReport))
        return QJsonObject{{u"report"_s, u"no report"_s}};
    if (is(route, routes::changeLlmPlatform))
        return QJsonObject{{u"rotationDays"_s, 90}};
    if (is(route, routes::stateLlmAttestation))
        return QJsonObject{{u"promptsStored"_s, false}, {u"usedForTraining"_s, false},
            {u"source"_s, u"Contract"_s},
            {u"checkedOn"_s, m_fixture.now().date().toString(Qt::ISODate)}};
    if (is(route, routes::removeLlmAttestation))
        return std::nullopt;
    if (is(route, routes::changeLlmBudget))
        return QJsonObject{{u"monthlyTokens"_s, 1'000'000}};
    if (QLatin1String(route.pattern).contains("/llm/usage"_L1) && qstrcmp(route.method, "GET") != 0)
        return QJsonObject{{u"rows"_s,
            QJsonArray{QJsonObject{{u"organizationId"_s, in.organization},
                {u"hourUtc"_s, m_fixture.now().toString(u"yyyy-MM-ddTHH:00:00Z"_s)},
                {u"provider"_s, u"openai"_s}, {u"model"_s, u"large"_s}, {u"requests"_s, 1},
                {u"inputTokens"_s, 10}, {u"outputTokens"_s, 1}}}}};
    if (QLatin1String(route.pattern).contains("/llm/"_L1)
        && !is(route, routes::testLlmConfiguration) && !is(route, routes::testLlmPlatform)
        && qstrcmp(route.method, "GET") != 0) {
        // What is called at once is an address that this service does not call.
        const QString endpoint
            = route.write ? u"https://llm.globex.test"_s : u"https://127.0.0.1:9"_s;
        return QJsonObject{{u"config"_s,
            QJsonObject{{u"provider"_s, u"azure-openai"_s}, {u"apiKey"_s, u"sk-0123456789"_s},
                {u"endpoint"_s, endpoint}, {u"model"_s, u"large"_s}}}};
    }
    return qstrcmp(route.method, "POST") == 0 ? std::optional(QJsonObject()) : std::nullopt;
}

qint64 RolesWorld::deeds() const
{
    const auto database = m_fixture.database();
    return database
        ->first(u"SELECT COUNT(*) FROM activity"_s, {},
            [](const service::Row& row) { return row.number(0); })
        .value_or(-1);
}

void RolesWorld::keep()
{
    QFile file(m_fixture.databaseFile());
    if (file.open(QIODevice::ReadOnly))
        m_database = file.readAll();
}

bool RolesWorld::reset()
{
    m_fixture.stop();
    QFile file(m_fixture.databaseFile());
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(m_database) == m_database.size();
    file.close();
    return written && m_fixture.start();
}

QByteArrayList RolesWorld::foreignMarks() const
{
    return {m_foreign.organization.toLatin1(), m_foreign.person.toLatin1(), "Foreign Manor",
        "foreign.example"};
}

} // namespace console::test
