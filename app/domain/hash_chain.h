// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace console::domain {

//! prevHash of the first link: 64 zeros.
[[nodiscard]] QByteArray chainStart();

//! Keys sorted, no white space, UTF-8: the form that is hashed. Like RFC 8785 for the texts, whole
//! numbers, booleans, lists and objects that we hash.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& body);

//! Lower-case hex SHA-256 over prevHash and the canonical JSON of `body`.
[[nodiscard]] QByteArray chainHash(const QByteArray& prevHash, const QJsonObject& body);

} // namespace console::domain
