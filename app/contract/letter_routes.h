// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! Routes of the letters of a case and of the code that proves who asks; part of the one table of
//! allRoutes().
namespace console::contract::routes {

inline constexpr Route requestLetters{
    "GET", "/governance/data-requests/:requestId/letters", Access::AnyToken, false, false};
inline constexpr Route previewRequestLetter{
    "POST", "/governance/data-requests/:requestId/letters/preview", Access::AnyToken, false, false};
inline constexpr Route sendRequestLetter{
    "POST", "/governance/data-requests/:requestId/letters", Access::AnyToken, false, true};
inline constexpr Route requestLetter{"GET",
    "/governance/data-requests/:requestId/letters/:letterId", Access::AnyToken, false, false};
inline constexpr Route sendRequestLetterAgain{"POST",
    "/governance/data-requests/:requestId/letters/:letterId/sending", Access::AnyToken, false,
    true};
inline constexpr Route sendIdentityCode{
    "POST", "/governance/data-requests/:requestId/identity-code", Access::AnyToken, false, true};
inline constexpr Route checkIdentityCode{"POST",
    "/governance/data-requests/:requestId/identity-code/check", Access::AnyToken, false, true};

} // namespace console::contract::routes
