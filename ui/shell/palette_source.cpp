// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/members_model.h"
#include "models/organizations_model.h"
#include "models/request_titles.h"
#include "ui/shell/palette_names.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteKind;

namespace {

void addOrganizations(const QList<domain::Membership>& memberships, QList<PaletteEntry>& entries)
{
    for (const domain::Membership& membership : memberships) {
        const domain::Organization& organization = membership.organization;
        if (!organization.archivedAt)
            entries << PaletteEntry{PaletteKind::Organization, organization.name,
                PaletteNames::tr("Organization · %1").arg(models::roleTitle(membership.role)), {},
                {u"organizations"_s, organization.id.text()}, {}, {}};
    }
}

void addPeople(const domain::OrganizationPeople& of, QList<PaletteEntry>& entries)
{
    const domain::Organization& organization = of.membership.organization;
    const QString where = PaletteNames::tr("Person in %1").arg(organization.name);
    for (const domain::Member& member : of.members) {
        const QString name = models::memberTitle(member);
        entries << PaletteEntry{PaletteKind::Person, name, where,
            member.displayName == name ? QString() : member.displayName,
            {u"organizations"_s, member.userId.text(), organization.id}, {}, {}};
    }
}

void addCase(const domain::RequestSummary& request, QList<PaletteEntry>& entries)
{
    QList<domain::DataRight> rights;
    for (const domain::RightClock& clock : request.rights)
        rights << clock.asked.right;
    entries << PaletteEntry{PaletteKind::Case, request.ref,
        PaletteNames::tr("Case: %1").arg(models::rightsTitle(rights)), {},
        {u"datarequests"_s, request.id}, {}, {}};
}

} // namespace

QList<PaletteEntry> PaletteSource::entries() const
{
    QList<PaletteEntry> entries;
    addOrganizations(memberships, entries);
    for (const domain::OrganizationPeople& of : people)
        addPeople(of, entries);
    for (const domain::SubProcessor& entry : listing)
        entries << PaletteEntry{PaletteKind::Entry, entry.name, PaletteNames::tr("Sub-processor"),
            {}, {u"subprocessors"_s, u"entry/"_s + entry.slug}, {}, {}};
    for (const domain::RequestSummary& request : cases)
        addCase(request, entries);
    return entries;
}

} // namespace console::ui
