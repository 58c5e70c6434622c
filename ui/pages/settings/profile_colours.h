// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QComboBox;

namespace console::ui {

//! Offers the colours of profiles by name, each with a dot; the data of an item is "#rrggbb", and
//! empty for none. `chosen` is the current one, also when it is none of them.
void fillColours(QComboBox& box, const QString& chosen);

} // namespace console::ui
