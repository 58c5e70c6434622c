// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/public_holidays.h"
#include "service/request_test.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString calendarsPath = u"/governance/calendars"_s;
const QString why = u"A holiday was missing."_s;
const QString lastDay = u"2026-02-02"_s; // of a case that came on 2 January, a Monday
const QString dayAfter = u"2026-02-03"_s;

QString eventOf(const QString& lines)
{
    return QString(u"BEGIN:VEVENT\r\n"_s + lines + u"\r\nSUMMARY:Feiertag\r\nEND:VEVENT\r\n"_s);
}

//! The first day of some years, and `more`.
QString file(const QString& more = {})
{
    QString events = more;
    for (const int year : {2025, 2026, 2027, 2028})
        events
            += eventOf(u"DTSTART;VALUE=DATE:%1"_s.arg(QDate(year, 1, 1).toString(u"yyyyMMdd"_s)));
    return QString(u"BEGIN:VCALENDAR\r\n"_s + events + u"END:VCALENDAR\r\n"_s);
}

QString withLastDay()
{
    return file(eventOf(u"DTSTART;VALUE=DATE:20260202"_s));
}

QString legalDay(const QJsonObject& seen)
{
    return clockOf(seen)["legal"_L1].toString();
}

QJsonObject renewalOf(const QJsonObject& seen)
{
    return seen["calendarRenewal"_L1].toObject();
}

QJsonObject recountTo(const QString& version, const QString& reason = why)
{
    return {{u"version"_s, version}, {u"reason"_s, reason}};
}

} // namespace

//! Calendars of public holidays that were imported, and the version that each case keeps.
class ServiceCalendarsTest : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void oursAreListedWithTheCasesThatTheyCount()
    {
        QVERIFY(!m_scene->record().isEmpty());
        const QJsonArray items = listed();
        QCOMPARE(items.size(), domain::builtInCalendars().size());
        QCOMPARE(items[0]["id"_L1].toString(), u"fr"_s);
        QCOMPARE(items[0]["cases"_L1].toInt(), 1);
        QCOMPARE(items[0]["version"_L1].toString(), ownVersion());
        QVERIFY(!items[0]["imported"_L1].toBool());
        QVERIFY(!items[0].toObject().contains("days"_L1));
    }

    void oneIsImportedAndCounts()
    {
        const ServiceAnswer made = imported(u"  Bavaria "_s, withLastDay());
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text("name"), u"Bavaria"_s);
        QCOMPARE(made.object()["days"_L1].toArray().size(), 5);
        QCOMPARE(made.object()["firstYear"_L1].toInt(), 2025);
        QCOMPARE(made.object()["lastYear"_L1].toInt(), 2028);
        QCOMPARE(listed().last().toObject()["id"_L1].toString(), made.text("id"));
        const QJsonObject seen = recordWith(made.text("id"));
        QCOMPARE(legalDay(seen), dayAfter);
        QCOMPARE(seen["calendarName"_L1].toString(), u"Bavaria"_s);
        QCOMPARE(seen["calendarVersion"_L1].toString(), made.text("version"));
        QVERIFY(renewalOf(seen).isEmpty());
        QCOMPARE(legalDay(recordWith(u"fr"_s)), lastDay);
        // The record of changes says that, and not what it is called.
        const ServiceAnswer deeds
            = m_scene->worker.get(u"/governance/activity?q=calendar.imported"_s);
        QVERIFY(deeds.body.contains("calendar.imported"));
        QVERIFY(!deeds.body.contains("Bavaria"));
    }

    void whatIsNoCalendarIsRefusedAtItsPlace()
    {
        const auto refused = [](const ServiceAnswer& answer) {
            return QString(answer.field() + u' ' + answer.code());
        };
        QCOMPARE(refused(imported({}, file())), u"name calendar.name"_s);
        QCOMPARE(refused(imported(QString(81, u'x'), file())), u"name calendar.name"_s);
        QCOMPARE(refused(imported(u"Bavaria"_s, file(), u"XX"_s)), u"country calendar.country"_s);
        QCOMPARE(refused(imported(u"Bavaria"_s, u"no calendar"_s)), u"ics calendar.ics.shape"_s);
        const ServiceAnswer timed
            = imported(u"Bavaria"_s, file(eventOf(u"DTSTART:20260202T100000Z"_s)));
        QCOMPARE(refused(timed), u"ics calendar.ics.event"_s);
        QVERIFY2(timed.body.contains("line 3"), timed.body.constData());
        QCOMPARE(imported(u"Bavaria"_s, file()).status, 201);
        QCOMPARE(refused(imported(u"bavaria"_s, file())), u"name calendar.name.taken"_s);
        QCOMPARE(listed().size(), domain::builtInCalendars().size() + 1);
    }

    void aNewerVersionChangesNoCaseByItself()
    {
        const ServiceAnswer made = imported(u"Bavaria"_s, withLastDay());
        const QJsonObject seen = recordWith(made.text("id"));
        const ServiceAnswer same = change(made.text("id"), {{u"ics"_s, withLastDay()}});
        QCOMPARE(same.code(), u"calendar.ics.same"_s);
        const ServiceAnswer newer = change(made.text("id"), {{u"ics"_s, file()}});
        QCOMPARE(newer.status, 200);
        QVERIFY(newer.text("version") != made.text("version"));
        QCOMPARE(newer.object()["cases"_L1].toInt(), 1);
        // What writes to a case counts it, and so does what corrects it.
        const QJsonObject kept = m_scene->patched(seen, {{u"restricted"_s, true}});
        QCOMPARE(legalDay(kept), dayAfter);
        const ServiceAnswer corrected = m_scene->worker.post(path(kept, u"/corrections"_s),
            {{u"channel"_s, u"phone"_s}, {u"reason"_s, why}}, ifSeen(kept));
        QCOMPARE(legalDay(corrected.object()), dayAfter);
        QCOMPARE(corrected.object()["calendarVersion"_L1].toString(), made.text("version"));
        const QJsonObject renewal = renewalOf(corrected.object());
        QCOMPARE(renewal["version"_L1].toString(), newer.text("version"));
        QCOMPARE(renewal["rights"_L1][0]["clock"_L1]["legal"_L1].toString(), lastDay);
        QCOMPARE(legalDay(recordWith(made.text("id"))), lastDay);
    }

    void countingAnewIsAnEntryWithItsReason()
    {
        const ServiceAnswer made = imported(u"Bavaria"_s, withLastDay());
        const QJsonObject seen = recordWith(made.text("id"));
        const QString to = path(seen, u"/recounts"_s);
        QCOMPARE(m_scene->worker.post(to, recountTo(made.text("version"))).code(),
            u"request.recount.same"_s);
        const QString newer = change(made.text("id"), {{u"ics"_s, file()}}).text("version");
        QCOMPARE(m_scene->worker.post(to, recountTo(newer, u"Short."_s)).code(),
            u"request.recount.reason"_s);
        QCOMPARE(m_scene->worker.post(to, recountTo(made.text("version"))).code(),
            u"request.recount.version"_s);
        QCOMPARE(m_scene->worker.post(to, recountTo(newer), {{"If-Match", "\"99\""}}).status, 412);
        const ServiceAnswer counted = m_scene->worker.post(to, recountTo(newer), ifSeen(seen));
        QCOMPARE(counted.status, 200);
        const QJsonObject now = counted.object();
        QCOMPARE(legalDay(now), lastDay);
        QCOMPARE(now["calendarVersion"_L1].toString(), newer);
        QVERIFY(renewalOf(now).isEmpty());
        const QJsonObject entry = now["history"_L1].toArray().last().toObject();
        QCOMPARE(entry["row"_L1].toString(), u"recount"_s);
        QCOMPARE(entry["evidence"_L1]["reason"_L1].toString(), why);
        const QJsonObject deed
            = m_scene->worker.get(u"/governance/activity?q=data-request.recounted"_s)
                  .object()["items"_L1][0]
                  .toObject();
        QCOMPARE(deed["before"_L1]["legal"_L1]["access"_L1].toString(), dayAfter);
        QCOMPARE(deed["after"_L1]["legal"_L1]["access"_L1].toString(), lastDay);
        QCOMPARE(m_scene->caseOf(refOf(seen))["rights"_L1], now["rights"_L1]);
    }

    //! As after an update of the program whose table says something else.
    void aCaseKeepsWhatOurOwnCalendarSaid()
    {
        const QJsonObject seen = recordWith(u"fr"_s);
        QCOMPARE(versions(), QStringList{QString(u"fr "_s + ownVersion())});
        pretendAnEarlierVersion();
        const QJsonObject kept = m_scene->patched(seen, {{u"restricted"_s, true}});
        QCOMPARE(kept["calendarVersion"_L1].toString(), u"earlier"_s);
        QCOMPARE(legalDay(kept), dayAfter);
        QCOMPARE(renewalOf(kept)["version"_L1].toString(), ownVersion());
        const QJsonObject now
            = m_scene->worker.post(path(kept, u"/recounts"_s), recountTo(ownVersion())).object();
        QCOMPARE(legalDay(now), lastDay);
    }

    //! Cases that were recorded before versions were kept.
    void aStartKeepsWhatIsCountedWith()
    {
        QVERIFY(!recordWith(u"fr"_s).isEmpty());
        m_fixture->database()->execute(u"DELETE FROM holiday_calendar_version"_s);
        m_fixture->stop();
        QVERIFY(m_fixture->start());
        QCOMPARE(versions(), QStringList{QString(u"fr "_s + ownVersion())});
    }

    void whatIsNotKnownAnyMoreIsNotGuessed()
    {
        const QJsonObject seen = recordWith(u"fr"_s);
        pretendAnEarlierVersion();
        m_fixture->database()->execute(u"DELETE FROM holiday_calendar_version"_s);
        const ServiceAnswer refused
            = m_scene->worker.patch(path(seen), {{u"restricted"_s, true}}, ifSeen(seen));
        QCOMPARE(refused.code(), u"request.calendar.lost"_s);
        QCOMPARE(
            m_scene->worker.post(path(seen, u"/recounts"_s), recountTo(ownVersion())).status, 200);
    }

    void whatIsWithdrawnIsKeptForItsCases()
    {
        const ServiceAnswer made = imported(u"Bavaria"_s, withLastDay());
        const QString id = made.text("id");
        const QJsonObject seen = recordWith(id);
        QCOMPARE(m_scene->worker
                     .patch(calendarsPath + u'/' + id, {{u"withdrawn"_s, true}},
                         {{"If-Match", "\"99\""}})
                     .status,
            412);
        QCOMPARE(change(id, {{u"withdrawn"_s, true}}).status, 200);
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["calendar"_L1] = id;
        QCOMPARE(
            m_scene->worker.post(requestsPath(), form).code(), u"request.calendar.withdrawn"_s);
        QCOMPARE(legalDay(m_scene->patched(seen, {{u"restricted"_s, true}})), dayAfter);
        QCOMPARE(change(id, {{u"withdrawn"_s, false}, {u"name"_s, u"Bayern"_s}}).status, 200);
        QCOMPARE(recordWith(id)["calendarName"_L1].toString(), u"Bayern"_s);
        QCOMPARE(change(u"fr"_s, {{u"withdrawn"_s, true}}).code(), u"calendar.unknown"_s);
        form["calendar"_L1] = u"ics-unknown"_s;
        QCOMPARE(m_scene->worker.post(requestsPath(), form).code(), u"request.calendar"_s);
    }

private:
    static QString ownVersion() { return domain::builtInCalendar(u"fr"_s)->identity().version; }

    static QString path(const QJsonObject& seen, const QString& rest = {})
    {
        return requestsPath(QString(u'/' + refOf(seen) + rest));
    }

    ServiceAnswer imported(
        const QString& name, const QString& ics, const QString& country = u"DE"_s)
    {
        return m_scene->worker.post(
            calendarsPath, {{u"name"_s, name}, {u"country"_s, country}, {u"ics"_s, ics}});
    }

    ServiceAnswer change(const QString& id, const QJsonObject& body)
    {
        return m_scene->worker.patch(calendarsPath + u'/' + id, body);
    }

    QJsonArray listed()
    {
        return m_scene->worker.get(calendarsPath).object()["items"_L1].toArray();
    }

    QJsonObject recordWith(const QString& calendar)
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["receivedAt"_L1] = u"2026-01-02T09:00:00.000Z"_s;
        form["calendar"_L1] = calendar;
        return m_scene->worker.post(requestsPath(), form).object();
    }

    QStringList versions()
    {
        return m_fixture->database()->all(
            u"SELECT calendar || ' ' || version FROM holiday_calendar_version"_s, {},
            [](const service::Row& row) { return row.text(0); });
    }

    //! In which the last day was a holiday, and with which the cases were counted.
    void pretendAnEarlierVersion()
    {
        const auto database = m_fixture->database();
        const QString days = database
                                 ->first(u"SELECT days FROM holiday_calendar_version"_s, {},
                                     [](const service::Row& row) { return row.text(0); })
                                 .value_or(QString());
        QJsonArray list = QJsonDocument::fromJson(days.toUtf8())["days"_L1].toArray();
        list.append(QJsonObject{{u"day"_s, lastDay}, {u"name"_s, u"Once"_s}});
        const QByteArray altered
            = QJsonDocument(QJsonObject{{u"days"_s, list}}).toJson(QJsonDocument::Compact);
        database->execute(u"UPDATE holiday_calendar_version SET version = ?, days = ?"_s,
            {u"earlier"_s, QString::fromUtf8(altered)});
        for (const QString& column : {u"clock"_s, u"trace"_s})
            database->execute(u"UPDATE data_request_right SET %1 = replace(%1, ?, ?)"_s.arg(column),
                {QString(u"\"version\":\""_s + ownVersion() + u'"'), u"\"version\":\"earlier\""_s});
        QVERIFY(!database->failed());
    }
};

QTEST_GUILESS_MAIN(ServiceCalendarsTest)
#include "service_calendars_test.moc"
