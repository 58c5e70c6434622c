// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/country_names.h"

#include "domain/country_name.h"
#include "ui/parts/message_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 4 * 1024 * 1024; // bytes; those of iso-codes have less than 100 KiB

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(largestFile);
}

//! The catalogue of the first language that has one. English needs none.
MessageCatalogue catalogueFor(const QStringList& languages, const QString& folder)
{
    for (const QString& language : languages) {
        QString name = language;
        name.replace(u'-', u'_');
        for (const QString& each : {name, name.section(u'_', 0, 0)}) {
            if (each == "en"_L1 || each == "C"_L1)
                return {};
            MessageCatalogue catalogue = MessageCatalogue::parse(
                contentOf(folder + u'/' + each + u"/LC_MESSAGES/iso_3166-1.mo"_s));
            if (!catalogue.isEmpty())
                return catalogue;
        }
    }
    return {};
}
} // namespace

CountryNames CountryNames::load(const QStringList& languages, const Places& places)
{
    CountryNames names;
    const QJsonArray list
        = QJsonDocument::fromJson(contentOf(places.list)).object()["3166-1"_L1].toArray();
    const MessageCatalogue catalogue
        = list.isEmpty() ? MessageCatalogue() : catalogueFor(languages, places.translations);
    for (const QJsonValue& each : list) {
        // The common name is how people call it: "Bolivia" for "Bolivia, Plurinational State of".
        const QString common = each["common_name"_L1].toString();
        const QString name = common.isEmpty() ? each["name"_L1].toString() : common;
        if (!name.isEmpty())
            names.m_names.insert(each["alpha_2"_L1].toString(), catalogue.translated(name));
    }
    return names;
}

QString CountryNames::name(const QString& code) const
{
    if (const auto known = m_names.constFind(code); known != m_names.constEnd())
        return *known;
    return domain::englishCountryName(code);
}

const CountryNames& countryNames()
{
    static const CountryNames names = CountryNames::load(QLocale().uiLanguages());
    return names;
}

QString countryName(const QString& code)
{
    return countryNames().name(code);
}

} // namespace console::ui
