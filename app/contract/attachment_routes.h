// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! Routes of the files of a case; part of the one table of allRoutes(). Content comes and goes in
//! pieces of the size of any other body, so that neither end holds a file in memory, and none is
//! read before it is clear who asks.
namespace console::contract::routes {

inline constexpr Route requestAttachments{
    "GET", "/governance/data-requests/:requestId/attachments", Access::AnyToken, false, false};
inline constexpr Route removeAttachment{"DELETE",
    "/governance/data-requests/:requestId/attachments/:attachmentId", Access::AnyToken, false, true,
    60};
//! The first piece puts on the record that the file was taken, and gives the ticket for the others.
inline constexpr Route attachmentPiece{"GET",
    "/governance/data-requests/:requestId/attachments/:attachmentId/pieces/:number",
    Access::AnyToken, false, false};
inline constexpr Route beginAttachment{"POST",
    "/governance/data-requests/:requestId/attachment-uploads", Access::AnyToken, false, true};
inline constexpr Route putAttachmentPiece{"PUT",
    "/governance/data-requests/:requestId/attachment-uploads/:uploadId/pieces/:number",
    Access::AnyToken, false, true};
inline constexpr Route completeAttachment{"POST",
    "/governance/data-requests/:requestId/attachment-uploads/:uploadId/completion",
    Access::AnyToken, false, true, 60};
inline constexpr Route dropAttachment{"DELETE",
    "/governance/data-requests/:requestId/attachment-uploads/:uploadId", Access::AnyToken, false,
    true, 60};

} // namespace console::contract::routes
