// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::ui {

class DetailPane;
struct PageContext;

//! Keeps what the signed-in person types into this form of `pane`, so that a kill loses nothing:
//! see FormDrafts. `form` says which form, and of which thing: "organization/new". With `whyNot`,
//! the reason why this person can't save it, nothing is kept or offered but what is typed already.
void keepDraft(
    DetailPane& pane, const PageContext& context, const QString& form, const QString& whyNot = {});
//! What is kept of that form was saved by another one.
void forgetDraft(const PageContext& context, const QString& form);

} // namespace console::ui
