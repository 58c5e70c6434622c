// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"
#include "cloud/signed_pair.h"

#include <QJsonDocument>
#include <QSslConfiguration>
#include <QTemporaryFile>

#include <algorithm>
#include <tuple>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using domain::OrganizationId;
using domain::OrganizationRole;
using Kind = ApiError::Kind;

//! What only Packmind's API has, or only a server of its own shows, against the stand-in.
class PackmindAreasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_cloud = std::make_unique<CloudFixture>(Server::Packmind);
        m_ada = m_cloud->ada();
    }
    void cleanup()
    {
        m_ada.reset();
        QCOMPARE(m_cloud->defects(), QStringList());
        m_cloud.reset();
        QSslConfiguration::setDefaultConfiguration(m_tls);
    }

    void aMailedLinkChangesThePassword();
    void whatPackmindDoesNotKnowIsSaid();
    void onlyDocumentedFieldsAreSent();
    void overItsOwnTls_data();
    void overItsOwnTls();
    void aCertificateThatIsNotTrustedHearsNothing();

private:
    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    QSslConfiguration m_tls;
};

void PackmindAreasTest::aMailedLinkChangesThePassword()
{
    QVERIFY(endOf(m_ada->auth().forgotPassword(u"ada@acme.example"_s)));
    const QJsonArray mails = m_cloud->standIn().control("GET /mail").value("mails"_L1).toArray();
    QCOMPARE(mails.size(), 1);
    const QString token = mails.first()["token"_L1].toString();
    profiles::MemoryStore secrets;
    const auto elsewhere = m_cloud->client(secrets);
    QCOMPARE(endOf(elsewhere->auth().resetEmail(token)).value(), u"ada@acme.example"_s);
    const QString fresh = u"another-horse!!"_s;
    QVERIFY(endOf(elsewhere->auth().resetPassword(token, fresh)));
    // Not signed in by the cookie of that answer, which may be too large (contract 4.1).
    QCOMPARE(elsewhere->session().state(), Session::State::SignedOut);
    QVERIFY(endOf(elsewhere->session().signIn(u"ada@acme.example"_s, fresh)));
    QCOMPARE(endOf(elsewhere->session().signIn(u"ada@acme.example"_s, CloudFixture::password()))
                 .error()
                 .code,
        u"signin.wrong"_s);
    QCOMPARE(
        endOf(elsewhere->auth().resetPassword(token, fresh)).error().code, u"reset.not-valid"_s);
}

// No page asks for it there; if something does all the same, it is told and ends no session.
void PackmindAreasTest::whatPackmindDoesNotKnowIsSaid()
{
    for (const ApiError& error : {endOf(m_ada->listing().inForce()).error(),
             endOf(m_ada->activity().verify()).error(), endOf(m_ada->outbox().list()).error(),
             endOf(m_ada->settings().people()).error(), endOf(m_ada->trust().requests()).error(),
             endOf(m_ada->settings().setSignUpOpen(false)).error()}) {
        QCOMPARE(error.kind, Kind::NotFound);
        QCOMPARE(error.code, u"route.unknown"_s);
        QCOMPARE(error.message,
            u"The server does not know this action. It may be of another version than this "
            "program."_s);
    }
    QCOMPARE(m_ada->session().state(), Session::State::SignedIn);
}

// It takes other members for what they are called in its database (contract 1.14).
void PackmindAreasTest::onlyDocumentedFieldsAreSent()
{
    const OrganizationId acme = m_ada->session().current()->organization.id;
    const auto bob
        = m_cloud->invited(*m_ada, acme, u"bob@acme.example"_s, OrganizationRole::Member);
    const domain::UserId id = bob->session().account()->id;
    const auto seen = endOf(m_ada->members().list(acme));
    QVERIFY(endOf(m_ada->members().changeRole(acme, *seen, id, OrganizationRole::Admin)));
    QVERIFY(endOf(m_ada->auth().setDisplayName(u"Ada"_s)));
    const auto beta = endOf(m_ada->organizations().create(u"Beta"_s));
    QVERIFY(endOf(m_ada->organizations().rename(beta->organization.id, u"Beta 2"_s, 7)));
    QVERIFY(endOf(m_ada->session().selectOrganization(beta->organization.id)));
    QVERIFY(endOf(m_ada->auth().forgotPassword(u"ada@acme.example"_s)));
    QVERIFY(endOf(m_ada->apiKeys().generate(acme)));
    const QString users = u"/organizations/"_s + acme.text() + u"/users/"_s;
    const QString name = u"/organizations/"_s + beta->organization.id.text() + u"/name"_s;
    const std::tuple<const char*, QString, QStringList> calls[] = {
        {"POST", u"/auth/check-email-availability"_s, {u"email"_s}},
        {"POST", u"/auth/signup"_s, {u"email"_s, u"method"_s, u"password"_s}},
        {"POST", u"/auth/signin"_s, {u"email"_s, u"password"_s}},
        {"POST", u"/auth/selectOrganization"_s, {u"organizationId"_s}},
        {"POST", u"/auth/forgot-password"_s, {u"email"_s}},
        {"POST", u"/auth/api-key/generate"_s, {}},
        {"PATCH", u"/auth/profile"_s, {u"displayName"_s}},
        {"POST", u"/organizations"_s, {u"name"_s}},
        {"PATCH", name, {u"name"_s}},
        {"POST", users + u"invite"_s, {u"emails"_s, u"role"_s}},
        {"PATCH", users + id.text() + u"/role"_s, {u"newRole"_s}},
    };
    for (const auto& [method, path, fields] : calls) {
        QVERIFY2(m_cloud->standIn().count(method, u"/api/v0"_s + path) > 0, qPrintable(path));
        const QByteArray body = m_cloud->standIn().lastBody(method, u"/api/v0"_s + path);
        QCOMPARE(QJsonDocument::fromJson(body).object().keys(), fields);
    }
}

namespace {

//! The stand-in behind TLS with that key and certificate (PEM).
class TlsStandIn {
public:
    explicit TlsStandIn(const QByteArray& identity)
    {
        if (!m_file.open() || m_file.write(identity) != identity.size() || !m_file.flush())
            qFatal("the certificate can't be written");
        m_server.emplace(QStringList{u"--tls"_s, m_file.fileName(), m_file.fileName()});
        if (!m_server->isRunning())
            qFatal("the stand-in does not start with TLS");
        m_server->seed(email(), 2, {{u"members"_s, 3}, {u"prefix"_s, u"Acme"_s}});
    }
    StandIn* operator->() { return &*m_server; }
    [[nodiscard]] cloud::Endpoint endpoint(const std::optional<QSslCertificate>& pin) const
    {
        return {.origin = m_server->origin(), .pin = pin, .readOnly = false};
    }
    static QString email() { return u"grace@acme.example"_s; }

private:
    QTemporaryFile m_file;
    std::optional<StandIn> m_server;
};

void trust(const QByteArray& authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(authority));
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace

void PackmindAreasTest::overItsOwnTls_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::newRow("the profile trusts this certificate") << true;
    QTest::newRow("this computer trusts its authority") << false;
}

//! Sign-in with two organizations, then members of both: each connection is TLS to the stand-in's
//! own socket, with a cookie that goes over TLS only.
void PackmindAreasTest::overItsOwnTls()
{
    QFETCH(bool, pinned);
    const QByteArray own = makeSelfSigned();
    const SignedPair pair = makeSignedPair();
    TlsStandIn server(pinned ? own : pair.server);
    server->control("POST /settings", {{u"cookie_secure"_s, true}});
    if (!pinned)
        trust(pair.authority);
    const cloud::Endpoint endpoint
        = server.endpoint(pinned ? std::optional(QSslCertificate(own)) : std::nullopt);
    QCOMPARE(endpoint.origin.scheme(), u"https"_s);
    const profiles::ProfileId profile = profiles::ProfileId::create();
    profiles::MemoryStore secrets;
    CloudClient client(endpoint, secrets, profile);
    const auto signedIn = endOf(client.session().signIn(TlsStandIn::email(), StandIn::password()));
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QCOMPARE(signedIn->memberships.size(), 2);
    QList<qsizetype> sizes;
    for (const domain::Membership& each : signedIn->memberships) {
        const auto invited = endOf(client.members().invite(
            each.organization.id, {u"joan@acme.example"_s}, OrganizationRole::Member));
        QVERIFY(invited && invited->first().link);
        QVERIFY(invited->first().link->startsWith(endpoint.origin.toString()));
        const auto members = endOf(client.members().list(each.organization.id));
        QVERIFY2(members, qPrintable(members ? QString() : members.error().message));
        sizes << members->size();
    }
    std::sort(sizes.begin(), sizes.end());
    QCOMPARE(sizes, (QList<qsizetype>{2, 5}));
    QVERIFY(client.transport().tlsInfo().protocol.startsWith(u"TLS 1."_s));
    QCOMPARE(client.transport().tlsInfo().pinned, pinned);
    QCOMPARE(client.transport().tlsInfo().certificate, QSslCertificate(pinned ? own : pair.server));
    CloudClient next(endpoint, secrets, profile);
    QVERIFY(endOf(next.session().restore()));
    QCOMPARE(server->defects(), QStringList());
}

void PackmindAreasTest::aCertificateThatIsNotTrustedHearsNothing()
{
    TlsStandIn server(makeSelfSigned());
    for (const auto& [pin, code] :
        {std::pair{std::optional(QSslCertificate(makeSelfSigned())), u"transport.pin"_s},
            std::pair{std::optional<QSslCertificate>(), u"transport.certificate-unknown"_s}}) {
        profiles::MemoryStore secrets;
        CloudClient client(server.endpoint(pin), secrets, profiles::ProfileId::create());
        const auto signedIn
            = endOf(client.session().signIn(TlsStandIn::email(), StandIn::password()));
        QVERIFY(!signedIn);
        QCOMPARE(signedIn.error().kind, Kind::Tls);
        QCOMPARE(signedIn.error().code, code);
    }
    QVERIFY(server->control("GET /requests").value("counts"_L1).toObject().isEmpty());
}

QTEST_GUILESS_MAIN(PackmindAreasTest)
#include "packmind_areas_test.moc"
