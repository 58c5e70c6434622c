// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "cloud/transport.h"

namespace console::cloud {

//! Name of a route in error details and logs: "GET /organizations/:orgId/users".
[[nodiscard]] QString routeName(const contract::Route& route);

//! Reads the answer as one object with `decode` (JsonReader& -> T). Error UnexpectedAnswer, with
//! the member at fault in `detail`.
template <typename Decode>
[[nodiscard]] auto decodeObject(const HttpAnswer& answer, const QString& what, Decode& decode)
    -> base::Result<std::invoke_result_t<Decode&, base::JsonReader&>>
{
    return base::parseJsonObject(answer.body, what)
        .and_then([&](const QJsonObject& object)
                      -> base::Result<std::invoke_result_t<Decode&, base::JsonReader&>> {
            base::JsonReader reader(object);
            auto value = decode(reader);
            return reader.finish(std::move(value));
        });
}

//! Reads the answer as a list of objects, as v0's GET /organizations.
template <typename Decode>
[[nodiscard]] auto decodeList(const HttpAnswer& answer, const QString& what, Decode& decode)
    -> base::Result<QList<std::invoke_result_t<Decode&, base::JsonReader&>>>
{
    return base::parseJsonArray(answer.body, what).and_then([&](const QJsonArray& array) {
        return base::decodeArray(array, decode);
    });
}

} // namespace console::cloud
