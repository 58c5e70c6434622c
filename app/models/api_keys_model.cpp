// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/api_keys_model.h"

#include "models/when.h"

#include <QCoreApplication>

namespace console::models {

using domain::ApiKeyInfo;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ApiKeysModel", text);
}

QVariant stateRole(const ApiKeyInfo& key, const QDateTime& now, int role)
{
    if (role == ToneRole)
        return int(key.revokedAt || key.expiresAt <= now ? CellTone::Muted : CellTone::Ok);
    if (role == Qt::ToolTipRole && key.revokedAt)
        return exactTime(*key.revokedAt);
    return {};
}

Column<ApiKeyInfo>::Role exactly(QDateTime ApiKeyInfo::*time)
{
    return [time](const ApiKeyInfo& key, int role) {
        return role == Qt::ToolTipRole || role == CopyRole ? QVariant(exactTime(key.*time))
                                                           : QVariant();
    };
}

} // namespace

QString apiKeyState(const ApiKeyInfo& key, const QDateTime& now)
{
    if (key.revokedAt)
        return tr("Revoked");
    return key.expiresAt <= now ? tr("Expired") : tr("Valid");
}

ApiKeysModel::ApiKeysModel(
    const std::function<QString(const domain::OrganizationId&)>& organizationName,
    const base::Clock& clock, QObject* parent)
    : RowList(
        {
            {{QStringLiteral("organization"), tr("Organization"), 240, 0},
                [organizationName](
                    const ApiKeyInfo& key) { return organizationName(key.organizationId); },
                nullptr,
                [](const ApiKeyInfo&, int role) {
                    return role == StrongRole ? QVariant(true) : QVariant();
                }},
            {{QStringLiteral("state"), tr("State"), 110, 0},
                [clock](const ApiKeyInfo& key) { return apiKeyState(key, clock()); }, nullptr,
                [clock](const ApiKeyInfo& key, int role) {
                    return stateRole(key, clock(), role);
                }},
            {{QStringLiteral("created"), tr("Made"), 130, 2, Qt::AlignRight | Qt::AlignVCenter},
                [](const ApiKeyInfo& key) { return shortDay(key.createdAt); },
                [](const ApiKeyInfo& key) { return QVariant(key.createdAt); },
                exactly(&ApiKeyInfo::createdAt)},
            {{QStringLiteral("expires"), tr("Valid until"), 130, 1,
                 Qt::AlignRight | Qt::AlignVCenter},
                [](const ApiKeyInfo& key) { return shortDay(key.expiresAt); },
                [](const ApiKeyInfo& key) { return QVariant(key.expiresAt); },
                exactly(&ApiKeyInfo::expiresAt)},
        },
        [](const ApiKeyInfo& key) { return key.id.text(); }, parent)
{
}

} // namespace console::models
