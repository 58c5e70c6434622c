// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_guesses.h"

#include "domain/look_alike.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWordsOfAName = 6;

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}'’.&-]+"_s);
    return nameKey(text).split(between, Qt::SkipEmptyParts);
}

} // namespace

CountryNames englishCountryNames(const QStringList& codes)
{
    CountryNames names;
    for (const QString& code : codes) {
        const QString name = QLocale::territoryToString(QLocale::codeToTerritory(code));
        if (!name.isEmpty())
            names.insert(nameKey(wordsOf(name).join(u' ')), code);
    }
    const std::array<std::pair<const char*, const char*>, 10> others{
        {{"usa", "US"}, {"united states of america", "US"}, {"uk", "GB"}, {"great britain", "GB"},
            {"england", "GB"}, {"the netherlands", "NL"}, {"czech republic", "CZ"},
            {"republic of korea", "KR"}, {"south korea", "KR"}, {"uae", "AE"}}};
    for (const auto& [name, code] : others) {
        if (codes.contains(QLatin1String(code)))
            names.insert(QString::fromLatin1(name), QString::fromLatin1(code));
    }
    return names;
}

QStringList countriesIn(const QString& region, const CountryNames& names)
{
    const QStringList words = wordsOf(region);
    QStringList found;
    for (qsizetype start = 0; start < words.size();) {
        qsizetype length = std::min(mostWordsOfAName, words.size() - start);
        while (length > 0 && !names.contains(words.mid(start, length).join(u' ')))
            --length;
        if (length > 0)
            found.append(names.value(words.mid(start, length).join(u' ')));
        start += std::max<qsizetype>(length, 1);
    }
    return countrySet(found);
}

DataCategories categoriesIn(const QString& dataProcessed)
{
    static const std::array<std::pair<const char*, DataCategory>, 12> words{
        {{"email", DataCategory::Email}, {"e-mail", DataCategory::Email},
            {"account", DataCategory::Account}, {"user profile", DataCategory::Account},
            {"all application data", DataCategory::AllApplicationData},
            {"all customer data", DataCategory::AllApplicationData},
            {"prompt", DataCategory::LlmPrompts}, {"support", DataCategory::SupportMessages},
            {"chat message", DataCategory::SupportMessages},
            {"ticket", DataCategory::SupportMessages}, {"logs", DataCategory::Logs},
            {"telemetry", DataCategory::Logs}}};
    const QString text = nameKey(dataProcessed);
    DataCategories categories;
    for (const auto& [word, category] : words) {
        if (text.contains(QLatin1String(word)))
            categories.setFlag(category);
    }
    return categories;
}

} // namespace console::domain
