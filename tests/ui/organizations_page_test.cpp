// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/organizations_driver.h"

#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString list = u"Organizations list"_s;
const QString bob = u"bob@acme.example"_s;
const QString sessionEndedNote = u"Your session has ended. What you typed stays here"_s;
} // namespace

//! Organizations on the real page, against our service and against Packmind as it was observed.
class OrganizationsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addServers(); }
    void init()
    {
        QFETCH_GLOBAL(Server, server);
        m_stage = std::make_unique<PageStage>(server);
        QVERIFY(m_stage->signUp());
        m_context = m_stage->context();
    }

    void cleanup()
    {
        if (!m_stage->isOurs())
            QCOMPARE(m_stage->standIn().defects(), QStringList());
    }

    void anOrganizationIsCreatedFoundAndOpened()
    {
        OrganizationsDriver driver(m_context);
        QSignalSpy changed(&driver.page(), &ui::Page::membershipsChanged);
        QVERIFY(driver.press(u"New organization"_s));
        QVERIFY(driver.type(u"Organization name"_s, u"Beta Research & Co"_s));
        QTRY_VERIFY(driver.says(u"Short name: beta-research-co"_s));
        QVERIFY(driver.press(u"Create organization"_s));
        QTRY_VERIFY(driver.says(u"“Beta Research & Co” is created. You are its admin."_s));
        QTRY_COMPARE(driver.rows(list), 2);
        QTRY_COMPARE(driver.textOf(u"Name"_s), u"Beta Research & Co"_s);
        QCOMPARE(changed.count(), 1);
        // Creating moves nobody.
        QCOMPARE(m_stage->organization().organization.name, u"Acme Robotics"_s);
    }

    void aNewOneFollowsWhatMayBeDone()
    {
        const QString create = u"Create organization"_s;
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.press(u"New organization"_s));
        QVERIFY(driver.type(u"Organization name"_s, u"Beta"_s));
        ui::PageContext locked = m_context;
        locked.profile.readOnly = true;
        driver.page().setContext(locked);
        QTRY_VERIFY(driver.refusalOf(create).contains(u"read-only"_s));
        QCOMPARE(driver.textOf(u"Organization name"_s), u"Beta"_s);
        driver.page().setContext(m_context);
        QTRY_COMPARE(driver.refusalOf(create), QString());
    }

    void aTakenOrBlankNameIsToldAtItsField()
    {
        OrganizationsDriver driver(m_context);
        QTRY_COMPARE(driver.rows(list), 1);
        QVERIFY(driver.press(u"New organization"_s));
        QVERIFY(driver.press(u"Create organization"_s));
        QTRY_VERIFY(driver.says(u"Type a name for the organization."_s));
        QVERIFY(driver.type(u"Organization name"_s, u"ACME robotics!"_s));
        QTRY_VERIFY(driver.says(u"You already belong to “Acme Robotics”"_s));
        QCOMPARE(driver.textOf(u"Organization name"_s), u"ACME robotics!"_s);
    }

    void anOrganizationIsRenamed()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.type(u"Name"_s, u"Acme Labs"_s));
        QTRY_VERIFY(driver.says(u"The short name will change to acme-labs."_s));
        QVERIFY(driver.says(u"1 unsaved change"_s));
        QVERIFY(driver.press(u"Save name"_s));
        QTRY_VERIFY(driver.cell(list, u"Acme Labs"_s, u"slug"_s) == u"acme-labs"_s);
        QTRY_VERIFY(driver.says(u"No unsaved changes"_s));
    }

    void theOtherOrganizationIsSwitchedTo()
    {
        QVERIFY(await(m_context.client->organizations().create(u"Beta"_s)));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QTRY_COMPARE(driver.refusalOf(u"Switch to this organization"_s),
            u"You are working in this organization already."_s);
        QVERIFY(driver.choose(list, u"Beta"_s));
        QTRY_COMPARE(driver.textOf(u"Name"_s), u"Beta"_s);
        QVERIFY(driver.press(u"Switch to this organization"_s));
        QTRY_VERIFY(driver.says(u"You are working in “Beta” now."_s));
        QCOMPARE(m_stage->organization().organization.name, u"Beta"_s);
    }

    void unsavedWordsAreAskedForOnce()
    {
        QVERIFY(await(m_context.client->organizations().create(u"Beta"_s)));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.type(u"Name"_s, u"Half typed"_s));
        QVERIFY(driver.choose(list, u"Beta"_s));
        QTRY_VERIFY(driver.says(u"What you changed here is not saved yet."_s));
        QVERIFY(driver.press(u"Keep editing"_s));
        QCOMPARE(driver.textOf(u"Name"_s), u"Half typed"_s);
        bool left = false;
        driver.page().leave([&] { left = true; });
        QVERIFY(!left);
        QVERIFY(driver.press(u"Discard and leave"_s));
        QVERIFY(left);
        QCOMPARE(driver.textOf(u"Name"_s), u"Acme Robotics"_s);
    }

    void anEndedSessionKeepsWhatIsTyped()
    {
        OrganizationsDriver driver(m_context);
        QSignalSpy wanted(&driver.page(), &ui::Page::signInWanted);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.type(u"Name"_s, u"Acme Labs"_s));
        m_stage->faults.set(
            Faults::Kind::Refuse, u"/name"_s, 401, R"({"statusCode":401,"message":"x"})");
        QVERIFY(driver.press(u"Save name"_s));
        QTRY_VERIFY(driver.says(sessionEndedNote));
        QCOMPARE(driver.textOf(u"Name"_s), u"Acme Labs"_s);
        QVERIFY(driver.press(u"Sign in again"_s));
        QCOMPARE(wanted.count(), 1);
        m_stage->faults.clear();
        QVERIFY(
            await(m_stage->client->session().signIn(PageStage::email(), PageStage::password())));
        driver.page().refresh();
        QTRY_VERIFY(!driver.find(u"Sign in again"_s));
        QCOMPARE(driver.textOf(u"Name"_s), u"Acme Labs"_s);
        // A click right after the one before counts as its double click.
        QTRY_VERIFY(driver.cell(list, u"Acme Labs"_s, u"slug"_s).has_value()
            || (driver.find(u"Save name"_s) && driver.find(u"Save name"_s)->isEnabled()
                && driver.press(u"Save name"_s) && false));
    }

    void aServerThatFallsSilentKeepsWhatIsTyped()
    {
        cloud::Limits impatient;
        impatient.routeTimeScale = 0.05;
        const auto client = m_stage->another(impatient);
        QVERIFY(await(client->session().signIn(PageStage::email(), PageStage::password())));
        m_context.client = client.get();
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.type(u"Name"_s, u"Acme Labs"_s));
        m_stage->faults.set(Faults::Kind::Hold, u"/name"_s);
        QVERIFY(driver.press(u"Save name"_s));
        QTRY_VERIFY(!driver.find(u"Name"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(driver.find(u"Name"_s)->isEnabled(), 15'000);
        QCOMPARE(driver.textOf(u"Name"_s), u"Acme Labs"_s);
        QVERIFY(driver.says(u"1 unsaved change"_s));
        QVERIFY(driver.find(u"Details"_s));
        m_stage->faults.clear();
    }

    void escStopsAndDoubleClicksSendOnce()
    {
        OrganizationsDriver driver(m_context);
        QTRY_COMPARE(driver.rows(list), 1);
        QVERIFY(driver.press(u"New organization"_s));
        QVERIFY(driver.type(u"Organization name"_s, u"Beta"_s));
        m_stage->faults.set(Faults::Kind::Hold, u"/organizations"_s);
        QWidget* save = driver.find(u"Create organization"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        // It leaves the button pressed, and Esc would only let go of it.
        QTest::mouseDClick(save, Qt::LeftButton);
        QTest::mouseRelease(save, Qt::LeftButton);
        QTest::keyClick(save, Qt::Key_Escape);
        m_stage->faults.clear();
        QTRY_VERIFY(driver.says(u"Stopped. The list shows what the cloud has now."_s));
        QCOMPARE(driver.textOf(u"Organization name"_s), u"Beta"_s);
        QVERIFY(driver.find(u"Organization name"_s)->isEnabled());
        const auto known = await(m_context.client->organizations().list());
        QVERIFY(known && known->size() <= 2);
    }

    void aMebibyteIsRefusedByItsField()
    {
        OrganizationsDriver driver(m_context);
        QTRY_COMPARE(driver.rows(list), 1);
        QVERIFY(driver.press(u"New organization"_s));
        QVERIFY(driver.type(u"Organization name"_s, QString(1024 * 1024, u'x')));
        const QString held = driver.textOf(u"Organization name"_s);
        QVERIFY(driver.press(u"Create organization"_s));
        QTRY_VERIFY(driver.says(u"Shorten it to 255 at most."_s));
        QCOMPARE(driver.textOf(u"Organization name"_s), held);
    }

    void aReadOnlyProfileSaysSoEverywhere()
    {
        m_context.profile.readOnly = true;
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        const QString reason
            = u"The profile “%1” is read-only. Nothing can be changed through it."_s.arg(
                m_context.profile.name);
        for (const QString& name :
            {u"New organization"_s, u"Name"_s, u"Invite people"_s, u"Archive organization"_s}) {
            QTRY_VERIFY(driver.find(name));
            QCOMPARE(driver.refusalOf(name), reason);
        }
    }

    //! What our service has beyond Packmind is shown there, and says why it can't be used.
    void whatPackmindLacksSaysSo()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QTRY_VERIFY(driver.find(u"Archive organization"_s));
        QCOMPARE(driver.refusalOf(u"Archive organization"_s),
            m_stage->isOurs() ? QString() : u"This cloud cannot archive organizations."_s);
        QCOMPARE(driver.refusalOf(u"Waiting invitations"_s),
            m_stage->isOurs() ? QString()
                              : u"This cloud sends its invitations itself. None wait here."_s);
    }

    //! Two people rename at a time. Packmind does not know what somebody saw, so the last name
    //! counts there; on our service see OrganizationsOurServiceTest.
    void theLastNameCountsOnPackmind()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.type(u"Name"_s, u"My Name"_s));
        QVERIFY(await(m_stage->elsewhere().organizations().rename(
            m_stage->organization().organization.id, u"Their Name"_s)));
        QVERIFY(driver.press(u"Save name"_s));
        if (m_stage->isOurs()) {
            QTRY_VERIFY(driver.says(u"Somebody else renamed this organization meanwhile."_s));
            return;
        }
        QTRY_VERIFY(driver.cell(list, u"My Name"_s, u"slug"_s) == u"my-name"_s);
        QVERIFY(driver.says(u"It is called “My Name” now."_s));
    }

    void aMemberSeesWhyNothingCanBeChanged()
    {
        QVERIFY(m_stage->addMember(bob, domain::OrganizationRole::Member));
        QVERIFY(await(m_stage->client->session().signIn(bob, PageStage::password())));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        const QString reason = u"Only an admin of Acme Robotics can do this."_s;
        for (const QString& name : {u"Name"_s, u"Invite people"_s}) {
            QTRY_VERIFY(driver.find(name));
            QCOMPARE(driver.refusalOf(name), reason);
        }
        QCOMPARE(driver.refusalOf(u"Archive organization"_s),
            m_stage->isOurs() ? reason : u"This cloud cannot archive organizations."_s);
        QVERIFY(driver.press(u"Show members"_s));
        QTRY_COMPARE(driver.rows(u"Members list"_s), 2);
        QCOMPARE(
            driver.refusalOf(u"Invite people"_s), u"Only an admin of Acme Robotics can do this."_s);
    }

private:
    std::unique_ptr<PageStage> m_stage;
    ui::PageContext m_context;
};

QTEST_MAIN(OrganizationsPageTest)
#include "organizations_page_test.moc"
