// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/end_of.h"
#include "profiles/profile_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::profiles;
using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using test::endOf;
using Kind = ApiError::Kind;

class ProfileStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void firstStartIsEmpty()
    {
        ProfileStore store(path());
        const Result<QList<Profile>> loaded = endOf(store.load());
        QVERIFY(loaded);
        QVERIFY(loaded->isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void everyMemberComesBack()
    {
        const Profile profile = full();
        {
            ProfileStore store(path());
            QVERIFY(endOf(store.load()));
            const QSignalSpy changed(&store, &ProfileStore::changed);
            QVERIFY(endOf(store.save(profile)));
            QVERIFY(endOf(store.setLastUsed(profile.id)));
            QCOMPARE(changed.size(), 1);
        }
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.lastUsed(), profile.id);
        const Profile read = *store.find(profile.id);
        QCOMPARE(read.name, profile.name);
        QCOMPARE(read.kind, profile.kind);
        QCOMPARE(read.origin, profile.origin);
        QCOMPARE(read.pinnedCertificate, profile.pinnedCertificate);
        QCOMPARE(read.proxy, profile.proxy);
        QCOMPARE(read.authorities, profile.authorities);
        QCOMPARE(read.clientCertificates, profile.clientCertificates);
        QCOMPARE(read.governance, profile.governance);
        QCOMPARE(read.group, profile.group);
        QCOMPARE(read.colour, profile.colour);
        QCOMPARE(read.mark, profile.mark);
        QCOMPARE(read.readOnly, profile.readOnly);
        QCOMPARE(read.secretBackend, profile.secretBackend);
        QCOMPARE(read.lastEmail, QString());
        QCOMPARE(read.lastOrganizationId, profile.lastOrganizationId);
        QCOMPARE(read.lastPage, profile.lastPage);
    }

    void theOrderIsThePersons()
    {
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        QList<Profile> three{full(), full(), full()};
        for (int i = 0; i < 3; ++i) {
            three[i].id = ProfileId::create();
            three[i].name = QString::number(i);
        }
        QVERIFY(endOf(store.saveAll(three)));
        QVERIFY(endOf(store.move(three.at(2).id, 0)));
        QVERIFY(endOf(store.move(three.at(0).id, 3)));
        const auto names = [](const ProfileStore& of) {
            QString text;
            for (const Profile& each : of.profiles())
                text += each.name;
            return text;
        };
        QCOMPARE(names(store), u"210"_s);
        // Two of them change places, around the one between.
        QVERIFY(endOf(store.arrange({three.at(0).id, three.at(2).id})));
        QCOMPARE(names(store), u"012"_s);
        QVERIFY(endOf(
            store.arrange({three.at(2).id, ProfileId::create(), three.at(0).id, three.at(2).id})));
        QCOMPARE(names(store), u"210"_s);
        // One that is wrong: none of them.
        three[1].name = u"changed"_s;
        three[2].name.clear();
        QVERIFY(!endOf(store.saveAll(three)));
        QCOMPARE(names(store), u"210"_s);
        ProfileStore again(path());
        QVERIFY(endOf(again.load()));
        QCOMPARE(names(again), u"210"_s);
    }

    void fileIsForItsOwnerOnly()
    {
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        QVERIFY(endOf(store.save(full())));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & others));
    }

    // A profile has no place for one, nor for an address of a person: every member that the file
    // may have is named here, so that a new one is looked at.
    void fileHasNoPlaceForASecret()
    {
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        QVERIFY(endOf(store.save(full())));
        const QJsonObject profile = json().value("profiles"_L1).toArray().first().toObject();
        const QStringList known{u"authorities"_s, u"clientCertificates"_s, u"colour"_s,
            u"governance"_s, u"group"_s, u"id"_s, u"kind"_s, u"lastOrganizationId"_s, u"lastPage"_s,
            u"mark"_s, u"name"_s, u"origin"_s, u"pinnedCertificate"_s, u"proxy"_s, u"readOnly"_s,
            u"secretBackend"_s};
        QCOMPARE(profile.value("proxy"_L1).toObject().keys(),
            (QStringList{u"host"_s, u"mode"_s, u"port"_s, u"user"_s}));
        QCOMPARE(profile.keys(), known);
        QCOMPARE(json().keys(), (QStringList{u"lastUsed"_s, u"profiles"_s, u"version"_s}));
    }

    void unknownMembersStay()
    {
        write(
            R"({"version":1,"theme":{"a":1},"profiles":[{"id":"0b0b0b0b-0000-4000-8000-000000000001",
            "name":"Home","kind":"embedded","vault":{"origin":"x"}}]})");
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        Profile profile = store.profiles().first();
        profile.name = u"Work"_s;
        QVERIFY(endOf(store.save(profile)));
        QCOMPARE(json().value("theme"_L1).toObject().value("a"_L1).toInt(), 1);
        const QJsonObject saved = json().value("profiles"_L1).toArray().first().toObject();
        QCOMPARE(saved.value("name"_L1).toString(), u"Work"_s);
        QCOMPARE(saved.value("vault"_L1).toObject().value("origin"_L1).toString(), u"x"_s);
    }

    void damagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{\"version\":1,\"profi");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("wrong type") << QByteArray(R"({"version":1,"profiles":{}})");
        QTest::newRow("item of a wrong type")
            << QByteArray(R"({"version":1,"profiles":[{"id":7}]})");
        QTest::newRow("unknown kind") << QByteArray(
            R"({"version":1,"profiles":[{"id":"0b0b0b0b-0000-4000-8000-000000000001","name":"a","kind":"b"}]})");
        QTest::newRow("too large") << QByteArray(16 * 1024 * 1024 + 1, ' ');
    }

    void damagedFileIsKeptAside()
    {
        QFETCH(QByteArray, content);
        write(content);
        ProfileStore store(path());
        const Result<QList<Profile>> loaded = endOf(store.load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Kind::InvalidInput);
        QCOMPARE(loaded.error().code, u"profiles.damaged"_s);
        const QDir folder = QFileInfo(path()).dir();
        const QStringList aside = folder.entryList({u"profiles.damaged-*.json"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(loaded.error().message.contains(aside.first()));
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QVERIFY(endOf(store.save(full())));
    }

    void fileOfANewerVersionIsLeftAlone()
    {
        const QByteArray content = R"({"version":2,"profiles":[]})";
        write(content);
        ProfileStore store(path());
        const Result<QList<Profile>> loaded = endOf(store.load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"profiles.newer"_s);
        const Result<base::Done> saved = endOf(store.save(full()));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"profiles.not-loaded"_s);
        QCOMPARE(bytes(), content);
    }

    void nothingIsSavedBeforeLoading()
    {
        write(R"({"version":1,"profiles":[]})");
        ProfileStore store(path());
        QCOMPARE(endOf(store.save(full())).error().code, u"profiles.not-loaded"_s);
        QCOMPARE(bytes(), QByteArray(R"({"version":1,"profiles":[]})"));
    }

    // As a disk that fails: this file opens, and reading its beginning is an input error.
    void whatCannotBeReadIsNotTakenForDamaged()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QVERIFY(QFile::link(u"/proc/self/mem"_s, path()));
        ProfileStore store(path());
        const Result<QList<Profile>> loaded = endOf(store.load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"profiles.unreadable"_s);
        QCOMPARE(loaded.error().message, u"%1 could not be read."_s.arg(path()));
        QCOMPARE(QFileInfo(path()).symLinkTarget(), u"/proc/self/mem"_s);
        QCOMPARE(endOf(store.save(full())).error().code, u"profiles.not-loaded"_s);
    }

    void lastOfManyWritesWins()
    {
        Profile profile = full();
        {
            ProfileStore store(path());
            QVERIFY(endOf(store.load()));
            for (int i = 0; i < 30; ++i) {
                profile.name = u"Name %1"_s.arg(i);
                store.save(profile).then(
                    this, [](const Result<base::Done>& saved) { QVERIFY(saved); });
            }
            // Its end waits for the disk.
        }
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        QCOMPARE(store.profiles().first().name, u"Name 29"_s);
    }

    void unwritablePlaceIsTold()
    {
        ProfileStore store(u"/dev/full/profiles.json"_s);
        QVERIFY(endOf(store.load()));
        const Result<base::Done> saved = endOf(store.save(full()));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::RefusedOrFailed);
        QCOMPARE(store.profiles().size(), 1);
    }

    void badNameAndOriginAreRefused()
    {
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        Profile profile = full();
        profile.name = u"  "_s;
        QCOMPARE(endOf(store.save(profile)).error().field, u"name"_s);
        profile = full();
        profile.origin = QUrl(u"http://cloud.acme.example"_s);
        QCOMPARE(endOf(store.save(profile)).error().field, u"origin"_s);
        QVERIFY(store.profiles().isEmpty());
    }

    void removedProfileIsGone()
    {
        ProfileStore store(path());
        QVERIFY(endOf(store.load()));
        const Profile profile = full();
        QVERIFY(endOf(store.save(profile)));
        QVERIFY(endOf(store.setLastUsed(profile.id)));
        QVERIFY(endOf(store.remove(profile.id)));
        QVERIFY(store.lastUsed().isEmpty());
        QVERIFY(json().value("profiles"_L1).toArray().isEmpty());
    }

    void origin_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* typed, const char* origin, const char* code) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(origin)
                                 << QString::fromLatin1(code);
        };
        row("cloud.acme.example", "https://cloud.acme.example", "");
        row(" https://cloud.acme.example:8443/sign-in?x=1#y ", "https://cloud.acme.example:8443",
            "");
        row("http://127.0.0.1:3000", "http://127.0.0.1:3000", "");
        row("http://[::1]:3000/", "http://[::1]:3000", "");
        row("http://localhost", "http://localhost", "");
        row("http://cloud.acme.example", "", "origin.not-encrypted");
        row("http://127.0.0.1.evil.example", "", "origin.not-encrypted");
        row("ftp://cloud.acme.example", "", "origin.scheme");
        row("https://ada:pw@cloud.acme.example", "", "origin.user");
        row("https://ada@cloud.acme.example", "", "origin.user");
        row("", "", "origin.shape");
        row("https://", "", "origin.shape");
        row("two words", "", "origin.shape");
    }

    void origin()
    {
        QFETCH(QString, typed);
        QFETCH(QString, origin);
        QFETCH(QString, code);
        const Result<QUrl> url = profileOrigin(typed);
        QCOMPARE(url.has_value(), code.isEmpty());
        if (url) {
            QCOMPARE(url->toString(), origin);
        } else {
            QCOMPARE(url.error().code, code);
            QCOMPARE(url.error().field, u"origin"_s);
        }
    }

    void serversAreTheSameByOrigin_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* a, const char* b, bool same) {
            QTest::addRow("%s %s", a, b)
                << QString::fromLatin1(a) << QString::fromLatin1(b) << same;
        };
        row("https://app.packmind.ai", "HTTPS://App.Packmind.AI/", true);
        row("https://app.packmind.ai", "https://app.packmind.ai:443", true);
        row("http://localhost:80", "http://127.0.0.1/", true);
        row("http://[::1]:8081", "http://localhost:8081", true);
        row("https://app.packmind.ai", "https://app.packmind.ai:8443", false);
        row("https://app.packmind.ai", "http://app.packmind.ai", false);
        row("https://app.packmind.ai", "https://packmind.ai", false);
        row("https://app.packmind.ai", "https://app.packmind.ai.evil.example", false);
        row("http://localhost:8081", "http://localhost:3000", false);
    }
    void serversAreTheSameByOrigin()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(sameServer(QUrl(a), QUrl(b)), same);
        QCOMPARE(sameServer(QUrl(b), QUrl(a)), same);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings/profiles.json"_s); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
    }

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(bytes()).object(); }

    void write(const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    [[nodiscard]] static Profile full()
    {
        Profile profile;
        profile.id = ProfileId(u"0b0b0b0b-0000-4000-8000-000000000001"_s);
        profile.name = u"Acme \u2013 test"_s;
        profile.kind = Profile::Kind::SelfHosted;
        profile.origin = QUrl(u"https://cloud.acme.example:8443"_s);
        profile.pinnedCertificate = "-----BEGIN CERTIFICATE-----\nAA==\n";
        profile.proxy = {Proxy::Mode::Socks5, u"proxy.acme.example"_s, 1080, u"grace"_s};
        profile.authorities = "-----BEGIN CERTIFICATE-----\nAQ==\n";
        profile.clientCertificates = "-----BEGIN CERTIFICATE-----\nAg==\n";
        profile.governance = QUrl(u"https://team.example.com"_s);
        profile.group = u"Customers"_s;
        profile.colour = u"#336699"_s;
        profile.mark = Profile::Mark::Staging;
        profile.readOnly = true;
        profile.secretBackend = u"vault"_s;
        profile.lastEmail = u"ada@acme.example"_s;
        profile.lastOrganizationId
            = domain::OrganizationId(u"0c0c0c0c-0000-4000-8000-000000000001"_s);
        profile.lastPage = u"trust"_s;
        return profile;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "profile_store_test.moc"
