// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/calendars_api.h"
#include "cloud/recorded_subjects_api.h"
#include "models/request_titles.h"
#include "models/when.h"
#include "ui/parts/file_drop.h"
#include "ui/parts/form_field.h"
#include "ui/requests_stage.h"

#include <QComboBox>
#include <QFile>
#include <QScopeGuard>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::KeptCalendar;

namespace {

const QString eve = u"eve@globex.example"_s;
const QString name = u"Name"_s;
const QString file = u"File"_s;
const QString save = u"Keep the calendar"_s;

//! With the first day of each year from `first` to `last`, and `more`.
QByteArray holidays(int first, int last, const QList<QDate>& more = {})
{
    QList<QDate> days = more;
    for (int year = first; year <= last; ++year)
        days << QDate(year, 1, 1);
    QByteArray ics = "BEGIN:VCALENDAR\r\n";
    for (const QDate& day : std::as_const(days))
        ics += "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + day.toString(u"yyyyMMdd"_s).toLatin1()
            + "\r\nSUMMARY:Feiertag\r\nEND:VEVENT\r\n";
    return ics + "END:VCALENDAR\r\n";
}

//! Chooses a file of that content, as from a file manager.
bool chooseFile(RequestsStage& stage, const QByteArray& content)
{
    QFile made(stage.stage.folder.filePath(u"holidays.ics"_s));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
        return false;
    made.close();
    const QList<ui::FileDrop*> drops = stage.page().findChildren<ui::FileDrop*>();
    for (ui::FileDrop* drop : drops) {
        if (!drop->isVisible())
            continue;
        Q_EMIT drop->fileChosen(made.fileName());
        return true;
    }
    return false;
}

bool openPane(RequestsStage& stage)
{
    return stage.open() && stage.person().press(u"Holidays"_s)
        && waitUntil([&] { return stage.person().find(save) != nullptr; });
}

QComboBox* countryIn(RequestsStage& stage)
{
    const ui::FormField* field = stage.person().field(u"Country"_s);
    return field ? qobject_cast<QComboBox*>(field->control()) : nullptr;
}

cloud::CalendarsApi calendarsOf(RequestsStage& stage)
{
    return cloud::CalendarsApi(stage.stage.elsewhere().governanceSession());
}

//! Imported at the other computer, from last year on until in four years.
std::optional<KeptCalendar> imported(RequestsStage& stage, const QList<QDate>& more = {})
{
    const int year = stage.today().year();
    const auto made = await(calendarsOf(stage).add({.name = u"Bavaria"_s,
        .country = u"DE"_s,
        .ics = QString::fromLatin1(holidays(year - 1, year + 4, more))}));
    return made ? std::optional(*made) : std::nullopt;
}

//! A case that is counted with that calendar; its ref.
QString recordedWith(RequestsStage& stage, const KeptCalendar& kept)
{
    const QString ref = stage.record(eve);
    contract::RequestCorrection correction;
    correction.calendar = kept.calendar.identity().id;
    correction.reason = u"It is a case of Munich."_s;
    const auto corrected
        = await(cloud::RecordedSubjectsApi(stage.stage.elsewhere().governanceSession())
                    .correct(ref, correction, stage.caseOf(ref).summary.rev));
    return corrected ? ref : QString();
}

} // namespace

//! Calendars of public holidays, on the real page against the real service.
class DataRequestsCalendarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theFormFollowsWhatMayBeDone()
    {
        RequestsStage stage([](ui::PageContext& context) { context.profile.readOnly = true; });
        QVERIFY(imported(stage));
        QVERIFY(openPane(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.refusalOf(save).contains(u"read-only"_s));
        ui::PageContext context = stage.page().context();
        context.profile.readOnly = false;
        stage.page().setContext(context);
        QTRY_COMPARE(person.refusalOf(save), QString());
        QCOMPARE(person.refusalOf(u"Withdraw Bavaria"_s), QString());
        QVERIFY(person.type(name, u"Saxony"_s));
        context.profile.readOnly = true;
        stage.page().setContext(context);
        QTRY_VERIFY(person.refusalOf(save).contains(u"read-only"_s));
        QCOMPARE(person.textOf(name), u"Saxony"_s);
    }

    void oneIsImportedAfterALookAtItsDays()
    {
        RequestsStage stage;
        QVERIFY(openPane(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.saysExactly(u"There are none yet."_s));
        QVERIFY(person.says(u"England and Wales"_s));
        const int year = stage.today().year();
        QVERIFY(chooseFile(stage, holidays(year - 1, year, {QDate(year, 1, 1)})));
        QTRY_VERIFY(person.says(u"3 days, from %1 to %2."_s.arg(year - 1).arg(year)));
        QVERIFY(person.says(u"1 Jan Feiertag · 1 Jan Feiertag"_s));
        QVERIFY(person.says(u"1 of them fall on a day that has another one."_s));
        QVERIFY(person.type(u"Country"_s, u"Germany"_s));
        QVERIFY(person.type(name, QString(81, u'x')));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(name), u"Name the calendar, in at most 80 characters."_s);
        QVERIFY(person.type(name, u"Bavaria"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Bavaria is imported."_s));
        // It ends with this year.
        QTRY_VERIFY(person.says(u"Bavaria has no day after %1."_s.arg(year)));
        const auto listed = await(calendarsOf(stage).list());
        QVERIFY(listed);
        QCOMPARE(listed->last().name, u"Bavaria"_s);
        QCOMPARE(listed->last().calendar.identity().country, u"DE"_s);
    }

    void theCountryIsThatOfThePerson()
    {
        RequestsStage stage;
        QVERIFY(openPane(stage));
        QCOMPARE(countryIn(stage)->currentData().toString(), u"GB"_s);
    }

    void aPersonOfNoCountryChoosesOne()
    {
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        RequestsStage stage;
        QVERIFY(openPane(stage));
        const PageDriver& person = stage.person();
        QCOMPARE(countryIn(stage)->currentIndex(), -1);
        QCOMPARE(countryIn(stage)->placeholderText(), u"Choose a country"_s);
        const int year = stage.today().year();
        QVERIFY(chooseFile(stage, holidays(year - 1, year)));
        QTRY_VERIFY(person.says(u"2 days, from %1 to %2."_s.arg(year - 1).arg(year)));
        QVERIFY(person.type(name, u"Bavaria"_s));
        QVERIFY(person.press(save));
        QCOMPARE(person.errorAt(u"Country"_s), u"Choose a country."_s);
        QCOMPARE(await(calendarsOf(stage).list())->size(), 3);
        QVERIFY(person.type(u"Country"_s, u"Germany"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Bavaria is imported."_s));
        QCOMPARE(await(calendarsOf(stage).list())->last().calendar.identity().country, u"DE"_s);
    }

    void whatIsNoCalendarIsSaidAtTheFile()
    {
        RequestsStage stage;
        QVERIFY(openPane(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(name, u"Bavaria"_s));
        QVERIFY(person.press(save));
        QCOMPARE(person.errorAt(file), u"Choose a file first."_s);
        QVERIFY(chooseFile(stage,
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260101T100000Z\r\nSUMMARY:X\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n"));
        QTRY_COMPARE(person.errorAt(file),
            u"The event in line 3: “20260101T100000Z” is no date of a whole day, such as "
            "20261225."_s);
        QVERIFY(chooseFile(stage, QByteArray(1024 * 1024 + 1, 'x')));
        QTRY_COMPARE(
            person.errorAt(file), u"The file is larger than 1024 KiB. Export fewer years."_s);
        QCOMPARE(await(calendarsOf(stage).list())->size(), 3);
    }

    void aYearThatLooksCutOffIsNamed()
    {
        RequestsStage stage;
        QVERIFY(openPane(stage));
        const PageDriver& person = stage.person();
        const int year = stage.today().year();
        const QString thin = u"Far fewer days than in other years: %1."_s.arg(year - 1);
        const QList<QDate> more{QDate(year, 5, 1), QDate(year, 12, 25)};
        QVERIFY(chooseFile(stage, holidays(year - 1, year, more)));
        QTRY_VERIFY(person.says(thin));
        QVERIFY(chooseFile(stage, holidays(year, year, more)));
        QTRY_VERIFY(person.says(u"3 days, from %1 to %1."_s.arg(year)) && !person.says(thin));
        QVERIFY(chooseFile(stage, holidays(year - 1, year, more)));
        QTRY_VERIFY(person.says(thin));
        QVERIFY(person.type(name, u"Bavaria"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Bavaria is imported."_s));
        QTRY_VERIFY(!person.says(u"There are none yet."_s) && person.says(thin));
    }

    void oneIsWithdrawnAndOfferedAgain()
    {
        RequestsStage stage;
        QVERIFY(imported(stage));
        QVERIFY(openPane(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Withdraw Bavaria"_s));
        QTRY_VERIFY(person.says(u"Withdraw Bavaria?"_s));
        QVERIFY(person.press(u"Withdraw"_s));
        QTRY_VERIFY(person.says(u"Bavaria is withdrawn."_s));
        QVERIFY(await(calendarsOf(stage).list())->last().withdrawn);
        QVERIFY(person.press(u"Offer Bavaria again"_s));
        QTRY_VERIFY(person.says(u"Bavaria is offered again."_s));
        QVERIFY(!await(calendarsOf(stage).list())->last().withdrawn);
    }

    void oneIsNamedAnewAndRenewed()
    {
        RequestsStage stage;
        const auto kept = imported(stage);
        QVERIFY(kept);
        QVERIFY(openPane(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"What it is for"_s, u"Bavaria: another name or version"_s));
        QTRY_COMPARE(person.textOf(name), u"Bavaria"_s);
        QVERIFY(person.press(save));
        QCOMPARE(person.errorAt(file), u"Give it another name, or choose a file."_s);
        QVERIFY(person.type(name, u"Bayern"_s));
        const int year = stage.today().year();
        QVERIFY(chooseFile(stage, holidays(year, year + 2)));
        QTRY_VERIFY(person.says(u"3 days, from %1 to %2."_s.arg(year).arg(year + 2)));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Bayern is changed."_s));
        const auto listed = await(calendarsOf(stage).list());
        QVERIFY(listed);
        QCOMPARE(listed->last().name, u"Bayern"_s);
        QCOMPARE(listed->last().calendar.identity().id, kept->calendar.identity().id);
        QVERIFY(listed->last().calendar.identity().version != kept->calendar.identity().version);
    }

    void aCaseIsRecordedWithIt()
    {
        RequestsStage stage;
        const auto kept = imported(stage);
        QVERIFY(kept);
        QVERIFY(stage.open());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Record request"_s));
        QVERIFY(person.type(u"Address of the person"_s, eve));
        QVERIFY(person.press(u"Access"_s));
        QTRY_VERIFY(person.type(u"Public holidays of"_s, u"Bavaria"_s)
            && person.textOf(u"Public holidays of"_s) == u"Bavaria"_s);
        QTRY_VERIFY(person.says(u"internal target"_s));
        QVERIFY(person.press(u"Record the case"_s));
        QTRY_COMPARE(stage.refs().size(), 1);
        const RequestsStage::Case made = stage.caseOf(stage.refs().first());
        QCOMPARE(made.calendar, kept->calendar.identity().id);
        QCOMPARE(made.calendarVersion, kept->calendar.identity().version);
        QTRY_VERIFY(person.says(u"Bavaria, target 5 working days before"_s));
        QVERIFY(person.press(u"How the dates of “Access” came about"_s));
        QVERIFY(person.says(u"Public holidays: Bavaria, version %1"_s.arg(made.calendarVersion)));
    }

    void aCaseIsCountedAnewWithWhatChanged()
    {
        RequestsStage stage;
        const auto kept = imported(stage);
        QVERIFY(kept);
        const QString ref = recordedWith(stage, *kept);
        QVERIFY(!ref.isEmpty());
        const QDate before = stage.caseOf(ref).summary.rights.first().limit.legal;
        const int year = stage.today().year();
        contract::CalendarChange change;
        change.ics = QString::fromLatin1(holidays(year - 1, year + 4, {before}));
        QVERIFY(await(calendarsOf(stage).change(*kept, change)));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.says(u"There is a newer version of this calendar."_s));
        QCOMPARE(stage.caseOf(ref).summary.rights.first().limit.legal, before);
        QVERIFY(person.press(u"Count them anew…"_s));
        QTRY_VERIFY(person.says(u"before %1"_s.arg(models::weekDay(before))));
        QVERIFY(person.type(u"Why it is counted anew"_s, u"Munich has a holiday more."_s));
        QVERIFY(person.press(u"Count them anew"_s));
        QTRY_VERIFY(person.says(u"The dates of %1 are counted anew."_s.arg(ref)));
        QTRY_VERIFY(person.says(u"Dates counted anew"_s));
        QVERIFY(person.says(u"Munich has a holiday more."_s));
        const RequestsStage::Case now = stage.caseOf(ref);
        QVERIFY(now.summary.rights.first().limit.legal > before);
        QVERIFY(!now.renewal);
    }
};

QTEST_MAIN(DataRequestsCalendarsTest)
#include "data_requests_calendars_test.moc"
