// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/request_purge.h"

#include "service/store/case_attachments.h"
#include "service/store/letters.h"
#include "service/store/mails.h"
#include "service/store/request_packages.h"

namespace console::service {

void purge(Database& database, const domain::WorkspaceId& workspace, StoredDataRequest& stored,
    const CheckedMove& move)
{
    domain::RequestEvent event = applyMove(stored.whole, move);
    if (event.receipt && !stored.address.isEmpty())
        ++event.receipt->texts;
    stored.address.clear();
    DataRequestStore store(database, workspace);
    PackageStore(database, workspace).forget(stored.whole.summary.id);
    const int files = AttachmentStore(database, workspace).forget(stored.whole.summary.id, move.at);
    const int letters = LetterStore(database, workspace).forget(stored.whole.summary.id);
    MailStore(database).forgetCase(stored.whole.summary.id);
    if (event.receipt) {
        event.receipt->attachments = files;
        event.receipt->texts += letters;
    }
    store.forget(stored.whole);
    store.put(stored, move.at);
    store.append(stored.whole.summary.id, event);
}

} // namespace console::service
