// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/keep_draft.h"

#include "cloud/client.h"
#include "ui/pages/page.h"
#include "ui/parts/form_drafts.h"

namespace console::ui {

namespace {

//! Somebody else at the same profile is not to see it. Empty while nobody is signed in.
QString ownForm(const PageContext& context, const QString& form)
{
    const auto& account = context.client->session().account();
    return account ? QString(account->id.text() + u'/' + form) : QString();
}

} // namespace

void keepDraft(
    DetailPane& pane, const PageContext& context, const QString& form, const QString& whyNot)
{
    const QString own = ownForm(context, form);
    if (!whyNot.isEmpty())
        FormDrafts::stop(pane);
    else if (!own.isEmpty())
        FormDrafts::keep(pane, context.memory, own);
}

void forgetDraft(const PageContext& context, const QString& form)
{
    if (const QString own = ownForm(context, form); !own.isEmpty())
        FormDrafts::forget(context.memory, own);
}

} // namespace console::ui
