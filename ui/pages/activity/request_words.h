// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>

namespace console::ui {

//! A value that was recorded of a data request as the page Data requests says it: "in_progress" of
//! the field "to" is "In progress", the last days by right are "Access: Mon 2 Feb 2026". Empty for
//! all that is not such a value.
[[nodiscard]] QString requestValue(const QString& field, const QJsonValue& value);

} // namespace console::ui
