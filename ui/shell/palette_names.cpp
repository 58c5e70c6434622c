// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/palette_names.h"

#include "models/members_model.h"
#include "models/organizations_model.h"
#include "models/request_titles.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestSummary;
using models::PaletteEntry;
using models::PaletteKind;

namespace {
constexpr int freshFor = 300; // seconds
}

PaletteNames::PaletteNames(QObject* parent)
    : QObject(parent)
{
}

void PaletteNames::setContext(const PageContext& context)
{
    const bool same = m_context && m_context->client == context.client
        && m_context->governance.place == context.governance.place
        && m_context->standing.role == context.standing.role;
    if (!same)
        forget();
    m_context = context;
}

void PaletteNames::forget()
{
    m_readingListing.cancel();
    m_readingCases.cancel();
    m_reading = 0;
    m_context.reset();
    m_listing.clear();
    m_cases.clear();
    m_problem.clear();
    m_readAt = {};
}

void PaletteNames::read()
{
    const QDateTime now = m_context->clock();
    const bool fresh = m_readAt.isValid() && m_readAt.secsTo(now) < freshFor;
    if (fresh || m_reading > 0 || !m_context->governance.isKept())
        return;
    m_readAt = now;
    m_problem.clear();
    if (domain::may(m_context->standing, domain::Action::ReadListing))
        readListing();
    if (domain::may(m_context->standing, domain::Action::ReadDataRequests))
        readCases();
}

void PaletteNames::readListing()
{
    ++m_reading;
    m_readingListing = m_context->client->listing().inForce().then(
        this, [this](const base::Result<domain::ListingVersion>& version) {
            if (!version && version.error().kind == base::ApiError::Kind::Cancelled)
                return;
            --m_reading;
            if (version)
                m_listing = version->entries;
            else if (version.error().kind != base::ApiError::Kind::NotFound)
                m_problem = version.error().message;
            Q_EMIT changed();
        });
}

void PaletteNames::readCases()
{
    cloud::DataRequestQuery open;
    for (const domain::RequestStatus status : domain::allRequestStatuses) {
        if (domain::isActive(status))
            open.statuses << status;
    }
    ++m_reading;
    m_readingCases = m_context->client->dataRequests().all(open).then(
        this, [this](const base::Result<QList<RequestSummary>>& cases) {
            if (!cases && cases.error().kind == base::ApiError::Kind::Cancelled)
                return;
            --m_reading;
            if (cases)
                m_cases = *cases;
            else
                m_problem = cases.error().message;
            Q_EMIT changed();
        });
}

QList<PaletteEntry> PaletteNames::entries(const cloud::AttentionReader& people) const
{
    QList<PaletteEntry> entries;
    if (!m_context)
        return entries;
    addOrganizations(entries);
    addPeople(people, entries);
    for (const domain::SubProcessor& entry : m_listing)
        entries << PaletteEntry{PaletteKind::Entry, entry.name, tr("Sub-processor"), {},
            {u"subprocessors"_s, u"entry/"_s + entry.slug}, {}, {}};
    for (const RequestSummary& request : m_cases) {
        QList<domain::DataRight> rights;
        for (const domain::RightClock& clock : request.rights)
            rights << clock.asked.right;
        entries << PaletteEntry{PaletteKind::Case, request.ref,
            tr("Case: %1").arg(models::rightsTitle(rights)), {}, {u"datarequests"_s, request.id},
            {}, {}};
    }
    return entries;
}

void PaletteNames::addOrganizations(QList<PaletteEntry>& entries) const
{
    for (const domain::Membership& membership : m_context->client->session().memberships()) {
        const domain::Organization& organization = membership.organization;
        if (!organization.archivedAt)
            entries << PaletteEntry{PaletteKind::Organization, organization.name,
                tr("Organization · %1").arg(models::roleTitle(membership.role)), {},
                {u"organizations"_s, organization.id.text()}, {}, {}};
    }
}

void PaletteNames::addPeople(
    const cloud::AttentionReader& people, QList<PaletteEntry>& entries) const
{
    const auto known = people.facts().people.value_or(QList<domain::OrganizationPeople>());
    for (const domain::OrganizationPeople& of : known) {
        const domain::Organization& organization = of.membership.organization;
        for (const domain::Member& member : of.members) {
            const QString name = models::memberTitle(member);
            entries << PaletteEntry{PaletteKind::Person, name,
                tr("Person in %1").arg(organization.name),
                member.displayName == name ? QString() : member.displayName,
                {u"organizations"_s, member.userId.text(), organization.id}, {}, {}};
        }
    }
}

QString PaletteNames::note(const cloud::AttentionReader& people) const
{
    QStringList sentences;
    if (m_reading > 0 || people.isReading(cloud::AttentionReader::Part::People))
        sentences << tr("Still reading…");
    if (const auto left = int(people.organizationsLeft()); left > 0)
        sentences << (left == 1
                ? tr("The people of 1 organization are not among the names.")
                : tr("The people of %n organizations are not among the names.", nullptr, left));
    if (!m_problem.isEmpty())
        sentences << tr("Some names could not be read: %1").arg(m_problem);
    return sentences.join(u' ');
}

} // namespace console::ui
