// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/shown_listing.h"

#include "cloud/client.h"
#include "cloud/listing_api.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ListingVersion;

ShownListing::ShownListing(const PageContext& context, ListingDesk& desk, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_desk(desk)
{
    connect(&desk, &ListingDesk::changed, this, &ShownListing::follow);
    connect(&desk, &ListingDesk::failed, this, &ShownListing::failed);
}

void ShownListing::showInForce()
{
    show(Kind::InForce);
}

void ShownListing::showDraft()
{
    show(Kind::Draft);
}

void ShownListing::showVersion(int number)
{
    m_number = number;
    m_holdsOnNoDay = false;
    show(Kind::Version);
}

void ShownListing::showDay(const QDate& day)
{
    m_day = day;
    show(Kind::Day);
}

void ShownListing::show(Kind kind)
{
    m_kind = kind;
    m_isChosen = true;
    refresh();
}

void ShownListing::refresh()
{
    m_desk.read();
}

void ShownListing::follow()
{
    m_reading.cancel();
    if (!m_isChosen && m_desk.draft())
        m_kind = Kind::Draft;
    m_isChosen = true;
    if (m_kind == Kind::Draft && !m_desk.draft())
        m_kind = Kind::InForce;
    switch (m_kind) {
    case Kind::InForce:
        m_version = m_desk.inForce();
        Q_EMIT changed();
        break;
    case Kind::Draft:
        m_version.reset();
        Q_EMIT changed();
        break;
    case Kind::Version:
        m_reading = m_context.client->listing().version(m_number).then(
            this, [this](const base::Result<ListingVersion>& version) {
                if (version)
                    readWhetherItHolds(*version);
                else
                    take(version);
            });
        break;
    case Kind::Day:
        m_reading = m_context.client->listing().inForce(m_day).then(
            this, [this](const base::Result<ListingVersion>& version) { take(version); });
        break;
    }
}

void ShownListing::readWhetherItHolds(const ListingVersion& version)
{
    // What does not hold on its own first day does on none: a later one does from then on.
    m_reading = m_context.client->listing()
                    .inForce(version.effectiveDate)
                    .then(this, [this, version](const base::Result<ListingVersion>& held) {
                        if (!held && held.error().kind != base::ApiError::Kind::NotFound) {
                            take(held);
                            return;
                        }
                        m_holdsOnNoDay = !held || held->number != version.number;
                        take(version);
                    });
}

void ShownListing::take(const base::Result<ListingVersion>& version)
{
    if (version) {
        m_version = *version;
        Q_EMIT changed();
    } else if (m_kind == Kind::Day && version.error().kind == base::ApiError::Kind::NotFound) {
        m_version.reset();
        Q_EMIT none();
    } else if (version.error().kind != base::ApiError::Kind::Cancelled) {
        Q_EMIT failed(version.error());
    }
}

bool ShownListing::isNext() const
{
    if (m_desk.draft())
        return isDraft();
    return m_version && m_desk.latest() && m_version->number == m_desk.latest()->number;
}

QList<domain::SubProcessor> ShownListing::entries() const
{
    if (isDraft())
        return m_desk.nextEntries();
    return m_version ? m_version->entries : QList<domain::SubProcessor>();
}

QDate ShownListing::today() const
{
    return m_context.clock().date();
}

} // namespace console::ui
