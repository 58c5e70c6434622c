// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/organizations_driver.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString list = u"Organizations list"_s;
} // namespace

//! What only our service has on the Organizations page: an archive, who changed what meanwhile, and
//! invitations that wait to be handed out.
class OrganizationsOurServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<PageStage>();
        QVERIFY(m_stage->signUp());
        m_context = m_stage->context();
    }

    void twoPeopleRenamingSeeBothNames()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.type(u"Name"_s, u"My Name"_s));
        renameElsewhere(u"Their Name"_s);
        QVERIFY(driver.press(u"Save name"_s));
        QTRY_VERIFY(driver.says(u"Somebody else renamed this organization meanwhile."_s));
        QVERIFY(driver.says(u"Their Name"_s));
        QCOMPARE(driver.textOf(u"Name"_s), u"My Name"_s);
        QVERIFY(driver.press(u"Save my name"_s));
        QTRY_VERIFY(driver.cell(list, u"My Name"_s, u"slug"_s) == u"my-name"_s);
        QVERIFY(!driver.says(u"Somebody else renamed"_s));
    }

    void theirNameCanBeTaken()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.type(u"Name"_s, u"My Name"_s));
        renameElsewhere(u"Their Name"_s);
        QVERIFY(driver.press(u"Save name"_s));
        QVERIFY(driver.press(u"Take their name"_s));
        QTRY_COMPARE(driver.textOf(u"Name"_s), u"Their Name"_s);
        QVERIFY(driver.says(u"No unsaved changes"_s));
        QTRY_VERIFY(driver.cell(list, u"Their Name"_s, u"slug"_s).has_value());
    }

    void archivingAsksAndCanBeUndone()
    {
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.press(u"Archive organization"_s));
        QTRY_VERIFY(driver.says(u"Archive “Acme Robotics”?"_s));
        QVERIFY(driver.press(u"Keep it"_s));
        // A click right after the one before counts as its double click.
        QTRY_VERIFY(driver.find(u"Archive"_s)
            || (driver.press(u"Archive organization"_s) && driver.find(u"Archive"_s)));
        QVERIFY(driver.press(u"Archive"_s));
        QTRY_VERIFY(driver.says(u"“Acme Robotics” is archived."_s));
        QTRY_VERIFY(driver.says(u"All your organizations are archived."_s));
        QVERIFY(driver.press(u"Undo"_s));
        QTRY_VERIFY(driver.says(u"“Acme Robotics” is restored."_s));
        QTRY_COMPARE(driver.cell(list, u"Acme Robotics"_s, u"state"_s), u"Active"_s);
    }

    void archivedOnesAreShownAndRestored()
    {
        QVERIFY(await(m_context.client->organizations().create(u"Old Pilot"_s)));
        const auto made = await(m_context.client->organizations().list());
        QVERIFY(made);
        for (const domain::Membership& membership : *made) {
            if (membership.organization.name == u"Old Pilot"_s)
                QVERIFY(
                    await(m_context.client->organizations().archive(membership.organization.id)));
        }
        OrganizationsDriver driver(m_context);
        QTRY_COMPARE(driver.rows(list), 1);
        QVERIFY(driver.press(u"Show archived"_s));
        QTRY_COMPARE(driver.rows(list), 2);
        QCOMPARE(driver.cell(list, u"Old Pilot"_s, u"state"_s), u"Archived"_s);
        QVERIFY(driver.choose(list, u"Old Pilot"_s));
        QTRY_COMPARE(driver.refusalOf(u"Name"_s), u"Old Pilot is archived. Restore it first."_s);
        QVERIFY(driver.press(u"Restore organization"_s));
        QTRY_COMPARE(driver.cell(list, u"Old Pilot"_s, u"state"_s), u"Active"_s);
        QTRY_VERIFY(driver.find(u"Name"_s)->isEnabled());
    }

    void productionWantsTheNameTyped()
    {
        m_context.profile.mark = profiles::Profile::Mark::Production;
        OrganizationsDriver driver(m_context);
        QVERIFY(driver.choose(list, u"Acme Robotics"_s));
        QVERIFY(driver.press(u"Archive organization"_s));
        QVERIFY(driver.type(u"Type the name of the organization"_s, u"Acme"_s));
        QCOMPARE(
            driver.refusalOf(u"Archive"_s), u"Type the name of the organization: Acme Robotics"_s);
        QVERIFY(driver.type(u"Type the name of the organization"_s, u"Acme Robotics"_s));
        QVERIFY(driver.press(u"Archive"_s));
        QTRY_VERIFY(driver.says(u"“Acme Robotics” is archived."_s));
    }

    void waitingInvitationsAreHandedOut()
    {
        QVERIFY(inviteElsewhere(u"grace@acme.example"_s));
        OrganizationsDriver driver(m_context);
        QTRY_COMPARE(driver.rows(u"Organizations list"_s), 1);
        QVERIFY(driver.press(u"Waiting invitations"_s));
        QTRY_COMPARE(driver.rows(u"Waiting invitations list"_s), 1);
        QCOMPARE(driver.refusalOf(u"Copy link"_s), u"Choose one invitation first."_s);
        QVERIFY(driver.choose(u"Waiting invitations list"_s, u"grace@acme.example"_s));
        QVERIFY(driver.press(u"Copy link"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/activate?token="_s));
        QVERIFY(driver.press(u"Back to Organizations"_s));
        QTRY_COMPARE(driver.rows(u"Organizations list"_s), 1);
    }

private:
    void renameElsewhere(const QString& name)
    {
        QVERIFY(await(m_stage->elsewhere().organizations().rename(
            m_stage->organization().organization.id, name)));
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

QTEST_MAIN(OrganizationsOurServiceTest)
#include "organizations_ours_test.moc"
