// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/pane_content.h"

//! What panes do alike that read when they are opened.
namespace console::ui {

//! Lets the button of the pane's state read once more, or sign in again.
template <typename Read>
void readAgainOnRequest(PaneContent* content, DetailPane& pane, Read read)
{
    QObject::connect(
        &pane, &DetailPane::stateActionRequested, content, [content, read](State state) {
            if (state == State::SessionEnded)
                Q_EMIT content->sessionEnded();
            else
                read();
        });
}

//! Says in the place of what should be read that it could not be; nothing when it was cancelled.
inline void showUnread(
    PaneContent* content, DetailPane& pane, const QString& sentence, const base::ApiError& error)
{
    if (error.kind == base::ApiError::Kind::Cancelled)
        return;
    pane.setState(ViewState::failed(sentence, error));
    if (error.kind == base::ApiError::Kind::NotSignedIn)
        Q_EMIT content->sessionEnded();
}

} // namespace console::ui
