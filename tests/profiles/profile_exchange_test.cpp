// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/signed_pair.h"
#include "profiles/end_of.h"
#include "profiles/memory_store.h"
#include "profiles/network_access.h"
#include "profiles/profile_exchange.h"
#include "profiles/profile_removal.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace console::profiles;
using namespace Qt::StringLiterals;
using base::Result;
using test::endOf;
using Fate = ImportedProfile::Fate;

namespace {

Profile profileAt(const QString& origin, const QString& name)
{
    Profile profile;
    profile.id = ProfileId::create();
    profile.kind = Profile::Kind::SelfHosted;
    profile.name = name;
    profile.origin = QUrl(origin);
    return profile;
}

//! With everything that is set, also what must not leave this computer.
Profile full()
{
    Profile profile = profileAt(u"https://cloud.acme.example:8443"_s, u"Acme"_s);
    profile.governance = QUrl(u"https://team.acme.example"_s);
    profile.proxy = {Proxy::Mode::Http, u"proxy.acme.example"_s, 3128, u"grace"_s};
    profile.authorities = console::test::makeSignedPair().authority;
    profile.clientCertificates = console::test::makeSignedPair().authority;
    profile.group = u"Customers"_s;
    profile.colour = u"#0F766E"_s;
    profile.mark = Profile::Mark::Production;
    profile.readOnly = true;
    profile.secretBackend = u"keychain"_s;
    profile.lastEmail = u"grace@acme.example"_s;
    profile.lastOrganizationId = domain::OrganizationId(u"4d9f0c7e-0000-4000-8000-000000000001"_s);
    profile.lastPage = u"activity"_s;
    profile.unknown = {{u"later"_s, u"a word"_s}};
    return profile;
}

//! The file of `profile`, with that member of it changed.
QByteArray fileWith(const Profile& profile, const QString& member, const QJsonValue& value)
{
    QJsonObject file = QJsonDocument::fromJson(exportProfiles({profile})).object();
    QJsonObject item = file["profiles"_L1].toArray().first().toObject();
    item.insert(member, value);
    file.insert("profiles"_L1, QJsonArray{item});
    return QJsonDocument(file).toJson();
}

} // namespace

class ProfileExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOutWithoutWhatIsOnesOwn()
    {
        Profile here;
        here.id = ProfileId::create();
        here.name = u"This computer"_s;
        const QByteArray file = exportProfiles({here, full()});
        for (const char* own : {"grace@acme.example", "keychain", "activity", "a word",
                 "clientCertificates", "lastOrganizationId", "This computer"})
            QVERIFY2(!file.contains(own), own);
        const QJsonObject written = QJsonDocument::fromJson(file).object();
        QCOMPARE(written["packmindProfiles"_L1].toInt(), 1);
        QCOMPARE(written["profiles"_L1].toArray().size(), 1);
    }

    void comesInAsItWentOut()
    {
        const Profile sent = full();
        const auto read = readImport(exportProfiles({sent}), {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().fate, Fate::New);
        const Profile& got = read->first().profile;
        QCOMPARE(got.id, sent.id);
        QCOMPARE(got.name, sent.name);
        QCOMPARE(got.origin, sent.origin);
        QCOMPARE(got.governance, sent.governance);
        QCOMPARE(got.proxy, sent.proxy);
        QCOMPARE(got.authorities, sent.authorities);
        QCOMPARE(got.group, sent.group);
        QCOMPARE(got.mark, sent.mark);
        QVERIFY(got.readOnly);
        QVERIFY(got.clientCertificates.isEmpty());
        QVERIFY(got.secretBackend.isEmpty());
    }

    //! Each with the authorities of a network, which take most of the room.
    void manyWithCertificatesFitIntoAFile()
    {
        Profile one = full();
        one.authorities = one.authorities.repeated(16);
        QList<Profile> many;
        for (int i = 0; i < 200; ++i) {
            one.id = ProfileId::create();
            many << one;
        }
        const QByteArray file = exportProfiles(many);
        QVERIFY(file.size() > 1024 * 1024);
        QVERIFY(file.size() <= largestExchangeFile);
        const auto read = readImport(file, {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->size(), many.size());
    }

    void theSameIsMergedAndKeepsWhatIsItsOwnHere()
    {
        const Profile here = full();
        const auto same = readImport(exportProfiles({here}), {here});
        QVERIFY(same);
        QCOMPARE(same->first().fate, Fate::Unchanged);
        Profile changed = here;
        changed.readOnly = false;
        changed.group = u"Ours"_s;
        const auto updated = readImport(exportProfiles({changed}), {here});
        QVERIFY(updated);
        QCOMPARE(updated->first().fate, Fate::Updated);
        QCOMPARE(updated->first().changes, (QStringList{u"group"_s, u"readOnly"_s}));
        QCOMPARE(updated->first().profile.clientCertificates, here.clientCertificates);
        QCOMPARE(updated->first().profile.secretBackend, here.secretBackend);
        QCOMPARE(updated->first().profile.lastPage, here.lastPage);
    }

    //! By address where the id is another: made on another computer.
    void theSameServerIsNotAddedTwice()
    {
        const Profile here = profileAt(u"https://cloud.acme.example"_s, u"Acme"_s);
        Profile theirs = profileAt(u"https://CLOUD.acme.example:443"_s, u"Their Acme"_s);
        const auto merged = readImport(exportProfiles({theirs}), {here});
        QVERIFY(merged);
        QCOMPARE(merged->first().fate, Fate::Updated);
        QCOMPARE(merged->first().profile.id, here.id);
        // Two accounts of one server are two profiles: their names tell them apart.
        const Profile second = profileAt(u"https://cloud.acme.example"_s, u"Acme, as admin"_s);
        const auto apart = readImport(exportProfiles({theirs}), {here, second});
        QVERIFY(apart);
        QCOMPARE(apart->first().fate, Fate::New);
        theirs.name = second.name;
        const auto named = readImport(exportProfiles({theirs}), {here, second});
        QVERIFY(named);
        QCOMPARE(named->first().profile.id, second.id);
    }

    //! Such as one that was renamed on the other computer, and its copy that took its name.
    void twoOfAFileNeverBecomeOne()
    {
        const Profile here = profileAt(u"https://cloud.acme.example"_s, u"Acme"_s);
        Profile renamed = here;
        renamed.name = u"Acme, as admin"_s;
        const Profile second = profileAt(u"https://cloud.acme.example"_s, u"Acme"_s);
        for (const QList<Profile>& file :
            {QList<Profile>{renamed, second}, QList<Profile>{second, renamed}}) {
            const auto read = readImport(exportProfiles(file), {here});
            QVERIFY(read);
            for (const ImportedProfile& each : *read) {
                const bool isHere = each.profile.name == renamed.name;
                QCOMPARE(each.fate, isHere ? Fate::Updated : Fate::New);
                QCOMPARE(each.profile.id, isHere ? here.id : second.id);
            }
        }
        // Two of one name, neither of which is known by its id.
        const Profile third = profileAt(u"https://cloud.acme.example"_s, u"Acme"_s);
        const auto alike = readImport(exportProfiles({second, third}), {here});
        QVERIFY(alike);
        QCOMPARE(alike->at(0).profile.id, here.id);
        QCOMPARE(alike->at(1).fate, Fate::New);
        QCOMPARE(alike->at(1).profile.id, third.id);
        // The same file once more adds nothing.
        const auto again
            = readImport(exportProfiles({second, third}), {alike->at(0).profile, third});
        QVERIFY(again);
        QCOMPARE(again->at(0).fate, Fate::Unchanged);
        QCOMPARE(again->at(1).fate, Fate::Unchanged);
    }

    //! A file must not lead what is kept for one server to another.
    void anotherServerUnderTheSameIdIsAnotherProfile()
    {
        const Profile here = full();
        Profile elsewhere = here;
        elsewhere.origin = QUrl(u"https://evil.example"_s);
        const auto read = readImport(exportProfiles({elsewhere}), {here});
        QVERIFY(read);
        QCOMPARE(read->first().fate, Fate::New);
        QVERIFY(read->first().profile.id != here.id);
        QVERIFY(read->first().profile.secretBackend.isEmpty());
    }

    void badFilesAreRefusedWithTheFieldNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const Profile good = profileAt(u"https://cloud.acme.example"_s, u"Acme"_s);
        const auto with = [&good](const QString& member, const QJsonValue& value) {
            return fileWith(good, member, value);
        };
        const QString shape = u"import.shape"_s;
        QTest::newRow("no JSON") << QByteArray("hello") << u"packmindProfiles"_s << shape;
        QTest::newRow("cut off") << exportProfiles({good}).chopped(20) << u"packmindProfiles"_s
                                 << shape;
        QTest::newRow("another file")
            << QByteArray(R"({"profiles":[]})") << u"packmindProfiles"_s << shape;
        QTest::newRow("newer") << QByteArray(R"({"packmindProfiles":2,"profiles":[]})")
                               << u"packmindProfiles"_s << u"import.version"_s;
        QTest::newRow("no list") << QByteArray(R"({"packmindProfiles":1})") << u"profiles"_s
                                 << shape;
        QTest::newRow("no profile")
            << QByteArray(R"({"packmindProfiles":1,"profiles":[3]})") << u"profiles[0]"_s << shape;
        QTest::newRow("no id") << with(u"id"_s, u"7"_s) << u"profiles[0].id"_s << shape;
        QTest::newRow("kind") << with(u"kind"_s, u"ftp"_s) << u"profiles[0].kind"_s << shape;
        QTest::newRow("embedded") << with(u"kind"_s, u"embedded"_s) << u"profiles[0].kind"_s
                                  << shape;
        QTest::newRow("name") << with(u"name"_s, u" "_s) << u"profiles[0].name"_s
                              << u"profile.name"_s;
        QTest::newRow("group") << with(u"group"_s, QString(81, u'a')) << u"profiles[0].group"_s
                               << u"profile.group"_s;
        QTest::newRow("not private") << with(u"origin"_s, u"http://a.example"_s)
                                     << u"profiles[0].origin"_s << u"origin.not-encrypted"_s;
        QTest::newRow("governance") << with(u"governance"_s, u"ftp://a.example"_s)
                                    << u"profiles[0].governance"_s << u"origin.scheme"_s;
        QTest::newRow("proxy") << with(
            u"proxy"_s, QJsonObject{{u"mode"_s, u"http"_s}, {u"host"_s, u"a b"_s}, {u"port"_s, 1}})
                               << u"profiles[0].proxy.host"_s << u"proxy.host"_s;
        QTest::newRow("authorities") << with(u"authorities"_s, u"none"_s)
                                     << u"profiles[0].authorities"_s << u"certificates.none"_s;
        QTest::newRow("colour") << with(u"colour"_s, u"url(x)"_s) << u"profiles[0].colour"_s
                                << shape;
        QTest::newRow("a password")
            << with(u"proxy"_s, QJsonObject{{u"mode"_s, u"http"_s}, {u"password"_s, u"x"_s}})
            << u"profiles[0].proxy.password"_s << u"import.secret"_s;
        QTest::newRow("a key") << with(u"note"_s, QString(u"-----BEGIN PRIVATE "_s + u"KEY-----"_s))
                               << u"profiles[0].note"_s << u"import.secret"_s;
        QTest::newRow("twice") << exportProfiles({good, good}) << u"profiles[1].id"_s << shape;
        QTest::newRow("too many") << exportProfiles(QList<Profile>(mostExchanged + 1, good))
                                  << u"profiles"_s << u"import.many"_s;
    }

    void badFilesAreRefusedWithTheFieldNamed()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, field);
        QFETCH(const QString, code);
        const auto read = readImport(file, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ApiError::Kind::InvalidInput);
        QCOMPARE(read.error().field, field);
        QCOMPARE(read.error().code, code);
        QVERIFY2(read.error().message.contains(field.section(u'[', 0, 0)),
            qPrintable(read.error().message));
    }

    void aCopyIsSignedInNowhere()
    {
        const Profile original = full();
        const Profile copy = duplicateOf(original, {original});
        QVERIFY(copy.id != original.id);
        QCOMPARE(copy.name, u"Acme copy"_s);
        QCOMPARE(duplicateOf(original, {original, copy}).name, u"Acme copy 2"_s);
        QCOMPARE(copy.origin, original.origin);
        QCOMPARE(copy.proxy, original.proxy);
        QVERIFY(copy.clientCertificates.isEmpty());
        QVERIFY(copy.secretBackend.isEmpty());
        Profile longest = original;
        longest.name = QString(longestProfileName, u'a');
        QVERIFY(profileName(duplicateOf(longest, {longest}).name));
    }

    void removingTakesEverySecretOut()
    {
        MemoryStore store;
        const ProfileId id = ProfileId::create();
        const ProfileId other = ProfileId::create();
        QStringList entries;
        for (const QString& name : {u"session"_s, u"session-organizations"_s, u"account"_s,
                 u"proxy-password"_s, u"client-key"_s, u"llm-keys"_s, u"view"_s})
            entries << secretKey(id, name);
        entries << secretKey(governanceIdOf(id), u"session"_s);
        for (const QString& entry : std::as_const(entries))
            QVERIFY(endOf(store.write(entry, "secret")));
        const QString stays = secretKey(other, u"session"_s);
        QVERIFY(endOf(store.write(stays, "secret")));
        QVERIFY(endOf(forgetSecrets(store, id, this)));
        for (const QString& entry : std::as_const(entries)) {
            const auto kept = endOf(store.read(entry));
            QVERIFY2(kept && !*kept, qPrintable(entry));
        }
        const auto kept = endOf(store.read(stays));
        QVERIFY(kept && *kept);
    }
};

QTEST_GUILESS_MAIN(ProfileExchangeTest)
#include "profile_exchange_test.moc"
