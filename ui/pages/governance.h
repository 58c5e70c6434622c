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
        Shared, //!< the same, in a service that others use too
    };
    Place place = Place::Nowhere;
    domain::Capabilities capabilities; //!< of the server that keeps them
    std::optional<base::ApiError> problem; //!< why it is not where it could be beside the cloud
    QString host = {}; //!< of Shared: "team.example.com:8443"

    [[nodiscard]] bool isKept() const { return place != Place::Nowhere; }
    [[nodiscard]] bool isBeside() const { return isHere() || place == Place::Shared; }
    [[nodiscard]] bool isHere() const { return place == Place::ThisComputer; }
};

//! "kept on this computer", or at which host; for whom it is beside the cloud.
[[nodiscard]] QString keptWhere(const Governance& governance);

//! The state of a page that has nowhere to read from. `never` says why nothing could be kept.
[[nodiscard]] ViewState notKept(const Governance& governance, const QString& never);

} // namespace console::ui
