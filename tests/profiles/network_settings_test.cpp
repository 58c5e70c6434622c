// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/signed_pair.h"
#include "profiles/client_identity.h"
#include "profiles/proxy.h"

#include <QSslKey>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace console;
using namespace console::profiles;
using namespace Qt::StringLiterals;
using base::Result;

namespace {

template <auto release>
struct Releaser {
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;
using Bag = std::unique_ptr<PKCS12, Releaser<PKCS12_free>>;

QByteArray pkcs12Of(const QByteArray& identity, const char* passphrase)
{
    const Bio forKey(BIO_new_mem_buf(identity.constData(), int(identity.size())));
    const Bio forCertificate(BIO_new_mem_buf(identity.constData(), int(identity.size())));
    const Key key(PEM_read_bio_PrivateKey(forKey.get(), nullptr, nullptr, nullptr));
    const Certificate certificate(
        PEM_read_bio_X509(forCertificate.get(), nullptr, nullptr, nullptr));
    const Bag bag(
        PKCS12_create(passphrase, "laptop", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    const Bio out(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(out.get(), bag.get());
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

QByteArray certificateIn(const QByteArray& identity)
{
    return identity.mid(identity.indexOf("-----BEGIN CERTIFICATE"));
}

QByteArray keyIn(const QByteArray& identity)
{
    return identity.left(identity.indexOf("-----BEGIN CERTIFICATE"));
}

} // namespace

class NetworkSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proxyIsChecked_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("field");
        const QString good = u"proxy.example.com"_s;
        QTest::newRow("good") << good << 3128 << QString() << QString();
        QTest::newRow("spaces around") << u"  proxy  "_s << 1 << u" grace "_s << QString();
        QTest::newRow("IPv6") << u"2001:db8::1"_s << 65'535 << QString() << QString();
        QTest::newRow("no host") << u" "_s << 3128 << QString() << u"proxy.host"_s;
        QTest::newRow("an address") << u"http://proxy"_s << 3128 << QString() << u"proxy.host"_s;
        QTest::newRow("with port") << u"proxy:3128"_s << 3128 << QString() << u"proxy.host"_s;
        QTest::newRow("two words") << u"my proxy"_s << 3128 << QString() << u"proxy.host"_s;
        QTest::newRow("no port") << good << 0 << QString() << u"proxy.port"_s;
        QTest::newRow("port too large") << good << 65'536 << QString() << u"proxy.port"_s;
        QTest::newRow("user with a colon") << good << 1 << u"a:b"_s << u"proxy.user"_s;
        QTest::newRow("user too long") << good << 1 << QString(201, u'a') << u"proxy.user"_s;
    }

    void proxyIsChecked()
    {
        QFETCH(const QString, host);
        QFETCH(const int, port);
        QFETCH(const QString, user);
        QFETCH(const QString, field);
        for (const Proxy::Mode mode : {Proxy::Mode::Http, Proxy::Mode::Socks5}) {
            const Result<Proxy> checked = checkedProxy({mode, host, port, user});
            QCOMPARE(checked ? QString() : checked.error().field, field);
            if (checked)
                QCOMPARE(checked->host, host.trimmed());
        }
        // What is not used is nobody's question.
        QVERIFY(checkedProxy({Proxy::Mode::System, host, port, user}));
        QVERIFY(checkedProxy({Proxy::Mode::None, host, port, user}));
    }

    void proxyComesBack()
    {
        for (const Proxy::Mode mode :
            {Proxy::Mode::System, Proxy::Mode::None, Proxy::Mode::Http, Proxy::Mode::Socks5}) {
            const Proxy proxy{mode, u"proxy.example.com"_s, 3128, u"grace"_s};
            base::JsonReader reader(encode(proxy));
            QCOMPARE(decodeProxy(reader), proxy);
            QVERIFY(!reader.failed());
        }
        base::JsonReader unknown({{u"mode"_s, u"pigeon"_s}});
        (void)decodeProxy(unknown);
        QVERIFY(unknown.failed());
    }

    void authoritiesAreRead()
    {
        const test::SignedPair pair = test::makeSignedPair();
        const Result<QByteArray> read = readAuthorities(pair.authority);
        QVERIFY(read);
        QCOMPARE(QSslCertificate(*read), QSslCertificate(pair.authority));
        QVERIFY(readAuthorities(QSslCertificate(pair.authority).toDer()));
        QCOMPARE(codeOf(readAuthorities("no certificate")), u"certificates.none"_s);
        QCOMPARE(codeOf(readAuthorities({})), u"certificates.none"_s);
        QCOMPARE(codeOf(readAuthorities(pair.authority.repeated(21))), u"certificates.many"_s);
        const QByteArray own = test::makeSelfSigned();
        const auto large = readClientIdentity(own + certificateIn(own).repeated(110), {});
        QVERIFY(!large);
        QCOMPARE(large.error().code, u"identity.large"_s);
        QCOMPARE(
            codeOf(readAuthorities(certificateIn(pair.server))), u"certificates.no-authority"_s);
    }

    //! What was chosen comes back as PEM, whichever way it came, and the key alone is a secret.
    void identitiesAreRead()
    {
        const QByteArray own = test::makeSelfSigned();
        const Result<ClientIdentity> pem = readClientIdentity(own, {});
        const Result<ClientIdentity> bag
            = readClientIdentity(pkcs12Of(own, "open sesame"), u"open sesame"_s);
        QVERIFY(pem);
        QVERIFY(bag);
        for (const Result<ClientIdentity>& each : {pem, bag}) {
            QCOMPARE(QSslCertificate(each->certificates), QSslCertificate(own));
            QVERIFY(!QSslKey(each->key, QSsl::Ec).isNull());
            QVERIFY(!each->certificates.contains("PRIVATE"));
        }
    }

    void identitiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const QByteArray own = test::makeSelfSigned();
        const QByteArray other = test::makeSelfSigned();
        const QString file = u"clientCertificate"_s;
        QTest::newRow("key alone") << keyIn(own) << file << u"identity.none"_s;
        QTest::newRow("certificate alone") << certificateIn(own) << file << u"identity.no-key"_s;
        QTest::newRow("key of another")
            << QByteArray(keyIn(other) + certificateIn(own)) << file << u"identity.other-key"_s;
        QTest::newRow("other passphrase")
            << pkcs12Of(own, "open sesame") << u"passphrase"_s << u"identity.passphrase"_s;
        QTest::newRow("noise") << QByteArray(4096, '\x30') << u"passphrase"_s
                               << u"identity.passphrase"_s;
        QTest::newRow("nothing") << QByteArray() << u"passphrase"_s << u"identity.passphrase"_s;
    }

    void identitiesAreRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, field);
        QFETCH(const QString, code);
        const Result<ClientIdentity> read = readClientIdentity(file, u"wrong"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().field, field);
        QCOMPARE(read.error().code, code);
    }

private:
    static QString codeOf(const Result<QByteArray>& read)
    {
        return read ? QString() : read.error().code;
    }
};

QTEST_GUILESS_MAIN(NetworkSettingsTest)
#include "network_settings_test.moc"
