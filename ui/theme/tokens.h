// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace console::ui {

enum class Scheme { Light, Dark };

//! What a colour says. Never the only signal: a word or an icon says it too.
enum class Tone { Neutral, Muted, Accent, Ok, Warn, Bad };

//! Every colour of the console, once per scheme. A test holds text at 4.5:1 and controls at 3:1.
struct Tokens {
    QColor bg; //!< window, page header, detail pane
    QColor surface; //!< lists, inputs
    QColor side; //!< sidebar
    QColor raised; //!< menus, tool tips, banners
    QColor line; //!< hairlines between areas; carries no meaning
    QColor control; //!< outline of inputs and boxes, scroll bar handles
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent; //!< text and icons on accent and on bad
    QColor soft; //!< selected row, current page
    QColor hover;
    QColor ok;
    QColor warn;
    QColor bad;
    QColor badHover;
    QColor okSoft;
    QColor warnSoft;
    QColor badSoft;
};

[[nodiscard]] const Tokens& tokens(Scheme scheme);
//! The tokens that `palette` was made from: dark when its window is dark.
[[nodiscard]] const Tokens& tokens(const QPalette& palette);
[[nodiscard]] const Tokens& tokens(const QWidget* widget);

[[nodiscard]] Scheme schemeOf(const QPalette& palette);
[[nodiscard]] QPalette makePalette(Scheme scheme);

//! Colour of text in `tone`.
[[nodiscard]] QColor toneColor(const Tokens& tokens, Tone tone);
//! Quiet background for a box in `tone`.
[[nodiscard]] QColor toneSoft(const Tokens& tokens, Tone tone);
//! `share` of `over` laid on `under`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double share);

//! Distances in device-independent pixels, on a grid of four.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24; //!< left and right edge of a page
} // namespace space

inline constexpr int radius = 6;
inline constexpr int focusRing = 2;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 36;
inline constexpr int twoLineRowHeight = 46;
inline constexpr int headerHeight = 30;
inline constexpr int cellPadding = 10;
inline constexpr int linkPadding = 6; //!< between the words of a link and its edge
inline constexpr int sidebarWidth = 216;
inline constexpr int sidebarFolded = 56;

enum class TextSize { Small = 11, Body = 13, Heading = 16, Title = 22 };

//! The application's font in one of its four sizes.
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace console::ui
