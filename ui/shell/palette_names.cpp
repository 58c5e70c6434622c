// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/palette_names.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestSummary;

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

PaletteSource PaletteNames::source(const cloud::AttentionReader& people) const
{
    if (!m_context)
        return {};
    return {m_context->client->session().memberships(),
        people.facts().people.value_or(QList<domain::OrganizationPeople>()), m_listing, m_cases};
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
