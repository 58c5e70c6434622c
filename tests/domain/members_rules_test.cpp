// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/member.h"
#include "domain/workspace.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::InvitationState;
using domain::OrganizationRole;

namespace {

domain::Member member(
    const QString& id, OrganizationRole role, InvitationState state = InvitationState::Accepted)
{
    domain::Member out;
    out.userId = domain::UserId(id);
    out.role = role;
    out.invitation = state;
    return out;
}

const domain::UserId ada(u"ada"_s);
const domain::UserId bob(u"bob"_s);
const domain::UserId carol(u"carol"_s);

} // namespace

class MembersRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adminsWorkOnOthers()
    {
        const QList<domain::Member> members{
            member(u"ada"_s, OrganizationRole::Admin), member(u"bob"_s, OrganizationRole::Member)};
        QVERIFY(domain::mayChangeRole(members, ada, bob, OrganizationRole::Admin));
        QVERIFY(domain::mayRemove(members, ada, bob));
    }

    void nobodyWorksOnThemselves()
    {
        const QList<domain::Member> members{
            member(u"ada"_s, OrganizationRole::Admin), member(u"bob"_s, OrganizationRole::Admin)};
        QCOMPARE(domain::mayChangeRole(members, ada, ada, OrganizationRole::Member).error().code,
            u"member.own-role"_s);
        QCOMPARE(domain::mayRemove(members, ada, ada).error().code, u"member.remove-self"_s);
    }

    void membersMayNot()
    {
        const QList<domain::Member> members{
            member(u"ada"_s, OrganizationRole::Admin), member(u"bob"_s, OrganizationRole::Member)};
        QCOMPARE(
            domain::mayRemove(members, bob, ada).error().kind, base::ApiError::Kind::NotAllowed);
        QCOMPARE(domain::mayChangeRole(members, carol, bob, OrganizationRole::Admin).error().kind,
            base::ApiError::Kind::NotAllowed);
    }

    void anAdminWhoNeverAcceptedCannotBeTheLastOne()
    {
        // Carol asks, whose own account is not active in this list: Bob would be the last who is.
        const QList<domain::Member> members{
            member(u"carol"_s, OrganizationRole::Admin, InvitationState::Pending),
            member(u"bob"_s, OrganizationRole::Admin)};
        QCOMPARE(domain::mayChangeRole(members, carol, bob, OrganizationRole::Member).error().code,
            u"member.last-admin"_s);
        QCOMPARE(domain::mayRemove(members, carol, bob).error().code, u"member.last-admin"_s);
    }

    void strangersAndUnknownRolesAreNamed()
    {
        const QList<domain::Member> members{member(u"ada"_s, OrganizationRole::Admin)};
        QCOMPARE(domain::mayRemove(members, ada, bob).error().kind, base::ApiError::Kind::NotFound);
        QCOMPARE(domain::mayChangeRole(members, ada, bob, OrganizationRole::Unknown).error().field,
            u"newRole"_s);
    }

    void workspaceRolesAllowWhatTheTableSays_data()
    {
        using enum domain::WorkspaceRole;
        using domain::Action;
        QTest::addColumn<domain::Action>("action");
        QTest::addColumn<QList<bool>>(
            "allowed"); // operator, dpo, editor, auditor, organization admin, member
        QTest::newRow("read listing")
            << Action::ReadListing << QList<bool>{true, true, true, true, true, true};
        QTest::newRow("edit listing")
            << Action::EditListing << QList<bool>{true, true, true, false, false, false};
        QTest::newRow("publish") << Action::PublishListing
                                 << QList<bool>{true, true, false, false, false, false};
        QTest::newRow("own request")
            << Action::RaiseOwnDataRequest << QList<bool>{true, true, true, true, true, true};
        QTest::newRow("report") << Action::RequestReport
                                << QList<bool>{true, true, true, true, true, false};
        QTest::newRow("decide report")
            << Action::ReadReportRequests << QList<bool>{true, true, false, false, false, false};
        QTest::newRow("activity") << Action::ReadActivity
                                  << QList<bool>{true, true, false, true, false, false};
        QTest::newRow("own activity")
            << Action::ReadOwnActivity << QList<bool>{true, true, false, true, true, false};
        QTest::newRow("settings") << Action::ChangeSettings
                                  << QList<bool>{true, false, false, false, false, false};
        QTest::newRow("LLM platform")
            << Action::ChangeLlmPlatform << QList<bool>{true, false, false, false, false, false};
    }
    void workspaceRolesAllowWhatTheTableSays()
    {
        using enum domain::WorkspaceRole;
        QFETCH(domain::Action, action);
        QFETCH(QList<bool>, allowed);
        const QList<domain::Standing> who{{Operator, false, false}, {Dpo, false, false},
            {Editor, false, false}, {Auditor, false, false}, {None, true, true},
            {None, false, true}};
        for (qsizetype i = 0; i < who.size(); ++i)
            QCOMPARE(domain::may(who.at(i), action), allowed.at(i));
        QVERIFY(!domain::may({None, false, false}, action));
    }
};

QTEST_GUILESS_MAIN(MembersRulesTest)
#include "members_rules_test.moc"
