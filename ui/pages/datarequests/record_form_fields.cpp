// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/record_form.h"
#include "ui/pages/datarequests/rights_choice.h"
#include "ui/parts/date_field.h"
#include "ui/parts/text_area.h"

#include <QComboBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

// The fields of the form; what it does with them is in record_form.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Regulation;

namespace {
constexpr int leastLetters = 8;

//! As wide as there is room, not as its longest entry.
QComboBox* narrowBox()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    return box;
}

const QString& calendarOf(Regulation law)
{
    static const QString france = domain::builtInCalendars().first();
    static const QString england = u"england-wales"_s;
    return law == Regulation::UkGdpr ? england : france;
}
} // namespace

void RecordForm::follow(FormField* field)
{
    connect(field, &FormField::changed, &m_typing, qOverload<>(&QTimer::start));
}

void RecordForm::build()
{
    addWhat();
    addWhen();
    pane().addSection(tr("Dates that follow"));
    m_datesNote = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_datesNote->setWordWrap(true);
    pane().add(m_datesNote);
    m_dates = new KeyValueList;
    pane().add(m_dates);
    addMore();
}

void RecordForm::addWhat()
{
    m_address
        = pane().addField(new FormField(tr("Address of the person"), new QLineEdit, u"address"_s));
    follow(m_address);
    auto* holder = new QWidget;
    m_person = new QVBoxLayout(holder);
    m_person->setContentsMargins({});
    m_person->setSpacing(space::s);
    pane().add(holder);
    QList<domain::DataRight> rights;
    for (const domain::DataRight right : domain::allDataRights)
        rights << right;
    m_rights = rightsChoice(rights);
    m_rightsField = pane().addField(new FormField(tr("What they ask for"), m_rights, u"rights"_s));
    follow(m_rightsField);
}

QComboBox* RecordForm::laws()
{
    auto* laws = narrowBox();
    for (const Regulation law : domain::allRegulations)
        laws->addItem(models::regulationTitle(law), int(law));
    connect(laws, &QComboBox::currentIndexChanged, this, [this] {
        const auto law = Regulation(m_law->currentData().toInt());
        m_calendar->setCurrentIndex(m_calendar->findData(calendarOf(law)));
    });
    return laws;
}

QComboBox* RecordForm::zones()
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

void RecordForm::addWhen()
{
    m_channel = narrowBox();
    for (const domain::RequestChannel channel : domain::allRequestChannels)
        m_channel->addItem(models::channelTitle(channel), int(channel));
    m_law = laws();
    auto* law = new FormField(tr("Law"), m_law, u"regulation"_s);
    pane().addFieldRow({new FormField(tr("Reached us by"), m_channel, u"channel"_s), law});
    m_zone = zones();
    const QDateTime now = context().clock().toTimeZone(QTimeZone(m_zone->currentText().toLatin1()));
    m_day = new DateField;
    m_day->setDay(now.date());
    m_dayField = new FormField(tr("Received on"), m_day, u"receivedAt"_s);
    m_time = new QTimeEdit(QTime(now.time().hour(), now.time().minute()));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* time = new FormField(tr("At"), m_time, u"time"_s);
    pane().addFieldRow({m_dayField, time});
    m_dayField->setHint(tr("When it reached us, not when it is typed in"));
    auto* zone = new FormField(tr("Time zone"), m_zone, u"zone"_s);
    m_calendar = narrowBox();
    for (const QString& id : domain::builtInCalendars())
        m_calendar->addItem(models::calendarTitle(id), id);
    auto* calendar = new FormField(tr("Public holidays of"), m_calendar, u"calendar"_s);
    pane().addFieldRow({zone, calendar});
    for (FormField* field : {law, m_dayField, time, zone, calendar})
        follow(field);
}

void RecordForm::addMore()
{
    pane().addSection(tr("More about it"));
    m_name = pane().addField(new FormField(tr("Name (optional)"), new QLineEdit, u"name"_s));
    m_role = new QComboBox;
    for (const auto role : {domain::RequestRole::Controller, domain::RequestRole::Processor,
             domain::RequestRole::Undetermined})
        m_role->addItem(models::requestRoleTitle(role), int(role));
    pane().addField(new FormField(tr("We hold the data as"), m_role, u"role"_s));
    m_source = pane().addField(
        new FormField(tr("Where the original lies (optional)"), new QLineEdit, u"sourceRef"_s));
    m_source->setHint(tr("Such as the id of the mail, or the number of a ticket"));
    m_details = pane().addField(
        new FormField(tr("What they wrote (optional)"), fourLines(), u"details"_s));
}

} // namespace console::ui
