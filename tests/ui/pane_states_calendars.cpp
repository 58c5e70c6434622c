// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/calendars_api.h"
#include "domain/local_day.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pane_states.h"
#include "ui/parts/file_drop.h"
#include "ui/parts/form_field.h"

#include <QComboBox>
#include <QFile>

// The panes of Data requests that are about calendars of public holidays.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {

const QString table = u"Data requests list"_s;
const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;
const QString keep = u"Keep the calendar"_s;

//! That day of last year and of some years to come.
QString holidays(const QString& day)
{
    const int thisYear = QDate::currentDate().year();
    QString events;
    for (int year = thisYear - 1; year < thisYear + 4; ++year)
        events
            += u"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:%1%2\r\nSUMMARY:X\r\nEND:VEVENT\r\n"_s.arg(year)
                   .arg(day);
    return u"BEGIN:VCALENDAR\r\n%1END:VCALENDAR\r\n"_s.arg(events);
}

//! A case that is counted with that calendar; its ref.
QString recorded(PageStage& stage, const QString& calendar)
{
    contract::RequestForm form;
    form.address = u"eve@globex.example"_s;
    form.receivedAt = stage.service().now().addDays(-10);
    form.zone = domain::usualZone();
    form.calendar = calendar;
    form.rights = {domain::DataRight::Access};
    const auto made = await(stage.elsewhere().dataRequests().record(form));
    return made ? made->summary.ref : QString();
}

//! A case whose calendar has a newer version; its ref.
QString renewed(PageStage& stage)
{
    cloud::CalendarsApi calendars(stage.elsewhere().governanceSession());
    const auto kept = await(
        calendars.add({.name = u"Bavaria"_s, .country = u"DE"_s, .ics = holidays(u"0101"_s)}));
    if (!kept)
        return {};
    const QString ref = recorded(stage, kept->calendar.identity().id);
    contract::CalendarChange change;
    change.ics = holidays(u"0106"_s);
    return await(calendars.change(*kept, change)) ? ref : QString();
}

QString counted(PageStage& stage)
{
    return recorded(stage, u"fr"_s);
}

//! The page with the case that `prepare` makes, and what `steps` opened in it.
OpenPane opened(PageStage& stage, bool readOnly, const QString& filledBy,
    const std::function<QString(PageStage& stage)>& prepare,
    const std::function<bool(const PageDriver& driver, const QString& ref)>& steps)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    const QString ref = prepare(stage);
    if (ref.isEmpty())
        return {};
    const auto page = std::make_shared<ui::DataRequestsPage>(context);
    page->resize(984, 780);
    page->show();
    page->refresh();
    const PageDriver driver(*page);
    if (!waitUntil([&] { return driver.rows(table) > 0; }) || !steps(driver, ref))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, filledBy};
}

//! With a file that is chosen already, or none.
PaneCase calendarsPane(bool chosen)
{
    const QString className = u"console::ui::CalendarsPane"_s;
    PaneCase row{className,
        [className, chosen](PageStage& stage, bool readOnly) {
            OpenPane open = opened(
                stage, readOnly, className, counted, [](const PageDriver& driver, const QString&) {
                    return driver.press(u"Holidays"_s);
                });
            if (!open.page || !chosen)
                return open;
            QFile file(stage.folder.filePath(u"holidays.ics"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(holidays(u"0501"_s).toLatin1()) < 0)
                return OpenPane();
            file.close();
            const PageDriver driver(*open.page);
            if (!waitUntil([&] { return driver.find(keep) != nullptr; }))
                return OpenPane();
            // Whose computer says no country has to choose one.
            const ui::FormField* country = driver.field(u"Country"_s);
            if (auto* box = country ? qobject_cast<QComboBox*>(country->control()) : nullptr)
                box->setCurrentIndex(qMax(0, box->currentIndex()));
            const QList<ui::FileDrop*> drops = open.page->findChildren<ui::FileDrop*>();
            Q_EMIT drops.last()->fileChosen(file.fileName());
            return readOnly || waitUntil([&] { return driver.says(u"5 days, from"_s); })
                ? open
                : OpenPane();
        },
        u"Import from a file"_s, {}, {}};
    if (chosen) {
        row.write = PaneWrite{
            "POST", u"/governance/calendars"_s, keep, u"Saving…"_s, u"Name"_s, u"Berlin"_s};
    } else {
        row.refusal = PaneRefusal{keep, readOnlyReason};
        row.read = PaneRead{u"/governance/calendars"_s, u"Reading the calendars…"_s,
            u"The calendars could not be read."_s, u"Import from a file"_s};
    }
    return row;
}

PaneCase recountForm()
{
    const QString className = u"console::ui::RecountForm"_s;
    const QString anew = u"Count them anew…"_s;
    PaneCase row{className,
        [className, anew](PageStage& stage, bool readOnly) {
            return opened(stage, readOnly, className, renewed,
                [&](const PageDriver& driver, const QString& ref) {
                    return driver.choose(table, ref) && (readOnly || driver.press(anew));
                });
        },
        u"Last days to answer"_s, u"GET /api/v0/governance/data-requests"_s,
        u"The cases could not be loaded."_s};
    row.write = PaneWrite{"POST", u"/recounts"_s, u"Count them anew"_s, u"Saving…"_s,
        u"Why it is counted anew"_s, u"A holiday was missing."_s};
    row.refusal = PaneRefusal{anew, readOnlyReason};
    return row;
}

} // namespace

QList<PaneCase> calendarPanes()
{
    return {calendarsPane(false), calendarsPane(true), recountForm()};
}

} // namespace console::test
