// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/organizations_driver.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString bob = u"bob@acme.example"_s;
const QString people = u"Members list"_s;
const QString results = u"What became of each person"_s;
} // namespace

//! Members and invitations on the real page, against our service and against Packmind as it was
//! observed.
class OrganizationsMembersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addServers(); }
    void init()
    {
        QFETCH_GLOBAL(Server, server);
        m_stage = std::make_unique<PageStage>(server);
        QVERIFY(m_stage->signUp());
        m_context = m_stage->context();
        m_context.clock = [this] {
            return m_stage->now();
        };
        QGuiApplication::clipboard()->clear();
    }

    void cleanup()
    {
        if (!m_stage->isOurs())
            QCOMPARE(m_stage->standIn().defects(), QStringList());
    }

    void addressesAreJudgedSentAndReported()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(driver.press(u"Invite people"_s));
        QVERIFY(driver.type(u"E-mail addresses"_s,
            u"Grace <grace@acme.example>, ada@acme.example; nonsense\njoan@acme.example grace@acme.example"_s));
        QTRY_VERIFY(driver.says(
            u"2 will be invited · 1 is a member already · 1 is there twice · 1 is no address"_s));
        QVERIFY(driver.press(u"Send invitations"_s));
        QTRY_COMPARE(driver.rows(results), 3);
        QTRY_COMPARE(driver.cell(people, u"grace@acme.example"_s, u"invitation"_s), u"Pending"_s);
        QVERIFY(driver.choose(results, u"joan@acme.example"_s));
        QVERIFY(driver.press(u"Copy link"_s));
        QTRY_VERIFY(
            driver.says(u"The invitation link for joan@acme.example is in the clipboard."_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/activate?token="_s));
        QVERIFY(driver.press(u"Copy result as CSV"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Address,Outcome"_s));
    }

    //! Before the preview has followed.
    void whatWasTypedAMomentAgoIsSentByTheKeys()
    {
        const QString field = u"E-mail addresses"_s;
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        driver.page().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&driver.page()));
        QVERIFY(driver.press(u"Invite people"_s));
        QVERIFY(driver.type(field, u"grace@acme.example"_s));
        QTest::keyClick(driver.find(field), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(driver.rows(results), 1);
    }

    void manyGoInBatchesAndNoneIsLost()
    {
        QStringList addresses;
        for (int i = 0; i < 230; ++i)
            addresses << u"p%1@acme.example"_s.arg(i);
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(driver.press(u"Invite people"_s));
        QVERIFY(driver.type(u"E-mail addresses"_s, addresses.join(u'\n')));
        QVERIFY(driver.press(u"Send invitations"_s));
        QTRY_COMPARE_WITH_TIMEOUT(driver.rows(results), 230, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(driver.rows(people), 231, 20'000);
        QVERIFY(driver.says(u"230 done"_s));
    }

    void aRefusedInvitationKeepsTheAddresses()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        m_stage->faults.set(Faults::Kind::Refuse, u"/invite"_s, 500,
            R"({"statusCode":500,"message":"Internal server error"})");
        QVERIFY(driver.press(u"Invite people"_s));
        QVERIFY(driver.type(u"E-mail addresses"_s, u"grace@acme.example"_s));
        QVERIFY(driver.press(u"Send invitations"_s));
        QTRY_VERIFY(driver.find(u"Details"_s));
        QCOMPARE(driver.textOf(u"E-mail addresses"_s), u"grace@acme.example"_s);
        m_stage->faults.clear();
        // A click right after the one before counts as its double click.
        QTRY_VERIFY(driver.find(results) || !driver.find(u"Send invitations"_s)
            || (qobject_cast<QAbstractButton*>(driver.find(u"Send invitations"_s))->click(),
                false));
        QTRY_COMPARE(driver.rows(results), 1);
    }

    void aLostAnswerIsLookedUpInTheList()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(inviteElsewhere(u"grace@acme.example"_s));
        // The service did it, but its answer never came through.
        m_stage->faults.set(Faults::Kind::Answer, u"/invite"_s, 200, "no JSON");
        QVERIFY(driver.invite(u"grace@acme.example joan@acme.example"_s));
        m_stage->faults.clear();
        QTRY_COMPARE(driver.rows(results), 2);
        QVERIFY(driver.says(u"1 done · 1 did not work"_s));
        QVERIFY(driver.says(u"1 is left."_s));
        QVERIFY(driver.press(u"Invite the rest"_s));
        QTRY_COMPARE(driver.textOf(u"E-mail addresses"_s), u"joan@acme.example"_s);
    }

    void whatIsNoAddressHasItsOutcomeAndComesBack()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        const QString endless(5'000, u'x');
        QVERIFY(driver.invite(u"grace@acme.example, joan(at)acme.example, "_s + endless));
        QTRY_COMPARE(driver.rows(results), 3);
        QVERIFY(driver.says(u"1 done · 2 did not work"_s));
        QVERIFY(driver.says(u"2 are left."_s));
        QVERIFY(driver.press(u"Invite the rest"_s));
        QTRY_COMPARE(driver.textOf(u"E-mail addresses"_s), u"joan(at)acme.example\n"_s + endless);
    }

    void rulesForbidBeforeAnythingIsSent()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(driver.choose(people, PageStage::email()));
        QTRY_VERIFY(driver.find(u"Role"_s));
        QCOMPARE(driver.refusalOf(u"Role"_s),
            u"Nobody can change their own role. Ask another admin to do it."_s);
        QCOMPARE(driver.refusalOf(u"Remove from organization"_s),
            u"Nobody can remove themselves. Ask another admin to do it."_s);
        QCOMPARE(driver.refusalOf(u"Invite again"_s), u"The invitation was accepted already."_s);
    }

    void aRoleIsChanged()
    {
        QVERIFY(inviteElsewhere(u"grace@acme.example"_s));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(driver.choose(people, u"grace@acme.example"_s));
        QVERIFY(driver.type(u"Role"_s, u"Admin"_s));
        QVERIFY(driver.press(u"Save role"_s));
        QTRY_COMPARE(driver.cell(people, u"grace@acme.example"_s, u"role"_s), u"Admin"_s);
        QTRY_VERIFY(driver.says(u"Only one active admin is left: ada@acme.example."_s));
        QVERIFY(driver.says(u"grace@acme.example is admin now."_s));
    }

    void aMemberIsRemovedAfterAQuestion()
    {
        QVERIFY(inviteElsewhere(u"grace@acme.example"_s));
        m_context.profile.mark = profiles::Profile::Mark::Production;
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(driver.choose(people, u"grace@acme.example"_s));
        QVERIFY(driver.press(u"Remove from organization"_s));
        QTRY_VERIFY(driver.says(u"Remove grace@acme.example from “Acme Robotics”?"_s));
        QVERIFY(!driver.find(u"Remove"_s)->isEnabled());
        QVERIFY(driver.type(u"Type the address of the person"_s, u"grace@acme.example"_s));
        QVERIFY(driver.press(u"Remove"_s));
        QTRY_COMPARE(driver.rows(people), 1);
        QVERIFY(driver.says(u"grace@acme.example is removed from “Acme Robotics”."_s));
    }

    void anExpiredInvitationIsMadeAgain()
    {
        QVERIFY(inviteElsewhere(u"grace@acme.example"_s));
        m_stage->advance(49 * 3600);
        QVERIFY(
            await(m_stage->client->session().signIn(PageStage::email(), PageStage::password())));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QTRY_COMPARE(driver.cell(people, u"grace@acme.example"_s, u"invitation"_s), u"Expired"_s);
        QVERIFY(driver.choose(people, u"grace@acme.example"_s));
        QTRY_COMPARE(driver.refusalOf(u"Copy invitation link"_s),
            u"There is no link. Invite the person again to make one."_s);
        QVERIFY(driver.press(u"Invite again"_s));
        QTRY_COMPARE(driver.cell(people, u"grace@acme.example"_s, u"invitation"_s), u"Pending"_s);
        QVERIFY(driver.press(u"Copy invitation link"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"token="_s));
    }

    //! The list of somebody who is an admin here no more has no addresses, and says so by what it
    //! lets do (contract 1.6).
    void aDemotedAdminSeesWhatAMemberSees()
    {
        QVERIFY(m_stage->addMember(bob, domain::OrganizationRole::Admin));
        QVERIFY(await(m_stage->client->session().signIn(bob, PageStage::password())));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QTRY_VERIFY(driver.cell(people, bob, u"role"_s).has_value());
        QVERIFY(setRoleElsewhere(bob, domain::OrganizationRole::Member));
        driver.page().refresh();
        QTRY_COMPARE(driver.cell(people, u"bob"_s, u"role"_s), u"Member"_s);
        QCOMPARE(driver.rows(people), 2);
        QCOMPARE(
            driver.refusalOf(u"Invite people"_s), u"Only an admin of Acme Robotics can do this."_s);
    }

    void whoIsRemovedIsTold()
    {
        QVERIFY(m_stage->addMember(bob, domain::OrganizationRole::Member));
        // In another organization besides, so that the session goes on.
        cloud::Session& session = m_stage->client->session();
        QVERIFY(await(session.signIn(bob, PageStage::password())));
        QVERIFY(await(m_stage->client->organizations().create(u"Beta"_s)));
        QVERIFY(await(session.signIn(bob, PageStage::password())));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(removeElsewhere(bob));
        driver.page().refresh();
        const QString told = u"You do not belong to this organization any more."_s;
        QTRY_VERIFY(driver.says(told));
        QVERIFY(driver.press(u"Back to Organizations"_s));
        QTRY_COMPARE(driver.rows(u"Organizations list"_s), 1);
    }

    void severalAreRemovedAndTheLastAdminStays()
    {
        QVERIFY(inviteElsewhere(u"grace@acme.example"_s));
        QVERIFY(inviteElsewhere(u"joan@acme.example"_s));
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.openMembers(u"Acme Robotics"_s));
        QVERIFY(driver.choose(people, PageStage::email()));
        QVERIFY(driver.choose(people, u"grace@acme.example"_s, Qt::ControlModifier));
        QVERIFY(driver.choose(people, u"joan@acme.example"_s, Qt::ControlModifier));
        QTRY_VERIFY(driver.says(u"3 people chosen"_s));
        QVERIFY(driver.says(u"ada@acme.example stays: Nobody can remove themselves."_s));
        QVERIFY(driver.press(u"Remove the chosen people"_s));
        QVERIFY(driver.press(u"Remove"_s));
        QTRY_COMPARE(driver.rows(results), 3);
        QVERIFY(driver.says(u"2 done · 1 skipped"_s));
        QTRY_COMPARE(driver.rows(people), 1);
    }

private:
    [[nodiscard]] domain::OrganizationId acme() const
    {
        return m_stage->elsewhere().session().current()->organization.id;
    }
    [[nodiscard]] static domain::UserId idOf(
        const QList<domain::Member>& members, const QString& email)
    {
        for (const domain::Member& each : members) {
            if (each.email == email)
                return each.userId;
        }
        return {};
    }
    bool setRoleElsewhere(const QString& email, domain::OrganizationRole role)
    {
        cloud::MembersApi& api = m_stage->elsewhere().members();
        const auto seen = await(api.list(acme()));
        return seen && await(api.changeRole(acme(), *seen, idOf(*seen, email), role));
    }
    bool removeElsewhere(const QString& email)
    {
        cloud::MembersApi& api = m_stage->elsewhere().members();
        const auto seen = await(api.list(acme()));
        return seen && await(api.remove(acme(), *seen, idOf(*seen, email)));
    }
    bool inviteElsewhere(const QString& email)
    {
        const auto invited = await(m_stage->client->members().invite(
            m_stage->organization().organization.id, {email}, domain::OrganizationRole::Member));
        return invited && invited->size() == 1;
    }

    std::unique_ptr<PageStage> m_stage;
    ui::PageContext m_context;
};

QTEST_MAIN(OrganizationsMembersTest)
#include "organizations_members_test.moc"
