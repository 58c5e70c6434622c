// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QMutex>
#include <QRegularExpression>
#include <QTranslator>

#include <utility>

namespace console::test {

//! A language of the program that knows the way back: what was said in it, in the English that the
//! tests are written in. Installed after the others, so that it is asked first.
class WordsBack : public QTranslator {
public:
    WordsBack(const QString& language, QObject* parent);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* comment, int n) const override;

    //! The English of something that was said as a whole, with what was put into it; else itself.
    [[nodiscard]] QString english(const QString& text) const;
    //! What was said so far. One word of a language may stand for several of English: of what
    //! another page said, the wrong one.
    void forget();

private:
    //! A sentence with places for what is put in ("%1", "%n").
    struct Pattern {
        QRegularExpression said;
        qsizetype length = 0; //!< of what it says by itself
        QList<int> places; //!< number of each group; 0 for %n
        QString english;
    };
    void remember(const QString& said, const QString& english) const;
    [[nodiscard]] QString back(const QString& text) const;
    [[nodiscard]] QString backFromParts(const QString& text) const;
    [[nodiscard]] QString ofPieces(const QString& text) const;
    [[nodiscard]] QString ofPunctuation(const QString& text) const;
    [[nodiscard]] QString filled(const Pattern& pattern, const QRegularExpressionMatch& told) const;

    QTranslator m_said;
    QTranslator m_saidAnywhere;
    QTranslator m_english;
    mutable QMutex m_mutex;
    mutable QHash<QString, QString> m_whole;
    mutable QHash<QString, Pattern> m_patterns; //!< by what was said
    mutable QHash<QString, QString> m_parts; //!< English of what english() was asked for last
};

} // namespace console::test
