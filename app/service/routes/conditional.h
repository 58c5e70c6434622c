// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"

namespace console::service {

//! A whole answer to a GET or HEAD, with its weak ETag; 304 and no body when `request` names that
//! tag in If-None-Match (RFC 9110, 13.1.2 and 15.4.5). Any other answer stays as it is.
[[nodiscard]] HttpResponse conditional(const HttpRequest& request, HttpResponse whole);

} // namespace console::service
