// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

//! Who is told of versions of the listing and of their withdrawals. For who may publish it, and for
//! auditors, who see masked addresses; admins see what is told for their organizations. Errors
//! NotAllowed "workspace.not-allowed"; NotFound "listing.unknown".
class ListingNotices {
public:
    explicit ListingNotices(const Context& context)
        : m_context(context)
    {
    }

    //! Newest first.
    [[nodiscard]] base::Result<contract::Page<domain::NoticeDelivery>> page(
        int number, const PageRequest& request);
    //! All of them, for a file.
    [[nodiscard]] base::Result<QList<domain::NoticeDelivery>> all(int number);
    //! Tells everybody who is to be told and was not; as often as one likes. For who may publish.
    //! Errors: Conflict "mail.no-relay", and those of noticedChange().
    [[nodiscard]] base::Result<domain::NoticeOutcome> tell(int number);

private:
    const Context& m_context;
};

// Only inside change().

//! Tells of a version that was just published, where a relay is set and customers have to be told.
void tellOfPublication(const Context& context, int number);
//! Of a version that was just withdrawn: whoever was not told of it yet is not told any more, and
//! whoever was is told of the withdrawal, where a relay is set. How many mails that makes.
[[nodiscard]] int tellOfWithdrawal(const Context& context, int number);

} // namespace console::service
