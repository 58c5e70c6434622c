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
#include <QVBoxLayout>

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

QString relatedWords(const domain::RelatedCase& related)
{
    return QStringList{related.ref, models::rightsTitle(related.rights), title(related.status)}
        .join(u" · "_s);
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

void RecordForm::askWhoItIs()
{
    const base::Result<QString> address = domain::emailAddress(textIn(m_address));
    const contract::RequestForm form = typed();
    if (!address || form.rights.isEmpty() || !form.receivedAt.isValid()) {
        if (!address)
            clearWhoItIs();
        return;
    }
    if (*address == m_askedFor || isBusy() || !whyNoWork(context()).isEmpty())
        return;
    clearWhoItIs();
    m_askedFor = *address;
    m_asking = client().dataRequests().preview(form).then(
        this, [this](const base::Result<contract::RequestPreview>& preview) {
            // What is wrong with the form is told when it is saved.
            if (preview)
                showWhoItIs(*preview);
            else
                m_askedFor.clear();
        });
}

void RecordForm::clearWhoItIs()
{
    m_asking.cancel();
    m_askedFor.clear();
    m_relatedRefs.clear();
    while (QLayoutItem* item = m_person->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void RecordForm::showWhoItIs(const contract::RequestPreview& preview)
{
    const QList<CaseNotice> notices = noticesOf(preview.subject);
    for (const CaseNotice& notice : notices)
        m_person->addWidget(new Note(notice.tone, notice.title, notice.text));
    if (preview.related.isEmpty())
        return;
    QList<CheckSet::Choice> choices;
    // As many as there are bits; the newest come first.
    for (const domain::RelatedCase& related : preview.related.mid(0, 16)) {
        choices.append({1 << m_relatedRefs.size(), relatedWords(related)});
        m_relatedRefs << related.ref;
    }
    m_related = new CheckSet(choices);
    auto* field = new FormField(tr("Other cases of this person: link them"), m_related);
    field->setHint(
        tr("Nothing is merged. A duplicate can be closed later in favour of the other."));
    pane().watch(field);
    m_person->addWidget(field);
    field->markClean();
}

QStringList RecordForm::chosenRelated() const
{
    QStringList refs;
    for (qsizetype i = 0; m_related && i < m_relatedRefs.size(); ++i) {
        if (m_related->chosen() & (1 << i))
            refs << m_relatedRefs.at(i);
    }
    return refs;
}

bool RecordForm::isUnderstood()
{
    if (const base::Result<QString> address = domain::emailAddress(textIn(m_address)); !address) {
        m_address->setError(address.error().message);
        takeFocus();
        return false;
    }
    if (m_rights->chosen() == 0) {
        m_rightsField->setError(tr("Say what the person asks for: one right at least."));
        m_rights->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_day->day())
        return true;
    m_dayField->setError(m_day->text().trimmed().isEmpty()
            ? tr("Say on which day it reached us.")
            : DateField::notUnderstood(m_day->text()));
    m_day->setFocus(Qt::OtherFocusReason);
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

void RecordForm::link(const domain::RequestCase& request, QStringList refs, const QString& problems)
{
    if (refs.isEmpty()) {
        saved();
        QString words = tr("%1 is recorded.").arg(request.summary.ref);
        if (!problems.isEmpty())
            words += u' ' + problems;
        Q_EMIT recorded(request, words);
        return;
    }
    const QString ref = refs.takeFirst();
    m_linking
        = client()
              .dataRequests()
              .link(request.summary.id, ref, request.summary.rev)
              .then(this,
                  [this, request, refs, problems, ref](
                      const base::Result<domain::RequestCase>& linked) {
                      const QString problem = linked
                          ? problems
                          : tr("It could not be linked to %1: %2").arg(ref, linked.error().message);
                      link(linked ? *linked : request, refs, problem);
                  });
}

} // namespace console::ui
