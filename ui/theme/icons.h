// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

namespace console::ui {

//! The console's own drawings: one family, 20 px grid, strokes of 1.5 px.
enum class Icon {
    None,
    Overview,
    Organizations,
    SubProcessors,
    Llm,
    DataRequests,
    Trust,
    Activity,
    Settings,
    Add,
    Search,
    Copy,
    Export,
    Refresh,
    Close,
    ChevronDown,
    ChevronRight,
    More,
    Warning,
    Ok,
    Error,
    Info,
    Lock,
    ExternalLink,
    Person,
    Mail,
    Archive,
    Trash,
    Check,
    Edit,
    SignOut,
    Offline,
    Show,
    Hide,
    Sidebar,
    Filter,
    Columns,
    Calendar,
};

//! What an icon is drawn in. Always taken from the palette at the moment of painting, so that a
//! change of scheme needs no new icons.
enum class IconColor { Text, Muted, Accent, OnAccent, Ok, Warn, Bad };

//! Sharp at every size and scale. Null for Icon::None. Within a button write ui::icon(): it has an
//! icon() of its own.
[[nodiscard]] QIcon icon(Icon name, IconColor color = IconColor::Text);

//! The mark of the console, simplified where it is small.
[[nodiscard]] QIcon applicationIcon();

} // namespace console::ui
