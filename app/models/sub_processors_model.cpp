// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/sub_processors_model.h"

#include <QCoreApplication>

namespace console::models {

using domain::SubProcessor;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SubProcessorsModel", text);
}

QVariant websiteRole(const SubProcessor& entry, int role)
{
    if (role == Qt::ToolTipRole || role == CopyRole)
        return entry.website;
    if (role == ToneRole)
        return int(CellTone::Accent);
    return {};
}

QList<Column<SubProcessor>> columnsOfListing()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {{QStringLiteral("name"), tr("Name"), 170, 0, left},
            [](const SubProcessor& e) { return e.name; }, nullptr,
            [](const SubProcessor&, int role) {
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        {{QStringLiteral("website"), tr("Website"), 170, 3, left},
            [](const SubProcessor& e) { return e.websiteLabel; }, nullptr, websiteRole},
        {{QStringLiteral("purpose"), tr("Purpose"), 170, 1, left},
            [](const SubProcessor& e) {
                return e.purpose;
            }},
        {{QStringLiteral("dataProcessed"), tr("Data processed"), 210, 2, left},
            [](const SubProcessor& e) {
                return e.dataProcessed;
            }},
        {{QStringLiteral("region"), tr("Region of data hosting"), 180, 0, left},
            [](const SubProcessor& e) {
                return e.region;
            }},
    };
}

} // namespace

SubProcessorsModel::SubProcessorsModel(QObject* parent)
    : RowList(
        columnsOfListing(), [](const SubProcessor& entry) { return entry.slug; }, parent)
{
}

} // namespace console::models
