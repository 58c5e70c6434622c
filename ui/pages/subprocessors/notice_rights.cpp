// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/notice_rights.h"

#include "cloud/client.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace console::ui {

using domain::Action;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

void add(QList<NoticeOrganization>& all, const NoticeOrganization& organization)
{
    if (!all.contains(organization))
        all.append(organization);
}
} // namespace

QString whyNoNotices(const PageContext& context)
{
    if (domain::may(context.standing, Action::ReadNotices))
        return {};
    return Words::tr("Who is told of changes, and who objects, is seen by operators, DPOs and "
                     "auditors, and by the admins of an organization.");
}

QString whyNoNoticeWork(const PageContext& context)
{
    if (QString reason = whyNoWrite(context); !reason.isEmpty())
        return reason;
    if (!domain::may(context.standing, Action::WorkNotices))
        return Words::tr("This is done by operators and DPOs of this workspace, and by the admins "
                         "of an organization.");
    return {};
}

QString whyNoNoticeDecision(const PageContext& context)
{
    if (QString reason = whyNoWrite(context); !reason.isEmpty())
        return reason;
    if (!domain::may(context.standing, Action::PublishListing))
        return Words::tr("This is done by operators and DPOs of this workspace.");
    return {};
}

QList<NoticeOrganization> noticeOrganizations(
    const PageContext& context, const QList<domain::Subscriber>& known)
{
    QList<NoticeOrganization> all;
    for (const domain::Subscriber& each : known)
        add(all, {each.organizationId, each.organizationName});
    // Beside a cloud, its organizations are not those of what keeps the listing.
    const QList<domain::Membership> own = context.governance.isBeside()
        ? QList<domain::Membership>()
        : context.client->session().memberships();
    for (const domain::Membership& each : own) {
        if (each.role == domain::OrganizationRole::Admin && !each.organization.archivedAt)
            add(all, {each.organization.id, each.organization.name});
    }
    std::sort(all.begin(), all.end(), [](const NoticeOrganization& a, const NoticeOrganization& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return all;
}

void offerOrganizations(QComboBox& choice, const QList<NoticeOrganization>& all)
{
    for (const NoticeOrganization& each : all) {
        if (choice.findData(each.id.text()) < 0)
            choice.addItem(each.name, each.id.text());
    }
}

domain::OrganizationId chosenOrganization(const QComboBox& choice)
{
    return domain::OrganizationId(choice.currentData().toString());
}

} // namespace console::ui
