// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/signed_pair.h"
#include "profiles/client_identity.h"
#include "profiles/proxy.h"

#include <QSslKey>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>

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

QByteArray writtenTo(const Bio& out)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

Key secretIn(const QByteArray& identity)
{
    const Bio in(BIO_new_mem_buf(identity.constData(), int(identity.size())));
    return Key(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
}

Certificate firstIn(const QByteArray& identity)
{
    const Bio in(BIO_new_mem_buf(identity.constData(), int(identity.size())));
    return Certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
}

QByteArray derOf(PKCS12* bag)
{
    const Bio out(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(out.get(), bag);
    return writtenTo(out);
}

constexpr int withoutSeal = -1;

//! Without a key: only the certificate, as an authority is handed on. The seal says whether a
//! passphrase is right.
QByteArray pkcs12Of(
    const QByteArray& identity, const char* passphrase, bool withKey = true, int sealRounds = 0)
{
    const Key key = secretIn(identity);
    const Certificate certificate = firstIn(identity);
    const Bag bag(PKCS12_create(passphrase, "laptop", withKey ? key.get() : nullptr,
        certificate.get(), nullptr, 0, 0, 0, sealRounds, 0));
    return derOf(bag.get());
}

//! With the authority, which a server may not have.
QByteArray pkcs12With(const QByteArray& authority, const QByteArray& identity)
{
    const Key key = secretIn(identity);
    const Certificate certificate = firstIn(identity);
    const Certificate other = firstIn(authority);
    STACK_OF(X509)* others = sk_X509_new_null();
    sk_X509_push(others, other.get());
    const Bag bag(PKCS12_create("", "laptop", key.get(), certificate.get(), others, 0, 0, 0, 0, 0));
    sk_X509_free(others);
    return derOf(bag.get());
}

//! As Windows and Java have written them for decades: RC2 with 40 bits, and 3DES for the key.
QByteArray oldPkcs12Of(const QByteArray& identity, const char* passphrase)
{
    using Library = std::unique_ptr<OSSL_LIB_CTX, Releaser<OSSL_LIB_CTX_free>>;
    using Provider = std::unique_ptr<OSSL_PROVIDER, Releaser<OSSL_PROVIDER_unload>>;
    const Library library(OSSL_LIB_CTX_new());
    const Provider usual(OSSL_PROVIDER_load(library.get(), "default"));
    const Provider old(OSSL_PROVIDER_load(library.get(), "legacy"));
    const Key key = secretIn(identity);
    const Certificate certificate = firstIn(identity);
    const Bag bag(PKCS12_create_ex(passphrase, "laptop", key.get(), certificate.get(), nullptr,
        NID_pbe_WithSHA1And3_Key_TripleDES_CBC, NID_pbe_WithSHA1And40BitRC2_CBC, 0, 0, 0,
        library.get(), nullptr));
    return derOf(bag.get());
}

//! Key and certificate, as PEM. `digest` is none where the kind of key has its own.
QByteArray identityWith(const Key& key, const EVP_MD* digest)
{
    const Certificate certificate(X509_new());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), digest);
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(out.get(), certificate.get());
    return writtenTo(out);
}

//! Its certificate, and behind it the key, behind that passphrase.
QByteArray lockedPem(const QByteArray& identity, const QByteArray& passphrase)
{
    const Key key = secretIn(identity);
    const Certificate certificate = firstIn(identity);
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate.get());
    PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), EVP_aes_256_cbc(), passphrase.constData(),
        int(passphrase.size()), nullptr, nullptr);
    return writtenTo(out);
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

    //! An authority that has expired vouches for nobody, and it would be left out in silence.
    void expiredAuthoritiesAreNotChosen()
    {
        const test::SignedPair now = test::makeSignedPair();
        const test::SignedPair before = test::makeSignedPair({.authorityUntil = -60});
        QVERIFY(chosenAuthorities(now.authority));
        QCOMPARE(codeOf(chosenAuthorities(before.authority)), u"certificates.expired"_s);
        // While the new one takes its place, a network has both.
        QVERIFY(chosenAuthorities(before.authority + now.authority));
        // A profile from elsewhere comes in as it is.
        QVERIFY(readAuthorities(before.authority));
        QCOMPARE(codeOf(chosenAuthorities("no certificate")), u"certificates.none"_s);
    }

    void identitiesAreRead_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("passphrase");
        const QByteArray ec = test::makeSelfSigned();
        const QByteArray rsa = identityWith(Key(EVP_RSA_gen(2048)), EVP_sha256());
        const QString word = u"open sesame"_s;
        for (const auto& [name, own] : {std::pair{"EC", ec}, std::pair{"RSA", rsa}}) {
            QTest::addRow("%s, PEM", name) << own << own << QString();
            QTest::addRow("%s, PEM, a passphrase too many", name) << own << own << word;
            QTest::addRow("%s, PEM with passphrase", name)
                << own << lockedPem(own, "open sesame") << word;
            QTest::addRow("%s, PKCS#12", name) << own << pkcs12Of(own, "open sesame") << word;
            QTest::addRow("%s, PKCS#12, empty passphrase", name)
                << own << pkcs12Of(own, "") << QString();
            QTest::addRow("%s, PKCS#12, no passphrase", name)
                << own << pkcs12Of(own, nullptr) << QString();
            QTest::addRow("%s, PKCS#12 without a seal", name)
                << own << pkcs12Of(own, "open sesame", true, withoutSeal) << word;
            QTest::addRow("%s, PKCS#12, RC2 and 3DES", name)
                << own << oldPkcs12Of(own, "open sesame") << word;
        }
        QTest::newRow("letters beyond ASCII")
            << ec << pkcs12Of(ec, "\u00d6ffne dich") << u"\u00d6ffne dich"_s;
    }

    //! What was chosen comes back as PEM, whichever way it came, and the key alone is a secret.
    void identitiesAreRead()
    {
        QFETCH(const QByteArray, own);
        QFETCH(const QByteArray, file);
        QFETCH(const QString, passphrase);
        const Result<ClientIdentity> read = readClientIdentity(file, passphrase);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
        QCOMPARE(QSslCertificate(read->certificates), QSslCertificate(own));
        QVERIFY(!QSslKey(read->key, QSsl::Ec).isNull() || !QSslKey(read->key, QSsl::Rsa).isNull());
        QVERIFY(!read->certificates.contains("PRIVATE"));
    }

    //! A server takes the first for the console's own, and each behind it for who signed that.
    void theOwnCertificateComesFirst()
    {
        const test::SignedPair pair = test::makeSignedPair();
        const QByteArray stranger = certificateIn(test::makeSelfSigned());
        const QByteArray upsideDown = stranger + pair.authority + pair.server;
        for (const QByteArray& file : {upsideDown, pkcs12With(pair.authority, pair.server)}) {
            const Result<ClientIdentity> read = readClientIdentity(file, {});
            QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
            const QList<QSslCertificate> chain = QSslCertificate::fromData(read->certificates);
            QVERIFY(chain.size() >= 2);
            QCOMPARE(chain.at(0), QSslCertificate(certificateIn(pair.server)));
            QCOMPARE(chain.at(1), QSslCertificate(pair.authority));
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
        QTest::newRow("other passphrase, RC2")
            << oldPkcs12Of(own, "open sesame") << u"passphrase"_s << u"identity.passphrase"_s;
        QTest::newRow("other passphrase, without a seal") << pkcs12Of(own, "open sesame", true,
            withoutSeal) << u"passphrase"_s << u"identity.passphrase"_s;
        QTest::newRow("other passphrase, PEM")
            << lockedPem(own, "open sesame") << u"passphrase"_s << u"identity.passphrase"_s;
        // With a passphrase that is right, or where none is asked for, it is not to blame.
        QTest::newRow("PKCS#12 without a key")
            << pkcs12Of(own, "wrong", false) << file << u"identity.no-key"_s;
        QTest::newRow("DER certificate")
            << QSslCertificate(own).toDer() << file << u"identity.no-key"_s;
        const QByteArray edwards
            = identityWith(Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")), nullptr);
        QTest::newRow("kind of key") << edwards << file << u"identity.key-kind"_s;
        QByteArray damaged = own;
        damaged.insert(damaged.indexOf('\n') + 1, "MAA=\n");
        QTest::newRow("damaged key") << damaged << file << u"identity.key-kind"_s;
        QTest::newRow("kind of key, PKCS#12")
            << pkcs12Of(edwards, "wrong") << file << u"identity.key-kind"_s;
        QTest::newRow("noise") << QByteArray(4096, '\x30') << file << u"identity.none"_s;
        QTest::newRow("nothing") << QByteArray() << file << u"identity.none"_s;
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
