// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

//! Sends the next mail of each workspace whose time has come, and says how many it tried; less
//! where a relay's limit for a minute is reached. Each step is in the database before the next
//! begins. Error of the database.
[[nodiscard]] base::Result<int> sendDueMails(Database& database, const Shared& shared);

//! What a kill cut off, or a full disk kept from being put down (MailQueue::settleInterrupted()).
//! To be called while no mail is being sent.
void settleInterruptedMails(Database& database, const Shared& shared);

//! Forgets mails of which nothing is to come, 90 days after their last change.
void forgetOldMails(Database& database, const Shared& shared);

//! Ends subscriptions to changes of the listing that nobody confirmed in time.
void endUnansweredSubscriptions(Database& database, const Shared& shared);

//! When a mail that did not leave at its `attempts`-th try is tried again.
[[nodiscard]] std::chrono::minutes waitAfter(int attempts);

} // namespace console::service
