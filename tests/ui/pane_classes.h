// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace console::test {

//! Every class in the sources below `folder` that is a pane or fills one, sorted, as
//! "console::ui::RequestPane": what derives from DetailPane, PaneContent or StartForm, however far;
//! and what makes a plain DetailPane, a StartForm or a StateStrip of its own, such as a section of
//! the settings or a sheet. Not a page, and not a level of one, whose pane a PaneContent fills.
[[nodiscard]] QStringList paneClasses(const QString& folder);

} // namespace console::test
