// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/keep_draft.h"

#include "cloud/client.h"
#include "ui/pages/page.h"
#include "ui/parts/form_drafts.h"

namespace console::ui {

void keepDraft(DetailPane& pane, const PageContext& context, const QString& form)
{
    // Somebody else at the same profile is not to see it.
    if (const auto& account = context.client->session().account())
        FormDrafts::keep(pane, context.memory, account->id.text() + u'/' + form);
}

} // namespace console::ui
