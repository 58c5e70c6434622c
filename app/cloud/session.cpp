// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"

namespace console::cloud {

Session::~Session() = default;

} // namespace console::cloud
