// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"

namespace console::contract {

//! Body of POST /governance/data-requests/:requestId/corrections: what was typed wrong when the
//! case was recorded. What is left out stays as it is.
struct RequestCorrection {
    std::optional<QString> address;
    std::optional<QString> name; //!< empty: none
    std::optional<domain::Regulation> regulation;
    std::optional<domain::RequestChannel> channel;
    std::optional<QDateTime> receivedAt; //!< UTC
    std::optional<QString> zone; //!< IANA
    std::optional<QString> calendar; //!< id of one of the workspace
    std::optional<QList<domain::DataRight>> rights; //!< all of them; one at least
    QString reason; //!< 10 to 2000 characters
};
[[nodiscard]] QJsonObject encode(const RequestCorrection& correction);
[[nodiscard]] RequestCorrection decodeRequestCorrection(base::JsonReader& reader);

} // namespace console::contract
