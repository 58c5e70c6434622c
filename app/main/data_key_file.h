// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/secret_file.h"
#include "service/crypto/data_key.h"
#include "service/crypto/wrapping_key.h"

namespace console::main {

//! For a server, which has no keychain: a file with the key that wraps the key to its data, as
//! WrappingKey::entry() in Base64 and one line. Makes it, with mode 0600. Error, whose message says
//! what to do: Conflict (a file is there already, and stays), RefusedOrFailed.
[[nodiscard]] base::Result<base::Done> makeDataKeyFile(const QString& path);

//! Errors, field "data-key": those of SecretFile::read(), InvalidInput (no such key in it).
[[nodiscard]] base::Result<service::WrappingKey> readDataKeyFile(const SecretFile& file);

//! The key to the data in `folder`, which nobody else uses; made when there is no data yet. Errors:
//! those of KeyFolder::read(), and InvalidInput, field "data-key": the data is under another key.
//! Nothing is changed then.
[[nodiscard]] base::Result<service::DataKey> openData(
    const QString& folder, const service::WrappingKey& wrapping);

} // namespace console::main
