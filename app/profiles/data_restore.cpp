// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/data_restore.h"

namespace console::profiles {

DataRestore::~DataRestore() = default;

} // namespace console::profiles
