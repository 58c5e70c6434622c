// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/record_form.h"

#include "cloud/client.h"
#include "domain/email_address.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/rights_choice.h"
#include "ui/parts/date_field.h"

#include <QComboBox>
#include <QTimeEdit>
#include <QTimeZone>

// What one does with the form; its fields are made in record_form_fields.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;

namespace {
constexpr int typingPause = 250; // milliseconds

QString traceOf(const domain::TimeLimit& limit)
{
    QStringList sentences;
    for (const domain::TimeStep& step : limit.trace)
        sentences << sentence(step);
    return sentences.join(u'\n');
}

} // namespace

RecordForm::RecordForm(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
{
    pane.setTitle(tr("New data request"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    pane.setSaveText(tr("Record the case"));
    pane.setDraft(true);
    pane.markClean();
    showDates();
    connect(&m_typing, &QTimer::timeout, this, [this] {
        showDates();
        askWhoItIs();
    });
    connect(&pane, &DetailPane::saveRequested, this, &RecordForm::save);
    connect(&pane, &DetailPane::discarded, this, &RecordForm::clearWhoItIs);
}

void RecordForm::takeFocus()
{
    m_address->control()->setFocus(Qt::OtherFocusReason);
}

contract::RequestForm RecordForm::typed() const
{
    contract::RequestForm form;
    form.address = textIn(m_address);
    form.name = textIn(m_name);
    form.regulation = domain::Regulation(m_law->currentData().toInt());
    form.role = domain::RequestRole(m_role->currentData().toInt());
    form.channel = domain::RequestChannel(m_channel->currentData().toInt());
    form.zone = m_zone->currentText();
    if (const std::optional<QDate> day = m_day->day())
        form.receivedAt = QDateTime(*day, m_time->time(), QTimeZone(form.zone.toLatin1())).toUTC();
    form.calendar = m_calendar->currentData().toString();
    form.rights = chosenRights(*m_rights);
    form.sourceRef = textIn(m_source);
    form.details = textIn(m_details);
    return form;
}

void RecordForm::showDates()
{
    const contract::RequestForm form = typed();
    m_dates->clear();
    const domain::HolidayCalendar* calendar = domain::builtInCalendar(form.calendar);
    const base::Result<QDate> today = domain::localDay(context().clock(), form.zone);
    if (form.rights.isEmpty() || !form.receivedAt.isValid() || !calendar || !today) {
        m_datesNote->setText(tr("Once it is said what they ask for, the dates stand here."));
        m_datesNote->show();
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

bool RecordForm::isUnderstood()
{
    if (const base::Result<QString> address = domain::emailAddress(textIn(m_address)); !address) {
        m_address->setError(address.error().message);
        takeFocus();
        reveal(m_address);
        return false;
    }
    if (m_rights->chosen() == 0) {
        m_rightsField->setError(tr("Say what the person asks for: one right at least."));
        m_rights->setFocus(Qt::OtherFocusReason);
        reveal(m_rightsField);
        return false;
    }
    if (m_day->day())
        return true;
    m_dayField->setError(m_day->text().trimmed().isEmpty()
            ? tr("Say on which day it reached us.")
            : DateField::notUnderstood(m_day->text()));
    m_day->setFocus(Qt::OtherFocusReason);
    reveal(m_dayField);
    return false;
}

void RecordForm::save()
{
    m_typing.stop();
    if (const QString reason = whyNoWork(context()); !reason.isEmpty()) {
        pane().showError(ApiError::invalid({}, reason, u"request.not-allowed"_s));
        return;
    }
    if (!isUnderstood())
        return;
    saving(client().dataRequests().record(typed()).then(
        this, [this](const base::Result<domain::RequestCase>& request) {
            if (!request) {
                failed(request.error());
                return;
            }
            link(*request, chosenRelated(), {});
        }));
}

} // namespace console::ui
