// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/mail_model.h"

#include "models/when.h"
#include "ui/pages/organizations/mail_words.h"

#include <QCoreApplication>

namespace console::ui {

using domain::Mail;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MailList)
};

QVariant toRole(const Mail& mail, int role)
{
    if (role == models::StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return Words::tr("%1, %2").arg(mail.subject, mailStateTitle(mail.state));
    return {};
}

QVariant stateRole(const Mail& mail, int role)
{
    return role == models::ToneRole ? QVariant(int(mailStateTone(mail.state))) : QVariant();
}

QVariant createdRole(const Mail& mail, int role)
{
    if (role == Qt::ToolTipRole || role == models::CopyRole)
        return models::exactTime(mail.createdAt);
    return {};
}

QList<models::Column<Mail>> columnsOfMails(const base::Clock& clock)
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {{QStringLiteral("to"), Words::tr("To"), 240, 0, left}, [](const Mail& m) { return m.to; },
            nullptr, toRole},
        {{QStringLiteral("kind"), Words::tr("What"), 150, 2, left},
            [](const Mail& m) {
                return mailKindTitle(m.kind);
            }},
        {{QStringLiteral("organization"), Words::tr("Organization"), 170, 1, left},
            [](const Mail& m) {
                return m.organizationName;
            }},
        {{QStringLiteral("state"), Words::tr("State"), 110, 0, left},
            [](const Mail& m) { return mailStateTitle(m.state); }, nullptr, stateRole},
        {{QStringLiteral("created"), Words::tr("Made"), 130, 1, right},
            [clock](const Mail& m) { return models::relativeTime(m.createdAt, clock()); },
            [](const Mail& m) { return QVariant(m.createdAt); }, createdRole},
    };
}
} // namespace

MailModel::MailModel(const base::Clock& clock, QObject* parent)
    : RowList(
        columnsOfMails(clock), [](const Mail& mail) { return mail.id; }, parent)
{
}

} // namespace console::ui
