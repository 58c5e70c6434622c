// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/correction_form.h"

#include "cloud/client.h"
#include "cloud/recorded_subjects_api.h"
#include "models/request_titles.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/receipt_fields.h"
#include "ui/pages/datarequests/rights_choice.h"
#include "ui/parts/check_set.h"
#include "ui/parts/notes.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using contract::RequestForm;

namespace {

constexpr int typingPause = 250; // milliseconds

QList<domain::DataRight> everyRight()
{
    return {domain::allDataRights.begin(), domain::allDataRights.end()};
}

RequestForm formOf(const domain::RequestCase& request)
{
    RequestForm form;
    form.regulation = request.summary.regulation;
    form.channel = request.summary.channel;
    form.receivedAt = request.summary.receivedAt;
    form.zone = request.summary.zone;
    form.calendar = request.calendar;
    form.rights = rightsOf(request.summary);
    return form;
}

//! One of the things that can be corrected: how it is told, and how it goes from form to form.
struct Part {
    QString title;
    std::function<QString(const RequestForm&)> words;
    std::function<void(RequestForm&, const RequestForm&)> take;
};

template <typename T>
Part part(const QString& title, T RequestForm::*member,
    const std::function<QString(const RequestForm&)>& words)
{
    return {title, words, [member](RequestForm& to, const RequestForm& from) {
                to.*member = from.*member;
            }};
}

QList<Part> allParts(const ReceiptFields& receipt)
{
    return {
        part(CorrectionForm::tr("Asked for"), &RequestForm::rights,
            [](const RequestForm& form) { return models::rightsTitle(form.rights); }),
        part(CorrectionForm::tr("Reached us by"), &RequestForm::channel,
            [](const RequestForm& form) { return models::channelTitle(form.channel); }),
        part(CorrectionForm::tr("Law"), &RequestForm::regulation,
            [](const RequestForm& form) { return models::regulationTitle(form.regulation); }),
        part(CorrectionForm::tr("Received"), &RequestForm::receivedAt,
            [](const RequestForm& form) { return models::shortTime(form.receivedAt); }),
        part(CorrectionForm::tr("Time zone"), &RequestForm::zone,
            [](const RequestForm& form) { return form.zone; }),
        part(CorrectionForm::tr("Public holidays of"), &RequestForm::calendar,
            [&receipt](const RequestForm& form) { return receipt.calendarWords(form.calendar); }),
    };
}

} // namespace

CorrectionForm::CorrectionForm(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CaseForm(pane, context, request)
    , m_conflict(new Note(Tone::Warn, tr("You and somebody else corrected the same."),
          tr("Nothing was saved yet. If you save again, yours is kept.")))
    , m_sides(new KeyValueList)
    , m_rights(rightsChoice(everyRight()))
{
    addWords(tr("What was typed wrong at recording. The dates are counted anew. What was there "
                "before goes on the record; of address and name only that they were corrected."));
    pane.add(m_conflict);
    pane.add(m_sides);
    m_conflict->hide();
    m_sides->hide();
    addPerson();
    m_rightsField = pane.addField(new FormField(tr("What they ask for"), m_rights, u"rights"_s));
    m_receipt = new ReceiptFields(pane, context.clock, this);
    m_reason = addText(tr("Why it is corrected"), u"reason"_s);
    m_receipt->addDates();
    m_receipt->offerCalendarOf(request);
    show(formOf(request));
    m_recorded = typed();
    m_receipt->showDates(m_recorded);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_receipt->showDates(typed()); });
    connect(m_receipt, &ReceiptFields::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_rightsField, &FormField::changed, &m_typing, qOverload<>(&QTimer::start));
    m_receipt->readCalendars(client());
    open(tr("%1: a correction").arg(request.summary.ref), tr("Correct the case"));
}

void CorrectionForm::addPerson()
{
    m_address = addLine(tr("Address of the person"), u"address"_s);
    m_name = addLine(tr("Name"), u"name"_s);
    m_show = new LinkButton(tr("Show both"));
    m_show->setAccessibleName(tr("Show address and name"));
    m_show->setToolTip(tr("That they were shown goes on the record."));
    pane().add(m_show);
    connect(m_show, &QPushButton::clicked, this, &CorrectionForm::showPerson);
    showMasks();
}

void CorrectionForm::showMasks()
{
    const auto stays = [](FormField* field, const QString& mask) {
        if (!mask.isEmpty())
            field->setHint(tr("Recorded as %1. Left empty, it stays so.").arg(mask));
    };
    stays(m_address, request().summary.mask);
    stays(m_name, request().name);
}

void CorrectionForm::showPerson()
{
    m_show->setEnabled(false);
    m_showing = client()
                    .dataRequests()
                    .showSubject(request().summary.id)
                    .then(this, [this](const base::Result<contract::SubjectView>& shown) {
                        m_show->setEnabled(true);
                        if (!shown) {
                            failed(shown.error());
                            return;
                        }
                        m_shown = true;
                        m_show->hide();
                        for (const auto& [field, text] : {std::pair(m_address, shown->address),
                                 std::pair(m_name, shown->name)}) {
                            field->setHint({});
                            if (field->isChanged())
                                continue;
                            field->setValue(text);
                            field->markClean();
                        }
                    });
}

RequestForm CorrectionForm::typed() const
{
    RequestForm form;
    m_receipt->write(form);
    form.targetReserve = request().targetReserve;
    form.rights = chosenRights(*m_rights);
    return form;
}

void CorrectionForm::show(const RequestForm& form)
{
    m_receipt->show(form);
    m_rights->setChosen(rightBits(form.rights));
}

bool CorrectionForm::isUnderstood() const
{
    FormField* wrong = m_receipt->misunderstood();
    if (!wrong && m_rights->chosen() == 0) {
        m_rightsField->setError(tr("Say what the person asks for: one right at least."));
        m_rights->setFocus(Qt::OtherFocusReason);
    }
    return !wrong && m_rights->chosen() != 0;
}

base::Call<domain::RequestCase> CorrectionForm::write()
{
    const RequestForm form = typed();
    contract::RequestCorrection correction;
    const auto differs = [](auto& into, const auto& now, const auto& recorded) {
        if (now != recorded)
            into = now;
    };
    differs(correction.rights, form.rights, m_recorded.rights);
    differs(correction.channel, form.channel, m_recorded.channel);
    differs(correction.regulation, form.regulation, m_recorded.regulation);
    differs(correction.receivedAt, form.receivedAt, m_recorded.receivedAt);
    differs(correction.zone, form.zone, m_recorded.zone);
    differs(correction.calendar, form.calendar, m_recorded.calendar);
    if (m_address->isChanged())
        correction.address = textIn(m_address);
    if (m_name->isChanged())
        correction.name = textIn(m_name);
    correction.reason = textIn(m_reason);
    return cloud::RecordedSubjectsApi(client().governanceSession())
        .correct(request().summary.id, correction, request().summary.rev);
}

void CorrectionForm::changedElsewhere(const Case& before)
{
    const RequestForm yours = typed();
    m_receipt->offerCalendarOf(request());
    show(formOf(request()));
    const RequestForm theirs = typed();
    RequestForm merged = theirs;
    QList<KeyValue> sides;
    const auto contested = [&sides](const QString& title, const QString& mine, const QString& now) {
        sides << KeyValue{title, tr("yours: %1 · theirs: %2").arg(mine, now)};
    };
    const QList<Part> parts = allParts(*m_receipt);
    for (const Part& part : parts) {
        const QString mine = part.words(yours);
        const QString old = part.words(m_recorded);
        const QString now = part.words(theirs);
        if (mine != old)
            part.take(merged, yours);
        if (mine != old && now != old && mine != now)
            contested(part.title, mine, now);
    }
    if (m_address->isChanged() && before.summary.personKey != request().summary.personKey)
        contested(m_address->label(), textIn(m_address), request().summary.mask);
    if (m_name->isChanged() && before.name != request().name)
        contested(m_name->label(), textIn(m_name), request().name);
    show(merged);
    m_recorded = theirs;
    m_receipt->showDates(merged);
    if (!m_shown)
        showMasks();
    m_sides->setRows(sides);
    m_sides->setVisible(!sides.isEmpty());
    m_conflict->setVisible(!sides.isEmpty());
    if (!sides.isEmpty())
        reveal(m_sides);
}

QString CorrectionForm::doneWords(const Case& request) const
{
    return tr("%1 is corrected.").arg(request.summary.ref);
}

} // namespace console::ui
