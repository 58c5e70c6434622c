// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/country_name.h"

#include <QLocale>

namespace console::domain {

QString englishCountryName(const QString& code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString countryList(const QStringList& codes, const CountryName& name)
{
    QStringList names;
    for (const QString& code : codes)
        names.append(name(code));
    return names.join(QStringLiteral(", "));
}

} // namespace console::domain
