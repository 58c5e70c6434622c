// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/invite_preview.h"
#include "ui/pages/organizations/member_words.h"
#include "ui/pages/organizations/outcomes.h"

#include <QTest>

using namespace console;
using namespace console::ui;
using namespace Qt::StringLiterals;
using domain::InvitationState;
using domain::Member;
using domain::OrganizationRole;
using Kind = InviteLine::Kind;

namespace {

Member member(const QString& email, OrganizationRole role = OrganizationRole::Member,
    InvitationState state = InvitationState::Accepted)
{
    Member made;
    made.userId = domain::UserId(email);
    made.email = email;
    made.displayName = email.section(u'@', 0, 0);
    made.role = role;
    made.invitation = state;
    return made;
}

InviteLine lineOf(const InvitePreview& preview, const QString& typed)
{
    for (const InviteLine& line : preview.lines) {
        if (line.typed == typed)
            return line;
    }
    return {};
}

} // namespace

class OrganizationsWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressIsJudgedBeforeSending()
    {
        const QList<Member> members{member(u"ada@acme.example"_s),
            member(u"bob@acme.example"_s, OrganizationRole::Member, InvitationState::Expired)};
        const InvitePreview preview = previewInvitations(
            u"New One <new@acme.example>, ADA@acme.example; bob@acme.example\nnonsense NEW@acme.example zed@acme.exmaple"_s,
            members);
        QCOMPARE(lineOf(preview, u"new@acme.example"_s).kind, Kind::New);
        QCOMPARE(lineOf(preview, u"ADA@acme.example"_s).kind, Kind::Member);
        QCOMPARE(lineOf(preview, u"bob@acme.example"_s).kind, Kind::Again);
        QCOMPARE(lineOf(preview, u"NEW@acme.example"_s).kind, Kind::Twice);
        QCOMPARE(lineOf(preview, u"nonsense"_s).kind, Kind::Invalid);
        QVERIFY(!lineOf(preview, u"nonsense"_s).reason.isEmpty());
        QVERIFY(lineOf(preview, u"zed@acme.exmaple"_s).doubtful);
        QVERIFY(lineOf(preview, u"zed@acme.exmaple"_s).isSent());
        QCOMPARE(preview.sendable(),
            QStringList({u"zed@acme.exmaple"_s, u"new@acme.example"_s, u"bob@acme.example"_s}));
        // What needs a look stands first.
        QCOMPARE(preview.lines.first().typed, u"nonsense"_s);
        QCOMPARE(preview.summary(),
            u"3 will be invited · 1 is a member already · 1 is there twice · 1 is no address"_s);
    }

    void onlySlipsOfTheKeyboardAreDoubted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("same") << u"x@acme.example"_s << false;
        QTest::newRow("missing letter") << u"x@acme.exmple"_s << true;
        QTest::newRow("further letter") << u"x@accme.example"_s << true;
        QTest::newRow("wrong letter") << u"x@acne.example"_s << true;
        QTest::newRow("swapped letters") << u"x@amce.example"_s << true;
        QTest::newRow("another domain") << u"x@beta.example"_s << false;
        QTest::newRow("below it") << u"x@eu.acme.example"_s << false;
    }

    void onlySlipsOfTheKeyboardAreDoubted()
    {
        QFETCH(QString, typed);
        QFETCH(bool, doubtful);
        const InvitePreview preview = previewInvitations(typed, {member(u"ada@acme.example"_s)});
        QCOMPARE(preview.lines.size(), 1);
        QCOMPARE(preview.lines.first().doubtful, doubtful);
    }

    void fiveHundredGoAtOnceAndTheRestIsKept()
    {
        QStringList addresses;
        for (int i = 0; i < 530; ++i)
            addresses << u"p%1@acme.example"_s.arg(i);
        const InvitePreview preview = previewInvitations(addresses.join(u'\n'), {});
        QCOMPARE(preview.sendable(), addresses.mid(0, 500));
        QCOMPARE(preview.beyond(), addresses.mid(500));
    }

    void aMebibyteIsJudgedInTime()
    {
        QString pasted;
        while (pasted.size() < 1024 * 1024)
            pasted += u"person%1@acme.example "_s.arg(pasted.size());
        QElapsedTimer timer;
        timer.start();
        const InvitePreview many = previewInvitations(pasted, {member(u"ada@acme.example"_s)});
        QVERIFY(many.lines.size() > 30'000);
        const InvitePreview one
            = previewInvitations(QString(1024 * 1024, u'x'), {member(u"ada@acme.example"_s)});
        QCOMPARE(one.lines.size(), 1);
        QCOMPARE(one.lines.first().kind, Kind::Invalid);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void lockOutIsWarnedOfAndSaysWhoCouldRecover()
    {
        const Member ada = member(u"ada@acme.example"_s, OrganizationRole::Admin);
        const Member grace = member(u"grace@acme.example"_s, OrganizationRole::Admin);
        const Member invited
            = member(u"joan@acme.example"_s, OrganizationRole::Admin, InvitationState::Pending);
        const Member bob = member(u"bob@acme.example"_s);
        QVERIFY(lockOutWarning({ada, grace, bob}).title.isEmpty());
        QVERIFY(lockOutWarning({}).title.isEmpty());
        QCOMPARE(lockOutWarning({ada, bob}).title,
            u"Only one active admin is left: ada@acme.example."_s);
        QVERIFY(lockOutWarning({ada, bob}).advice.contains(u"bob@acme.example"_s));
        QVERIFY(lockOutWarning({ada, bob, invited}).advice.contains(u"joan@acme.example"_s));
        QCOMPARE(lockOutWarning({bob}).title, u"No active admin is left."_s);
        // Members see neither addresses nor states: nothing can be said.
        Member hidden = bob;
        hidden.email.clear();
        hidden.invitation = InvitationState::None;
        QVERIFY(lockOutWarning({hidden}).title.isEmpty());
    }

    void peopleAreCounted()
    {
        QCOMPARE(memberSummary({member(u"a@x.example"_s, OrganizationRole::Admin)}),
            u"1 person · 1 active admin"_s);
        QCOMPARE(memberSummary({member(u"a@x.example"_s, OrganizationRole::Admin),
                     member(u"b@x.example"_s, OrganizationRole::Member, InvitationState::Pending),
                     member(u"c@x.example"_s, OrganizationRole::Member, InvitationState::Pending),
                     member(u"d@x.example"_s, OrganizationRole::Member, InvitationState::Expired)}),
            u"4 people · 1 active admin · 2 invited · 1 expired"_s);
    }

    void resultsAreCopiedWithoutFormulas()
    {
        const QString csv = outcomesAsCsv({{u"=cmd@acme.example"_s, Outcome::Kind::Done,
                                               u"Invited"_s, {}, u"https://x/?token=1"_s},
                                              notTried(u"b@acme.example"_s)},
            u"Address"_s);
        const QStringList lines = csv.split(u"\r\n"_s);
        QCOMPARE(lines.at(0), u"Address,Outcome,Reason,Invitation link"_s);
        QVERIFY(lines.at(1).startsWith(u"'=cmd@acme.example,Invited,,"_s));
        QVERIFY(lines.at(2).startsWith(u"b@acme.example,Not tried"_s));
        // Where nobody was invited there is no link to speak of.
        QCOMPARE(outcomesAsCsv({notTried(u"Borealis"_s)}, u"Organization"_s),
            u"Organization,Outcome,Reason\r\nBorealis,Not tried,\r\n"_s);
    }
};

QTEST_GUILESS_MAIN(OrganizationsWordsTest)
#include "organizations_words_test.moc"
