// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_timeline.h"

#include "models/listing_versions_model.h"
#include "models/notice_words.h"

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ListingVersionState;
using domain::PublishedVersion;

namespace {
constexpr qsizetype longestSummary = 80; // characters of a name that is read out
const QString draftKey = u"draft"_s;

DatePoint::State stateOf(ListingVersionState state)
{
    switch (state) {
    case ListingVersionState::Pending:
        return DatePoint::State::Ahead;
    case ListingVersionState::InForce:
        return DatePoint::State::Current;
    case ListingVersionState::Superseded:
        return DatePoint::State::Past;
    case ListingVersionState::Withdrawn:
        break;
    }
    return DatePoint::State::Cancelled;
}

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= longestSummary ? line : QString(line.left(longestSummary) + u'…');
}
} // namespace

ListingTimeline::ListingTimeline(QWidget* parent)
    : DateLine(parent)
{
    setAccessibleName(tr("Timeline of the versions"));
    setAccessibleDescription(
        tr("Left and Right go from version to version, Enter opens the one you are at. Plus and "
           "minus look from nearer and from farther."));
    connect(this, &DateLine::opened, this, [this](const QString& key) {
        if (key == draftKey)
            Q_EMIT draftOpened();
        else
            Q_EMIT versionOpened(key.toInt());
    });
}

const PublishedVersion* ListingTimeline::versionOf(const DatePoint& point) const
{
    // They count without gaps.
    const qsizetype place = m_versions.value(0).number - point.key.toInt();
    return place >= 0 && place < m_versions.size() ? &m_versions.at(place) : nullptr;
}

const domain::OpenObjections* ListingTimeline::objectionsTo(int version) const
{
    const auto found = std::find_if(m_objections.begin(), m_objections.end(),
        [&](const domain::OpenObjections& open) { return open.version == version; });
    return found == m_objections.end() ? nullptr : &*found;
}

QString ListingTimeline::labelOf(int version) const
{
    const domain::OpenObjections* open = objectionsTo(version);
    if (!open)
        return QString::number(version);
    return open->organizations == 1
        ? tr("%1 · 1 objection").arg(version)
        : tr("%1 · %n objections", nullptr, open->organizations).arg(version);
}

QString ListingTimeline::nameOf(const DatePoint& point) const
{
    if (const PublishedVersion* version = versionOf(point); version && point.key != draftKey) {
        const QString name
            = tr("Version %1, %2, %3")
                  .arg(point.key, models::versionStanding(*version), shortened(version->summary));
        const domain::OpenObjections* open = objectionsTo(version->number);
        return open ? tr("%1, %2").arg(name, models::objectorsTitle(*open)) : name;
    }
    if (!m_draft)
        return {};
    const QString changes = tr("%n change(s)", nullptr, int(m_draft->changes.size()));
    if (!point.day.isValid()) // so it is not in review
        return tr("Draft, no day yet, %1").arg(changes);
    const QString day = models::listingDayTitle(point.day);
    return m_draft->draft.state == domain::DraftState::InReview
        ? tr("Draft in review, meant for %1, %2").arg(day, changes)
        : tr("Draft, meant for %1, %2").arg(day, changes);
}

QString ListingTimeline::noteOf(const DatePoint& point) const
{
    if (const PublishedVersion* version = versionOf(point); version && point.key != draftKey) {
        if (const domain::OpenObjections* open = objectionsTo(version->number))
            return models::decisionSentence(*open, m_shownOn);
        return version->approver.isEmpty()
            ? tr("Made by %1").arg(version->author)
            : tr("Made by %1, approved by %2").arg(version->author, version->approver);
    }
    return m_draft ? shortened(m_draft->draft.summary) : QString();
}

void ListingTimeline::present(const QList<PublishedVersion>& versions,
    const std::optional<contract::ListingDraftView>& draft, const QDate& today)
{
    m_versions = versions;
    m_draft = draft;
    m_shownOn = today;
    QList<DatePoint> points;
    points.reserve(versions.size() + 1);
    // Oldest first, so that of one day the last one is the newest.
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const QString number = QString::number(version->number);
        points.append(
            {number, version->effectiveDate, stateOf(version->state), labelOf(version->number)});
    }
    const QDate meant = draft ? draft->draft.effectiveDate : QDate();
    if (draft)
        points.append({draftKey, meant, DatePoint::State::Open,
            meant.isValid() ? tr("draft") : tr("draft, no day yet")});
    QList<std::pair<DatePoint::State, QString>> legend;
    for (const auto& [state, words] : std::initializer_list<std::pair<DatePoint::State, QString>>{
             {DatePoint::State::Current, models::versionStateTitle(ListingVersionState::InForce)},
             {DatePoint::State::Ahead, models::versionStateTitle(ListingVersionState::Pending)},
             {DatePoint::State::Open, tr("draft")},
             {DatePoint::State::Past, models::versionStateTitle(ListingVersionState::Superseded)},
             {DatePoint::State::Cancelled,
                 models::versionStateTitle(ListingVersionState::Withdrawn)}}) {
        const bool occurs = std::any_of(points.begin(), points.end(),
            [&, wanted = state](const DatePoint& point) { return point.state == wanted; });
        if (occurs)
            legend.append({state, words});
    }
    setLegend(legend);
    setPoints(points, today);
}

} // namespace console::ui
