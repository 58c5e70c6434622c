// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/padded_words.h"

#include "translations/install_translations.h"
#include "ui/words_back.h"

#include <QGuiApplication>
#include <QLocale>

namespace console::test {

namespace {
// Nothing in the program or in what the tests type has these two.
constexpr QChar letter(u'ŵ');
constexpr QChar gap(0x2002); // a line may break there
constexpr QChar mayBreak(0x200b); // within a long word
constexpr int share = 40; // percent
constexpr int wordLength = 7;
WordsBack* wordsBack = nullptr; // once a language of the program is spoken
} // namespace

QString PaddedWords::translate(const char*, const char* source, const char*, int) const
{
    QString text = QString::fromUtf8(source);
    const qsizetype more = (text.size() * share + 99) / 100;
    // What is put in may be as long as a line.
    if (text.section(u' ', -1).contains(u'%'))
        text += gap;
    for (qsizetype i = 1; i <= more; ++i)
        text += i % (wordLength + 1) == 0 ? gap : letter;
    return text;
}

QString plain(const QString& text)
{
    QString rest = text;
    rest.remove(mayBreak);
    if (wordsBack)
        return wordsBack->english(rest);
    return rest.remove(letter).remove(gap);
}

void speakAsAsked()
{
    const QString words = qEnvironmentVariable("CONSOLE_TEST_WORDS");
    if (words == QStringLiteral("padded")) {
        QCoreApplication::installTranslator(new PaddedWords(QCoreApplication::instance()));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    } else if (!words.isEmpty()) {
        installTranslations(words);
        wordsBack = new WordsBack(words, QCoreApplication::instance());
        QCoreApplication::installTranslator(wordsBack);
    }
    if (words.isEmpty() || words == QStringLiteral("padded"))
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void forgetWords()
{
    if (wordsBack)
        wordsBack->forget();
}

} // namespace console::test
