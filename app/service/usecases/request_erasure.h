// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/erasure_codecs.h"
#include "service/store/erasure_runs.h"
#include "service/usecases/data_request_work.h"
#include "service/usecases/data_requests.h"

namespace console::service {

//! Erases the person of a case from this service (GDPR, article 17), for who works on cases. Errors
//! of all: NotAllowed "workspace.not-allowed"; NotFound "request.unknown".
class RequestErasure {
public:
    explicit RequestErasure(const Context& context)
        : m_context(context)
    {
    }

    //! What would go and what would stay. Changes nothing.
    [[nodiscard]] base::Result<contract::ErasurePreview> preview(const QString& id);

    //! Begins an erasure, or goes on with one that was begun, and does the next steps, each in a
    //! transaction of its own with its line in the journal. One that is finished stays as it is,
    //! unless something of the person is held again. Errors, of beginning: Outdated (If-Match is
    //! not the present revision, or missing); InvalidInput, field "phrase"
    //! "request.erasure.phrase"; Conflict with the first of domain::erasureObstacles(), which can
    //! also stop one on its way. What was done until then stays done.
    [[nodiscard]] base::Result<domain::ErasureRun> run(
        const QString& id, const contract::ErasureForm& form, const SeenRev& seen);

private:
    [[nodiscard]] base::Result<StoredErasure> begun(
        const QString& id, const contract::ErasureForm& form, const SeenRev& seen);
    [[nodiscard]] domain::ErasureRun shown(StoredErasure erasure) const;

    const Context& m_context;
};

//! Does the next step of an erasure; nothing happens when all are done. Outside of change(). Errors
//! Conflict: hold and state of the case.
[[nodiscard]] base::Result<StoredErasure> eraseNext(const Context& context, const QString& runId);

//! At the start of the service: goes on with what a kill interrupted, takes over what the lists
//! beside the backups know, and erases once more whom the list names. What can't be done is logged:
//! the service starts all the same.
void settleErasures(Database& database, const Shared& shared);

} // namespace console::service
