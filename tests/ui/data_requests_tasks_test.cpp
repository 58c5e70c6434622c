// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ics_events.h"
#include "ui/parts/date_field.h"
#include "ui/requests_stage.h"

#include <QFile>
#include <QTemporaryDir>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {
const QString eve = u"eve@globex.example"_s;
const QString title = u"Ask the archive"_s;
} // namespace

//! What a person adds to a case, and takes along of its dates, on the real page.
class DataRequestsTasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aTaskIsAddedChangedAndDone()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Add a task…"_s));
        QVERIFY(person.press(u"Add the task"_s));
        QTRY_COMPARE(person.errorAt(u"What has to be done"_s),
            u"Say in 1 to 200 characters what has to be done."_s);
        QVERIFY(person.type(u"What has to be done"_s, title));
        const QString worker = workerOf(stage);
        QVERIFY(person.type(u"Who does it"_s, worker));
        QVERIFY(
            person.type(u"Until (optional)"_s, ui::DateField::dayText(stage.today().addDays(2))));
        QVERIFY(person.press(u"Add the task"_s));
        QTRY_VERIFY(person.says(u"Kept in %1: %2."_s.arg(ref, title)));
        QTRY_VERIFY(person.says(u"To do · %1 · until "_s.arg(worker)));
        QCOMPARE(stage.caseOf(ref).tasks.first().added->dueOn, stage.today().addDays(2));

        QVERIFY(person.chooseFromMenu(u"Update a task"_s, title));
        QVERIFY(person.type(u"Who does it"_s, u"Nobody"_s));
        QVERIFY(person.type(u"How far it is"_s, u"Not needed"_s));
        QVERIFY(person.press(u"Keep the task"_s));
        QTRY_VERIFY(!person.errorAt(u"What shows it"_s).isEmpty());
        QVERIFY(person.type(u"What shows it"_s, u"There is no archive."_s));
        QVERIFY(person.press(u"Keep the task"_s));
        QTRY_VERIFY(person.says(u"There is no archive."_s));
        const domain::CaseTask task = stage.caseOf(ref).tasks.first();
        QCOMPARE(task.task.state, domain::RequestTask::State::NotApplicable);
        QVERIFY(task.added->assignee.id.isEmpty());
    }

    void theDeadlinesAreSavedAsACalendar()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve, {DataRight::Access, DataRight::Erasure});
        QVERIFY(!ref.isEmpty());
        const QTemporaryDir place;
        const QString path = place.filePath(u"x.ics"_s);
        QCOMPARE(stage.saveBy(u"Save deadlines as calendar…"_s, path),
            QString(ref + u"-deadlines.ics"_s));
        QTRY_VERIFY(stage.person().says(u"Saved to "_s + path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto events = domain::icsEvents(QString::fromUtf8(content));
        QVERIFY(events);
        QCOMPARE(events->size(), 4);
        const domain::TimeLimit limit = stage.caseOf(ref).summary.rights.first().limit;
        QCOMPARE(events->at(0).begin, limit.target);
        QCOMPARE(events->at(1).begin, limit.legal);
        QVERIFY(events->at(1).name.startsWith(ref + u": Access"_s));
        QVERIFY(!content.contains("globex"));
    }

    void aClosedCaseHasNeither()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        QVERIFY(stage.move(ref, S::Withdrawn));
        QVERIFY(stage.open());
        QVERIFY(stage.person().chooseFromMenu(u"Which cases: Open"_s, u"All cases"_s));
        QTRY_COMPARE(stage.refs(), QStringList{ref});
        QVERIFY(stage.choose(ref));
        QVERIFY(stage.person().refusalOf(u"Add a task…"_s).contains(u"closed"_s));
        QVERIFY(stage.person()
                    .refusalOf(u"Save deadlines as calendar…"_s)
                    .contains(u"no clock runs"_s));
    }

private:
    static QString workerOf(RequestsStage& stage)
    {
        const auto workers = await(stage.elsewhere().workers());
        return workers && !workers->isEmpty() ? workers->first().name : QString();
    }
};

QTEST_MAIN(DataRequestsTasksTest)
#include "data_requests_tasks_test.moc"
