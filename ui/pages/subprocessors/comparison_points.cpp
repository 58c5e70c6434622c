// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/comparison_points.h"

#include "ui/parts/date_field.h"
#include "ui/parts/narrow_box.h"
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
constexpr int dayWidth = 190;
constexpr int typingPause = 250; // milliseconds
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
    , m_day(new DateField)
    , m_refusal(new TextLabel({}, TextSize::Small, Tone::Bad))
    , m_taken(today)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_choice, 1);
    row->addWidget(m_day);
    column->addLayout(row);
    m_refusal->setWordWrap(true);
    column->addWidget(m_refusal);
    m_choice->setAccessibleName(name);
    makeNarrow(*m_choice, shortestChoice);
    m_day->setAccessibleName(dayName);
    m_day->setFixedWidth(dayWidth);
    m_day->setDay(today);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDay();
        Q_EMIT changed();
    });
    connect(m_day, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &PointField::takeDay);
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
    const int item = point.kind == ListingPoint::Kind::Version ? point.number
        : point.kind == ListingPoint::Kind::Draft              ? draftItem
                                                               : dayItem;
    if (const int row = m_choice->findData(item); row >= 0)
        m_choice->setCurrentIndex(row);
    // What is typed stays, also when it is no day.
    if (point.day.isValid() && point.day != m_taken) {
        m_taken = point.day;
        m_day->setDay(m_taken);
    }
    showDay();
}

ListingPoint PointField::point() const
{
    const int item = m_choice->currentData().isValid() ? m_choice->currentData().toInt() : dayItem;
    if (item == draftItem)
        return {.kind = ListingPoint::Kind::Draft};
    if (item == dayItem)
        return {.kind = ListingPoint::Kind::Day, .day = m_taken};
    return {.number = item};
}

void PointField::showDay()
{
    const bool isDay = m_choice->currentData().toInt() == dayItem;
    const QString refusal = m_day->refusal();
    m_day->setVisible(isDay);
    m_day->setAccessibleDescription(refusal);
    m_refusal->setText(refusal);
    m_refusal->setVisible(isDay && !refusal.isEmpty());
}

void PointField::takeDay()
{
    showDay();
    const std::optional<QDate> day = m_day->day();
    if (!day || *day == m_taken)
        return;
    m_taken = *day;
    Q_EMIT changed();
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
