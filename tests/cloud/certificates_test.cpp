// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/fault_scene.h"
#include "cloud/signed_pair.h"
#include "profiles/end_of.h"

#include <QSslConfiguration>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr long day = 24L * 3600;
constexpr CertificateTerms expired{.from = -30 * day, .until = -day};
constexpr CertificateTerms early{.from = day, .until = 30 * day};
constexpr CertificateTerms elsewhere{.names = "DNS:cloud.other.example,DNS:www.other.example"};

//! What the sentence is made from: who shows which certificate, and when.
struct Shown {
    QString host;
    QSslCertificate certificate;
    QDateTime now;
};
using Sentence = QString (*)(const Shown&);

QString text(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString expiredSentence(const Shown& shown)
{
    return u"The certificate of %1 was valid until %2, and the clock of this computer says %3. "
           u"Nothing was sent. Check date and time of this computer. If they are right, the server "
           u"needs a new certificate."_s.arg(
               shown.host, text(shown.certificate.expiryDate()), text(shown.now));
}

QString earlySentence(const Shown& shown)
{
    return u"The certificate of %1 is valid from %2 on, and the clock of this computer says %3. "
           u"Nothing was sent. Check date and time of this computer."_s.arg(
               shown.host, text(shown.certificate.effectiveDate()), text(shown.now));
}

QString nameSentence(const Shown& shown)
{
    return u"%1 shows a certificate for cloud.other.example, www.other.example. Nothing was sent. "
           u"Check the address of the profile, and whether a proxy stands in between."_s.arg(
               shown.host);
}

QString unknownSentence(const Shown& shown)
{
    return u"Nobody whom this computer trusts vouches for the certificate of %1. Nothing was sent. "
           u"The sign-in page of a network, or a proxy, may stand in between."_s.arg(shown.host);
}

QString pinSentence(const Shown& shown)
{
    return u"%1 shows another certificate than the one that this profile trusts. Nothing was "
           u"sent. Close the profile and open it again to compare the two."_s.arg(shown.host);
}

} // namespace

//! Under a session that works, the server begins to show a certificate that is not to be trusted:
//! nothing reaches it, neither a read nor a write, and the sentence says what to look at.
class CertificatesTest : public QObject {
    Q_OBJECT

private:
    //! The end of a call in front of that certificate. A minute may pass in the middle of it.
    template <typename T>
    static void isRefused(FaultScene& scene, base::Call<T> call, const QByteArray& identity,
        const QString& code, Sentence sentence)
    {
        Shown shown{scene.address(), QSslCertificate(identity), QDateTime::currentDateTime()};
        const auto end = endOf(std::move(call));
        QVERIFY(!end);
        QCOMPARE(end.error().code, code);
        QCOMPARE(end.error().kind, base::ApiError::Kind::Tls);
        const QString early = sentence(shown);
        shown.now = QDateTime::currentDateTime();
        QVERIFY2(end.error().message == early || end.error().message == sentence(shown),
            qPrintable(end.error().message + u'\n' + early));
    }

    //! A read and a write are refused, and the server has heard of neither.
    static void refuses(FaultScene& scene, cloud::CloudClient& client, const QByteArray& identity,
        const QString& code, Sentence sentence)
    {
        const int reads = scene.reached("GET", u"/auth/me"_s);
        const int writes = scene.reached("POST", u"/organizations"_s);
        scene.proxy().comeBack(identity);
        isRefused(scene, client.organizations().list(), identity, code, sentence);
        isRefused(scene, client.organizations().create(u"Beta"_s), identity, code, sentence);
        QCOMPARE(scene.reached("GET", u"/auth/me"_s), reads);
        QCOMPARE(scene.reached("POST", u"/organizations"_s), writes);
        QCOMPARE(client.session().state(), cloud::Session::State::SignedIn);
    }

    //! As when the authority belongs to those that this computer trusts.
    static void trust(const QByteArray& authority)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificate(QSslCertificate(authority));
        QSslConfiguration::setDefaultConfiguration(tls);
    }

private Q_SLOTS:
    void init() { m_before = QSslConfiguration::defaultConfiguration(); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_before); }

    void signedOnes_data()
    {
        QTest::addColumn<CertificateTerms>("terms");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Sentence>("sentence");
        QTest::newRow("expired yesterday")
            << expired << u"transport.certificate-time"_s << Sentence(expiredSentence);
        QTest::newRow("valid from tomorrow")
            << early << u"transport.certificate-time"_s << Sentence(earlySentence);
        QTest::newRow("of another host")
            << elsewhere << u"transport.certificate-name"_s << Sentence(nameSentence);
    }
    void signedOnes()
    {
        QFETCH(CertificateTerms, terms);
        QFETCH(QString, code);
        QFETCH(Sentence, sentence);
        FaultScene scene(FaultScene::Server::Packmind);
        QCOMPARE(scene.problem(), QString());
        const SignedPair good = makeSignedPair();
        const SignedPair bad = makeSignedPair(terms);
        trust(good.authority);
        trust(bad.authority);
        scene.proxy().comeBack(good.server);
        const auto client = scene.another(std::nullopt);
        QCOMPARE(scene.problem(), QString());
        refuses(scene, *client, bad.server, code, sentence);
        scene.proxy().comeBack(good.server);
        QVERIFY(endOf(client->organizations().list()));
    }

    void selfSigned()
    {
        FaultScene scene(FaultScene::Server::Packmind);
        QCOMPARE(scene.problem(), QString());
        const SignedPair good = makeSignedPair();
        trust(good.authority);
        scene.proxy().comeBack(good.server);
        const auto client = scene.another(std::nullopt);
        QCOMPARE(scene.problem(), QString());
        refuses(
            scene, *client, makeSelfSigned(), u"transport.certificate-unknown"_s, unknownSentence);
    }

    //! Of another host and expired besides: it is not to be trusted at any time.
    void whatMattersMostIsSaid()
    {
        FaultScene scene(FaultScene::Server::Packmind);
        QCOMPARE(scene.problem(), QString());
        const SignedPair good = makeSignedPair();
        const SignedPair bad = makeSignedPair(
            {.names = elsewhere.names, .from = expired.from, .until = expired.until});
        trust(bad.authority);
        trust(good.authority);
        scene.proxy().comeBack(good.server);
        const auto client = scene.another(std::nullopt);
        QCOMPARE(scene.problem(), QString());
        refuses(scene, *client, makeSelfSigned(expired), u"transport.certificate-unknown"_s,
            unknownSentence);
        refuses(scene, *client, bad.server, u"transport.certificate-name"_s, nameSentence);
    }

    void wrongPin()
    {
        for (const auto server : {FaultScene::Server::Packmind, FaultScene::Server::Ours}) {
            FaultScene scene(server);
            QCOMPARE(scene.problem(), QString());
            refuses(scene, scene.client(), makeSelfSigned(), u"transport.pin"_s, pinSentence);
        }
    }

    void pinnedAndOutOfTime_data()
    {
        QTest::addColumn<CertificateTerms>("terms");
        QTest::addColumn<Sentence>("sentence");
        QTest::newRow("clock ahead") << expired << Sentence(expiredSentence);
        QTest::newRow("clock behind") << early << Sentence(earlySentence);
    }
    //! The very certificate that the profile trusts: nothing but the clock is wrong.
    void pinnedAndOutOfTime()
    {
        QFETCH(CertificateTerms, terms);
        QFETCH(Sentence, sentence);
        FaultScene scene(FaultScene::Server::Packmind);
        QCOMPARE(scene.problem(), QString());
        const QByteArray identity = makeSelfSigned(terms);
        scene.proxy().comeBack(identity);
        cloud::Transport transport(
            {.origin = scene.proxy().origin(), .pin = QSslCertificate(identity)},
            FaultScene::limits());
        const int before = scene.reached("GET", u"/healthcheck"_s);
        isRefused(scene, transport.send({.route = contract::routes::healthcheck}), identity,
            u"transport.certificate-time"_s, sentence);
        QCOMPARE(scene.reached("GET", u"/healthcheck"_s), before);
    }

private:
    QSslConfiguration m_before;
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
