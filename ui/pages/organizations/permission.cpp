// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/permission.h"

#include "cloud/client.h"
#include "models/organizations_model.h"

namespace console::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsPage)
};
} // namespace

QString whyNoCreating(const PageContext& context)
{
    if (QString reason = whyNoWrite(context); !reason.isEmpty())
        return reason;
    if (context.client->session().memberships().isEmpty())
        return Words::tr("You belong to no organization. Ask an admin of one for an invitation.");
    return {};
}

QString whyNoManaging(const PageContext& context, const domain::Membership& membership)
{
    QString reason = whyNoWrite(context);
    return reason.isEmpty() ? whyNoAdmin(membership) : reason;
}

QString whyNoAdmin(const domain::Membership& membership)
{
    if (membership.role != domain::OrganizationRole::Admin)
        return Words::tr("Only an admin of %1 can do this.").arg(membership.organization.name);
    if (membership.organization.archivedAt)
        return Words::tr("%1 is archived. Restore it first.").arg(membership.organization.name);
    return {};
}

QString whyNoArchive(const PageContext& context, const domain::Membership& membership)
{
    if (QString reason = whyNoWrite(context); !reason.isEmpty())
        return reason;
    if (!context.capabilities.archive)
        return Words::tr("This cloud cannot archive organizations.");
    if (membership.role != domain::OrganizationRole::Admin)
        return Words::tr("Only an admin of %1 can do this.").arg(membership.organization.name);
    return {};
}

QString whyNoOutbox(const PageContext& context)
{
    if (!context.capabilities.governance)
        return Words::tr("This cloud sends its invitations itself. None wait here.");
    if (!domain::may(context.standing, domain::Action::ReadOutbox))
        return Words::tr(
            "Only the operator and admins of an organization can see these invitations.");
    return {};
}

} // namespace console::ui
