// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace console::ui {

namespace {
const Tokens& light()
{
    static const Tokens t{
        .bg = 0xF7F8FA,
        .surface = 0xFFFFFF,
        .side = 0xF0F2F5,
        .raised = 0xFFFFFF,
        .line = 0xE2E5EA,
        .control = 0x7F8794,
        .text = 0x1B1F27,
        .muted = 0x59626F,
        .disabled = 0x9BA2AD,
        .accent = 0x2C56DD,
        .accentHover = 0x2449C4,
        .accentPressed = 0x1D3DA6,
        .onAccent = 0xFFFFFF,
        .soft = 0xE8EDFD,
        .hover = 0xF3F5F8,
        .ok = 0x1A7A49,
        .warn = 0x8A5B00,
        .bad = 0xB92D26,
        .badHover = 0xA1241E,
        .okSoft = 0xE6F4EC,
        .warnSoft = 0xFBF1DC,
        .badSoft = 0xFBE9E7,
    };
    return t;
}

const Tokens& dark()
{
    static const Tokens t{
        .bg = 0x13161B,
        .surface = 0x1A1E25,
        .side = 0x16191F,
        .raised = 0x20252E,
        .line = 0x2B313B,
        .control = 0x6F7989,
        .text = 0xE6E9EF,
        .muted = 0x9AA4B3,
        .disabled = 0x5C6574,
        .accent = 0x86A2FF,
        .accentHover = 0x9CB3FF,
        .accentPressed = 0xB3C4FF,
        .onAccent = 0x10131A,
        .soft = 0x222B45,
        .hover = 0x20252D,
        .ok = 0x55C790,
        .warn = 0xE0B24A,
        .bad = 0xFF8278,
        .badHover = 0xFF9A92,
        .okSoft = 0x16301F,
        .warnSoft = 0x332910,
        .badSoft = 0x3A1C1A,
    };
    return t;
}
} // namespace

const Tokens& tokens(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark() : light();
}

const Tokens& tokens(const QPalette& palette)
{
    return tokens(schemeOf(palette));
}

const Tokens& tokens(const QWidget* widget)
{
    return tokens(widget ? widget->palette() : QApplication::palette());
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette makePalette(Scheme scheme)
{
    const Tokens& t = tokens(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, t.bg);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.bg);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.bg);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text);
    return palette;
}

QColor toneColor(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return t.muted;
    case Tone::Accent:
        return t.accent;
    case Tone::Ok:
        return t.ok;
    case Tone::Warn:
        return t.warn;
    case Tone::Bad:
        return t.bad;
    case Tone::Neutral:
        break;
    }
    return t.text;
}

QColor toneSoft(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return t.soft;
    case Tone::Ok:
        return t.okSoft;
    case Tone::Warn:
        return t.warnSoft;
    case Tone::Bad:
        return t.badSoft;
    case Tone::Neutral:
    case Tone::Muted:
        break;
    }
    return t.hover;
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto part = [share](float a, float b) {
        return static_cast<float>(a + (b - a) * static_cast<float>(share));
    };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
        part(under.blueF(), over.blueF()));
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight);
    // Large type set in Inter reads too loose at its normal tracking.
    if (size == TextSize::Title)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.2);
    return font;
}

} // namespace console::ui
