// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/page_stage.h"

#include <functional>

namespace console::test {

//! A list or pane with what brings it about. `refresh` asks the service anew.
struct View {
    std::shared_ptr<QWidget> widget;
    std::function<void()> refresh;
};

struct ViewCase {
    const char* name;
    std::function<View(ui::PageContext& context, const domain::Membership& organization)> make;
    const char* path; //!< of the read that fills it
    const char* emptyBody; //!< answer with nothing in it; null where it can't be empty
    const char* loading;
    const char* empty;
    const char* failed;
    const char* forbidden; //!< shown to someone without any right; null: always allowed
    bool hasRows = true; //!< for someone who has just signed up
    bool onPackmind = false; //!< the same there
};

//! The settings at the section with that title.
[[nodiscard]] View settings(ui::PageContext& context, const QString& title);

//! Every page and level that reads what it shows.
[[nodiscard]] QList<ViewCase> viewCases();

} // namespace console::test
