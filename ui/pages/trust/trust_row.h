// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/trust.h"

#include <QWidget>

#include <functional>

namespace console::ui {

//! One promise: its state as mark and word, what is promised, what is true, and how one knows; with
//! a link to what was found where the console looked, which runs `showFound`.
[[nodiscard]] QWidget* trustRow(const domain::TrustLine& line,
    const std::function<void()>& showFound, QWidget* parent = nullptr);

//! "Kept here", "Stated", "Not yet", "Not kept" or "Not known".
[[nodiscard]] QString stateTitle(domain::TrustLine::State state);

//! A request that was sent, with its date, kind and state.
[[nodiscard]] QWidget* requestRow(const domain::TrustRequest& request, QWidget* parent = nullptr);

} // namespace console::ui
