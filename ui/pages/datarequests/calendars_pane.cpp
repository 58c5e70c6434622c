// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/calendars_pane.h"

#include "cloud/calendars_api.h"
#include "cloud/client.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/pane_reading.h"
#include "ui/parts/country_names.h"
#include "ui/parts/facts.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::KeptCalendar;

namespace {

constexpr int yearsAhead = 1; // what comes at the end of a year is answered in the next one

QString yearsOf(const KeptCalendar& kept)
{
    return CalendarsPane::tr("%1 to %2")
        .arg(kept.calendar.firstYear())
        .arg(kept.calendar.lastYear());
}

QString casesOf(const KeptCalendar& kept)
{
    return kept.cases == 1 ? CalendarsPane::tr("1 case")
                           : CalendarsPane::tr("%n cases", nullptr, kept.cases);
}

QString versionOf(const KeptCalendar& kept)
{
    return CalendarsPane::tr("version %1").arg(kept.calendar.identity().version);
}

} // namespace

CalendarsPane::CalendarsPane(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
{
    pane.setTitle(tr("Public holidays"));
    connect(&pane, &DetailPane::saveRequested, this, &CalendarsPane::save);
    readAgainOnRequest(this, pane, [this] { read(); });
    read();
}

void CalendarsPane::takeFocus()
{
    if (m_name && m_name->isVisible())
        m_name->control()->setFocus(Qt::OtherFocusReason);
    else
        PaneContent::takeFocus();
}

void CalendarsPane::readMissing()
{
    if (!m_calendars && !isBusy())
        read();
}

void CalendarsPane::read()
{
    if (!m_calendars)
        pane().setState(ViewState::firstLoad(tr("Reading the calendars…")));
    m_reading.cancel();
    m_reading = cloud::CalendarsApi(client().governanceSession())
                    .list()
                    .then(this, [this](const Result<QList<KeptCalendar>>& calendars) {
                        if (calendars) {
                            m_calendars = *calendars;
                            show();
                            return;
                        }
                        showUnread(this, pane(), tr("The calendars could not be read."),
                            calendars.error());
                    });
}

void CalendarsPane::show()
{
    dropQuestion();
    pane().clear();
    pane().setState(ViewState::ready());
    pane().setTitle(tr("Public holidays"));
    m_ics.reset();
    addWords(tr("Days on which no time limit ends. A case keeps the version of the calendar that "
                "it was counted with: what is changed here changes no date of it."));
    addCalendars();
    addForm();
    pane().markClean();
}

void CalendarsPane::rightsChanged()
{
    if (!m_calendars || isBusy() || m_noWork == whyNoWork(context()))
        return;
    // What is typed stays, and so does what is asked.
    if (question() || pane().isDirty())
        allow();
    else
        show();
}

void CalendarsPane::addWords(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    pane().add(label);
}

void CalendarsPane::addCalendars()
{
    pane().addSection(tr("Of this program"));
    QList<KeyValue> rows;
    for (const KeptCalendar& kept : std::as_const(*m_calendars)) {
        if (!kept.imported)
            rows << KeyValue{models::calendarTitle(kept.calendar.identity().id),
                QStringList{versionOf(kept), casesOf(kept)}.join(u" · "_s)};
    }
    auto* own = new KeyValueList;
    own->setRows(rows);
    pane().add(own);
    pane().addSection(tr("Imported"));
    bool none = true;
    for (const KeptCalendar& kept : std::as_const(*m_calendars)) {
        if (!kept.imported)
            continue;
        none = false;
        addImported(kept);
    }
    if (none)
        addWords(tr("There are none yet."));
}

void CalendarsPane::addImported(const KeptCalendar& kept)
{
    auto* name = new ElidedLabel(kept.name, TextSize::Body, Tone::Neutral);
    name->setTextFormat(Qt::PlainText);
    pane().add(name);
    QStringList facts{countryName(kept.calendar.identity().country), yearsOf(kept),
        tr("%n days", nullptr, int(kept.calendar.days().size())), versionOf(kept), casesOf(kept)};
    if (kept.withdrawn)
        facts << tr("withdrawn");
    addWords(facts.join(u" · "_s));
    if (!kept.withdrawn && kept.calendar.lastYear() < context().clock().date().year() + yearsAhead)
        pane().add(new Note(Tone::Warn,
            tr("%1 has no day after %2.").arg(kept.name, QString::number(kept.calendar.lastYear())),
            tr("A time limit that needs a later one can't be counted with it. Import a newer "
               "version.")));
    if (Note* thin = kept.withdrawn ? nullptr : noteOfThinYears(kept.calendar))
        pane().add(thin);
    auto* button = new LinkButton(kept.withdrawn ? tr("Offer again") : tr("Withdraw"));
    button->setAccessibleName(
        (kept.withdrawn ? tr("Offer %1 again") : tr("Withdraw %1")).arg(kept.name));
    const QString reason = whyNoWork(context());
    setAllowed(button, reason.isEmpty(), reason);
    connect(button, &QPushButton::clicked, this, [this, kept, button] {
        if (!kept.withdrawn) {
            askToWithdraw(kept, button);
            return;
        }
        contract::CalendarChange change;
        change.withdrawn = false;
        write(kept, change, pane().saveButton(), tr("%1 is offered again.").arg(kept.name));
    });
    pane().add(button);
}

void CalendarsPane::askToWithdraw(const KeptCalendar& kept, QWidget* button)
{
    ask({tr("Withdraw %1?").arg(kept.name),
            tr("New cases can't be counted with it any more. Cases that are, stay as they are."),
            tr("Withdraw"), tr("Keep it"), {}, {}},
        {}, button, [this, kept] {
            contract::CalendarChange change;
            change.withdrawn = true;
            write(kept, change, question()->yesButton(), tr("%1 is withdrawn.").arg(kept.name));
        });
}

void CalendarsPane::write(const KeptCalendar& kept, const contract::CalendarChange& change,
    BusyButton* button, const QString& sentence)
{
    saving(cloud::CalendarsApi(client().governanceSession())
               .change(kept, change)
               .then(this,
                   [this, sentence](
                       const Result<KeptCalendar>& written) { ended(written, sentence); }),
        button, tr("Saving…"));
}

void CalendarsPane::ended(const Result<KeptCalendar>& written, const QString& sentence)
{
    if (!written) {
        failed(written.error());
        return;
    }
    dropQuestion();
    saved();
    Q_EMIT told(sentence);
    read();
    Q_EMIT serverChanged();
}

} // namespace console::ui
