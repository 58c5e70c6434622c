// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace console;
using namespace console::test;
using service::loadOrCreateTlsIdentity;
using service::TlsIdentity;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

//! The same pair, with a certificate that ended yesterday.
QByteArray expired(const QByteArray& pem)
{
    BIO* in = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    X509* certificate = PEM_read_bio_X509(in, nullptr, nullptr, nullptr);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -200'000);
    X509_gmtime_adj(X509_getm_notAfter(certificate), -100'000);
    X509_sign(certificate, key, EVP_sha256());
    BIO* out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(out, certificate);
    char* text = nullptr;
    const long size = BIO_get_mem_data(out, &text);
    QByteArray result(text, size);
    X509_free(certificate);
    EVP_PKEY_free(key);
    BIO_free_all(in);
    BIO_free_all(out);
    return result;
}

} // namespace

class TlsIdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isMadeOnce();
    void saysWhatItIsFor();
    void fileIsPrivate();
    void pinnedClientIsServed_data();
    void pinnedClientIsServed();
    void otherPinIsRefused();
    void speaksTls12();
    void damagedIsNotReplaced_data();
    void damagedIsNotReplaced();
    void expiredIsNotReplaced();
    void unwritableFolder();

private:
    QNetworkReply* get(
        QNetworkAccessManager& network, const QString& host, const TlsIdentity& pinned);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TlsIdentityTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("service/tls-identity.pem"));
}

void TlsIdentityTest::isMadeOnce()
{
    const QString folder = QFileInfo(m_file).path();
    const base::Result<TlsIdentity> first = loadOrCreateTlsIdentity(folder);
    QVERIFY(first);
    const base::Result<TlsIdentity> second = loadOrCreateTlsIdentity(folder);
    QVERIFY(second);
    QCOMPARE(first->certificate, second->certificate);
    QCOMPARE(first->key, second->key);

    const QTemporaryDir elsewhere;
    const base::Result<TlsIdentity> other = loadOrCreateTlsIdentity(elsewhere.path());
    QVERIFY(other);
    QVERIFY(other->certificate != first->certificate);
    QVERIFY(other->certificate.serialNumber() != first->certificate.serialNumber());
}

void TlsIdentityTest::saysWhatItIsFor()
{
    const base::Result<TlsIdentity> identity = loadOrCreateTlsIdentity(m_folder->path());
    QVERIFY(identity);
    const QSslCertificate& certificate = identity->certificate;
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(certificate.publicKey().length(), 256);
    QVERIFY(certificate.isSelfSigned());
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry), QStringList{QStringLiteral("localhost")});
    QStringList addresses = names.values(QSsl::IpAddressEntry);
    addresses.sort();
    QCOMPARE(addresses.size(), 2);
    QVERIFY(addresses.contains(QStringLiteral("127.0.0.1")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(certificate.effectiveDate() < now);
    QVERIFY(certificate.expiryDate() > now.addYears(10).addDays(-3));
    QVERIFY(certificate.expiryDate() < now.addYears(10).addDays(3));
    const QString text = certificate.toText();
    QVERIFY(text.contains(QStringLiteral("CA:FALSE")));
    QVERIFY(text.contains(QStringLiteral("TLS Web Server Authentication")));
}

void TlsIdentityTest::fileIsPrivate()
{
    const QString folder = QFileInfo(m_file).path();
    QVERIFY(loadOrCreateTlsIdentity(folder));
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(m_file).permissions() & others));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("tls-identity.pem")});
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QVERIFY(loadOrCreateTlsIdentity(folder));
    QVERIFY(!(QFileInfo(m_file).permissions() & others));
}

QNetworkReply* TlsIdentityTest::get(
    QNetworkAccessManager& network, const QString& host, const TlsIdentity& pinned)
{
    QNetworkRequest request(QUrl(QStringLiteral("https://") + host));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({pinned.certificate});
    request.setSslConfiguration(tls);
    return network.get(request);
}

void TlsIdentityTest::pinnedClientIsServed_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << QStringLiteral("127.0.0.1");
    QTest::newRow("name") << QStringLiteral("localhost");
}

void TlsIdentityTest::pinnedClientIsServed()
{
    QFETCH(QString, host);
    HttpFixture fixture;
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(get(
        network, QStringLiteral("%1:%2/a").arg(host).arg(fixture.port()), HttpFixture::identity()));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->sslConfiguration().sessionProtocol(), QSsl::TlsV1_3);
    QCOMPARE(reply->sslConfiguration().peerCertificate(), HttpFixture::identity().certificate);
}

void TlsIdentityTest::otherPinIsRefused()
{
    HttpFixture fixture;
    const base::Result<TlsIdentity> other = loadOrCreateTlsIdentity(m_folder->path());
    QVERIFY(other);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        get(network, QStringLiteral("127.0.0.1:%1/a").arg(fixture.port()), *other));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(fixture.handled.load(), 0);
}

void TlsIdentityTest::speaksTls12()
{
    HttpFixture fixture;
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({HttpFixture::identity().certificate});
    tls.setProtocol(QSsl::TlsV1_2);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), fixture.port());
    QTRY_VERIFY(socket.isEncrypted());
    QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_2);
}

void TlsIdentityTest::damagedIsNotReplaced_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("empty") << QByteArray("empty");
    QTest::newRow("no certificate") << QByteArray("no certificate");
    QTest::newRow("no key") << QByteArray("no key");
    QTest::newRow("cut off") << QByteArray("cut off");
    QTest::newRow("foreign key") << QByteArray("foreign key");
    QTest::newRow("two certificates") << QByteArray("two certificates");
    QTest::newRow("noise") << QByteArray("noise");
}

void TlsIdentityTest::damagedIsNotReplaced()
{
    QFETCH(QByteArray, damage);
    const QString folder = QFileInfo(m_file).path();
    QVERIFY(loadOrCreateTlsIdentity(folder));
    const QTemporaryDir elsewhere;
    QVERIFY(loadOrCreateTlsIdentity(elsewhere.path()));
    const QByteArray good = contentOf(m_file);
    const QByteArray other = contentOf(elsewhere.filePath(QStringLiteral("tls-identity.pem")));
    const qsizetype half = good.indexOf("-----BEGIN CERTIFICATE-----");
    QVERIFY(half > 0);
    const QHash<QByteArray, QByteArray> contents{
        {"empty", {}},
        {"no certificate", good.first(half)},
        {"no key", good.sliced(half)},
        {"cut off", good.chopped(60)},
        {"foreign key",
            other.first(other.indexOf("-----BEGIN CERTIFICATE-----")) + good.sliced(half)},
        {"two certificates", good + good.sliced(half)},
        {"noise", QByteArray(2000, '\xa5')},
    };
    write(m_file, contents.value(damage));
    const base::Result<TlsIdentity> identity = loadOrCreateTlsIdentity(folder);
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, QStringLiteral("tls.identity.damaged"));
    QVERIFY(identity.error().message.contains(m_file));
    QVERIFY(!identity.error().detail.isEmpty());
    QVERIFY(!identity.error().detail.contains(QStringLiteral("BEGIN")));
    QCOMPARE(contentOf(m_file), contents.value(damage));
}

void TlsIdentityTest::expiredIsNotReplaced()
{
    const QString folder = QFileInfo(m_file).path();
    QVERIFY(loadOrCreateTlsIdentity(folder));
    const QByteArray old = expired(contentOf(m_file));
    write(m_file, old);
    const base::Result<TlsIdentity> identity = loadOrCreateTlsIdentity(folder);
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, QStringLiteral("tls.identity.expired"));
    QCOMPARE(contentOf(m_file), old);
}

void TlsIdentityTest::unwritableFolder()
{
    write(m_folder->filePath(QStringLiteral("file")), "x");
    const base::Result<TlsIdentity> identity
        = loadOrCreateTlsIdentity(m_folder->filePath(QStringLiteral("file/below")));
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, base::ApiError::Kind::RefusedOrFailed);
}

QTEST_GUILESS_MAIN(TlsIdentityTest)
#include "tls_identity_test.moc"
