// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/listing_versions_model.h"

#include "models/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::models {

using domain::ListingVersionState;
using domain::PublishedVersion;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListingVersionsModel)
};

QString inForceText(const PublishedVersion& version)
{
    const QString day = QLocale().toString(version.effectiveDate, QStringLiteral("d MMM yyyy"));
    switch (version.state) {
    case ListingVersionState::InForce:
        return Words::tr("since %1").arg(day);
    case ListingVersionState::Withdrawn:
        return Words::tr("never");
    case ListingVersionState::Pending:
    case ListingVersionState::Superseded:
        break;
    }
    return Words::tr("from %1").arg(day);
}

QVariant numberRole(const PublishedVersion& version, int role)
{
    if (role == StrongRole)
        return true;
    if (role == Qt::AccessibleTextRole)
        return Words::tr("Version %1, %2").arg(version.number).arg(versionStanding(version));
    return {};
}

QVariant stateRole(const PublishedVersion& version, int role)
{
    if (role != ToneRole)
        return {};
    switch (version.state) {
    case ListingVersionState::InForce:
        return int(CellTone::Ok);
    case ListingVersionState::Pending:
        return int(CellTone::Accent);
    case ListingVersionState::Superseded:
    case ListingVersionState::Withdrawn:
        break;
    }
    return int(CellTone::Muted);
}

QVariant publishedRole(const PublishedVersion& version, int role)
{
    if (role == Qt::ToolTipRole || role == CopyRole)
        return exactTime(version.publishedAt);
    return {};
}

QVariant summaryRole(const PublishedVersion& version, int role)
{
    return role == Qt::ToolTipRole || role == CopyRole ? QVariant(version.summary) : QVariant();
}

QList<Column<PublishedVersion>> columnsOfHistory()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {{QStringLiteral("version"), Words::tr("Version"), 76, 0, right},
            [](const PublishedVersion& v) { return QString::number(v.number); },
            [](const PublishedVersion& v) { return QVariant(v.number); }, numberRole},
        {{QStringLiteral("inForce"), Words::tr("In force"), 170, 0, left}, inForceText,
            [](const PublishedVersion& v) {
                return QVariant(v.effectiveDate);
            }},
        {{QStringLiteral("state"), Words::tr("State"), 110, 0, left},
            [](const PublishedVersion& v) { return versionStateTitle(v.state); }, nullptr,
            stateRole},
        {{QStringLiteral("summary"), Words::tr("Summary"), 260, 1, left},
            [](const PublishedVersion& v) { return v.summary.simplified(); }, nullptr, summaryRole},
        {{QStringLiteral("author"), Words::tr("Author"), 130, 2, left},
            [](const PublishedVersion& v) {
                return v.author;
            }},
        {{QStringLiteral("approver"), Words::tr("Approved by"), 130, 3, left},
            [](const PublishedVersion& v) {
                return v.approver;
            }},
        {{QStringLiteral("published"), Words::tr("Published"), 130, 4, right},
            [](const PublishedVersion& v) { return shortTime(v.publishedAt); },
            [](const PublishedVersion& v) { return QVariant(v.publishedAt); }, publishedRole},
    };
}

} // namespace

QString versionStateTitle(ListingVersionState state)
{
    switch (state) {
    case ListingVersionState::Pending:
        return Words::tr("pending");
    case ListingVersionState::InForce:
        return Words::tr("in force");
    case ListingVersionState::Superseded:
        return Words::tr("superseded");
    case ListingVersionState::Withdrawn:
        break;
    }
    return Words::tr("withdrawn");
}

QString listingDayTitle(const QDate& day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString versionStanding(const PublishedVersion& version)
{
    const QString day = listingDayTitle(version.effectiveDate);
    switch (version.state) {
    case ListingVersionState::Pending:
        return Words::tr("pending, in force from %1").arg(day);
    case ListingVersionState::InForce:
        return Words::tr("in force since %1").arg(day);
    case ListingVersionState::Superseded:
        return Words::tr("superseded, in force from %1").arg(day);
    case ListingVersionState::Withdrawn:
        break;
    }
    return Words::tr("withdrawn before its day, %1").arg(day);
}

ListingVersionsModel::ListingVersionsModel(QObject* parent)
    : RowList(
        columnsOfHistory(),
        [](const PublishedVersion& version) { return QString::number(version.number); }, parent)
{
}

} // namespace console::models
