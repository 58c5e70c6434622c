// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"
#include "service/usecases/data_requests.h"

namespace console::service {

//! The members ?status=&right=&regulation=&assignee=&due=&person=&subject= of the list of cases;
//! status and due may hold several words with commas between, assignee an id, "me" or "none".
//! Errors InvalidInput "request.query" with the member's name as field.
[[nodiscard]] base::Result<DataRequestQuery> dataRequestQuery(const HttpRequest& request);

} // namespace console::service
