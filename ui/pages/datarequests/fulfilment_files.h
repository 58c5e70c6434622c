// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/erasure_run.h"
#include "domain/subject_copy.h"

namespace console::ui {

// The files that fulfil a case. All may be made on any thread. In English, as the listing is.

//! What was erased when, what stayed on which ground, and the hashes that prove it. It names
//! nobody.
[[nodiscard]] QByteArray certificateToPdf(const domain::ErasureRun& run);

//! All that is held of a person, with the information of article 15.
[[nodiscard]] QByteArray copyToPdf(const domain::SubjectCopy& copy);

//! The package with the copy: copy.json (article 20), copy.html and copy.pdf in a zip file that is
//! encrypted for `passphrase`. Error RefusedOrFailed: "zip.failed", or "package.too-large" (more
//! than the service keeps).
[[nodiscard]] base::Result<QByteArray> packageOf(
    const domain::SubjectCopy& copy, const QString& passphrase);

} // namespace console::ui
