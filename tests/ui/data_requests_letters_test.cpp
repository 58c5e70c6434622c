// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/letters_api.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/parts/inert_text.h"
#include "ui/requests_stage.h"
#include "ui/stage_relay.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using domain::LetterKind;
using S = domain::RequestStatus;

namespace {

const QString eve = u"eve@globex.example"_s;
const QString text = u"Text of the letter"_s;
const QString sendIt = u"Send the letter"_s;
const QString offered = u"Letter that left from here"_s;
constexpr int patience = 20'000; // milliseconds: a letter leaves, and the window looks for it

//! Turns from the case that is shown to its letters.
bool openLetters(RequestsStage& stage)
{
    return stage.person().press(u"Letters…"_s)
        && waitUntil([&] { return stage.person().find(u"Refusal…"_s) != nullptr; }, patience);
}

//! Begins a letter of that kind, and waits until its text is proposed.
bool beginLetter(RequestsStage& stage, const QString& kind)
{
    return openLetters(stage) && stage.person().press(kind)
        && waitUntil([&] { return !stage.person().textOf(text).isEmpty(); }, patience);
}

//! The case is assessed, and its right to access refused.
bool refuse(RequestsStage& stage, const QString& ref)
{
    if (stage.caseOf(ref).summary.status != S::Assessing && !stage.move(ref, S::Assessing))
        return false;
    const contract::OutcomeForm form{domain::RightOutcome::Refused,
        domain::OutcomeGround::Excessive, u"You asked for the same every day of this month."_s};
    return await(
        stage.elsewhere().decide(ref, DataRight::Access, form, stage.caseOf(ref).summary.rev))
        .has_value();
}

cloud::LettersApi lettersOf(RequestsStage& stage)
{
    return cloud::LettersApi(stage.stage.elsewhere().governanceSession());
}

//! Sends it at another computer, and waits until it has left.
bool sendElsewhere(RequestsStage& stage, const QString& ref, contract::LetterForm form)
{
    form.subject = u"We received your request"_s;
    form.text = u"We received your request, and answer it as soon as we can."_s;
    cloud::LettersApi api = lettersOf(stage);
    if (!await(api.send(ref, form, stage.caseOf(ref).summary.rev)))
        return false;
    return waitUntil(
        [&] {
            const auto all = await(api.list(ref));
            return all && all->letters.value(0).state == domain::MailState::Sent;
        },
        patience);
}

} // namespace

//! Letters of a case, on the real page against the real service, which sends them by a relay.
class DataRequestsLettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLetterIsProposedEditedLookedAtAndSent()
    {
        LocalRelay relay;
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        const QString ref = stage.openWith(eve);
        QVERIFY(beginLetter(stage, u"Confirmation of receipt…"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.textOf(text).contains(ref));
        const QString own = person.textOf(text) + u"\n\nWe are glad that you <b>asked</b>."_s;
        QVERIFY(person.type(text, own));
        QVERIFY(person.press(u"Show how it leaves"_s));
        QTRY_VERIFY(person.find(u"HTML as it leaves"_s));
        const auto* page = qobject_cast<ui::InertText*>(person.find(u"HTML as it leaves"_s));
        QVERIFY(page);
        QVERIFY(page->toPlainText().contains(u"you <b>asked</b>"_s));
        QVERIFY(person.says(u"you <b>asked</b>"_s));
        QVERIFY(!person.says(eve));
        // It is no picture of what is written now any more.
        QVERIFY(person.type(u"Subject of the letter"_s, u"It came"_s));
        QTRY_VERIFY(!person.find(u"HTML as it leaves"_s));
        QVERIFY(person.press(sendIt));
        QTRY_VERIFY(person.says(u"The letter of %1 is in the outbox."_s.arg(ref)));
        QTRY_COMPARE_WITH_TIMEOUT(relay.received().size(), 1, patience);
        QCOMPARE(relay.received().first().to, QStringList{eve});
        QVERIFY(relay.received().first().data.contains("Subject: It came"));
        QVERIFY(openLetters(stage));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Sent on "_s), patience);
        QVERIFY(person.press(u"Copy the SHA-256 of letter 1"_s));
        const auto all = await(lettersOf(stage).list(ref));
        QVERIFY(all);
        QCOMPARE(QGuiApplication::clipboard()->text(), all->letters.first().contentHash);
        QCOMPARE(all->letters.first().contentHash.size(), 64);
        QVERIFY(person.press(u"Read letter 1"_s));
        QTRY_VERIFY(person.saysExactly(eve));
        QVERIFY(person.says(u"you <b>asked</b>"_s));
        QVERIFY(person.refusalOf(u"Send letter 1 again"_s).contains(u"has left"_s));
    }

    void anExtensionCountsOnceItsLetterHasLeft()
    {
        LocalRelay relay;
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        const QString ref = stage.openWith(eve);
        QVERIFY(openLetters(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Extension of the time limit…"_s));
        QTRY_VERIFY(person.says(u"A letter that leaves later does not count."_s));
        QVERIFY(person.press(u"Propose the text"_s));
        QTRY_VERIFY(!person.errorAt(u"Why more time is needed"_s).isEmpty());
        QVERIFY(person.type(u"Why more time is needed"_s, u"There are very many data."_s));
        QVERIFY(person.press(u"Propose the text"_s));
        QTRY_VERIFY(person.textOf(text).contains(u"There are very many data."_s));
        relay.disturb(u"RCPT"_s, u"hold"_s);
        QVERIFY(person.press(sendIt));
        QTRY_VERIFY(person.says(u"Extension of the time limit: the letter has not left yet."_s));
        QVERIFY(person.says(u"It will count when the letter has left; the time limit ends on "_s));
        QVERIFY(!stage.caseOf(ref).summary.isExtended());
        QTRY_COMPARE_WITH_TIMEOUT(relay.held(), 1, patience);
        relay.release();
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"Extension of the time limit: the letter left in time on "_s), patience);
        QVERIFY(stage.caseOf(ref).summary.isExtended());
        QTRY_VERIFY(person.refusalOf(u"Extend…"_s).contains(u"once only"_s));
        QVERIFY(openLetters(stage));
        QTRY_VERIFY(person.refusalOf(u"Extension of the time limit…"_s).contains(u"once only"_s));
    }

    void anExtensionWhoseLetterCameTooLateDoesNotCount()
    {
        const LocalRelay relay;
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        const QString ref = stage.record(eve, {DataRight::Access}, 40);
        contract::LetterForm form;
        form.kind = LetterKind::Extension;
        form.extensionReason = domain::RequestExtension::Reason::Number;
        form.words = u"Very many requests came this month."_s;
        QVERIFY(sendElsewhere(stage, ref, form));
        QVERIFY(stage.open() && stage.choose(ref));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.says(u"Extension of the time limit: the letter came too late."_s));
        QVERIFY(person.says(u"The extension does not count."_s));
        QVERIFY(!stage.caseOf(ref).summary.isExtended());
        QVERIFY(openLetters(stage));
        QVERIFY(person.refusalOf(u"Extension of the time limit…"_s)
                    .contains(u"an extension does not count any more"_s));
    }

    void aRefusalSaysWhatItsTextLacks()
    {
        LocalRelay relay;
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        const QString ref = stage.record(eve);
        QVERIFY(refuse(stage, ref));
        QVERIFY(stage.open() && stage.choose(ref));
        QVERIFY(beginLetter(stage, u"Refusal…"_s));
        const PageDriver& person = stage.person();
        QVERIFY(!person.says(u"The letter does not say"_s));
        const QString bare = u"We do nothing of this, since you ask for it every day."_s;
        QVERIFY(person.type(text, bare));
        QTRY_VERIFY(person.says(u"lodge a complaint with a supervisory authority"_s));
        QVERIFY(person.says(u"judicial remedy"_s));
        QVERIFY(person.press(sendIt));
        QTRY_VERIFY(person.errorAt(text).contains(u"judicial remedy"_s));
        QCOMPARE(person.textOf(text), bare);
        // What was written goes only when that is agreed to.
        QVERIFY(person.press(u"Propose the text"_s));
        QTRY_VERIFY(person.says(u"Replace what you wrote?"_s));
        QCOMPARE(person.textOf(text), bare);
        QVERIFY(person.press(u"Replace it"_s));
        QTRY_VERIFY(person.textOf(text).contains(u"supervisory authority"_s));
        QVERIFY(!person.says(u"The letter does not say"_s));
        QVERIFY(relay.received().isEmpty());
        QVERIFY(person.press(sendIt));
        QTRY_VERIFY_WITH_TIMEOUT(stage.caseOf(ref).summary.status == S::Refused, patience);
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Refusal: the letter left in time on "_s), patience);
    }

    void aLetterThatWasRefusedIsSentAgain()
    {
        LocalRelay relay;
        relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        QVERIFY(!stage.openWith(eve).isEmpty());
        QVERIFY(beginLetter(stage, u"Confirmation of receipt…"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(sendIt));
        QVERIFY(openLetters(stage));
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"The relay refused it for good. Last answer: 550 5.1.1 No such user"_s),
            patience);
        QVERIFY(person.press(u"Send letter 1 again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Sent on "_s), patience);
        QCOMPARE(relay.received().size(), 1);
    }

    void whatBecameOfOneWithTheWrongAddressIsSaidInItsCase()
    {
        domain::Letter letter;
        letter.kind = LetterKind::Extension;
        letter.effect = domain::LetterEffect::Taken;
        letter.state = domain::MailState::Bounced;
        letter.leftAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        const auto returned = ui::letterMark(letter, {});
        QVERIFY(returned);
        QCOMPARE(returned->title, u"Extension of the time limit: the letter came back."_s);
        QVERIFY(returned->text.contains(u"stays"_s));
        letter.effect = domain::LetterEffect::Hindered;
        letter.effectNote = domain::letterAddressLeft;
        letter.state = domain::MailState::Failed;
        letter.leftAt.reset();
        const auto stopped = ui::letterMark(letter, {});
        QVERIFY(stopped);
        QCOMPARE(stopped->title, u"Extension of the time limit: the letter did not leave."_s);
        QVERIFY(stopped->text.startsWith(u"The address of the case was corrected"_s));
        letter.effectNote = domain::letterLawLeft;
        QVERIFY(ui::letterMark(letter, {})->text.startsWith(u"The law of the case was"_s));
        letter.effectNote = u"request.closed"_s;
        QVERIFY(ui::letterMark(letter, {})->text.contains(u"so the letter was stopped"_s));
        // What the case names with a day has it as it is written here.
        const QDate day(2026, 3, 12);
        letter.effectNote = u"request.identity.window"_s;
        domain::PossibleMove move;
        move.obstacles.append(
            domain::MoveObstacle{letter.effectNote, u"Not before 2026-03-12."_s, {day}});
        domain::RequestCase request;
        request.moves.append(move);
        QVERIFY(ui::letterMark(letter, request)->text.contains(models::weekDay(day)));
    }

    void kindsThatDoNotFitSayWhy()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(openLetters(stage));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.saysExactly(u"There are none yet."_s));
        QCOMPARE(person.refusalOf(u"Confirmation of receipt…"_s), u"No mail relay is set."_s);
        const LocalRelay relay;
        QVERIFY(sendsBy(stage.stage, relay));
        QVERIFY(person.press(u"Back to the case"_s));
        QVERIFY(openLetters(stage));
        QTRY_COMPARE(person.refusalOf(u"Confirmation of receipt…"_s), QString());
        QCOMPARE(person.refusalOf(u"Refusal…"_s),
            u"A case is refused while it is assessed or reviewed."_s);
        QCOMPARE(
            person.refusalOf(u"Answer…"_s), u"The person is answered once the work is reviewed."_s);
        QVERIFY(stage.move(ref, S::Assessing));
        QVERIFY(person.press(u"Back to the case"_s));
        QVERIFY(openLetters(stage));
        // The case has the move, and something stands against it.
        QTRY_VERIFY(person.refusalOf(u"Refusal…"_s).contains(u"what became of it"_s));
    }

    void aLetterThatLeftIsEvidenceAndNeverChosenByItself()
    {
        const LocalRelay relay;
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        const QString ref = stage.record(eve);
        QVERIFY(sendElsewhere(stage, ref, {}));
        QVERIFY(stage.move(ref, S::Withdrawn));
        QVERIFY(stage.move(ref, S::Assessing));
        QVERIFY(refuse(stage, ref));
        QVERIFY(stage.open() && stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Refuse…"_s));
        QTRY_VERIFY(person.find(offered));
        QCOMPARE(person.textOf(offered), u"None: as it is named below"_s);
        QCOMPARE(person.textOf(u"Letter or message"_s), QString());
        auto* box = qobject_cast<QComboBox*>(person.find(offered));
        QVERIFY(box);
        QCOMPARE(box->count(), 2);
        QVERIFY(box->itemText(1).endsWith(
            u"We received your request (before the case was reopened)"_s));
        box->setCurrentIndex(1);
        QCOMPARE(person.textOf(u"Letter or message"_s), u"We received your request"_s);
        const auto all = await(lettersOf(stage).list(ref));
        QVERIFY(all);
        QCOMPARE(person.textOf(u"SHA-256 of what was sent"_s), all->letters.first().contentHash);
    }
};

QTEST_MAIN(DataRequestsLettersTest)
#include "data_requests_letters_test.moc"
