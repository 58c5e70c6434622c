// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>
#include <QString>

namespace console::base {

//! `text` with e-mail addresses masked (m***@example.com), and bearer keys, cookies, JWTs and the
//! tokens of links replaced by a word.
[[nodiscard]] QString redact(const QString& text);

//! "ada@acme.example" -> "a***@acme.example". Anything without @ gives "***".
[[nodiscard]] QString maskAddress(const QString& address);

//! While it lives, every line that this thread writes to the log names `id`: the request that is
//! being answered. One at a time.
class LogScope {
public:
    explicit LogScope(const QString& id);
    ~LogScope();
    LogScope(const LogScope&) = delete;
    LogScope& operator=(const LogScope&) = delete;

    //! Of this thread; empty when there is none.
    [[nodiscard]] static QString current();
};

//! Sends every log message, redacted, to `path` (mode 0600) besides standard error. At 2 MiB the
//! file becomes `path`.1 and a new one begins. Call once, before threads start.
void logToFile(const QString& path);

//! The same, to standard error alone: for a server, whose log others keep.
void logToStandardError();

//! Where logToFile() writes, or empty.
[[nodiscard]] QString logFilePath();

} // namespace console::base
