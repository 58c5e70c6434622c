// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/receipt_fields.h"

#include "cloud/calendars_api.h"
#include "cloud/client.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "models/request_titles.h"
#include "ui/parts/date_field.h"
#include "ui/parts/narrow_box.h"

#include <QComboBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Regulation;

namespace {

const QString& calendarOf(Regulation law)
{
    static const QString france = domain::builtInCalendars().first();
    static const QString england = u"england-wales"_s;
    return law == Regulation::UkGdpr ? england : france;
}

QString traceOf(const domain::TimeLimit& limit)
{
    QStringList sentences;
    for (const domain::TimeStep& step : limit.trace)
        sentences << sentence(step);
    return sentences.join(u'\n');
}

QTimeZone zoneNamed(const QString& name)
{
    return QTimeZone(name.toLatin1());
}

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

ReceiptFields::ReceiptFields(DetailPane& pane, const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_pane(pane)
    , m_clock(clock)
    , m_channel(narrowBox())
    , m_law(laws())
    , m_day(new DateField)
    , m_time(new QTimeEdit)
    , m_zone(zones())
    , m_calendar(narrowBox())
{
    for (const domain::RequestChannel channel : domain::allRequestChannels)
        m_channel->addItem(models::channelTitle(channel), int(channel));
    auto* law = new FormField(tr("Law"), m_law, u"regulation"_s);
    pane.addFieldRow({new FormField(tr("Reached us by"), m_channel, u"channel"_s), law});
    m_dayField = new FormField(tr("Received on"), m_day, u"receivedAt"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* time = new FormField(tr("At"), m_time, u"time"_s);
    pane.addFieldRow({m_dayField, time});
    m_dayField->setHint(tr("When it reached us, not when it is typed in"));
    auto* zone = new FormField(tr("Time zone"), m_zone, u"zone"_s);
    for (const QString& id : domain::builtInCalendars())
        m_calendar->addItem(models::calendarTitle(id), id);
    m_calendarField = new FormField(tr("Public holidays of"), m_calendar, u"calendar"_s);
    // Below each other: beside each other, longer words make the one row of two uneven.
    pane.addField(zone);
    pane.addField(m_calendarField);
    const QDateTime now = clock().toTimeZone(zoneNamed(m_zone->currentText()));
    m_day->setDay(now.date());
    m_time->setTime(QTime(now.time().hour(), now.time().minute()));
    for (const FormField* field : {law, m_dayField, time, zone, m_calendarField})
        connect(field, &FormField::changed, this, &ReceiptFields::changed);
}

void ReceiptFields::addDates()
{
    m_pane.addSection(tr("Dates that follow"));
    m_datesNote = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_datesNote->setWordWrap(true);
    m_pane.add(m_datesNote);
    m_dates = new KeyValueList;
    m_pane.add(m_dates);
}

void ReceiptFields::readCalendars(cloud::CloudClient& client)
{
    m_reading = cloud::CalendarsApi(client.governanceSession())
                    .list()
                    .then(this, [this](const base::Result<QList<domain::KeptCalendar>>& calendars) {
                        if (calendars) {
                            offer(*calendars);
                            if (!m_imported.isEmpty())
                                Q_EMIT changed();
                            return;
                        }
                        if (calendars.error().kind != base::ApiError::Kind::Cancelled)
                            m_calendarField->setHint(tr("Imported calendars could not be read."));
                    });
}

void ReceiptFields::offer(const QList<domain::KeptCalendar>& calendars)
{
    m_imported.clear();
    for (const domain::KeptCalendar& kept : calendars) {
        if (!kept.imported)
            continue;
        m_imported << kept;
        const QString& id = kept.calendar.identity().id;
        if (!kept.withdrawn && m_calendar->findData(id) < 0)
            m_calendar->addItem(kept.name, id);
    }
}

void ReceiptFields::offerCalendarOf(const domain::RequestCase& request)
{
    m_outdated = request.renewal ? request.calendar : QString();
    if (m_calendar->findData(request.calendar) < 0)
        m_calendar->addItem(
            models::calendarTitle(request.calendar, request.calendarName), request.calendar);
}

QString ReceiptFields::calendarWords(const QString& id) const
{
    const int place = m_calendar->findData(id);
    return place < 0 ? models::calendarTitle(id) : m_calendar->itemText(place);
}

std::optional<domain::HolidayCalendar> ReceiptFields::calendarOfId(const QString& id) const
{
    if (const domain::HolidayCalendar* own = domain::builtInCalendar(id))
        return *own;
    for (const domain::KeptCalendar& kept : m_imported) {
        if (kept.calendar.identity().id == id)
            return kept.calendar;
    }
    return std::nullopt;
}

QComboBox* ReceiptFields::laws()
{
    auto* laws = narrowBox();
    for (const Regulation law : domain::allRegulations)
        laws->addItem(models::regulationTitle(law), int(law));
    connect(laws, &QComboBox::currentIndexChanged, this,
        [this] { choose(m_calendar, calendarOf(Regulation(m_law->currentData().toInt()))); });
    return laws;
}

QComboBox* ReceiptFields::zones()
{
    auto* zones = narrowBox();
    zones->addItem(domain::usualZone());
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        if (id.contains('/') && zones->findText(QString::fromLatin1(id)) < 0)
            zones->addItem(QString::fromLatin1(id));
    }
    zones->setMaxVisibleItems(12);
    return zones;
}

void ReceiptFields::show(const contract::RequestForm& form)
{
    choose(m_channel, int(form.channel));
    choose(m_law, int(form.regulation));
    choose(m_calendar, form.calendar);
    if (m_zone->findText(form.zone) < 0)
        m_zone->addItem(form.zone);
    m_zone->setCurrentText(form.zone);
    const QDateTime received = form.receivedAt.toTimeZone(zoneNamed(form.zone));
    m_day->setDay(received.date());
    m_time->setTime(QTime(received.time().hour(), received.time().minute()));
}

void ReceiptFields::write(contract::RequestForm& form) const
{
    form.regulation = Regulation(m_law->currentData().toInt());
    form.channel = domain::RequestChannel(m_channel->currentData().toInt());
    form.zone = m_zone->currentText();
    form.receivedAt = {};
    if (const std::optional<QDate> day = m_day->day())
        form.receivedAt = QDateTime(*day, m_time->time(), zoneNamed(form.zone)).toUTC();
    form.calendar = m_calendar->currentData().toString();
}

FormField* ReceiptFields::misunderstood()
{
    if (m_day->day())
        return nullptr;
    m_dayField->setError(m_day->text().trimmed().isEmpty()
            ? tr("Say on which day it reached us.")
            : DateField::notUnderstood(m_day->text()));
    m_day->setFocus(Qt::OtherFocusReason);
    return m_dayField;
}

void ReceiptFields::sayInsteadOfDates(const QString& sentence)
{
    m_datesNote->setText(sentence);
    m_datesNote->show();
}

void ReceiptFields::showDates(const contract::RequestForm& form)
{
    m_dates->clear();
    const auto calendar = calendarOfId(form.calendar);
    const base::Result<QDate> today = domain::localDay(m_clock(), form.zone);
    if (form.calendar == m_outdated && !m_outdated.isEmpty()) {
        sayInsteadOfDates(tr("The case keeps an earlier version of this calendar. Its dates stand "
                             "there once it is saved."));
        return;
    }
    if (form.rights.isEmpty() || !form.receivedAt.isValid() || !calendar || !today) {
        sayInsteadOfDates(tr("Once it is said what they ask for, the dates stand here."));
        return;
    }
    QList<KeyValue> rows;
    QString problem;
    for (const domain::DataRight right : form.rights) {
        const domain::RequestReceipt receipt{
            form.regulation, form.receivedAt, form.zone, form.targetReserve};
        domain::RequestedRight asked;
        asked.right = right;
        const auto limit
            = domain::timeLimit(domain::timeLimitFacts(receipt, asked), *calendar, *today);
        if (!limit) {
            problem = limit.error().message;
            break;
        }
        rows << KeyValue{models::rightTitle(right),
            tr("%1 · internal target %2")
                .arg(models::weekDay(limit->legal), models::weekDay(limit->target)),
            limit->legal < *today ? Tone::Bad : Tone::Neutral, traceOf(*limit)};
    }
    m_dates->setRows(rows);
    m_datesNote->setText(problem);
    m_datesNote->setVisible(!problem.isEmpty());
}

} // namespace console::ui
