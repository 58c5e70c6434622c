// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_titles.h"
#include "ui/parts/file_drop.h"
#include "ui/requests_stage.h"

#include <QFile>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {
const QString eve = u"eve@globex.example"_s;
const QString begin = u"Begin the work"_s;
} // namespace

//! One case with its moves, its clocks and its tasks, on the real page against the real service.
class DataRequestsCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsNotPossibleIsOffAndSaysWhy()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        QVERIFY(stage.move(ref, S::Assessing));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const auto* button = stage.person().find(begin);
        QVERIFY(button && !button->isEnabled());
        const QString reason = u"Say first which data the request is about."_s;
        QVERIFY(stage.person().refusalOf(begin).contains(reason));
        QVERIFY(button->accessibleDescription().contains(reason));
        QVERIFY(stage.person().says(u"%1: %2"_s.arg(begin, reason)));
        // What can't be reached from here at all is not there.
        QVERIFY(!stage.person().find(u"Send to review"_s));
        QVERIFY(stage.person().press(u"Edit details…"_s));
        QVERIFY(stage.person().type(u"Which data it is about"_s, u"All accounts"_s));
        QVERIFY(stage.person().press(u"Keep the details"_s));
        QTRY_VERIFY(stage.person().find(begin) && stage.person().find(begin)->isEnabled());
        QCOMPARE(stage.caseOf(ref).scope, u"All accounts"_s);
    }

    void aReasonNamesItsDayAsOthersAreWritten()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        QVERIFY(stage.move(ref, S::IdentityCheck));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        QVERIFY(stage.person()
                    .refusalOf(u"Close as unidentified…"_s)
                    .contains(u"The person has until %1 to answer."_s.arg(
                        models::weekDay(stage.today().addDays(14)))));
    }

    void aCaseGoesFromReceiptToItsEnd()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Check who asks…"_s));
        QVERIFY(person.type(u"Why"_s, u"Asked from another address."_s));
        QVERIFY(person.type(u"What the person is asked"_s, u"Please answer from your address."_s));
        QVERIFY(person.press(u"Check who asks"_s));
        QTRY_COMPARE(stage.cell(ref, u"state"_s), u"Identity check"_s);
        QTRY_COMPARE(stage.cell(ref, u"due"_s), u"paused"_s);
        QTRY_VERIFY(person.says(u"Please answer from your address. · asked "_s));
        QVERIFY(person.press(u"Identity is proved…"_s));
        QVERIFY(person.press(u"Identity is proved"_s));
        QTRY_COMPARE(stage.cell(ref, u"state"_s), u"Assessing"_s);
        QVERIFY(person.says(u"proved: Answered from the address itself"_s));
        QVERIFY(person.press(u"Edit details…"_s));
        QVERIFY(person.type(u"Which data it is about"_s, u"All accounts"_s));
        QVERIFY(person.press(u"Keep the details"_s));
        QVERIFY(person.press(begin));
        QTRY_COMPARE(stage.cell(ref, u"state"_s), u"In progress"_s);
        finishTasks(stage, ref);
        QVERIFY(person.press(u"Send to review"_s));
        QTRY_COMPARE(stage.cell(ref, u"state"_s), u"Review"_s);
        QVERIFY(person.press(u"Decide on: Access"_s));
        QVERIFY(person.type(u"Outcome"_s, u"Fulfilled"_s));
        QVERIFY(person.press(u"Keep the outcome"_s));
        QVERIFY(person.press(u"Close as fulfilled…"_s));
        QVERIFY(person.press(u"Close as fulfilled"_s));
        QTRY_VERIFY(!person.errorAt(u"Letter or message"_s).isEmpty());
        QVERIFY(person.type(u"Letter or message"_s, u"Our answer"_s));
        QVERIFY(person.press(u"Close as fulfilled"_s));
        QTRY_VERIFY(person.errorAt(u"SHA-256 of what was sent"_s).contains(u"is missing"_s));
        chooseFile(stage, "Dear Eve, this is our answer.");
        QTRY_COMPARE(person.textOf(u"SHA-256 of what was sent"_s).size(), 64);
        QVERIFY(person.press(u"Close as fulfilled"_s));
        QTRY_VERIFY(person.says(u"%1 is now in “Fulfilled”."_s.arg(ref)));
        QCOMPARE(stage.caseOf(ref).summary.status, S::Fulfilled);
        // It stays in sight, although the queue shows open cases.
        QCOMPARE(stage.refs(), QStringList{ref});
        QVERIFY(person.find(u"Reopen after a complaint…"_s));
    }

    void theAddressIsShownOnceItIsAskedFor()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        QVERIFY(!stage.person().says(eve));
        const int before = shownEvents(stage);
        QVERIFY(stage.person().press(u"Show the person"_s));
        QTRY_VERIFY(stage.person().says(eve));
        QVERIFY(stage.person().says(u"that this was shown to you just now"_s));
        QCOMPARE(shownEvents(stage), before + 1);
    }

    void aDateSaysHowItCameAbout()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        QVERIFY(!stage.person().says(u"1182/71"_s));
        QVERIFY(stage.person().press(u"How the dates of “Access” came about"_s));
        QVERIFY(stage.person().says(u"1182/71"_s));
    }

    void whatSomebodyElseDidMeanwhileIsTold()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        QVERIFY(stage.person().press(u"Ask the person…"_s));
        QVERIFY(stage.person().type(u"What the person is asked"_s, u"Which of the accounts?"_s));
        contract::RequestChange change;
        change.restricted = true;
        QVERIFY(await(stage.elsewhere().change(ref, change, stage.caseOf(ref).summary.rev)));
        QVERIFY(stage.person().press(u"Keep the question"_s));
        QTRY_VERIFY(stage.person().says(u"Somebody else changed this case meanwhile."_s));
        QCOMPARE(stage.person().textOf(u"What the person is asked"_s), u"Which of the accounts?"_s);
        QVERIFY(stage.person().press(u"Keep the question"_s));
        QTRY_VERIFY(stage.person().says(u"no answer yet, the clock stands still"_s));
        QVERIFY(stage.caseOf(ref).summary.flags.restricted);
    }

    void moreTimeIsTakenOnce()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        QVERIFY(stage.person().press(u"Extend…"_s));
        QVERIFY(stage.person().type(u"Why, as the notice says it"_s, u"short"_s));
        QVERIFY(stage.person().press(u"Extend the time limit"_s));
        QTRY_VERIFY(!stage.person().errorAt(u"Why, as the notice says it"_s).isEmpty());
        QVERIFY(
            stage.person().type(u"Why, as the notice says it"_s, u"There are very many data."_s));
        QVERIFY(stage.person().press(u"Extend the time limit"_s));
        QTRY_VERIFY(stage.caseOf(ref).summary.isExtended());
        QTRY_VERIFY(stage.person().refusalOf(u"Extend…"_s).contains(u"once only"_s));
        // It gives no more time for a refusal.
        QVERIFY(stage.person().says(u"Refusal by"_s));
        QVERIFY(stage.person().says(
            models::weekDay(stage.caseOf(ref).summary.rights.first().limit.refusalBy)));
    }

    void aTextThatIsTooLongIsSaidAtItsPlace()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        QVERIFY(stage.move(ref, S::Assessing));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        const QString tooLong(5000, u'x'); // longer than any of these may be
        struct Form {
            QString open;
            QString field;
            QString save;
        };
        for (const Form& form : QList<Form>{
                 {u"Ask the person…"_s, u"What the person is asked"_s, u"Keep the question"_s},
                 {u"Extend…"_s, u"Why, as the notice says it"_s, u"Extend the time limit"_s},
                 {u"Edit details…"_s, u"Which data it is about"_s, u"Keep the details"_s},
                 {u"Add a task…"_s, u"What shows it"_s, u"Add the task"_s},
                 {u"Check who asks…"_s, u"Why"_s, u"Check who asks"_s}}) {
            QVERIFY2(person.press(form.open), qPrintable(form.open));
            QVERIFY(person.type(form.field, tooLong));
            QVERIFY(person.press(form.save));
            QTRY_VERIFY2(!person.errorAt(form.field).isEmpty(), qPrintable(form.field));
            QCOMPARE(person.textOf(form.field), tooLong);
            QVERIFY(person.press(u"Back to the case"_s));
            QVERIFY(person.press(u"Discard and leave"_s));
            QTRY_VERIFY(person.find(u"Extend…"_s));
        }
        QCOMPARE(stage.caseOf(ref).scope, QString());
    }

    void aReadOnlyProfileChangesNothing()
    {
        RequestsStage stage([](ui::PageContext& context) { context.profile.readOnly = true; });
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        for (const char* name : {"Record request", "Check who asks…", "Edit details…", "Extend…",
                 "Ask the person…", "Decide on: Access", "Assignee: nobody"})
            QVERIFY2(
                stage.person().refusalOf(QString::fromUtf8(name)).contains(u"read-only"_s), name);
    }

private:
    //! As when that content is dropped as the file that was sent.
    static void chooseFile(RequestsStage& stage, const QByteArray& content)
    {
        const QString path = stage.stage.folder.filePath(u"answer.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto* drop = stage.page().findChild<ui::FileDrop*>();
        QVERIFY(drop);
        Q_EMIT drop->fileChosen(path);
    }

    static int shownEvents(RequestsStage& stage)
    {
        const auto events = await(stage.stage.elsewhere().activity().page({}));
        return events ? int(std::count_if(events->items.begin(), events->items.end(),
                   [](const domain::ActivityEvent& event) {
                       return event.action.contains(u"shown"_s);
                   }))
                      : -1;
    }

    static void finishTasks(RequestsStage& stage, const QString& ref)
    {
        QTRY_VERIFY(stage.person().find(u"Update a task"_s));
        domain::RequestCase seen = stage.caseOf(ref);
        QVERIFY(!seen.tasks.isEmpty());
        // One by the window, the others beside it.
        const QString first = seen.tasks.first().task.name;
        QVERIFY(stage.person().chooseFromMenu(u"Update a task"_s, first));
        QVERIFY(stage.person().type(u"How far it is"_s, u"Done"_s));
        QVERIFY(stage.person().type(u"Records found or erased"_s, u"many"_s));
        QVERIFY(stage.person().press(u"Keep the task"_s));
        QVERIFY(stage.person()
                    .errorAt(u"Records found or erased"_s)
                    .contains(u"no number of records"_s));
        QVERIFY(stage.person().type(u"Records found or erased"_s, u"3"_s));
        QVERIFY(stage.person().press(u"Keep the task"_s));
        QTRY_VERIFY(stage.person().says(u"3 records"_s));
        seen = stage.caseOf(ref);
        for (const domain::CaseTask& task : std::as_const(seen.tasks)) {
            contract::TaskChange change;
            change.state = domain::RequestTask::State::Confirmed;
            change.sentOn = stage.today();
            change.confirmedOn = stage.today();
            const auto done = await(
                stage.elsewhere().changeTask(ref, task.id, change, stage.caseOf(ref).summary.rev));
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
        stage.page().refresh();
        QTRY_VERIFY(stage.person().find(u"Send to review"_s)
            && stage.person().find(u"Send to review"_s)->isEnabled());
    }
};

QTEST_MAIN(DataRequestsCaseTest)
#include "data_requests_case_test.moc"
