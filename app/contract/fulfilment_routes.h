// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! Routes by which a case is fulfilled; part of the one table of allRoutes().
namespace console::contract::routes {

inline constexpr Route dataRequestErasure{
    "GET", "/governance/data-requests/:requestId/erasure", Access::AnyToken, false, false, 60};
inline constexpr Route eraseDataRequestSubject{
    "POST", "/governance/data-requests/:requestId/erasure", Access::AnyToken, false, true, 60};
//! What comes back are personal data, and on the record that they were gathered.
inline constexpr Route copySubjectData{
    "POST", "/governance/data-requests/:requestId/copy", Access::AnyToken, false, true, 60};
inline constexpr Route requestPackage{
    "GET", "/governance/data-requests/:requestId/package", Access::AnyToken, false, false};
inline constexpr Route keepRequestPackage{
    "POST", "/governance/data-requests/:requestId/package", Access::AnyToken, false, true, 60};
inline constexpr Route requestPackageFile{
    "GET", "/governance/data-requests/:requestId/package/file", Access::AnyToken, false, false, 60};

inline constexpr Route addDataRequestTask{
    "POST", "/governance/data-requests/:requestId/tasks", Access::AnyToken, false, true};
//! Changes nothing, and puts on the record that the register was taken out.
inline constexpr Route exportRequestRegister{
    "POST", "/governance/data-requests/register", Access::AnyToken, false, false};

} // namespace console::contract::routes
