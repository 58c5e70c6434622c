// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/sub_processors_model.h"

#include <QCoreApplication>

namespace console::models {

using Listed = ListedEntry;

namespace {

constexpr auto leading = Qt::AlignLeft | Qt::AlignVCenter;

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("SubProcessorsModel", text, comment, n);
}

//! What is removed stays quiet.
QVariant toneRole(const Listed& listed, CellTone tone)
{
    return int(listed.state == EntryState::Removed ? CellTone::Muted : tone);
}

QVariant plainRole(const Listed& listed, int role)
{
    return role == ToneRole ? toneRole(listed, CellTone::Neutral) : QVariant();
}

QString rowSummary(const Listed& listed)
{
    if (listed.state == EntryState::Removed)
        return tr("%1, removed").arg(listed.entry.name);
    const QString place
        = tr("%1, %2 of %3").arg(listed.entry.name).arg(listed.position).arg(listed.total);
    return listed.state == EntryState::Same
        ? place
        : QString(place + QStringLiteral(", ") + stateWords(listed.state));
}

QVariant nameRole(const Listed& listed, int role)
{
    if (role == StrongRole)
        return listed.state != EntryState::Removed;
    if (role == Qt::AccessibleTextRole)
        return rowSummary(listed);
    return plainRole(listed, role);
}

QVariant stateRole(const Listed& listed, int role)
{
    return role == ToneRole ? toneRole(listed, CellTone::Accent) : QVariant();
}

QVariant transferRole(
    const SubProcessorsModel::CountryName& countryName, const Listed& listed, int role)
{
    if (role == ToneRole)
        return toneRole(listed, listed.transfer.tone);
    if (role != Qt::ToolTipRole || listed.entry.countries.isEmpty())
        return {};
    QStringList countries;
    for (const QString& code : listed.entry.countries)
        countries << (countryName ? countryName(code) : code);
    return QString(countries.join(QStringLiteral(", ")) + QStringLiteral(": ")
        + domain::transferLabel(listed.entry.transfer));
}

QString checksText(const Listed& listed)
{
    if (listed.state == EntryState::Removed)
        return {};
    if (listed.errors() > 0)
        return listed.errors() == 1 ? tr("1 error") : tr("%n errors", nullptr, listed.errors());
    if (listed.warnings() > 0)
        return listed.warnings() == 1 ? tr("1 warning")
                                      : tr("%n warnings", nullptr, listed.warnings());
    return tr("complete");
}

QVariant checksRole(const Listed& listed, int role)
{
    if (role == ToneRole)
        return toneRole(listed,
            listed.errors() > 0              ? CellTone::Bad
                : !listed.findings.isEmpty() ? CellTone::Warn
                                             : CellTone::Ok);
    if (role != Qt::ToolTipRole || listed.findings.isEmpty())
        return {};
    QStringList sentences;
    for (const domain::EntryFinding& finding : listed.findings)
        sentences << finding.message;
    return sentences.join(u'\n');
}

QVariant websiteRole(const Listed& listed, int role)
{
    if (role == Qt::ToolTipRole || role == CopyRole)
        return listed.entry.website;
    return role == ToneRole ? toneRole(listed, CellTone::Accent) : QVariant();
}

QString reviewedText(const Listed& listed)
{
    return listed.entry.reviewedOn
        ? QLocale().toString(*listed.entry.reviewedOn, QStringLiteral("d MMM yyyy"))
        : tr("never");
}

QVariant reviewedRole(const Listed& listed, int role)
{
    const auto late = std::find_if(
        listed.findings.begin(), listed.findings.end(), [](const domain::EntryFinding& finding) {
            return finding.field == domain::EntryField::ReviewedOn;
        });
    if (role == ToneRole)
        return toneRole(listed, late != listed.findings.end() ? CellTone::Warn : CellTone::Neutral);
    if (role == Qt::ToolTipRole && late != listed.findings.end())
        return late->message;
    if (role == CopyRole)
        return listed.entry.reviewedOn ? listed.entry.reviewedOn->toString(Qt::ISODate) : QString();
    return {};
}

// Given up first where there is no room: the website, then the review, the data, the checks, the
// region and the purpose. Name, state and transfer stay.
QList<Column<Listed>> columnsOfListing(const SubProcessorsModel::CountryName& countryName)
{
    return {
        {{QStringLiteral("name"), tr("Name"), 150, 0, leading},
            [](const Listed& e) { return e.entry.name; }, nullptr, nameRole},
        {{QStringLiteral("state"), tr("In the draft"), 90, 0, leading, false},
            [](const Listed& e) { return stateWords(e.state); }, nullptr, stateRole},
        {{QStringLiteral("purpose"), tr("Purpose"), 140, 1, leading},
            [](const Listed& e) { return e.entry.purpose; }, nullptr, plainRole},
        {{QStringLiteral("region"), tr("Region"), 125, 2, leading},
            [](const Listed& e) { return e.entry.region; }, nullptr, plainRole},
        {{QStringLiteral("transfer"), tr("Transfer"), 130, 0, leading},
            [](const Listed& e) { return e.transfer.text; }, nullptr,
            [countryName](const Listed& e, int role) {
                return transferRole(countryName, e, role);
            }},
        {{QStringLiteral("checks"), tr("Checks"), 112, 3, leading}, checksText,
            [](const Listed& e) { return QVariant(e.errors() * 1000 + e.warnings()); }, checksRole},
        {{QStringLiteral("dataProcessed"), tr("Data processed"), 170, 4, leading},
            [](const Listed& e) { return e.entry.dataProcessed; }, nullptr, plainRole},
        {{QStringLiteral("website"), tr("Website"), 130, 6, leading},
            [](const Listed& e) { return e.entry.websiteLabel; }, nullptr, websiteRole},
        {{QStringLiteral("reviewed"), tr("Reviewed"), 100, 5, leading}, reviewedText,
            [](const Listed& e) { return QVariant(e.entry.reviewedOn.value_or(QDate())); },
            reviewedRole},
    };
}

} // namespace

SubProcessorsModel::SubProcessorsModel(const CountryName& countryName, QObject* parent)
    : RowList(
        columnsOfListing(countryName), [](const Listed& listed) { return listed.entry.slug; },
        parent)
{
}

} // namespace console::models
