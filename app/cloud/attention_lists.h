// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/data_requests_api.h"
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

//! Cases that are open.
struct OpenCases {
    QList<domain::RequestSummary> items; //!< each once; if `whole`, what presses most first
    bool whole = true; //!< `items` has all of them
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
    using Members = QList<domain::Member>;

    //! Open cases that are looked at, and where there are more, of each sort that openCases()
    //! names.
    static constexpr int mostCases = 100;
    static constexpr int mostBeside = 50;
    //! As many come in between two looks at most; others are found once they press.
    static constexpr int mostUntaken = 25;

    //! `client` outlives this.
    explicit AttentionLists(CloudClient& client);

    //! What this session changes, or its end, is a reason to forget.
    void follow(const Session& session);
    void forget();

    //! The first page of all that are open. Where there are more: besides, the first pages of what
    //! is due today or soon, of what is assigned to who asks, and of what is in review, and the
    //! newest that nobody has taken.
    [[nodiscard]] base::Call<OpenCases> openCases(const Freshness& wanted);
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
    [[nodiscard]] base::Call<OpenCases> addCases(
        const OpenCases& known, const QList<DataRequestQuery>& queries);

    CloudClient& m_client;
    Place<OpenCases> m_cases;
    Place<contract::ListingDraftView> m_draft;
    Place<QList<domain::Objection>> m_objections;
    Place<LlmOverview> m_llm;
    QHash<domain::OrganizationId, Place<Members>> m_members;
    Place<domain::BackupOverview> m_backups;
};

} // namespace console::cloud
