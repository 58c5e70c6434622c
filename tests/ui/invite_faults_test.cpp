// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/fault_scene.h"
#include "ui/organizations_driver.h"

#include <QApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds
const QString people = u"Members list"_s;
const QString results = u"What became of each person"_s;
const QString refused = u"The server refused this or failed. What is shown may have changed."_s;
const QString anyInvite = u"/api/v0/organizations/*/users/invite"_s;

QStringList addresses(int count)
{
    QStringList made;
    for (int i = 0; i < count; ++i)
        made << u"p%1@acme.example"_s.arg(i);
    return made;
}

} // namespace

//! Long and refused writes in front of Packmind's API as it was observed: what the answer does not
//! tell, the list does, and nothing is sent a second time (contract 1.1, 1.13).
class InviteFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setDoubleClickInterval(1);
        m_scene = std::make_unique<FaultScene>(FaultScene::Server::Packmind);
        QCOMPARE(m_scene->problem(), QString());
        m_folder = std::make_unique<QTemporaryDir>();
        m_memory = std::make_unique<ui::SettingsViewMemory>(
            m_folder->filePath(u"views.ini"_s), u"test"_s);
        ui::PageContext context;
        context.client = &m_scene->client();
        context.profile.kind = profiles::Profile::Kind::SelfHosted;
        context.profile.name = u"Packmind"_s;
        context.capabilities
            = m_scene->client().session().capabilities().value_or(domain::Capabilities());
        context.governance = {ui::Governance::Place::WithCloud, context.capabilities, std::nullopt};
        context.memory = m_memory.get();
        m_driver = std::make_unique<OrganizationsDriver>(context);
    }

    void cleanup()
    {
        m_driver.reset();
        QCOMPARE(m_scene->standIn().defects(), QStringList());
    }

    void aDropInTheMiddleIsResumed_data()
    {
        QTest::addColumn<bool>("written");
        QTest::addColumn<int>("left");
        QTest::newRow("the batch was done") << true << 50;
        QTest::newRow("the batch was lost") << false << 150;
    }
    //! The second of three batches meets a connection that ends.
    void aDropInTheMiddleIsResumed()
    {
        QFETCH(bool, written);
        QFETCH(int, left);
        QVERIFY(openMembers());
        // The first fault lets one batch through.
        m_scene->standIn().disturb(
            {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, anyInvite}});
        m_scene->standIn().disturb({{u"kind"_s, u"cut"_s}, {u"method"_s, u"POST"_s},
            {u"path"_s, anyInvite}, {u"written"_s, written}});
        QVERIFY(m_driver->invite(addresses(250).join(u'\n')));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(results), 250, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(people), 251 - left, patience);
        QVERIFY(m_driver->says(u"%1 done"_s.arg(250 - left)));
        QVERIFY(m_driver->says(u"%1 are left."_s.arg(left)));
        QCOMPARE(invitesReached(), 2);
        QVERIFY(m_driver->press(u"Invite the rest"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->textOf(u"E-mail addresses"_s),
            addresses(250).last(left).join(u'\n'), patience);
        QVERIFY(m_driver->press(u"Send invitations"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(results), left, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(people), 251, patience);
        QVERIFY(m_driver->says(u"%1 done"_s.arg(left)));
        QCOMPARE(invitesReached(), 2 + (left + 99) / 100);
        // Nobody was written to twice.
        QStringList expected = addresses(250);
        expected.sort();
        QCOMPARE(mailedTo(), expected);
    }

    //! The real one needed 14 s for 200.
    void manyTellHowFarTheyAreAndCanBeStopped()
    {
        QVERIFY(openMembers());
        m_scene->standIn().disturb({{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s},
            {u"path"_s, anyInvite}, {u"seconds"_s, 0.5}, {u"times"_s, 3}});
        QVERIFY(m_driver->press(u"Invite people"_s));
        QVERIFY(m_driver->type(u"E-mail addresses"_s, addresses(250).join(u'\n')));
        QVERIFY(m_driver->press(u"Send invitations"_s));
        QWidget* button = m_driver->find(u"Send invitations"_s);
        QVERIFY(button);
        QTRY_COMPARE_WITH_TIMEOUT(
            button->accessibleDescription(), u"Invited 100 of 250"_s, patience);
        QTest::keyClick(button, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(results), 250, patience);
        // Whether the second batch was done is read from the list.
        QVERIFY(m_driver->says(u"50 not tried"_s) || m_driver->says(u"150 not tried"_s));
        QVERIFY(invitesReached() < 3);
    }

    //! The server made both people, could not mail the first invitation, made none for the second,
    //! and answered a bare 500 (contract 7).
    void aRefusalThatHasWrittenIsLookedUp()
    {
        QVERIFY(openMembers());
        m_scene->standIn().control("POST /mail", {{u"server"_s, u"down"_s}});
        QVERIFY(m_driver->invite(u"grace@acme.example joan@acme.example"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(results), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(people), 3, patience);
        QVERIFY(m_driver->says(u"1 done · 1 did not work"_s));
        QCOMPARE(toldOf(u"grace@acme.example"_s),
            u"Invited. The list of members shows it, though the answer did not say so. Its mail "
            "may not have gone out."_s);
        QCOMPARE(toldOf(u"joan@acme.example"_s),
            u"Did not work. The server refused this or failed. What is shown may have changed."_s);
        QCOMPARE(invitesReached(), 1);
        m_scene->standIn().control("POST /mail", {{u"server"_s, u"delivered"_s}});
        QVERIFY(m_driver->press(u"Invite the rest"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->textOf(u"E-mail addresses"_s), u"joan@acme.example"_s, patience);
        QVERIFY(m_driver->press(u"Send invitations"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(results), 1, patience);
        QVERIFY(m_driver->says(u"1 done"_s));
        QCOMPARE(mailedTo(), QStringList{u"joan@acme.example"_s});
    }

    void aRefusalThatHasNotWrittenKeepsWhatIsTyped()
    {
        QVERIFY(openMembers());
        m_scene->standIn().disturb(
            {{u"kind"_s, u"bare-500"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, anyInvite}});
        QVERIFY(m_driver->press(u"Invite people"_s));
        QVERIFY(m_driver->type(u"E-mail addresses"_s, u"grace@acme.example"_s));
        QVERIFY(m_driver->press(u"Send invitations"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->says(u"The server refused this or failed. What is shown "
                                                "may have changed."_s),
            patience);
        QCOMPARE(m_driver->textOf(u"E-mail addresses"_s), u"grace@acme.example"_s);
        QCOMPARE(m_driver->rows(people), 1);
        QCOMPARE(invitesReached(), 1);
    }

    //! As a sign-up that is refused and leaves an organization behind.
    void anOrganizationThatWasMadeAllTheSameIsShown()
    {
        m_scene->standIn().disturb({{u"kind"_s, u"bare-500"_s}, {u"method"_s, u"POST"_s},
            {u"path"_s, u"/api/v0/organizations"_s}, {u"written"_s, true}});
        QVERIFY(m_driver->press(u"New organization"_s));
        QVERIFY(m_driver->type(u"Organization name"_s, u"Beta"_s));
        QVERIFY(m_driver->press(u"Create organization"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->says(u"The server refused this or failed. What is shown "
                                                "may have changed."_s),
            patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(u"Organizations list"_s), 2, patience);
        QCOMPARE(m_driver->textOf(u"Organization name"_s), u"Beta"_s);
        QCOMPARE(m_scene->reached("POST", u"/organizations"_s), 1);
        // What the list shows by now, the form knows as well.
        QVERIFY(m_driver->press(u"Create organization"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->says(u"You already belong to “Beta”, which has the same short name. Choose "
                           "another name."_s),
            patience);
        QCOMPARE(m_scene->reached("POST", u"/organizations"_s), 1);
    }

    //! Each is carried out, and refused all the same: the page says that it may have changed, and
    //! then what is true.
    void aRenamingThatIsRefusedIsReadAnew()
    {
        const QString path = u"/organizations/%1/name"_s.arg(organization());
        refuse(u"PATCH"_s, path);
        QVERIFY(m_driver->choose(u"Organizations list"_s, m_scene->organizations().first()));
        QVERIFY(m_driver->type(u"Name"_s, u"Acme Research"_s));
        QVERIFY(m_driver->press(u"Save name"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->says(refused), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->cell(u"Organizations list"_s, u"Acme Research"_s, u"name"_s), patience);
        QCOMPARE(m_driver->textOf(u"Name"_s), u"Acme Research"_s);
        QCOMPARE(m_scene->reached("PATCH", path), 1);
    }

    void aRoleThatIsRefusedIsReadAnew()
    {
        const QString bob = addBob();
        const QString path = u"/organizations/%1/users/%2/role"_s.arg(organization(), bob);
        refuse(u"PATCH"_s, path);
        QVERIFY(m_driver->choose(people, u"person1@scale.example"_s));
        QVERIFY(m_driver->type(u"Role"_s, u"Admin"_s));
        QVERIFY(m_driver->press(u"Save role"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->says(refused), patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->cell(people, u"person1@scale.example"_s, u"role"_s), u"Admin"_s, patience);
        QCOMPARE(m_scene->reached("PATCH", path), 1);
    }

    void aRemovalThatIsRefusedIsReadAnew()
    {
        const QString bob = addBob();
        const QString path = u"/organizations/%1/users/%2"_s.arg(organization(), bob);
        refuse(u"DELETE"_s, path);
        QVERIFY(m_driver->choose(people, u"person1@scale.example"_s));
        QVERIFY(m_driver->press(u"Remove from organization"_s));
        QVERIFY(m_driver->press(u"Remove"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows(people), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->says(u"person1@scale.example is not in “%1” any more."_s.arg(
                m_scene->organizations().first())),
            patience);
        QCOMPARE(m_scene->reached("DELETE", path), 1);
    }

private:
    //! The next such request is carried out, and answered with a bare 500.
    void refuse(const QString& method, const QString& path)
    {
        m_scene->standIn().disturb({{u"kind"_s, u"bare-500"_s}, {u"method"_s, method},
            {u"path"_s, QString(u"/api/v0"_s + path)}, {u"written"_s, true}});
    }

    QString organization() { return m_scene->client().session().current()->organization.id.text(); }

    //! Somebody besides Ada, in the list of members that is opened then; the id.
    QString addBob()
    {
        const QJsonObject made = m_scene->standIn().control(
            "POST /members", {{u"organizationId"_s, organization()}, {u"count"_s, 1}});
        if (!openMembers())
            return {};
        return made.value(u"userIds"_s).toArray().first().toString();
    }

    bool openMembers()
    {
        const QStringList names = m_scene->organizations();
        m_organization = m_scene->client().session().current()->organization.id.text();
        return names.size() == 1 && m_driver->openMembers(names.first());
    }

    int invitesReached()
    {
        return m_scene->reached("POST", u"/organizations/%1/users/invite"_s.arg(m_organization));
    }

    //! What became of that person, as the second line of the result says.
    QString toldOf(const QString& address)
    {
        const auto* table = qobject_cast<ui::DataTable*>(m_driver->find(results));
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data().toString() == address)
                return index.data(models::SecondLineRole).toString();
        }
        return {};
    }

    //! One entry for each mail; sorted.
    QStringList mailedTo()
    {
        QStringList addresses;
        const QJsonArray mails
            = m_scene->standIn().control("GET /mail").value(u"mails"_s).toArray();
        for (const QJsonValue& mail : mails)
            addresses << mail.toObject().value(u"to"_s).toString();
        addresses.sort();
        return addresses;
    }

    std::unique_ptr<FaultScene> m_scene;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::SettingsViewMemory> m_memory;
    std::unique_ptr<OrganizationsDriver> m_driver;
    QString m_organization;
};

QTEST_MAIN(InviteFaultsTest)
#include "invite_faults_test.moc"
