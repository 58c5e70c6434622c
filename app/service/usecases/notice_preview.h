// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice_preview.h"
#include "service/usecases/context.h"

namespace console::service {

//! Who would be told of the draft, and the mails as they would leave, if it were published today.
//! For who may publish it. Writes nothing. Errors: NotAllowed "workspace.not-allowed"; NotFound
//! "listing.draft.none".
[[nodiscard]] base::Result<domain::NoticePreview> previewNotices(const Context& context);

} // namespace console::service
