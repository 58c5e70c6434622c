// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {
const QString list = u"Organizations list"_s;
const QString grace = u"grace@acme.example"_s;
const QString renamedElsewhere = u"Somebody else renamed this organization meanwhile."_s;
const QString changedElsewhere
    = u"Someone else changed this in the meantime. Look at the new state and try again."_s;
} // namespace

//! The same person at two computers, changing the same thing: nobody's work is lost in silence, and
//! what was typed here stays.
class TwoClientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>();
        QVERIFY(m_stage->signUp());
        QVERIFY(m_stage->addMember(grace));
        m_elsewhere.emplace(m_stage->elsewhere());
        m_organization = ServiceFixture::organizationOf(*m_elsewhere);
    }
    void cleanup() { m_elsewhere.reset(); }

    void mineIsKept()
    {
        QVERIFY(typeName(u"Mine"_s));
        renameElsewhere(u"Theirs"_s);
        QVERIFY(person().press(u"Save name"_s));
        conflictShows(u"Mine"_s, u"Theirs"_s, u"Acme Robotics"_s);
        // While one thinks about it, they do it again.
        renameElsewhere(u"Theirs again"_s);
        QVERIFY(person().press(u"Save my name"_s));
        QTRY_VERIFY(person().saysExactly(u"Theirs again"_s));
        conflictShows(u"Mine"_s, u"Theirs again"_s, u"Theirs"_s);
        QVERIFY(person().press(u"Save my name"_s));
        QTRY_VERIFY(person().cell(list, u"Mine"_s, u"slug"_s) == u"mine"_s);
        QVERIFY(!person().saysExactly(renamedElsewhere));
        QTRY_COMPARE(m_stage->window().windowTitle(), u"Organizations – Mine – This computer"_s);
    }

    void theirsIsTaken()
    {
        QVERIFY(typeName(u"Mine"_s));
        renameElsewhere(u"Theirs"_s);
        QVERIFY(person().press(u"Save name"_s));
        conflictShows(u"Mine"_s, u"Theirs"_s, u"Acme Robotics"_s);
        QVERIFY(person().press(u"Take their name"_s));
        QTRY_COMPARE(person().textOf(u"Name"_s), u"Theirs"_s);
        QVERIFY(!person().saysExactly(renamedElsewhere));
        QVERIFY(person().saysExactly(u"No unsaved changes"_s));
    }

    void archivedMeanwhile()
    {
        QVERIFY(typeName(u"Mine"_s));
        const QString path = u"/organizations/"_s + m_organization;
        QCOMPARE(m_elsewhere->post(path + u"/archive"_s).status, 200);
        QVERIFY(person().press(u"Save name"_s));
        QTRY_VERIFY(person().saysExactly(
            u"Somebody else archived this organization meanwhile. Restore it, then save the name."_s));
        QVERIFY(person().details().startsWith(u"Kind: conflict"_s));
        QVERIFY(!person().saysExactly(renamedElsewhere));
        QCOMPARE(person().textOf(u"Name"_s), u"Mine"_s);
        QVERIFY(person().press(u"Restore organization"_s));
        QVERIFY(person().press(u"Save name"_s));
        QTRY_VERIFY(person().cell(list, u"Mine"_s, u"slug"_s).has_value());
    }

    void changedMeanwhileButNotItsName()
    {
        QVERIFY(typeName(u"Mine"_s));
        const QString path = u"/organizations/"_s + m_organization;
        QCOMPARE(m_elsewhere->post(path + u"/archive"_s).status, 200);
        QCOMPARE(m_elsewhere->post(path + u"/restore"_s).status, 200);
        QVERIFY(person().press(u"Save name"_s));
        QTRY_VERIFY(person().cell(list, u"Mine"_s, u"slug"_s).has_value());
        QVERIFY(!person().saysExactly(renamedElsewhere));
    }

    void theNameIsTakenMeanwhile()
    {
        QVERIFY(m_stage->turnTo(PageId::Organizations));
        QVERIFY(person().press(u"New organization"_s));
        QVERIFY(person().type(u"Organization name"_s, u"Beta Research"_s));
        QCOMPARE(
            m_elsewhere->post(u"/organizations"_s, {{u"name"_s, u"Beta  research"_s}}).status, 201);
        QVERIFY(person().press(u"Create organization"_s));
        QTRY_COMPARE(person().errorAt(u"Organization name"_s),
            u"An organization with a similar name exists already. Choose another name."_s);
        QCOMPARE(person().textOf(u"Organization name"_s), u"Beta Research"_s);
    }

    void aRoleIsChangedMeanwhile()
    {
        QVERIFY(openMember());
        QVERIFY(person().type(u"Role"_s, u"Admin"_s));
        for (const QString& role : {u"admin"_s, u"member"_s})
            QCOMPARE(
                m_elsewhere
                    ->patch(u"/organizations/%1/users/%2/role"_s.arg(m_organization, graceId()),
                        {{u"newRole"_s, role}})
                    .status,
                200);
        QVERIFY(person().press(u"Save role"_s));
        QTRY_VERIFY(person().saysExactly(changedElsewhere));
        QVERIFY(person().details().startsWith(u"Kind: outdated\nHTTP status: 412\n"_s));
        QCOMPARE(person().textOf(u"Role"_s), u"Admin"_s);
        QTRY_VERIFY(person().find(u"Save role"_s)->isEnabled());
        QTRY_VERIFY(person().says(u"grace@acme.example is admin now."_s)
            || (person().press(u"Save role"_s), false));
    }

    void thePersonIsRemovedMeanwhile()
    {
        QVERIFY(openMember());
        QVERIFY(person().type(u"Role"_s, u"Admin"_s));
        QCOMPARE(m_elsewhere->remove(u"/organizations/%1/users/%2"_s.arg(m_organization, graceId()))
                     .status,
            200);
        QVERIFY(person().press(u"Save role"_s));
        QTRY_VERIFY(
            person().saysExactly(u"grace@acme.example is not in “Acme Robotics” any more."_s));
        QCOMPARE(person().rows(u"Members list"_s), 1);
    }

    void aWorkspaceRoleIsChangedMeanwhile()
    {
        QVERIFY(m_stage->turnToSection(u"People"_s));
        QVERIFY(person().choose(u"People list"_s, grace));
        QVERIFY(person().type(u"Role in the workspace"_s, u"Auditor"_s));
        QCOMPARE(
            m_elsewhere
                ->patch(u"/governance/people/%1/role"_s.arg(graceId()), {{u"role"_s, u"dpo"_s}})
                .status,
            200);
        QVERIFY(person().press(u"Save the role"_s));
        QTRY_VERIFY(person().saysExactly(changedElsewhere));
        QVERIFY(person().details().startsWith(u"Kind: outdated\nHTTP status: 412\n"_s));
        QTRY_VERIFY(person().saysExactly(u"Meanwhile somebody else chose: DPO"_s));
        QCOMPARE(person().textOf(u"Role in the workspace"_s), u"Auditor"_s);
        QVERIFY(person().press(u"Save the role"_s));
        QTRY_VERIFY(person().says(u"grace@acme.example is now: Auditor"_s));
        QVERIFY(!person().says(u"Meanwhile somebody else chose"_s));
    }

    void aKeyIsRevokedMeanwhile()
    {
        QVERIFY(m_stage->turnToSection(u"API keys"_s));
        QVERIFY(person().press(u"Make an API key"_s));
        QVERIFY(person().choose(u"API keys list"_s, u"Acme Robotics"_s));
        QVERIFY(person().press(u"Revoke this key"_s));
        const QJsonArray keys
            = m_elsewhere->get(u"/auth/api-keys"_s).object()["items"_L1].toArray();
        QCOMPARE(keys.size(), 1);
        const QString id = keys.first().toObject()["id"_L1].toString();
        QCOMPARE(m_elsewhere->remove(u"/auth/api-keys/"_s + id).status, 200);
        // That it is revoked is what was wanted.
        QVERIFY(person().press(u"Revoke"_s));
        QTRY_VERIFY(person().says(u"The key was revoked. It does not work any more."_s));
        QTRY_COMPARE(
            person().cell(u"API keys list"_s, u"Acme Robotics"_s, u"state"_s), u"Revoked"_s);
    }

    void someoneElseSignsUpMeanwhile()
    {
        WindowStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().type(u"Your e-mail address"_s, grace));
        QVERIFY(stage.person().type(u"Choose a password"_s, WindowStage::password()));
        QVERIFY(stage.person().type(u"First organization"_s, u"Acme Robotics"_s));
        (void)stage.service().operatorClient();
        QVERIFY(stage.person().press(u"Create and open"_s));
        QTRY_VERIFY(stage.person().saysExactly(
            u"Sign-up is closed on this server. Ask one of its admins for an invitation."_s));
        QCOMPARE(stage.person().textOf(u"Your e-mail address"_s), grace);
        QCOMPARE(stage.person().textOf(u"Choose a password"_s), WindowStage::password());
        QCOMPARE(stage.person().textOf(u"First organization"_s), u"Acme Robotics"_s);
        // Signing in is the way on.
        QVERIFY(stage.person().press(u"I have an account"_s));
        QCOMPARE(stage.person().textOf(u"E-mail address"_s), grace);
    }

private:
    [[nodiscard]] const PageDriver& person() const { return m_stage->person(); }
    [[nodiscard]] bool typeName(const QString& name) const
    {
        return m_stage->turnTo(PageId::Organizations) && person().choose(list, u"Acme Robotics"_s)
            && person().type(u"Name"_s, name);
    }
    [[nodiscard]] bool openMember() const
    {
        return m_stage->turnTo(PageId::Organizations) && person().choose(list, u"Acme Robotics"_s)
            && person().press(u"Show members"_s) && person().choose(u"Members list"_s, grace);
    }
    [[nodiscard]] QString graceId()
    {
        const QJsonArray people
            = m_elsewhere->get(u"/governance/people"_s).object()["items"_L1].toArray();
        for (const QJsonValue& each : people) {
            if (each["email"_L1].toString() == grace)
                return each["userId"_L1].toString();
        }
        return {};
    }
    void renameElsewhere(const QString& name)
    {
        QCOMPARE(
            m_elsewhere->patch(u"/organizations/%1/name"_s.arg(m_organization), {{u"name"_s, name}})
                .status,
            200);
    }
    void conflictShows(const QString& mine, const QString& theirs, const QString& before) const
    {
        QTRY_VERIFY(person().saysExactly(renamedElsewhere));
        QVERIFY(
            person().saysExactly(u"Nothing was saved yet. Choose which name it should have."_s));
        for (const QString& shown : {u"Yours"_s, mine, u"Theirs"_s, theirs, u"Before"_s, before})
            QVERIFY2(person().saysExactly(shown), qPrintable(shown));
        QCOMPARE(person().textOf(u"Name"_s), mine);
    }

    std::unique_ptr<WindowStage> m_stage;
    std::optional<ServiceClient> m_elsewhere;
    QString m_organization;
};

QTEST_MAIN(TwoClientsTest)
#include "two_clients_test.moc"
