// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/person_name.h"

#include <algorithm>

namespace console::domain {

QStringList nameWords(const QString& name)
{
    const QList<uint> letters = name.normalized(QString::NormalizationForm_KD).toUcs4();
    QStringList words;
    bool within = false;
    for (const uint letter : letters) {
        if (QChar::category(letter) == QChar::Mark_NonSpacing)
            continue;
        if (!QChar::isLetterOrNumber(letter) && !QChar::isMark(letter)) {
            within = false;
            continue;
        }
        if (!within)
            words.append(QString());
        within = true;
        words.last().append(QChar::fromUcs4(QChar::toCaseFolded(letter)));
    }
    return words;
}

bool nameHasWords(const QString& name, const QString& typed)
{
    const QStringList wanted = nameWords(typed);
    if (wanted.isEmpty())
        return false;
    const QStringList words = nameWords(name);
    return std::all_of(wanted.begin(), wanted.end(),
        [&words](const QString& word) { return words.contains(word); });
}

} // namespace console::domain
