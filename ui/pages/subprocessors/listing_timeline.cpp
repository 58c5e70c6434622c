// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_timeline.h"

#include "models/listing_versions_model.h"

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

DatePoint pointOf(const PublishedVersion& version)
{
    DatePoint point;
    point.key = QString::number(version.number);
    point.day = version.effectiveDate;
    point.state = stateOf(version.state);
    point.label = point.key;
    point.name = ListingTimeline::tr("Version %1, %2, %3")
                     .arg(point.key, models::versionStanding(version), shortened(version.summary));
    point.note = version.approver.isEmpty()
        ? ListingTimeline::tr("Made by %1").arg(version.author)
        : ListingTimeline::tr("Made by %1, approved by %2").arg(version.author, version.approver);
    return point;
}

DatePoint pointOf(const contract::ListingDraftView& view)
{
    DatePoint point;
    point.key = draftKey;
    point.day = view.draft.effectiveDate;
    point.state = DatePoint::State::Open;
    point.label = ListingTimeline::tr("draft");
    const QString changes = ListingTimeline::tr("%n change(s)", nullptr, int(view.changes.size()));
    const QString day = models::listingDayTitle(view.draft.effectiveDate);
    point.name = view.draft.state == domain::DraftState::InReview
        ? ListingTimeline::tr("Draft in review, meant for %1, %2").arg(day, changes)
        : ListingTimeline::tr("Draft, meant for %1, %2").arg(day, changes);
    point.note = shortened(view.draft.summary);
    return point;
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

void ListingTimeline::present(const QList<PublishedVersion>& versions,
    const std::optional<contract::ListingDraftView>& draft, const QDate& today)
{
    QList<DatePoint> points;
    points.reserve(versions.size() + 1);
    // Oldest first, so that of one day the last one is the newest.
    for (auto version = versions.crbegin(); version != versions.crend(); ++version)
        points.append(pointOf(*version));
    if (draft && draft->draft.effectiveDate.isValid())
        points.append(pointOf(*draft));
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
