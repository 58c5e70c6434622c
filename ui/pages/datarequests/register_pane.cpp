// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/register_pane.h"

#include "cloud/client.h"
#include "domain/local_day.h"
#include "models/register_tables.h"
#include "ui/pages/datarequests/pane_reading.h"
#include "ui/pages/datarequests/register_pdf.h"
#include "ui/parts/date_field.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using Requests = QList<domain::RequestSummary>;

namespace {

DateField* dayOf(const FormField* field)
{
    return qobject_cast<DateField*>(field->control());
}

TextLabel* quiet(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Small, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

} // namespace

RegisterPane::RegisterPane(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
{
    pane.setTitle(tr("Register of data requests"));
    build();
    readAgainOnRequest(this, pane, [this] { read(); });
    pane.setState(ViewState::firstLoad(tr("Reading the cases…")));
    read();
}

void RegisterPane::build()
{
    pane().add(quiet(tr("Shows how each request was answered (GDPR, Art. 5(2); California, 11 CCR "
                        "7101 and 7102). Cases are named by their numbers; no address, name or "
                        "text is in it. That it is saved goes on the record.")));
    // Where cases are received it may be tomorrow already.
    const QDate today = domain::localDay(context().clock(), domain::usualZone())
                            .value_or(context().clock().date());
    m_from = addDay(tr("Received from"), QDate(today.year(), 1, 1));
    m_to = addDay(tr("Received until"), today);
    m_words = quiet({});
    pane().add(m_words);
    m_figures = new KeyValueList;
    pane().add(m_figures);
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(space::s, holder);
    m_files << addFile(tr("Register as CSV…"), &RegisterPane::saveRegister)
            << addFile(tr("Figures as CSV…"), &RegisterPane::saveFigures)
            << addFile(tr("Both as PDF…"), &RegisterPane::savePdf);
    for (BusyButton* button : std::as_const(m_files))
        flow->addWidget(button);
    pane().add(holder);
}

FormField* RegisterPane::addDay(const QString& label, const QDate& day)
{
    auto* control = new DateField;
    control->setDay(day);
    // Not of the pane's own fields: what is chosen here is nothing that could be lost.
    auto* field = new FormField(label, control);
    connect(field, &FormField::changed, this, &RegisterPane::showFigures);
    pane().add(field);
    return field;
}

BusyButton* RegisterPane::addFile(const QString& text, void (RegisterPane::*deed)())
{
    auto* button = new BusyButton(text);
    setAllowed(button, false, tr("The cases are being read."));
    connect(button, &BusyButton::activated, this, deed);
    return button;
}

void RegisterPane::read()
{
    cloud::DataRequestQuery query;
    query.sort = cloud::DataRequestQuery::Sort::Ref;
    m_reading.cancel();
    m_reading = client().dataRequests().all(query).then(
        this, [this](const base::Result<Requests>& requests) {
            if (requests) {
                m_requests = *requests;
                pane().setState(ViewState::ready());
                showFigures();
                return;
            }
            showUnread(this, pane(), tr("The register could not be made."), requests.error());
        });
}

bool RegisterPane::isPeriod()
{
    for (FormField* field : {m_from, m_to}) {
        const DateField* day = dayOf(field);
        field->setError(day->day() ? QString() : DateField::notUnderstood(day->text()));
    }
    const auto from = dayOf(m_from)->day();
    const auto to = dayOf(m_to)->day();
    if (from && to && *from > *to)
        m_to->setError(tr("Choose the day on which the period begins, or a later one."));
    return from && to && *from <= *to;
}

void RegisterPane::showFigures()
{
    if (!m_requests)
        return;
    m_entries.clear();
    const bool known = isPeriod();
    if (known)
        m_entries = domain::registerOf(
            *m_requests, *dayOf(m_from)->day(), *dayOf(m_to)->day(), context().clock());
    const models::WordTable table = models::figureTable(domain::figuresOf(m_entries));
    QList<KeyValue> rows;
    if (table.titles.size() > 2)
        rows << KeyValue{tr("Year"), table.titles.mid(1).join(u" · "_s), Tone::Muted};
    if (!m_entries.isEmpty()) {
        for (const QStringList& row : table.rows)
            rows << KeyValue{row.first(), row.mid(1).join(u" · "_s)};
    }
    m_figures->setRows(rows);
    m_words->setText(!known       ? tr("Choose the first and the last day of the period.")
            : m_entries.isEmpty() ? tr("No case was received in that period.")
                                  : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    // The one that works says so until it has ended, also when the cases are read anew meanwhile.
    if (pane().isSaving())
        return;
    for (BusyButton* button : std::as_const(m_files))
        setAllowed(button, !m_entries.isEmpty(), m_words->text());
}

QString RegisterPane::tag() const
{
    return u"%1-%2"_s.arg(dayOf(m_from)->day().value_or(QDate()).toString(u"yyyyMMdd"_s),
        dayOf(m_to)->day().value_or(QDate()).toString(u"yyyyMMdd"_s));
}

void RegisterPane::save(domain::RegisterFile file, const QString& title, const QString& name,
    const QString& filter, const std::function<QByteArray()>& content)
{
    const contract::RegisterExport taken{
        .file = file, .from = *dayOf(m_from)->day(), .to = *dayOf(m_to)->day()};
    saving(client().dataRequests().exportRegister(taken).then(this,
               [this, title, name, filter, content](const base::Result<base::Done>& recorded) {
                   if (!recorded) {
                       failed(recorded.error());
                       showFigures();
                       return;
                   }
                   unlock();
                   showFigures();
                   Q_EMIT fileWanted(title, name, filter, content);
               }),
        m_files.value(int(file)), tr("Asking…"));
}

void RegisterPane::saveRegister()
{
    save(domain::RegisterFile::Cases, tr("Save the register as CSV"),
        u"data-requests-%1.csv"_s.arg(tag()), tr("Comma-separated values (*.csv)"),
        [entries = m_entries] { return models::toCsv(models::registerTable(entries)); });
}

void RegisterPane::saveFigures()
{
    save(domain::RegisterFile::Figures, tr("Save the figures as CSV"),
        u"data-request-figures-%1.csv"_s.arg(tag()), tr("Comma-separated values (*.csv)"),
        [entries = m_entries] {
            return models::toCsv(models::figureTable(domain::figuresOf(entries)));
        });
}

void RegisterPane::savePdf()
{
    const QString period = tr("Cases received from %1 to %2, as of %3")
                               .arg(dayOf(m_from)->day()->toString(Qt::ISODate),
                                   dayOf(m_to)->day()->toString(Qt::ISODate),
                                   context().clock().date().toString(Qt::ISODate));
    save(domain::RegisterFile::Both, tr("Save the register as PDF"),
        u"data-requests-%1.pdf"_s.arg(tag()), tr("PDF (*.pdf)"),
        [entries = m_entries, period] { return registerToPdf(entries, period); });
}

void RegisterPane::takeFocus()
{
    m_from->control()->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
