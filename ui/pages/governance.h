// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/capabilities.h"
#include "ui/parts/view_state.h"

#include <optional>

namespace console::ui {

//! Where sub-processors, requests and activity of a profile are kept, and what can be done there.
struct Governance {
    enum class Place {
        Nowhere, //!< see `problem`; without one, nothing could keep them
        WithCloud,
        ThisComputer, //!< beside a cloud that keeps none
    };
    Place place = Place::Nowhere;
    domain::Capabilities capabilities; //!< of the server that keeps them
    std::optional<base::ApiError> problem; //!< why it is not on this computer, where it could be

    [[nodiscard]] bool isKept() const { return place != Place::Nowhere; }
    [[nodiscard]] bool isHere() const { return place == Place::ThisComputer; }
};

//! The state of a page that has nowhere to read from. `never` says why nothing could be kept.
[[nodiscard]] ViewState notKept(const Governance& governance, const QString& never);

} // namespace console::ui
