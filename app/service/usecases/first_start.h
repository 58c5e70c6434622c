// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

//! Brings a database up to date and makes what a fresh service needs: its keys, and one workspace
//! with the listing taken over from the documentation. Returns what the threads share. Does nothing
//! anew the next time. Errors: those of migrate() and of the database.
[[nodiscard]] base::Result<Shared> prepareService(
    Database& database, const base::Clock& clock, const PasswordCost& passwordCost);

//! Another workspace with its baseline listing, in force from today on. Only inside change().
[[nodiscard]] base::Result<domain::WorkspaceId> makeWorkspace(
    Database& database, const Shared& shared);

} // namespace console::service
