// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_desk.h"

#include "cloud/client.h"
#include "cloud/listing_api.h"

#include <QMetaMethod>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using contract::ListingDraftView;
using domain::ListingVersion;

namespace {
//! No version holds later than on this day.
const QDate endOfTime(9999, 12, 31);
} // namespace

ListingDesk::ListingDesk(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void ListingDesk::read()
{
    m_reading.cancel();
    m_readingObjections.cancel();
    m_reading = m_context.client->listing().inForce().then(
        this, [this](const Result<ListingVersion>& version) {
            if (!version) {
                Q_EMIT failed(version.error());
                return;
            }
            m_inForce = *version;
            readLatest();
        });
}

void ListingDesk::readLatest()
{
    m_reading = m_context.client->listing().inForce(endOfTime).then(
        this, [this](const Result<ListingVersion>& version) {
            if (!version) {
                Q_EMIT failed(version.error());
                return;
            }
            m_latest = *version;
            if (may(m_context.standing, domain::Action::EditListing)) {
                readDraft();
                return;
            }
            m_draft.reset();
            showRead();
        });
}

void ListingDesk::readDraft()
{
    m_reading = m_context.client->listing().draft().then(
        this, [this](const Result<ListingDraftView>& draft) {
            if (draft)
                m_draft = *draft;
            else if (draft.error().kind == ApiError::Kind::NotFound)
                m_draft.reset();
            else {
                Q_EMIT failed(draft.error());
                return;
            }
            showRead();
        });
}

void ListingDesk::showRead()
{
    Q_EMIT changed();
    // The LLM page has a desk, too, and shows none.
    if (isSignalConnected(QMetaMethod::fromSignal(&ListingDesk::objectionsRead)))
        readObjections();
}

void ListingDesk::readObjections()
{
    m_readingObjections.cancel();
    if (!may(m_context.standing, domain::Action::ReadNotices)) {
        m_objections.clear();
        m_objectionsError.reset();
        Q_EMIT objectionsRead();
        return;
    }
    m_readingObjections = m_context.client->notices().objections().then(
        this, [this](const Result<QList<domain::Objection>>& all) {
            m_objectionsError.reset();
            // Who has another role by now sees none; an older service keeps none.
            const bool none = !all
                && (all.error().kind == ApiError::Kind::NotAllowed
                    || all.error().kind == ApiError::Kind::NotFound);
            if (all)
                m_objections = domain::openObjections(*all);
            else if (none)
                m_objections.clear();
            else
                m_objectionsError = all.error();
            Q_EMIT objectionsRead();
        });
}

void ListingDesk::clear()
{
    m_reading.cancel();
    m_readingObjections.cancel();
    m_inForce.reset();
    m_latest.reset();
    m_draft.reset();
    m_objections.clear();
    m_objectionsError.reset();
}

QList<domain::SubProcessor> ListingDesk::nextEntries() const
{
    if (m_draft)
        return m_draft->draft.entries;
    return m_latest ? m_latest->entries : QList<domain::SubProcessor>();
}

QString ListingDesk::whyNoEdit() const
{
    if (QString reason = whyNoWrite(m_context); !reason.isEmpty())
        return reason;
    if (!may(m_context.standing, domain::Action::EditListing))
        return tr("The listing is edited by operators, DPOs and editors of this workspace.");
    if (m_draft && m_draft->draft.state == domain::DraftState::InReview)
        return tr("The draft is in review. It can be edited again once it is sent back.");
    return {};
}

QString ListingDesk::whyNoPublish() const
{
    if (QString reason = whyNoWrite(m_context); !reason.isEmpty())
        return reason;
    if (!may(m_context.standing, domain::Action::PublishListing))
        return tr("The listing is approved and published by operators and DPOs of this workspace.");
    return {};
}

base::Call<ListingDraftView> ListingDesk::keep(contract::ListingDraftEdit edit)
{
    if (m_draft)
        return m_context.client->listing().change(edit, m_draft->draft.rev);
    edit.baseNumber = m_latest ? m_latest->number : 0;
    if (!edit.entries)
        edit.entries = nextEntries();
    return m_context.client->listing().begin(edit);
}

base::Call<base::Done> ListingDesk::readAnew()
{
    cloud::ListingApi& listing = m_context.client->listing();
    return listing.inForce(endOfTime)
        .andThen(this,
            [this, &listing](const ListingVersion& latest) {
                m_latest = latest;
                m_draft.reset();
                return listing.draft();
            })
        .map(this,
            [this](const ListingDraftView& draft) {
                m_draft = draft;
                return Result<base::Done>(base::Done{});
            })
        .orElse(this, [](const ApiError& error) {
            return base::Call<base::Done>::ready(error.kind == ApiError::Kind::NotFound
                    ? Result<base::Done>(base::Done{})
                    : base::failure(error));
        });
}

base::Call<ListingDraftView> ListingDesk::rewrite(const Edit& edit, int times)
{
    const Result<QList<domain::SubProcessor>> entries = edit(nextEntries());
    if (!entries)
        return base::Call<ListingDraftView>::ready(base::failure(entries.error()));
    contract::ListingDraftEdit written;
    written.entries = *entries;
    return keep(written).orElse(this, [this, edit, times](const ApiError& error) {
        const bool meanwhile
            = error.kind == ApiError::Kind::Outdated || error.code == u"listing.draft.exists"_s;
        if (!meanwhile || times <= 1)
            return base::Call<ListingDraftView>::ready(base::failure(error));
        return readAnew().andThen(this, [this, edit, times](base::Done) {
            Q_EMIT changed();
            return rewrite(edit, times - 1);
        });
    });
}

void ListingDesk::adopt(const ListingDraftView& draft)
{
    m_draft = draft;
    Q_EMIT changed();
}

} // namespace console::ui
