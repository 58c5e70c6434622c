// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/comparison_points.h"

#include "ui/parts/day_field.h"
#include "ui/parts/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ListingVersionState;

namespace {
// What an entry of the choice is; versions have their number.
constexpr int draftItem = 0;
constexpr int dayItem = -1;
constexpr int shortestChoice = 8; // characters
} // namespace

QString versionWords(const domain::PublishedVersion& version)
{
    const QString day = QLocale().toString(version.effectiveDate, u"d MMMM yyyy"_s);
    switch (version.state) {
    case ListingVersionState::InForce:
        return PointField::tr("Version %1 (in force since %2)").arg(version.number).arg(day);
    case ListingVersionState::Pending:
        return PointField::tr("Version %1 (pending, from %2)").arg(version.number).arg(day);
    case ListingVersionState::Withdrawn:
        return PointField::tr("Version %1 (withdrawn)").arg(version.number);
    case ListingVersionState::Superseded:
        break;
    }
    return PointField::tr("Version %1 (from %2)").arg(version.number).arg(day);
}

PointField::PointField(
    const QString& name, const QString& dayName, const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_day(new DayField(today))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(m_choice, 1);
    row->addWidget(m_day);
    m_choice->setAccessibleName(name);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(shortestChoice);
    m_day->setAccessibleName(dayName);
    m_day->setMinimumWidth(m_day->sizeHint().width());
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDay();
        Q_EMIT changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &PointField::changed);
    showDay();
}

void PointField::setVersions(const QList<domain::PublishedVersion>& versions, bool withDraft)
{
    const ListingPoint chosen = point();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    if (withDraft)
        m_choice->addItem(tr("Draft of the next version"), draftItem);
    for (const domain::PublishedVersion& version : versions)
        m_choice->addItem(versionWords(version), version.number);
    m_choice->addItem(tr("As of a day"), dayItem);
    choose(chosen);
}

void PointField::choose(const ListingPoint& point)
{
    const QSignalBlocker quietChoice(m_choice);
    const QSignalBlocker quietDay(m_day);
    const int item = point.kind == ListingPoint::Kind::Version ? point.number
        : point.kind == ListingPoint::Kind::Draft              ? draftItem
                                                               : dayItem;
    if (const int row = m_choice->findData(item); row >= 0)
        m_choice->setCurrentIndex(row);
    if (point.day.isValid())
        m_day->setDate(point.day);
    showDay();
}

ListingPoint PointField::point() const
{
    const int item = m_choice->currentData().isValid() ? m_choice->currentData().toInt() : dayItem;
    if (item == draftItem)
        return {.kind = ListingPoint::Kind::Draft};
    if (item == dayItem)
        return {.kind = ListingPoint::Kind::Day, .day = m_day->date()};
    return {.number = item};
}

void PointField::showDay()
{
    m_day->setVisible(m_choice->currentData().toInt() == dayItem);
}

ComparisonPoints::ComparisonPoints(const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_before(new PointField(tr("Compare from"), tr("Day to compare from"), today))
    , m_after(new PointField(tr("Compare to"), tr("Day to compare to"), today))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    int row = 0;
    for (const auto& [words, field] :
        {std::pair(tr("From"), m_before), std::pair(tr("To"), m_after)}) {
        grid->addWidget(new TextLabel(words, TextSize::Body, Tone::Muted), row, 0);
        grid->addWidget(field, row++, 1);
        connect(field, &PointField::changed, this, &ComparisonPoints::changed);
    }
    grid->setColumnStretch(1, 1);
}

void ComparisonPoints::setVersions(const QList<domain::PublishedVersion>& versions, bool withDraft)
{
    m_before->setVersions(versions, withDraft);
    m_after->setVersions(versions, withDraft);
}

void ComparisonPoints::choose(const ListingPoint& before, const ListingPoint& after)
{
    m_before->choose(before);
    m_after->choose(after);
}

void ComparisonPoints::swap()
{
    choose(after(), before());
    Q_EMIT changed();
}

} // namespace console::ui
