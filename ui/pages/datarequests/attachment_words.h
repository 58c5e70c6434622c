// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/case_attachment.h"

namespace console::ui {

//! "From the person"
[[nodiscard]] QString purposeTitle(domain::AttachmentPurpose purpose);
//! What kind of file that media type is: "PDF document".
[[nodiscard]] QString mediaTypeTitle(const QString& mediaType);
//! All but the name: kind, purpose, size, who, when, and the beginning of the hash.
[[nodiscard]] QString attachmentFacts(const domain::CaseAttachment& attachment);

} // namespace console::ui
