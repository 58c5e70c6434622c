// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace console::test {

//! A language for tests of how pages look: each sentence of the program, and 40 % more behind it.
class PaddedWords : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

//! `text` as it is without that language, or in English what was said in French.
[[nodiscard]] QString plain(const QString& text);

//! Has this test program speak what CONSOLE_TEST_WORDS names: "padded" is that language, from right
//! to left; "fr" is French. English where it names nothing. Call once, before the first widget.
void speakAsAsked();

//! Before the next page: what plain() knows of the pages before is nothing that it says.
void forgetWords();

} // namespace console::test
