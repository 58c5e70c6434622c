// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace console::service {

// How texts are written in a mail that has only ASCII.

//! A text for a header: as it is where it can be, else as encoded words (RFC 2047), folded.
[[nodiscard]] QByteArray headerText(const QString& text);
//! A name in front of an address (RFC 5322, section 3.4): in quotes, or as encoded words.
[[nodiscard]] QByteArray displayName(const QString& name);
//! A body in quoted-printable (RFC 2045, section 6.7), lines ending in CRLF.
[[nodiscard]] QByteArray quotedPrintable(const QString& text);

//! `address` with its domain as DNS knows it (RFC 5890); empty when that is no domain.
[[nodiscard]] QString wireAddress(const QString& address);
//! Whether an address can be written in a mail only with SMTPUTF8 (RFC 6531): letters beyond ASCII
//! in front of the "@".
[[nodiscard]] bool needsUtf8(const QString& address);

} // namespace console::service
