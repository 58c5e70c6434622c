// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/calendars_api.h"
#include "cloud/client.h"
#include "domain/data_zones.h"
#include "domain/holiday_import.h"
#include "ui/pages/datarequests/attachment_files.h"
#include "ui/pages/datarequests/calendars_pane.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/keep_draft.h"
#include "ui/parts/country_names.h"
#include "ui/parts/facts.h"
#include "ui/parts/file_drop.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/narrow_box.h"

#include <QComboBox>

#include <algorithm>

// The form with which a calendar is imported, or made another one.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::HolidayCalendar;
using domain::KeptCalendar;

namespace {

constexpr int mostYears = 10; // that are shown day by day

//! A row for each year, with its days and their names.
QList<KeyValue> daysByYear(const HolidayCalendar& calendar)
{
    QList<KeyValue> rows;
    for (int year = calendar.firstYear(); year <= calendar.lastYear(); ++year) {
        if (rows.size() == mostYears) {
            rows << KeyValue{CalendarsPane::tr("Later"),
                CalendarsPane::tr("%n more years", nullptr, calendar.lastYear() - year + 1),
                Tone::Muted};
            break;
        }
        QStringList days;
        for (const domain::PublicHoliday& holiday : calendar.days()) {
            if (holiday.day.year() == year)
                days << QString(QLocale().toString(holiday.day, u"d MMM"_s) + u' ' + holiday.name);
        }
        rows << KeyValue{QString::number(year), days.join(u" · "_s)};
    }
    return rows;
}

QString figuresOf(const HolidayCalendar& calendar)
{
    QStringList sentences{
        CalendarsPane::tr("%n days, from %1 to %2.", nullptr, int(calendar.days().size()))
            .arg(calendar.firstYear())
            .arg(calendar.lastYear())};
    if (const auto repeated = int(calendar.repeatedDays()); repeated > 0)
        sentences << CalendarsPane::tr(
            "%n of them fall on a day that has another one.", nullptr, repeated);
    return sentences.join(u' ');
}

} // namespace

Note* CalendarsPane::noteOfThinYears(const HolidayCalendar& calendar)
{
    const QList<int> thin = domain::thinYears(calendar);
    if (thin.isEmpty())
        return nullptr;
    QStringList years;
    for (const int year : thin)
        years << QString::number(year);
    return new Note(Tone::Warn,
        tr("Far fewer days than in other years: %1.").arg(years.join(u", "_s)),
        tr("Look whether those years are whole. A last day that falls on a holiday which is "
           "missing comes out too early."));
}

void CalendarsPane::addForm()
{
    pane().addSection(tr("Import from a file"));
    addTargets();
    m_name = pane().addField(new FormField(tr("Name"), new QLineEdit, u"name"_s));
    m_name->setHint(tr("Such as Bavaria"));
    addCountries();
    m_drop = new FileDrop(tr("Calendar of public holidays"), tr("Calendar (*.ics)"));
    connect(m_drop, &FileDrop::fileChosen, this, &CalendarsPane::takePath);
    m_file = pane().addField(new FormField(tr("File"), m_drop, u"ics"_s));
    // A draft would show a file that nobody has read.
    m_file->setProperty(notInDrafts, true);
    m_file->setHint(tr("An .ics file with whole days, and without rules that repeat them"));
    m_words = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_words->setWordWrap(true);
    pane().add(m_words);
    m_days = new KeyValueList;
    pane().add(m_days);
    m_words->hide();
    m_days->hide();
    pane().setSaveText(tr("Keep the calendar"));
    allow();
    showTarget();
}

void CalendarsPane::allow()
{
    m_noWork = whyNoWork(context());
    pane().setSaveRefusal(m_noWork);
    for (FormField* field : {m_name, m_countryField, m_file})
        field->setEnabled(m_noWork.isEmpty());
    m_target->setEnabled(m_noWork.isEmpty());
    pane().setDraft(m_noWork.isEmpty());
    keepDraft(pane(), context(), u"calendar"_s, m_noWork);
}

void CalendarsPane::addTargets()
{
    m_target = narrowBox();
    m_target->addItem(tr("A new calendar"), QString());
    for (const KeptCalendar& kept : std::as_const(*m_calendars)) {
        if (kept.imported)
            m_target->addItem(
                tr("%1: another name or version").arg(kept.name), kept.calendar.identity().id);
    }
    pane().addField(new FormField(tr("What it is for"), m_target, u"target"_s));
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] { showTarget(); });
}

void CalendarsPane::addCountries()
{
    QStringList codes = domain::builtInDataZones().countries();
    std::sort(codes.begin(), codes.end(), [](const QString& one, const QString& other) {
        return QString::localeAwareCompare(countryName(one), countryName(other)) < 0;
    });
    m_country = narrowBox();
    // Set before there is an entry, so that none of them is chosen by itself.
    m_country->setPlaceholderText(tr("Choose a country"));
    for (const QString& code : std::as_const(codes))
        m_country->addItem(countryName(code), code);
    m_country->setMaxVisibleItems(12);
    m_country->setCurrentIndex(
        m_country->findData(QLocale::territoryToCode(QLocale().territory())));
    m_countryField = pane().addField(new FormField(tr("Country"), m_country, u"country"_s));
}

const KeptCalendar* CalendarsPane::target() const
{
    const QString id = m_target->currentData().toString();
    const auto found = std::find_if(m_calendars->begin(), m_calendars->end(),
        [&](const KeptCalendar& kept) { return kept.calendar.identity().id == id; });
    return found == m_calendars->end() ? nullptr : &*found;
}

void CalendarsPane::showTarget()
{
    const KeptCalendar* known = target();
    m_countryField->setVisible(!known);
    m_name->setValue(known ? known->name : QString());
    m_file->setError({});
}

void CalendarsPane::takePath(const QString& path)
{
    if (!whyNoWork(context()).isEmpty())
        return;
    pane().clearErrors();
    m_drop->setPath(path);
    m_ics.reset();
    showPreview();
    const Result<qint64> size = attachableSize(path);
    if (!size || *size > domain::largestIcs) {
        m_file->setError(size ? tr("The file is larger than %1 KiB. Export fewer years.")
                                    .arg(domain::largestIcs / 1024)
                              : size.error().message);
        return;
    }
    m_readingFile = readPiece(path, 0, *size).then(this, [this](const Result<QByteArray>& content) {
        if (content)
            m_ics = *content;
        else
            m_file->setError(content.error().message);
        showPreview();
    });
}

void CalendarsPane::showPreview()
{
    delete m_thin;
    m_words->setVisible(m_ics.has_value());
    m_days->setVisible(m_ics.has_value());
    if (!m_ics)
        return;
    // The days are the same in any country.
    const QVariant country = m_country->itemData(qMax(0, m_country->currentIndex()));
    const auto calendar = domain::calendarFromIcs(*m_ics, u"preview"_s, country.toString());
    if (!calendar) {
        m_ics.reset();
        m_words->hide();
        m_days->hide();
        m_file->setError(calendar.error().message);
        return;
    }
    m_words->setText(figuresOf(*calendar));
    m_days->setRows(daysByYear(*calendar));
    m_thin = noteOfThinYears(*calendar);
    if (m_thin)
        pane().add(m_thin);
    reveal(m_thin ? static_cast<QWidget*>(m_thin.data()) : m_days);
}

void CalendarsPane::save()
{
    const KeptCalendar* known = target();
    const QString name = textIn(m_name);
    if (!known && !m_ics) {
        if (m_file->error().isEmpty())
            m_file->setError(tr("Choose a file first."));
        reveal(m_file);
        return;
    }
    if (known) {
        contract::CalendarChange change;
        if (name != known->name)
            change.name = name;
        if (m_ics)
            change.ics = QString::fromUtf8(*m_ics);
        if (!change.name && !change.ics) {
            m_file->setError(tr("Give it another name, or choose a file."));
            reveal(m_file);
            return;
        }
        write(*known, change, pane().saveButton(), tr("%1 is changed.").arg(name));
        return;
    }
    if (m_country->currentIndex() < 0) {
        m_countryField->setError(tr("Choose a country."));
        reveal(m_countryField);
        return;
    }
    saving(cloud::CalendarsApi(client().governanceSession())
               .add({.name = name,
                   .country = m_country->currentData().toString(),
                   .ics = QString::fromUtf8(*m_ics)})
               .then(this,
                   [this, name](const Result<KeptCalendar>& written) {
                       ended(written, tr("%1 is imported.").arg(name));
                   }),
        pane().saveButton(), tr("Saving…"));
}

} // namespace console::ui
