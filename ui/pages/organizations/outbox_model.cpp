// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/outbox_model.h"

#include "models/members_model.h"
#include "models/when.h"
#include "ui/pages/organizations/mail_words.h"

#include <QCoreApplication>

namespace console::ui {

using contract::OutboxMessage;
using domain::InvitationState;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsPage)
};

QVariant stateRole(const OutboxMessage& message, int role)
{
    if (role != models::ToneRole)
        return {};
    switch (message.state) {
    case InvitationState::Pending:
        return int(models::CellTone::Neutral);
    case InvitationState::Expired:
        return int(models::CellTone::Warn);
    case InvitationState::Accepted:
        return int(models::CellTone::Ok);
    case InvitationState::None:
        break;
    }
    return int(models::CellTone::Muted);
}

QVariant mailRole(const OutboxMessage& message, int role)
{
    if (role != models::ToneRole)
        return {};
    return int(message.mail ? mailStateTone(*message.mail) : models::CellTone::Muted);
}

QVariant toRole(const OutboxMessage& message, int role)
{
    if (role == models::StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return Words::tr("%1, %2, ends %3")
            .arg(message.organizationName, models::invitationTitle(message.state),
                models::shortTime(message.expiresAt));
    return {};
}

models::Column<OutboxMessage>::Role exactly(QDateTime OutboxMessage::*time)
{
    return [time](const OutboxMessage& message, int role) -> QVariant {
        if (role == Qt::ToolTipRole || role == models::CopyRole)
            return models::exactTime(message.*time);
        return {};
    };
}

QList<models::Column<OutboxMessage>> columnsOfOutbox(const base::Clock& clock)
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {{QStringLiteral("to"), Words::tr("To"), 240, 0, left},
            [](const OutboxMessage& m) { return m.to; }, nullptr, toRole},
        {{QStringLiteral("organization"), Words::tr("Organization"), 200, 1, left},
            [](const OutboxMessage& m) {
                return m.organizationName;
            }},
        {{QStringLiteral("state"), Words::tr("State"), 110, 0, left},
            [](const OutboxMessage& m) { return models::invitationTitle(m.state); }, nullptr,
            stateRole},
        {{QStringLiteral("mail"), Words::tr("Mail"), 110, 1, left},
            [](const OutboxMessage& m) {
                return m.mail ? mailStateTitle(*m.mail) : Words::tr("by hand");
            },
            nullptr, mailRole},
        {{QStringLiteral("ends"), Words::tr("Ends"), 120, 0, right},
            [clock](const OutboxMessage& m) { return models::relativeTime(m.expiresAt, clock()); },
            [](const OutboxMessage& m) { return QVariant(m.expiresAt); },
            exactly(&OutboxMessage::expiresAt)},
        {{QStringLiteral("created"), Words::tr("Made"), 130, 2, right},
            [](const OutboxMessage& m) { return models::shortTime(m.createdAt); },
            [](const OutboxMessage& m) { return QVariant(m.createdAt); },
            exactly(&OutboxMessage::createdAt)},
    };
}
} // namespace

OutboxModel::OutboxModel(const base::Clock& clock, QObject* parent)
    : RowList(
        columnsOfOutbox(clock), [](const OutboxMessage& message) { return message.id; }, parent)
{
}

} // namespace console::ui
