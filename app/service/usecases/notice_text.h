// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing.h"
#include "service/usecases/notice_scene.h"
#include "service/usecases/outgoing_mail.h"

namespace console::service {

//! What the mail about `noticed` says in `language` ("en" or "fr"). `version` has its entries,
//! `before` those that it followed; an objection counts until `until`.
[[nodiscard]] NoticeText noticeText(const NoticedChange& noticed,
    const domain::ListingVersion& version, const domain::ListingVersion& before, const QDate& until,
    const QString& language);

} // namespace console::service
