// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/llm_api.h"
#include "contract/listing_codecs.h"
#include "domain/backup.h"
#include "domain/member.h"
#include "domain/objection.h"
#include "domain/request_summary.h"

#include <QHash>

namespace console::cloud {

class CloudClient;

//! How new a list has to be.
struct Freshness {
    QDateTime now; //!< UTC
    QDateTime since; //!< what was asked for after that will do; `now`: it is asked for anew
};

//! The lists in which the Overview and the watch of one profile look for what wants attention. Both
//! ask here, so that what one of them has just read is not asked for again by the other. In memory
//! only; everything is forgotten when something is changed through this client, and when somebody
//! signs in or out.
//!
//! Errors are those of the areas. Of them only NotFound, such as of a draft that there is not, is
//! told again without asking.
class AttentionLists : public QObject {
    Q_OBJECT
public:
    using Cases = contract::Page<domain::RequestSummary>;
    using Members = QList<domain::Member>;

    //! Open cases that are looked at: those that press most.
    static constexpr int mostCases = 100;

    //! `client` outlives this.
    explicit AttentionLists(CloudClient& client);

    //! What this session changes, or its end, is a reason to forget.
    void follow(const Session& session);
    void forget();

    //! The first page of all that are open, what presses most first.
    [[nodiscard]] base::Call<Cases> openCases(const Freshness& wanted);
    [[nodiscard]] base::Call<contract::ListingDraftView> draft(const Freshness& wanted);
    //! Of the listing, newest first.
    [[nodiscard]] base::Call<QList<domain::Objection>> objections(const Freshness& wanted);
    [[nodiscard]] base::Call<LlmOverview> llm(const Freshness& wanted);
    [[nodiscard]] base::Call<Members> members(
        const domain::OrganizationId& id, const Freshness& wanted);
    [[nodiscard]] base::Call<domain::BackupOverview> backups(const Freshness& wanted);

private:
    template <typename T>
    struct Kept {
        QDateTime askedAt; //!< UTC
        std::optional<base::Result<T>> answer;
    };
    //! Null: nothing was asked since all was forgotten.
    template <typename T>
    using Place = std::shared_ptr<Kept<T>>;

    //! `ask` is () -> Call<T>.
    template <typename T, typename Ask>
    [[nodiscard]] base::Call<T> serve(Place<T>& place, const Freshness& wanted, Ask ask);

    CloudClient& m_client;
    Place<Cases> m_cases;
    Place<contract::ListingDraftView> m_draft;
    Place<QList<domain::Objection>> m_objections;
    Place<LlmOverview> m_llm;
    QHash<domain::OrganizationId, Place<Members>> m_members;
    Place<domain::BackupOverview> m_backups;
};

} // namespace console::cloud
