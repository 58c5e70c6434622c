// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/signed_pair.h"
#include "profiles/profile_exchange.h"
#include "ui/accessibility_walk.h"
#include "ui/cloud_window.h"
#include "ui/pages/settings/profile_exchange_box.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::Profile;

namespace {

const QString list = u"Profiles list"_s;

Profile other(const QString& name, const QString& origin)
{
    Profile profile;
    profile.id = profiles::ProfileId::create();
    profile.kind = Profile::Kind::SelfHosted;
    profile.name = name;
    profile.origin = QUrl(origin);
    return profile;
}

//! A window on our service, whose profile is one of three.
struct Three : CloudWindow {
    Three()
    {
        [[maybe_unused]] const ServiceClient ada = fixture.service.operatorClient();
        profile.origin = QUrl(fixture.service.running().origin());
        profile.pinnedCertificate = fixture.service.running().certificate.toPem();
        beta.secretBackend = u"memory"_s;
    }
    ~Three() { close(); }

    bool open()
    {
        return CloudWindow::open()
            && signIn(ServiceFixture::operatorEmail(), ServiceFixture::password())
            && await(fixture.profiles.saveAll({beta, gamma})).has_value()
            && turnToSection(u"Profiles"_s);
    }

    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (const Profile& each : fixture.profiles.profiles())
            names << each.name;
        return names.join(u", "_s);
    }

    [[nodiscard]] ui::DataTable* table() const
    {
        const QList<ui::DataTable*> tables = window().findChildren<ui::DataTable*>();
        const auto found
            = std::find_if(tables.begin(), tables.end(), [](const ui::DataTable* each) {
                  return each->isVisible() && each->accessibleName() == list;
              });
        return found == tables.end() ? nullptr : *found;
    }

    //! As the list has them.
    [[nodiscard]] QString shown() const
    {
        QStringList names;
        const QAbstractItemModel& model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, 0).data().toString();
        return names.join(u", "_s);
    }

    bool preview(const QByteArray& content) const
    {
        const QString path = fixture.folder.filePath(u"profiles-from-elsewhere.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        window().findChild<ui::ProfileExchangeBox*>()->preview(path);
        return true;
    }

    Profile beta = other(u"Beta"_s, u"https://beta.example"_s);
    Profile gamma = other(u"Gamma"_s, u"https://gamma.example"_s);
};

} // namespace

//! Every profile of this computer, in the settings.
class ProfileListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAndOrderAreThePersons()
    {
        Three scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QTRY_COMPARE(person.rows(list), 3);
        QCOMPARE(tests::accessibilityProblems(scene.window().currentConsolePage()), QStringList());
        QVERIFY(person.choose(list, u"Gamma"_s));
        QVERIFY(person.press(u"Move up"_s));
        QTRY_COMPARE(scene.names(), u"Packmind, Gamma, Beta"_s);
        QVERIFY(person.type(u"Group"_s, u" Customers "_s));
        QVERIFY(person.press(u"Save the group"_s));
        QTRY_COMPARE(person.cell(list, u"Gamma"_s, u"group"_s), u"Customers"_s);
        // Alone in its group it has nowhere to go.
        QVERIFY(person.press(u"Move up"_s));
        QTRY_VERIFY(person.says(
            u"“Gamma” moves within its group. Change its group to put it elsewhere."_s));
        QCOMPARE(scene.names(), u"Packmind, Gamma, Beta"_s);
        QVERIFY(person.choose(list, u"Beta"_s));
        QVERIFY(person.press(u"Move up"_s));
        QTRY_COMPARE(scene.names(), u"Beta, Packmind, Gamma"_s);
        QVERIFY(person.press(u"Move down"_s));
        QTRY_COMPARE(scene.names(), u"Packmind, Beta, Gamma"_s);
    }

    //! Whoever is the first of a group now does not take it along.
    void movingWithinAGroupMovesNoGroup()
    {
        Three scene;
        scene.beta.group = u"Customers"_s;
        scene.gamma.group = u"Tests"_s;
        Profile delta = other(u"Delta"_s, u"https://delta.example"_s);
        delta.group = scene.beta.group;
        QVERIFY(scene.open());
        QVERIFY(await(scene.fixture.profiles.save(delta)));
        const PageDriver& person = scene.person();
        QTRY_COMPARE(scene.shown(), u"Packmind, Beta, Delta, Gamma"_s);
        QVERIFY(person.choose(list, u"Beta"_s));
        QVERIFY(person.press(u"Move down"_s));
        QTRY_COMPARE(scene.shown(), u"Packmind, Delta, Beta, Gamma"_s);
        QVERIFY(person.press(u"Move up"_s));
        QTRY_COMPARE(scene.shown(), u"Packmind, Beta, Delta, Gamma"_s);
    }

    //! The keys move the row that has them, whichever one is open beside it.
    void keysMoveTheRowThatHasThem()
    {
        Three scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.choose(list, u"Packmind"_s));
        ui::DataTable* table = scene.table();
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(scene.names(), u"Packmind, Gamma, Beta"_s);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(scene.names(), u"Gamma, Packmind, Beta"_s);
        // Sorted by a column, a row has no neighbour of its own.
        table->sortByColumn(0, Qt::DescendingOrder);
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        const QString why = u"The profiles are sorted by a column here."_s;
        QTRY_VERIFY(person.says(why));
        QVERIFY(person.press(u"Move down"_s));
        QCOMPARE(scene.names(), u"Gamma, Packmind, Beta"_s);
    }

    void aDuplicateStandsBesideItsOriginal()
    {
        Three scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.choose(list, u"Beta"_s));
        QVERIFY(person.press(u"Duplicate"_s));
        QTRY_COMPARE(scene.names(), u"Packmind, Beta, Beta copy, Gamma"_s);
        QTRY_VERIFY(person.says(u"“Beta copy” is made. Sign in to use it."_s));
    }

    //! What is secret stays with the first, which nobody should have to find out by a refusal.
    void aDuplicateSaysWhatStaysBehind()
    {
        Three scene;
        scene.beta.proxy = {profiles::Proxy::Mode::Http, u"one.example"_s, 3128, u"grace"_s};
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        profiles::SecretStore& store = *scene.fixture.choice.store;
        const QString name = u"proxy-password"_s;
        QVERIFY(await(store.write(profiles::secretKey(scene.beta.id, name), "let me through")));
        QVERIFY(person.choose(list, u"Beta"_s));
        QVERIFY(person.press(u"Duplicate"_s));
        QTRY_VERIFY(person.says(u"stay with the first: give it its own when you sign in."_s));
        const Profile copy = scene.fixture.profiles.profiles().at(2);
        QCOMPARE(copy.proxy, scene.beta.proxy);
        const auto kept = await(store.read(profiles::secretKey(copy.id, name)));
        QVERIFY(kept && !*kept);
    }

    void removingTakesItsSecretsAlong()
    {
        Three scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        profiles::SecretStore& store = *scene.fixture.choice.store;
        const QString entry = profiles::secretKey(scene.beta.id, u"session"_s);
        QVERIFY(await(store.write(entry, "secret")));
        QVERIFY(person.choose(list, u"Packmind"_s));
        QCOMPARE(person.refusalOf(u"Remove…"_s),
            u"It is open. Turn to another profile before you remove it."_s);
        QVERIFY(person.choose(list, u"Beta"_s));
        QVERIFY(person.press(u"Remove…"_s));
        QVERIFY(person.press(u"Keep it"_s));
        QVERIFY(person.press(u"Remove…"_s));
        QVERIFY(person.press(u"Remove"_s));
        QTRY_COMPARE(scene.names(), u"Packmind, Gamma"_s);
        const auto kept = await(store.read(entry));
        QVERIFY(kept && !*kept);
    }

    //! Nothing is imported before the person has seen what would be, and nothing comes twice.
    void anImportIsShownBeforeItIsDone()
    {
        Three scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        Profile changed = scene.beta;
        changed.readOnly = true;
        const Profile fresh = other(u"Delta"_s, u"https://delta.example"_s);
        QVERIFY(scene.preview(profiles::exportProfiles({changed, scene.gamma, fresh})));
        QTRY_VERIFY(person.says(u"1 new, 1 updated, 1 already there and unchanged."_s));
        QVERIFY(person.says(u"Beta (https://beta.example): already there, updated: only look"_s));
        QCOMPARE(scene.names(), u"Packmind, Beta, Gamma"_s);
        QVERIFY(person.press(u"Import 2 profiles"_s));
        QTRY_COMPARE(scene.names(), u"Packmind, Beta, Gamma, Delta"_s);
        QVERIFY(scene.fixture.profiles.find(scene.beta.id)->readOnly);
        QVERIFY(scene.preview(profiles::exportProfiles({changed, scene.gamma, fresh})));
        QTRY_VERIFY(person.says(u"0 new, 0 updated, 3 already there and unchanged."_s));
        QVERIFY(!person.find(u"Import 0 profiles"_s));
    }

    //! A password that was kept for one proxy does not go to another.
    void anImportWithAnotherProxyForgetsThePassword()
    {
        Three scene;
        scene.beta.proxy = {profiles::Proxy::Mode::Http, u"one.example"_s, 3128, u"grace"_s};
        QVERIFY(scene.open());
        profiles::SecretStore& store = *scene.fixture.choice.store;
        const QString entry = profiles::secretKey(scene.beta.id, u"proxy-password"_s);
        QVERIFY(await(store.write(entry, "let me through")));
        Profile changed = scene.beta;
        changed.proxy.host = u"two.example"_s;
        QVERIFY(scene.preview(profiles::exportProfiles({changed})));
        QVERIFY(scene.person().press(u"Import 1 profile"_s));
        QTRY_VERIFY(scene.person().says(u"1 profile was imported."_s));
        const auto kept = await(store.read(entry));
        QVERIFY(kept && !*kept);
    }

    //! Where one is in it is written now and then, and takes nothing of it back.
    void anImportOfTheOpenOneStays()
    {
        Three scene;
        QVERIFY(scene.open());
        Profile changed = *scene.fixture.profiles.find(scene.profile.id);
        changed.pinnedCertificate = QSslCertificate(makeSelfSigned()).toPem();
        QVERIFY(scene.preview(profiles::exportProfiles({changed})));
        QTRY_VERIFY(scene.person().says(u"already there, updated: trusted certificate"_s));
        QVERIFY(scene.person().press(u"Import 1 profile"_s));
        QTRY_VERIFY(scene.person().says(u"1 profile was imported."_s));
        scene.window().showPage(ui::PageId::Trust);
        QTRY_COMPARE(scene.fixture.profiles.find(scene.profile.id)->lastPage, u"trust"_s);
        QCOMPARE(scene.fixture.profiles.find(scene.profile.id)->pinnedCertificate,
            changed.pinnedCertificate);
    }

    void badFilesAreRefused()
    {
        Three scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QByteArray bad = profiles::exportProfiles({scene.beta});
        bad.replace("https://beta.example", "http://beta.example");
        QVERIFY(scene.preview(bad));
        QTRY_VERIFY(person.says(u"profiles[0].origin: "_s));
        QVERIFY(scene.preview(QByteArray(16 * 1024 * 1024 + 1, ' ')));
        QTRY_VERIFY(person.says(u"This file is larger than 16 MiB, so it is none of profiles."_s));
        QCOMPARE(scene.names(), u"Packmind, Beta, Gamma"_s);
    }
};

QTEST_MAIN(ProfileListTest)
#include "profile_list_test.moc"
