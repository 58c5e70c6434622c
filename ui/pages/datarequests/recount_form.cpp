// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/recount_form.h"

#include "cloud/calendars_api.h"
#include "cloud/client.h"
#include "models/request_titles.h"
#include "models/when.h"
#include "ui/parts/facts.h"

namespace console::ui {

using namespace Qt::StringLiterals;

RecountForm::RecountForm(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CaseForm(pane, context, request)
    , m_dates(new KeyValueList)
{
    addWords(tr("The case keeps the version of the calendar that it was counted with. Counted anew "
                "it keeps the newest one of “%1”. The dates before and after go on the record.")
                 .arg(models::calendarTitle(request.calendar, request.calendarName)));
    pane.addSection(tr("Last days to answer"));
    pane.add(m_dates);
    showDates();
    m_reason = addText(tr("Why it is counted anew"), u"reason"_s);
    open(tr("%1: another version of the calendar").arg(request.summary.ref), tr("Count them anew"));
}

void RecountForm::showDates()
{
    QList<KeyValue> rows;
    if (!request().renewal)
        rows << KeyValue{tr("Dates"), tr("are those of the newest version already"), Tone::Muted};
    const QList<domain::RightClock> after
        = request().renewal ? request().renewal->rights : QList<domain::RightClock>();
    for (const domain::RightClock& now : request().summary.rights) {
        for (const domain::RightClock& then : after) {
            if (then.asked.right != now.asked.right)
                continue;
            const bool same
                = then.limit.legal == now.limit.legal && then.limit.target == now.limit.target;
            const QString words = same
                ? tr("%1 · internal target %2, as before")
                      .arg(models::weekDay(then.limit.legal), models::weekDay(then.limit.target))
                : tr("%1 · internal target %2; before %3 and %4")
                      .arg(models::weekDay(then.limit.legal), models::weekDay(then.limit.target),
                          models::weekDay(now.limit.legal), models::weekDay(now.limit.target));
            rows << KeyValue{
                models::rightTitle(now.asked.right), words, same ? Tone::Neutral : Tone::Warn};
        }
    }
    m_dates->setRows(rows);
}

base::Call<domain::RequestCase> RecountForm::write()
{
    const contract::RecountForm form{
        .version = request().renewal ? request().renewal->version : request().calendarVersion,
        .reason = textIn(m_reason)};
    return cloud::CalendarsApi(client().governanceSession())
        .countAnew(request().summary.id, form, request().summary.rev);
}

QString RecountForm::doneWords(const Case& request) const
{
    return tr("The dates of %1 are counted anew.").arg(request.summary.ref);
}

void RecountForm::changedElsewhere(const Case& before)
{
    Q_UNUSED(before)
    showDates();
}

} // namespace console::ui
