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

constexpr int nameElsewhereRole = Qt::UserRole + 1;

void add(QList<NoticeOrganization>& all, const NoticeOrganization& organization)
{
    const bool there = std::any_of(all.begin(), all.end(),
        [&](const NoticeOrganization& each) { return each.id == organization.id; });
    if (!there)
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
    const bool beside = context.governance.isBeside();
    const bool registers = beside && domain::may(context.standing, Action::PublishListing);
    const QList<domain::Membership> own = context.client->session().memberships();
    for (const domain::Membership& each : own) {
        const bool theirs = beside ? registers : each.role == domain::OrganizationRole::Admin;
        if (theirs && !each.organization.archivedAt)
            add(all, {each.organization.id, each.organization.name, beside});
    }
    for (const domain::Subscriber& each : known)
        add(all, {each.organizationId, each.organizationName});
    std::sort(all.begin(), all.end(), [](const NoticeOrganization& a, const NoticeOrganization& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return all;
}

void offerOrganizations(QComboBox& choice, const QList<NoticeOrganization>& all)
{
    for (const NoticeOrganization& each : all) {
        int index = choice.findData(each.id.text());
        if (index < 0) {
            index = choice.count();
            choice.addItem(each.name, each.id.text());
        }
        if (each.elsewhere)
            choice.setItemData(index, each.name, nameElsewhereRole);
    }
}

domain::OrganizationId chosenOrganization(const QComboBox& choice)
{
    return domain::OrganizationId(choice.currentData().toString());
}

std::optional<QString> chosenNameElsewhere(const QComboBox& choice)
{
    const QVariant name = choice.currentData(nameElsewhereRole);
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

} // namespace console::ui
