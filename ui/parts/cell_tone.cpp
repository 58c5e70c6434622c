// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/cell_tone.h"

namespace console::ui {

Tone toneOf(models::CellTone tone)
{
    switch (tone) {
    case models::CellTone::Muted:
        return Tone::Muted;
    case models::CellTone::Accent:
        return Tone::Accent;
    case models::CellTone::Ok:
        return Tone::Ok;
    case models::CellTone::Warn:
        return Tone::Warn;
    case models::CellTone::Bad:
        return Tone::Bad;
    case models::CellTone::Neutral:
        break;
    }
    return Tone::Neutral;
}

} // namespace console::ui
