// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/site_export.h"

#include "base/refusal.h"
#include "cloud/listing_api.h"
#include "ui/pages/subprocessors/site_folder.h"
#include "ui/parts/background.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Done;
using base::Result;
using domain::ListingVersion;
using domain::PublishedVersion;

struct SiteExport::Work {
    Wish wish;
    std::unique_ptr<SiteFolder> folder;
    std::optional<domain::ListingSite> site;

    Result<Done> open(const QList<PublishedVersion>& history);
    Result<Done> add(const ListingVersion& version);
    Result<Made> publish();
};

Result<Done> SiteExport::Work::open(const QList<PublishedVersion>& history)
{
    auto opened = SiteFolder::open(wish.folder);
    if (!opened)
        return base::failure(opened.error());
    folder = std::move(*opened);
    site.emplace(domain::SiteTerms{.address = wish.address, .feedId = folder->feedId()}, history);
    const QStringList foreign = folder->foreign(site->paths());
    if (foreign.isEmpty() || wish.replace)
        return Done{};
    ApiError error = base::refusal(ApiError::Kind::Conflict, u"site.folder.foreign"_s,
        tr("The folder has files of the same names that no export wrote, or that were changed "
           "since."));
    error.field = u"folder"_s;
    error.detail = foreign.join(u'\n');
    return base::failure(error);
}

Result<Done> SiteExport::Work::add(const ListingVersion& version)
{
    const auto files = site->add(version);
    return files ? folder->collect(*files) : base::failure(files.error());
}

Result<SiteExport::Made> SiteExport::Work::publish()
{
    if (const auto collected = folder->collect(site->overview()); !collected)
        return base::failure(collected.error());
    const auto written = folder->publish(site->id());
    if (!written)
        return base::failure(written.error());
    return Made{site->count(), *written, int(site->paths().size())};
}

SiteExport::SiteExport(cloud::CloudClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
}

SiteExport::~SiteExport() = default;

base::Call<SiteExport::Made> SiteExport::start(const Wish& wish)
{
    const auto address = domain::siteAddress(wish.address);
    if (!address)
        return base::Call<Made>::ready(base::failure(address.error()));
    m_work = std::make_shared<Work>();
    m_work->wish = wish;
    m_work->wish.address = *address;
    m_answer.emplace();
    m_answer->onCancel([self = QPointer<SiteExport>(this)] {
        if (self)
            self->fail(ApiError::cancelled());
    });
    m_step = m_client.listing().history().then(
        this, [this](const Result<QList<PublishedVersion>>& history) {
            if (history)
                begin(*history);
            else
                fail(history.error());
        });
    return m_answer->call();
}

void SiteExport::begin(const QList<PublishedVersion>& history)
{
    m_step = inBackground([work = m_work, history] {
        return work->open(history);
    }).then(this, [this](const Result<Done>& opened) {
        if (opened)
            readNext();
        else
            fail(opened.error());
    });
}

void SiteExport::readNext()
{
    const std::optional<int> number = m_work->site->nextNumber();
    if (!number) {
        finish();
        return;
    }
    Q_EMIT progressed(*number - 1, m_work->site->count());
    m_step = m_client.listing().version(*number).then(
        this, [this](const Result<ListingVersion>& version) {
            if (version)
                take(*version);
            else
                fail(version.error());
        });
}

void SiteExport::take(const ListingVersion& version)
{
    m_step = inBackground([work = m_work, version] {
        return work->add(version);
    }).then(this, [this](const Result<Done>& added) {
        if (added)
            readNext();
        else
            fail(added.error());
    });
}

void SiteExport::finish()
{
    Q_EMIT progressed(m_work->site->count(), m_work->site->count());
    m_step = inBackground([work = m_work] {
        return work->publish();
    }).then(this, [this](const Result<Made>& made) {
        const base::CallSource<Made> answer = *m_answer;
        m_work.reset();
        m_answer.reset();
        answer.resolve(made);
    });
}

void SiteExport::fail(const ApiError& error)
{
    if (!m_answer)
        return;
    const base::CallSource<Made> answer = *std::exchange(m_answer, std::nullopt);
    m_step.cancel();
    m_work.reset();
    answer.resolve(base::failure(error));
}

} // namespace console::ui
