// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/shown_listing.h"
#include "ui/parts/country_names.h"

#include <QLocale>

// What is shown, as rows and in words.

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ListingVersion;

QString longDay(const QDate& day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QList<models::ListedEntry> ShownListing::rows(const QList<domain::SubProcessor>& moved) const
{
    const domain::EntryRules rules{
        .zones = domain::builtInDataZones(), .today = today(), .countryName = countryName};
    const QList<domain::SubProcessor> shown = moved.isEmpty() ? entries() : moved;
    if (m_desk.draft() && (isDraft() || !moved.isEmpty()))
        return models::listedDraft(
            m_desk.latest()->entries, shown, m_desk.draft()->findings, today());
    // What was published stands as it is: what it lacks is for the next version to say.
    const QList<domain::EntryFinding> findings = domain::checkListing(shown, shown, rules);
    return moved.isEmpty()
        ? models::listedEntries(shown, findings, today())
        : models::listedDraft(m_desk.latest()->entries, moved, findings, today());
}

QString ShownListing::choiceWords() const
{
    switch (m_kind) {
    case Kind::Draft:
        return tr("Draft");
    case Kind::Version:
        return tr("Version %1").arg(m_number);
    case Kind::Day:
        return tr("As of %1").arg(longDay(m_day));
    case Kind::InForce:
        break;
    }
    return tr("As of today");
}

QString ShownListing::inForceLine() const
{
    const QString line = tr(
        "Version %1 in force since %2 · %n entry(ies)", nullptr, int(m_version->entries.size()))
                             .arg(m_version->number)
                             .arg(longDay(m_version->effectiveDate));
    const std::optional<ListingVersion>& latest = m_desk.latest();
    if (!latest || latest->number == m_version->number)
        return line;
    return line + u" · "_s
        + tr("version %1 goes live on %2").arg(latest->number).arg(longDay(latest->effectiveDate));
}

QString ShownListing::draftLine() const
{
    const contract::ListingDraftView& view = *m_desk.draft();
    const int changes = int(view.changes.size());
    const QString line = tr("Draft of the next version · %n change(s)", nullptr, changes);
    return view.draft.state == domain::DraftState::InReview
        ? tr("%1 · in review, not public yet").arg(line)
        : tr("%1 · not public yet").arg(line);
}

QString ShownListing::contextLine() const
{
    if (isDraft())
        return draftLine();
    if (!m_version)
        return {};
    if (m_kind == Kind::InForce)
        return inForceLine();
    if (holdsOnNoDay())
        return tr(
            "Version %1 does not hold: it was withdrawn, or a later one takes its place on its "
            "first day")
            .arg(m_version->number);
    const int count = int(m_version->entries.size());
    if (m_kind == Kind::Day)
        return tr("As of %1: version %2 · %n entry(ies)", nullptr, count)
            .arg(longDay(m_day))
            .arg(m_version->number);
    return m_version->effectiveDate > today()
        ? tr("Version %1 goes live on %2 · %n entry(ies)", nullptr, count)
              .arg(m_version->number)
              .arg(longDay(m_version->effectiveDate))
        : tr("Version %1, effective from %2 · %n entry(ies)", nullptr, count)
              .arg(m_version->number)
              .arg(longDay(m_version->effectiveDate));
}

QString ShownListing::fileTag() const
{
    if (isDraft())
        return u"draft"_s;
    return m_kind == Kind::Day ? m_day.toString(Qt::ISODate)
                               : u'v' + QString::number(m_version ? m_version->number : 0);
}

QString ShownListing::emptyWords() const
{
    if (m_kind == Kind::Day && !m_version)
        return tr("No version was in force on %1.").arg(longDay(m_day));
    if (isDraft())
        return tr("This draft names no one. Add the first sub-processor.");
    return tr("This version of the listing names no one. Sub-processors stand here once a version "
              "with entries is in force.");
}

} // namespace console::ui
