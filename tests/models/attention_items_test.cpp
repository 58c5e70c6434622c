// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/attention_items.h"
#include "models/attention_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace console;
using namespace console::domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
const UserId me(u"me"_s);

AttentionFacts facts()
{
    AttentionFacts known;
    known.profile = u"p1"_s;
    known.profileName = u"This computer"_s;
    known.self = me;
    known.standing.role = WorkspaceRole::Dpo;
    known.keepsLlmTests = true;
    return known;
}

RequestSummary request(const QString& ref, std::optional<RequestUrgency> urgency,
    const QDate& legal, const UserId& assignee = {})
{
    RequestSummary made;
    made.id = u"id-"_s + ref;
    made.ref = ref;
    made.zone = u"UTC"_s;
    RightClock clock;
    clock.asked.right = DataRight::Erasure;
    clock.limit.legal = legal;
    clock.limit.target = legal;
    clock.urgency = urgency;
    made.rights = {clock};
    made.urgency = urgency;
    if (!assignee.isEmpty())
        made.assignee = RequestWorker{assignee, u"Ada"_s};
    return made;
}

AttentionDraft draft(DraftState state, const UserId& author, const QString& returned = {})
{
    AttentionDraft made;
    made.draft.state = state;
    made.draft.author = DraftPerson{author, u"Ada"_s};
    made.draft.returnedBecause = returned;
    made.changes = 2;
    made.fourEyes = true;
    return made;
}

LlmOverviewRow llm(const QString& name, std::optional<bool> passed)
{
    LlmOverviewRow row;
    row.organization = OrganizationId(name);
    row.name = name;
    row.settings.provider = u"openai"_s;
    if (passed)
        row.lastTest = LlmTestSummary{now, {}, {u"m"_s, *passed, {}, LlmFailure::WrongKey}, {}};
    return row;
}

Member member(const QString& name, OrganizationRole role, InvitationState invitation,
    const std::optional<QDateTime>& expires = {})
{
    Member made;
    made.userId = UserId(name);
    made.email = name + u"@acme.example"_s;
    made.role = role;
    made.invitation = invitation;
    made.invitationExpires = expires;
    return made;
}

OrganizationPeople acme(const QList<Member>& members)
{
    OrganizationPeople people;
    people.membership.organization.id = OrganizationId(u"acme"_s);
    people.membership.organization.name = u"Acme"_s;
    people.membership.role = OrganizationRole::Admin;
    people.members = members;
    return people;
}

//! Their kinds, in order.
QStringList kinds(const AttentionFacts& known)
{
    QStringList names;
    for (const AttentionItem& item : models::attentionItems(known, now))
        names << wireName(item.kind);
    return names;
}

} // namespace

class AttentionItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void nothingFollowsFromWhatIsNotKnown();
    void casesByHowMuchTheyPress();
    void whatIsAssignedToMeIsMine();
    void aCaseWaitsForTheSecondPerson();
    void aReviewWaitsForWhoMayGiveIt();
    void whatWasSentBackWaitsForItsAuthor();
    void objectionsAskUntilTheVersionHolds();
    void llmSettingsThatFailOrWereNeverTested();
    void aServerWithoutTestsSaysNothingOfThem();
    void keysThatAreOld();
    void invitationsOfOneOrganizationAreOneLine();
    void admins();
    void backups();
    void severalProfilesInOneOrder();
    void theModelSaysThemAll();
};

void AttentionItemsTest::nothingFollowsFromWhatIsNotKnown()
{
    QVERIFY(models::attentionItems(facts(), now).isEmpty());
    QVERIFY(models::attentionItems(AttentionFacts(), now).isEmpty());
}

void AttentionItemsTest::casesByHowMuchTheyPress()
{
    AttentionFacts known = facts();
    known.cases = QList<RequestSummary>{
        request(u"A"_s, RequestUrgency::OnTime, QDate(2026, 12, 20)),
        request(u"B"_s, RequestUrgency::DueSoon, QDate(2026, 11, 28), me),
        request(u"C"_s, RequestUrgency::Overdue, QDate(2026, 11, 20), UserId(u"other"_s)),
        request(u"D"_s, RequestUrgency::DueToday, QDate(2026, 11, 25)),
        request(u"E"_s, RequestUrgency::OnTime, QDate(2026, 12, 20), me),
    };
    QCOMPARE(kinds(known),
        QStringList(
            {u"case-overdue"_s, u"case-due-today"_s, u"case-due-soon"_s, u"case-received"_s}));
    const AttentionItem overdue = models::attentionItems(known, now).constFirst();
    QCOMPARE(overdue.title, u"C is overdue"_s);
    QCOMPARE(overdue.detail, u"Erasure · overdue by 5 days · Ada"_s);
    QCOMPARE(overdue.due, QDate(2026, 11, 20));
    QCOMPARE(overdue.profile, u"p1"_s);
    QCOMPARE(overdue.place, (AttentionPlace{u"datarequests"_s, u"id-C"_s}));
}

void AttentionItemsTest::whatIsAssignedToMeIsMine()
{
    AttentionFacts known = facts();
    known.cases = QList<RequestSummary>{
        request(u"A"_s, RequestUrgency::Overdue, QDate(2026, 11, 1), UserId(u"other"_s)),
        request(u"B"_s, RequestUrgency::Overdue, QDate(2026, 11, 2), me)};
    QList<AttentionItem> items = models::attentionItems(known, now);
    QVERIFY(!items.at(0).mine);
    QVERIFY(items.at(1).mine);
    // Nobody else works in what one keeps alone.
    known.alone = true;
    items = models::attentionItems(known, now);
    QVERIFY(items.at(0).mine && items.at(1).mine);
}

void AttentionItemsTest::aCaseWaitsForTheSecondPerson()
{
    AttentionFacts known = facts();
    RequestSummary sent
        = request(u"A"_s, RequestUrgency::OnTime, QDate(2026, 12, 20), UserId(u"other"_s));
    sent.status = RequestStatus::Review;
    sent.preparer = RequestWorker{UserId(u"other"_s), u"Bruno"_s};
    known.cases = QList<RequestSummary>{sent};
    QCOMPARE(kinds(known), QStringList());
    known.cases->first().awaitsSecond = true;
    QList<AttentionItem> items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, AttentionKind::CaseWaiting);
    QCOMPARE(items.first().title, u"A waits for you"_s);
    QVERIFY(items.first().detail.endsWith(u" · sent to review by Bruno"_s));
    QVERIFY(items.first().mine);
    // An outcome waits for the agreement before the case is in review.
    known.cases->first().status = RequestStatus::Assessing;
    items = models::attentionItems(known, now);
    QVERIFY(items.first().detail.endsWith(u" · an outcome waits for a second person"_s));
    // One line for each case: the date, and that it is mine.
    known.cases->first().urgency = RequestUrgency::Overdue;
    items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, AttentionKind::CaseOverdue);
    QVERIFY(items.first().mine);
}

void AttentionItemsTest::aReviewWaitsForWhoMayGiveIt()
{
    AttentionFacts known = facts();
    known.draft = draft(DraftState::InReview, UserId(u"other"_s));
    const QList<AttentionItem> items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, AttentionKind::ListingToReview);
    QCOMPARE(items.first().detail, u"2 changes · sent by Ada"_s);
    QVERIFY(items.first().mine);
    known.draft = draft(DraftState::InReview, me);
    QCOMPARE(kinds(known), QStringList());
    known.draft->fourEyes = false;
    QCOMPARE(kinds(known), QStringList(u"listing-to-review"_s));
    known.standing.role = WorkspaceRole::Editor;
    QCOMPARE(kinds(known), QStringList());
}

void AttentionItemsTest::whatWasSentBackWaitsForItsAuthor()
{
    AttentionFacts known = facts();
    known.draft = draft(DraftState::Editing, me, u"The region is missing."_s);
    QList<AttentionItem> items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().detail, u"The region is missing."_s);
    QVERIFY(items.first().mine);
    known.draft = draft(DraftState::Editing, me);
    items = models::attentionItems(known, now);
    QCOMPARE(items.first().urgency, AttentionUrgency::Whenever);
    QVERIFY(!items.first().mine);
    known.draft->changes = 0;
    QCOMPARE(kinds(known), QStringList());
}

void AttentionItemsTest::objectionsAskUntilTheVersionHolds()
{
    AttentionFacts known = facts();
    const QDate today = now.date();
    known.objections = QList<OpenObjections>{{2, today.addDays(5), 2}};
    QList<AttentionItem> items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, AttentionKind::ListingObjected);
    QCOMPARE(items.first().title, u"2 organizations object to version 2"_s);
    QVERIFY(items.first().detail.startsWith(u"Decide before 30 November 2026"_s));
    QCOMPARE(items.first().urgency, AttentionUrgency::Soon);
    QCOMPARE(items.first().due, today.addDays(4));
    QCOMPARE(items.first().place, (AttentionPlace{u"subprocessors"_s, u"objections/2"_s}));
    known.objections->first().effectiveDate = today.addDays(1);
    items = models::attentionItems(known, now);
    QCOMPARE(items.first().urgency, AttentionUrgency::Today);
    known.objections->first().effectiveDate = today;
    items = models::attentionItems(known, now);
    QCOMPARE(items.first().urgency, AttentionUrgency::Overdue);
    // Who objects does not decide.
    known.standing = {};
    QCOMPARE(kinds(known), QStringList());
}

void AttentionItemsTest::llmSettingsThatFailOrWereNeverTested()
{
    AttentionFacts known = facts();
    LlmOverviewRow byDefault = llm(u"Default"_s, {});
    byDefault.settings.provider.clear();
    known.llm = QList<LlmOverviewRow>{
        llm(u"Works"_s, true), llm(u"New"_s, {}), llm(u"Broken"_s, false), byDefault};
    const QList<AttentionItem> items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).title, u"The LLM of “Broken” fails its test"_s);
    QVERIFY(items.at(0).detail.contains(u"OpenAI"_s));
    QCOMPARE(items.at(0).place, (AttentionPlace{u"llm"_s, u"Broken"_s}));
    QCOMPARE(items.at(1).title, u"The LLM of “New” is not tested"_s);
}

void AttentionItemsTest::aServerWithoutTestsSaysNothingOfThem()
{
    AttentionFacts known = facts();
    known.keepsLlmTests = false;
    known.llm = QList<LlmOverviewRow>{llm(u"New"_s, {})};
    QCOMPARE(kinds(known), QStringList());
}

void AttentionItemsTest::keysThatAreOld()
{
    AttentionFacts known = facts();
    LlmOverviewRow row = llm(u"Acme"_s, true);
    row.settings.key.presence = LlmKeyState::Presence::Set;
    row.settings.key.setAt = now.addDays(-llmKeyRotationDays + 1);
    known.llm = QList<LlmOverviewRow>{row};
    QCOMPARE(kinds(known), QStringList());
    known.llm->first().settings.key.setAt = now.addDays(-llmKeyRotationDays);
    QCOMPARE(kinds(known), QStringList(u"llm-key-to-rotate"_s));
}

void AttentionItemsTest::invitationsOfOneOrganizationAreOneLine()
{
    const Member admin = member(u"ada"_s, OrganizationRole::Admin, InvitationState::Accepted);
    const Member other = member(u"bob"_s, OrganizationRole::Admin, InvitationState::Accepted);
    const auto invited = [](const QString& name, InvitationState state, int hours) {
        return member(name, OrganizationRole::Member, state, now.addSecs(hours * 3600));
    };
    AttentionFacts known = facts();
    known.people = QList<OrganizationPeople>{
        acme({admin, other, invited(u"eve"_s, InvitationState::Expired, -1),
            invited(u"mel"_s, InvitationState::Pending, 5),
            invited(u"nan"_s, InvitationState::Pending, 47)})};
    QList<AttentionItem> items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).title, u"The invitation of mel@acme.example expires soon"_s);
    QCOMPARE(items.at(0).place,
        (AttentionPlace{u"organizations"_s, u"mel"_s, OrganizationId(u"acme"_s)}));
    QCOMPARE(items.at(1).title, u"The invitation of eve@acme.example has expired"_s);
    known.people->first().members << invited(u"kim"_s, InvitationState::Expired, -3);
    items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(1).kind, AttentionKind::InvitationExpired);
    QCOMPARE(
        items.at(1).place, (AttentionPlace{u"organizations"_s, {}, OrganizationId(u"acme"_s)}));
    // Who is no admin there is not told of invitations.
    known.people->first().membership.role = OrganizationRole::Member;
    QCOMPARE(kinds(known), QStringList());
}

void AttentionItemsTest::admins()
{
    const Member admin = member(u"ada"_s, OrganizationRole::Admin, InvitationState::Accepted);
    const Member plain = member(u"bob"_s, OrganizationRole::Member, InvitationState::Accepted);
    AttentionFacts known = facts();
    known.people = QList<OrganizationPeople>{acme({admin})};
    QCOMPARE(kinds(known), QStringList());
    known.people = QList<OrganizationPeople>{acme({admin, plain})};
    QCOMPARE(kinds(known), QStringList(u"organization-single-admin"_s));
    known.people = QList<OrganizationPeople>{
        acme({member(u"ada"_s, OrganizationRole::Admin, InvitationState::Pending), plain})};
    QCOMPARE(kinds(known), QStringList(u"organization-without-admin"_s));
}

void AttentionItemsTest::backups()
{
    AttentionFacts known = facts();
    known.backups = BackupOverview();
    QCOMPARE(kinds(known), QStringList(u"backup-late"_s));
    known.backups->next = now.addDays(1);
    QCOMPARE(kinds(known), QStringList());
    known.backups->next = now.addSecs(-6 * 3600 + 1);
    QCOMPARE(kinds(known), QStringList());
    known.backups->next = now.addSecs(-6 * 3600);
    QCOMPARE(kinds(known), QStringList(u"backup-late"_s));
    known.backups->lastFailed = BackupRun();
    known.backups->lastFailed->errorMessage = u"The disk is full."_s;
    const QList<AttentionItem> items = models::attentionItems(known, now);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, AttentionKind::BackupFailed);
    QCOMPARE(items.first().detail, u"The disk is full."_s);
    QCOMPARE(items.first().place, (AttentionPlace{u"settings"_s, u"backups"_s}));
}

void AttentionItemsTest::severalProfilesInOneOrder()
{
    AttentionFacts here = facts();
    here.llm = QList<LlmOverviewRow>{llm(u"New"_s, {})};
    AttentionFacts there = facts();
    there.profile = u"p2"_s;
    there.llm = QList<LlmOverviewRow>{llm(u"Broken"_s, false)};
    const QList<AttentionItem> items = models::attentionItems({here, there}, now);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).profile, u"p2"_s);
    QCOMPARE(items.at(1).profile, u"p1"_s);
}

void AttentionItemsTest::theModelSaysThemAll()
{
    models::AttentionModel model;
    const QAbstractItemModelTester tester(&model);
    AttentionFacts here = facts();
    here.llm = QList<LlmOverviewRow>{llm(u"New"_s, {}), llm(u"Broken"_s, false)};
    model.setProfiles({here}, now);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.items().size(), 2);
    QCOMPARE(model.index(0, models::AttentionModel::profileColumn).data().toString(),
        u"This computer"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"Overdue"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"When you can"_s);
    here.llm->removeLast();
    model.setProfiles({here}, now);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(AttentionItemsTest)
#include "attention_items_test.moc"
