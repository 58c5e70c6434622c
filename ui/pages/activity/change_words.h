// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QString>

namespace console::ui {

//! What a recorded field is called on the screen: "signUpOpen" is "Open sign-up". A field that
//! this version doesn't know keeps the name that was recorded.
[[nodiscard]] QString fieldTitle(const QString& field);
//! A recorded value as a person reads it: roles and kinds in words, instants in local time.
[[nodiscard]] QString fieldValue(const QString& field, const QJsonValue& value);
//! "operator" as "Operator"; a role that this version does not know as it was recorded.
[[nodiscard]] QString actingRole(const QString& role);

} // namespace console::ui
