// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/copy_codecs.h"
#include "service/usecases/data_request_work.h"
#include "service/usecases/data_requests.h"

namespace console::service {

//! The copy of their data that a person of a case asks for (GDPR, articles 15 and 20), for who
//! works on cases. The file is put together and encrypted where it is asked for: the service never
//! learns the passphrase, and has no typeface to write a PDF with. It keeps the file for
//! PackageStore::keptDays.
//!
//! Errors of all: NotAllowed "workspace.not-allowed"; NotFound "request.unknown". Of the first two
//! also Conflict "request.copy.not-asked", "request.copy.state" (only while the case is worked on
//! or reviewed), "request.identity.unproved".
class RequestCopy {
public:
    explicit RequestCopy(const Context& context)
        : m_context(context)
    {
    }

    //! All that the service holds of the person. Puts on the record that it was gathered. Error
    //! Conflict "request.copy.too-large".
    [[nodiscard]] base::Result<domain::SubjectCopy> gather(const QString& id);

    //! Keeps the encrypted file, in place of one from before, and confirms the tasks that it
    //! serves. Errors: Outdated; InvalidInput, field "content" "request.package.plain" (not a zip
    //! file of which all is encrypted with AES-256).
    [[nodiscard]] base::Result<contract::RequestPackage> keep(
        const QString& id, const contract::PackageFile& file, const SeenRev& seen);

    //! What is known of the newest package; nothing when none was made.
    [[nodiscard]] base::Result<std::optional<contract::RequestPackage>> package(const QString& id);

    //! Its file once more. Puts on the record that it was taken. Error NotFound
    //! "request.package.gone".
    [[nodiscard]] base::Result<contract::PackageFile> file(const QString& id);

private:
    [[nodiscard]] base::Result<StoredDataRequest> copied(const QString& id);

    const Context& m_context;
};

//! Takes the files away whose days are over, with an entry in the record for each. Looks before it
//! writes, so it can be called often. What fails is logged.
void forgetExpiredPackages(Database& database, const Shared& shared);

} // namespace console::service
