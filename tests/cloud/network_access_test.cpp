// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/forward_proxy.h"
#include "cloud/scripted_server.h"
#include "cloud/signed_pair.h"
#include "cloud/transport.h"
#include "profiles/client_identity.h"
#include "profiles/end_of.h"
#include "profiles/memory_store.h"

#include <QSslServer>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/ssl.h>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::Result;
using cloud::Endpoint;
using cloud::HttpAnswer;
using profiles::Profile;
using profiles::Proxy;

namespace {

//! Only the proxy of a test knows where it is.
const QString farHost = u"cloud.far.example"_s;

QByteArray hello()
{
    return ScriptedServer::answer(200, R"({"message":"hello"})");
}

Profile named(Proxy::Mode mode, const ForwardProxy& proxy, const QString& user = {})
{
    Profile profile;
    profile.id = profiles::ProfileId::create();
    profile.proxy = {mode, u"127.0.0.1"_s, proxy.port(), user};
    return profile;
}

Result<HttpAnswer> ask(const Profile& profile, profiles::SecretStore& store, const QUrl& origin)
{
    QObject receiver;
    const Result<profiles::NetworkAccess> network
        = endOf(profiles::networkAccess(profile, origin, store, &receiver));
    if (!network)
        return base::failure(network.error());
    cloud::Transport transport({.origin = origin, .network = *network});
    return endOf(transport.send({.route = contract::routes::organizations}));
}

//! Lets nobody in without a certificate, and says so as OpenSSL does: QSslServer only hangs up.
class StrictServer : public QTcpServer {
public:
    explicit StrictServer(const QByteArray& identity)
        : m_context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> forKey(
            BIO_new_mem_buf(identity.constData(), int(identity.size())), &BIO_free);
        const std::unique_ptr<BIO, decltype(&BIO_free)> forCertificate(
            BIO_new_mem_buf(identity.constData(), int(identity.size())), &BIO_free);
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
            PEM_read_bio_PrivateKey(forKey.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
        const std::unique_ptr<X509, decltype(&X509_free)> certificate(
            PEM_read_bio_X509(forCertificate.get(), nullptr, nullptr, nullptr), &X509_free);
        SSL_CTX_use_certificate(m_context.get(), certificate.get());
        SSL_CTX_use_PrivateKey(m_context.get(), key.get());
        SSL_CTX_set_verify(
            m_context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        connect(this, &QTcpServer::newConnection, this, [this] { take(nextPendingConnection()); });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl origin() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(serverPort())); }

private:
    void take(QTcpSocket* socket)
    {
        const std::shared_ptr<SSL> tls(SSL_new(m_context.get()), &SSL_free);
        SSL_set_bio(tls.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(tls.get());
        connect(socket, &QTcpSocket::readyRead, socket, [socket, tls] {
            const QByteArray got = socket->readAll();
            BIO_write(SSL_get_rbio(tls.get()), got.constData(), int(got.size()));
            SSL_do_handshake(tls.get());
            QByteArray answer(64 * 1024, '\0');
            const int size = BIO_read(SSL_get_wbio(tls.get()), answer.data(), int(answer.size()));
            if (size > 0)
                socket->write(answer.constData(), size);
        });
    }

    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
};

} // namespace

//! A profile's proxy, authorities and client certificate, on real connections.
class NetworkAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = makeSignedPair({.names = "DNS:cloud.far.example"});
        m_server = std::make_unique<ScriptedServer>(ScriptedServer::always(hello()), m_pair.server);
        m_origin = QUrl(u"https://%1:8443"_s.arg(farHost));
    }

    void proxiesLeadThere_data()
    {
        QTest::addColumn<ForwardProxy::Protocol>("protocol");
        QTest::addColumn<QString>("user");
        QTest::newRow("HTTP") << ForwardProxy::Protocol::Http << QString();
        QTest::newRow("HTTP, with login") << ForwardProxy::Protocol::Http << u"grace"_s;
        QTest::newRow("SOCKS5") << ForwardProxy::Protocol::Socks5 << QString();
        QTest::newRow("SOCKS5, with login") << ForwardProxy::Protocol::Socks5 << u"grace"_s;
    }

    void proxiesLeadThere()
    {
        QFETCH(const ForwardProxy::Protocol, protocol);
        QFETCH(const QString, user);
        const ForwardProxy proxy(protocol, port(), user.toLatin1(), "let me through");
        Profile profile = named(mode(protocol), proxy, user);
        profile.authorities = m_pair.authority;
        profiles::MemoryStore store;
        QVERIFY(endOf(profiles::keepNetworkSecrets(
            store, profile.id, {u"let me through"_s, std::nullopt}, this)));
        const Result<HttpAnswer> answer = ask(profile, store, m_origin);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer->status, 200);
        QCOMPARE(proxy.asked().value(0), farHost + u":8443"_s);
    }

    void wrongLoginIsSaid_data() { proxiesLeadThere_data(); }

    void wrongLoginIsSaid()
    {
        QFETCH(const ForwardProxy::Protocol, protocol);
        QFETCH(const QString, user);
        if (user.isEmpty())
            return;
        const ForwardProxy proxy(protocol, port(), "grace", "let me through");
        profiles::MemoryStore store; // no password is in there
        const Result<HttpAnswer> answer
            = ask(named(mode(protocol), proxy, u"grace"_s), store, m_origin);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"transport.proxy-login"_s);
        QCOMPARE(answer.error().message,
            u"The proxy on the way to %1:8443 does not let this program through. Check the user "
            u"name and the password for the proxy of this profile."_s.arg(farHost));
        QVERIFY(proxy.refusals() > 0);
        QVERIFY(m_server->requests().isEmpty());
    }

    void proxyThatIsAwayIsSaid()
    {
        Profile profile;
        profile.id = profiles::ProfileId::create();
        {
            const ForwardProxy gone(ForwardProxy::Protocol::Http, port());
            profile = named(Proxy::Mode::Http, gone);
        }
        profiles::MemoryStore store;
        const Result<HttpAnswer> answer = ask(profile, store, m_origin);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"transport.proxy-away"_s);
    }

    void thisComputerIsReachedWithoutProxy()
    {
        const ForwardProxy proxy(ForwardProxy::Protocol::Http, port());
        profiles::MemoryStore store;
        const ScriptedServer plain(
            ScriptedServer::always(hello()), ScriptedServer::Protocol::Plain);
        QVERIFY(ask(named(Proxy::Mode::Http, proxy), store, plain.origin()));
        QVERIFY(proxy.asked().isEmpty());
    }

    void systemProxyIsAsked()
    {
        const ForwardProxy proxy(ForwardProxy::Protocol::Http, port());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        Profile profile;
        profile.id = profiles::ProfileId::create();
        profile.authorities = m_pair.authority;
        profiles::MemoryStore store;
        const Result<HttpAnswer> answer = ask(profile, store, m_origin);
        qunsetenv("https_proxy");
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(proxy.asked().size(), 1);
    }

    //! One's own authority is trusted besides the system's, and only where the profile says so.
    void onlyTheProfilesAuthorityCounts()
    {
        const ForwardProxy proxy(ForwardProxy::Protocol::Http, port());
        profiles::MemoryStore store;
        Profile profile = named(Proxy::Mode::Http, proxy);
        const Result<HttpAnswer> refused = ask(profile, store, m_origin);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"transport.certificate-unknown"_s);
        profile.authorities = m_pair.authority;
        QVERIFY(ask(profile, store, m_origin));
    }

    void clientCertificateIsShown()
    {
        const QByteArray own = makeSelfSigned();
        QSslServer server;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(m_pair.server));
        tls.setPrivateKey(QSslKey(m_pair.server, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        server.setSslConfiguration(tls);
        QSslCertificate shown;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            auto* socket = qobject_cast<QSslSocket*>(server.nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, socket, [&shown, socket] {
                shown = socket->peerCertificate();
                socket->write(hello());
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const ForwardProxy proxy(ForwardProxy::Protocol::Http, server.serverPort());
        Profile profile = named(Proxy::Mode::Http, proxy);
        profile.authorities = m_pair.authority;
        profiles::MemoryStore store;
        const Result<profiles::ClientIdentity> identity = profiles::readClientIdentity(own, {});
        QVERIFY(identity);
        profile.clientCertificates = identity->certificates;
        const Result<HttpAnswer> lost = ask(profile, store, m_origin);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, u"network.key"_s);
        QVERIFY(endOf(
            profiles::keepNetworkSecrets(store, profile.id, {std::nullopt, identity->key}, this)));
        QVERIFY(ask(profile, store, m_origin));
        QCOMPARE(shown, QSslCertificate(own));
    }

    //! In TLS 1.3 the handshake is over for the console by then.
    void aServerThatAsksWhoItIsIsUnderstood()
    {
        const SignedPair near = makeSignedPair();
        const StrictServer server(near.server);
        Profile profile;
        profile.id = profiles::ProfileId::create();
        profile.authorities = near.authority;
        profiles::MemoryStore store;
        const Result<HttpAnswer> answer = ask(profile, store, server.origin());
        QVERIFY(!answer);
        QVERIFY2(answer.error().code == u"transport.client-certificate"_s,
            qPrintable(answer.error().code + u": "_s + answer.error().detail));
    }

    //! What is kept elsewhere is not lost, and no proxy is asked with an empty password.
    void aPlaceThatIsNotOpenIsNotEmpty()
    {
        Profile profile;
        profile.id = profiles::ProfileId::create();
        profile.proxy = {Proxy::Mode::Http, u"proxy.example"_s, 3128, u"grace"_s};
        const auto codeOf = [this, &profile](const profiles::NetworkSecrets& typed) {
            const Result<profiles::NetworkAccess> found
                = endOf(profiles::networkAccess(profile, m_origin, nullptr, typed, this));
            return found ? QString() : found.error().code;
        };
        QCOMPARE(codeOf({}), QString());
        profile.secretBackend = u"keychain"_s;
        QCOMPARE(codeOf({}), u"network.closed"_s);
        QCOMPARE(codeOf({u"let me through"_s, std::nullopt}), QString());
        profile.proxy.mode = Proxy::Mode::None;
        profile.clientCertificates = m_pair.authority;
        QCOMPARE(codeOf({}), u"network.closed"_s);
        profile.secretBackend = u"memory"_s;
        QCOMPARE(codeOf({}), u"network.key"_s);
    }

private:
    [[nodiscard]] quint16 port() const { return quint16(m_server->origin().port()); }
    [[nodiscard]] static Proxy::Mode mode(ForwardProxy::Protocol protocol)
    {
        return protocol == ForwardProxy::Protocol::Http ? Proxy::Mode::Http : Proxy::Mode::Socks5;
    }

    SignedPair m_pair;
    std::unique_ptr<ScriptedServer> m_server;
    QUrl m_origin;
};

QTEST_GUILESS_MAIN(NetworkAccessTest)
#include "network_access_test.moc"
