// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/copy_codecs.h"
#include "contract/erasure_codecs.h"

namespace console::cloud {

//! How a case is fulfilled (governance side): the copy of what is held, and the erasure. Beside
//! DataRequestsApi, which has the cases. Errors of all: NotAllowed "workspace.not-allowed";
//! NotFound "request.unknown". `id` is the id of a case or its ref.
class FulfilmentApi {
public:
    explicit FulfilmentApi(Session& governance)
        : m_session(governance)
    {
    }

    //! What an erasure would do, what stands against it, and the last one. Changes nothing.
    [[nodiscard]] base::Call<contract::ErasurePreview> erasure(const QString& id);
    //! Begins it, or goes on. Errors: Outdated; InvalidInput, field "phrase"; Conflict with the
    //! code of the first of domain::erasureObstacles(). Steps that were done stay done.
    [[nodiscard]] base::Call<domain::ErasureRun> erase(
        const QString& id, const contract::ErasureForm& form, qint64 seenRev);

    //! All that is held of the person: personal data. That they were gathered goes on the record.
    //! Errors Conflict: "request.copy.not-asked", "request.copy.state",
    //! "request.identity.unproved", "request.copy.too-large".
    [[nodiscard]] base::Call<domain::SubjectCopy> gather(const QString& id);
    //! What is known of the newest package; nothing when none was made.
    [[nodiscard]] base::Call<std::optional<contract::RequestPackage>> package(const QString& id);
    //! Keeps an encrypted file of at most contract::largestPackage. Errors as gather(); Outdated;
    //! InvalidInput, field "content" "request.package.plain".
    [[nodiscard]] base::Call<contract::RequestPackage> keep(
        const QString& id, const contract::PackageFile& file, qint64 seenRev);
    //! The file once more. Error NotFound "request.package.gone".
    [[nodiscard]] base::Call<contract::PackageFile> file(const QString& id);

private:
    Session& m_session;
};

} // namespace console::cloud
