// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "service/http/message.h"

namespace console::service {

//! The body of `request` as an object; an empty body is an empty object. Errors: 415
//! "body.type" for anything but application/json, 400 "body.json" for anything but an object.
[[nodiscard]] base::Result<QJsonObject> readBody(const HttpRequest& request);

//! `value`, unless `reader` met a member that is missing or of another type: 400 "body.member" with
//! its name as field.
template <typename T>
[[nodiscard]] base::Result<T> members(const base::JsonReader& reader, T value);

namespace detail {
[[nodiscard]] base::ApiError wrongMember(const base::ApiError& problem);
}

template <typename T>
base::Result<T> members(const base::JsonReader& reader, T value)
{
    return reader.finish(std::move(value)).map_error(detail::wrongMember);
}

} // namespace console::service
