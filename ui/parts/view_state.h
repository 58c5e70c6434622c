// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <QString>

namespace console::ui {

enum class State {
    FirstLoad,
    Ready,
    Empty,
    FilteredEmpty,
    Error,
    Offline,
    SessionEnded,
    NotAllowed,
    Saving,
};

//! What a list or a pane is in, with the words for it. A value: pages make one and hand it in.
struct ViewState {
    State state = State::Ready;
    QString sentence; //!< whole sentence for a person
    QString action; //!< words of the button; empty for none
    base::ApiError error; //!< State::Error only: what Details unfolds

    //! "Loading organizations…" shows after 200 ms.
    [[nodiscard]] static ViewState firstLoad(const QString& sentence = {});
    [[nodiscard]] static ViewState ready();
    //! What belongs here, and the action that puts it there.
    [[nodiscard]] static ViewState empty(const QString& sentence, const QString& action = {});
    //! `filter` as typed.
    [[nodiscard]] static ViewState filteredEmpty(const QString& filter);
    //! Offline, session ended, not allowed or error, whichever `error` is. `failed` says in plain
    //! words what did not work: "The members could not be loaded."
    [[nodiscard]] static ViewState failed(const QString& failed, const base::ApiError& error);
    [[nodiscard]] static ViewState offline();
    [[nodiscard]] static ViewState sessionEnded();
    [[nodiscard]] static ViewState notAllowed(const QString& reason);
    [[nodiscard]] static ViewState saving(const QString& sentence = {});
};

//! The technical part of `error` as lines for Details and its Copy. Holds no secret and no body.
[[nodiscard]] QString technicalText(const base::ApiError& error);

} // namespace console::ui
