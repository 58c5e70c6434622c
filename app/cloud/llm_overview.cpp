// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/all_pages.h"
#include "cloud/llm_api.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Result;
using domain::LlmConfiguration;
using domain::LlmOverviewRow;
using namespace Qt::StringLiterals;

namespace {

//! One organization after the other: each one needs a token of its own, and so does whatever else
//! the person does meanwhile.
class OneByOne : public std::enable_shared_from_this<OneByOne> {
public:
    OneByOne(Session& session, LlmApi api, QList<domain::Membership> all,
        std::function<void(qsizetype, qsizetype)> progress)
        : m_session(session)
        , m_api(api)
        , m_all(std::move(all))
        , m_progress(std::move(progress))
    {
    }

    [[nodiscard]] Call<LlmOverview> start()
    {
        m_source.onCancel([weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->m_current.cancel();
        });
        next();
        return m_source.call();
    }

private:
    void next()
    {
        if (m_source.isCancelled())
            return;
        if (m_read == m_all.size()) {
            domain::sortLlmOverview(m_found.rows);
            m_source.resolve(m_found);
            return;
        }
        // This lives as long as a call is under way.
        m_current
            = m_api.configuration(m_all.at(m_read).organization.id)
                  .then(&m_session,
                      [self = shared_from_this()](const Result<LlmConfiguration>& configuration) {
                          self->take(configuration);
                      });
    }

    void take(const Result<LlmConfiguration>& configuration)
    {
        const domain::Membership& membership = m_all.at(m_read);
        if (configuration) {
            m_found.rows.append({.organization = membership.organization.id,
                .name = membership.organization.name,
                .settings = configuration->settings.value_or(domain::LlmSettings()),
                .changedAt = configuration->changedAt,
                .lastTest = configuration->lastTest,
                .rotationDays = configuration->rotationDays});
        } else if (configuration.error().kind == ApiError::Kind::NotSignedIn
            || configuration.error().kind == ApiError::Kind::Cancelled) {
            m_source.resolve(base::failure(configuration.error()));
            return;
        } else {
            m_found.unread.append({membership, configuration.error()});
        }
        ++m_read;
        if (m_progress)
            m_progress(m_read, m_all.size());
        next();
    }

    Session& m_session;
    LlmApi m_api;
    const QList<domain::Membership> m_all;
    const std::function<void(qsizetype, qsizetype)> m_progress;
    base::CallSource<LlmOverview> m_source;
    base::CallHandle m_current;
    LlmOverview m_found;
    qsizetype m_read = 0;
};

} // namespace

Call<LlmOverview> LlmApi::overview(const std::function<void(qsizetype, qsizetype)>& progress)
{
    if (server() == domain::LlmServer::Keeps)
        return allPages<LlmOverviewRow>(m_session,
            {.route = contract::routes::llmOrganizations, .query = firstPage()},
            contract::decodeLlmOverviewRow)
            .map(&m_session, [](QList<LlmOverviewRow> rows) -> Result<LlmOverview> {
                domain::sortLlmOverview(rows);
                return LlmOverview{.rows = std::move(rows), .unread = {}};
            });
    QList<domain::Membership> all;
    for (const domain::Membership& membership : m_session.memberships()) {
        if (!membership.organization.archivedAt)
            all.append(membership);
    }
    return std::make_shared<OneByOne>(m_session, *this, all, progress)->start();
}

} // namespace console::cloud
