// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/data_request_work.h"
#include "service/usecases/data_requests.h"
#include "service/usecases/request_scene.h"

namespace console::service {

//! Key of the task that a released hold leaves.
[[nodiscard]] inline QString holdTaskKey()
{
    return QStringLiteral("legal-hold");
}

//! Error Conflict "request.closed".
[[nodiscard]] base::Result<base::Done> needsActive(const StoredDataRequest& stored);

//! An entry of its history that moves nothing. The reason is sealed there, and goes when the case
//! is purged.
[[nodiscard]] domain::RequestEvent stayingEvent(const Context& context,
    const domain::RequestCase& whole, const QString& row, const QString& reason);

//! Whether it is nobody, or somebody who works on cases. Error InvalidInput, field "assignee"
//! "request.assignee".
[[nodiscard]] base::Result<base::Done> checkAssignee(
    const Context& context, const domain::UserId& assignee);

//! Whether `text` can take the place of `stored`: it is no form of it in which addresses are
//! masked. Error InvalidInput with that field, "request.text.masked".
[[nodiscard]] base::Result<base::Done> checkUnmasked(
    const QString& field, const QString& text, const QString& stored);

//! Whether `rights` are all in the case; all of the case where there are none. Error InvalidInput,
//! field "rights" "request.rights".
[[nodiscard]] base::Result<QList<domain::DataRight>> rightsAmong(
    const domain::RequestCase& whole, const QList<domain::DataRight>& rights);

//! What stands against the move before anything is given with it. Errors: as DataRequestMoves.
[[nodiscard]] base::Result<base::Done> mayMove(
    const Context& context, const StoredDataRequest& stored, domain::RequestStatus to);
//! Makes and stores it, with its place in the record. Nothing is written when it fails. Inside
//! change(). Errors: as DataRequestMoves.
[[nodiscard]] base::Result<base::Done> makeMove(
    const Context& context, StoredDataRequest& stored, const contract::MoveForm& form);

//! Lets `work` (StoredDataRequest& -> Result<Done>, which puts itself on the record) change the
//! case, counts its clocks anew where they run, and stores it: all or nothing.
template <typename Work>
[[nodiscard]] DataRequestWork::Answer worked(
    const Context& context, const QString& id, const SeenRev& seen, Work work)
{
    return change(context.database, [&]() -> DataRequestWork::Answer {
        auto stored = seenRequest(context, id, seen);
        if (!stored)
            return base::failure(stored.error());
        if (const base::Result<base::Done> done = work(*stored); !done)
            return base::failure(done.error());
        domain::RequestSummary& summary = stored->whole.summary;
        if (domain::isActive(summary.status)) {
            const auto counted
                = recount(context, stored->whole, requestToday(context, summary.zone));
            if (!counted)
                return base::failure(counted.error());
        }
        DataRequestStore(context.database, context.asker().workspaceId).put(*stored, context.now());
        return workedCase(context, summary.id);
    });
}

} // namespace console::service
