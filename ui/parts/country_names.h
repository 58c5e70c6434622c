// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

namespace console::ui {

//! Names of countries (ISO 3166-1) in a person's language, from the package iso-codes where it is
//! installed: its list, and its translations in the files of GNU gettext. Without it they are those
//! that Qt knows, in English.
class CountryNames {
public:
    //! Where the package puts its files.
    struct Places {
        QString list = QStringLiteral("/usr/share/iso-codes/json/iso_3166-1.json");
        QString translations = QStringLiteral("/usr/share/locale");
    };

    //! In the first of `languages` ("de-AT", "de") that has translations, else in English. A file
    //! that is missing or damaged counts as not installed.
    [[nodiscard]] static CountryNames load(const QStringList& languages, const Places& places);
    [[nodiscard]] static CountryNames load(const QStringList& languages)
    {
        return load(languages, Places());
    }

    //! Of that alpha-2 code; the code itself where nobody knows it.
    [[nodiscard]] QString name(const QString& code) const;

private:
    QHash<QString, QString> m_names; //!< by alpha-2 code
};

//! In the languages of the desktop; read once.
[[nodiscard]] const CountryNames& countryNames();
//! Of one, for domain::CountryName. From any thread.
[[nodiscard]] QString countryName(const QString& code);

} // namespace console::ui
