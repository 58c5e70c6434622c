// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_guesses.h"

#include "domain/look_alike.h"

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

QString keyOf(const QString& name)
{
    return nameKey(wordsOf(name).join(u' '));
}

} // namespace

CountryNames englishCountryNames(const QStringList& codes)
{
    CountryNames names;
    for (const QString& code : codes)
        names.codes.insert(keyOf(englishCountryName(code)), code);
    const std::array<std::pair<const char*, const char*>, 10> others{
        {{"usa", "US"}, {"united states of america", "US"}, {"uk", "GB"}, {"great britain", "GB"},
            {"england", "GB"}, {"the netherlands", "NL"}, {"czech republic", "CZ"},
            {"republic of korea", "KR"}, {"south korea", "KR"}, {"uae", "AE"}}};
    for (const auto& [name, code] : others) {
        if (codes.contains(QLatin1String(code)))
            names.codes.insert(QString::fromLatin1(name), QString::fromLatin1(code));
    }
    return names;
}

CountryNames countryNamesWith(const QStringList& codes, const CountryName& name)
{
    CountryNames names = englishCountryNames(codes);
    names.name = name;
    for (const QString& code : codes) {
        const QString key = keyOf(name(code));
        if (!key.isEmpty() && !names.codes.contains(key))
            names.codes.insert(key, code);
    }
    return names;
}

QStringList countriesIn(const QString& region, const CountryNames& names)
{
    const QStringList words = wordsOf(region);
    QStringList found;
    for (qsizetype start = 0; start < words.size();) {
        qsizetype length = std::min(mostWordsOfAName, words.size() - start);
        while (length > 0 && !names.codes.contains(words.mid(start, length).join(u' ')))
            --length;
        if (length > 0)
            found.append(names.codes.value(words.mid(start, length).join(u' ')));
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
