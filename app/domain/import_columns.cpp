// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_table.h"

#include "domain/look_alike.h"

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Letters and digits of the title alone, so that "Data processed:" is "dataprocessed".
QString titleKey(const QString& title)
{
    QString key;
    for (const QChar c : nameKey(title)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

QHash<QString, EntryField> exactTitles()
{
    QHash<QString, EntryField> titles;
    for (const EntryField field : allEntryFields()) {
        titles.insert(titleKey(columnTitle(field)), field);
        titles.insert(titleKey(wireName(field)), field);
    }
    return titles;
}

//! Words that other lists use: GitHub, Stripe and many small ones name their columns so.
const QHash<QString, EntryField>& otherTitles()
{
    static const QHash<QString, EntryField> titles{
        {u"subprocessor"_s, EntryField::Name},
        {u"subprocessorname"_s, EntryField::Name},
        {u"nameofsubprocessor"_s, EntryField::Name},
        {u"vendor"_s, EntryField::Name},
        {u"company"_s, EntryField::Name},
        {u"entity"_s, EntryField::LegalName},
        {u"legalentity"_s, EntryField::LegalName},
        {u"url"_s, EntryField::Website},
        {u"homepage"_s, EntryField::Website},
        {u"link"_s, EntryField::Website},
        {u"service"_s, EntryField::Purpose},
        {u"description"_s, EntryField::Purpose},
        {u"purposeofprocessing"_s, EntryField::Purpose},
        {u"data"_s, EntryField::DataProcessed},
        {u"personaldata"_s, EntryField::DataProcessed},
        {u"typeofdata"_s, EntryField::DataProcessed},
        {u"categories"_s, EntryField::Categories},
        {u"category"_s, EntryField::Categories},
        {u"region"_s, EntryField::Region},
        {u"location"_s, EntryField::Region},
        {u"locationofprocessing"_s, EntryField::Region},
        {u"datalocation"_s, EntryField::Region},
        {u"hosting"_s, EntryField::Region},
        {u"country"_s, EntryField::Countries},
        {u"countrycode"_s, EntryField::Countries},
        {u"mechanism"_s, EntryField::Transfer},
        {u"safeguards"_s, EntryField::Transfer},
        {u"dataprocessingagreement"_s, EntryField::DpaUrl},
        {u"privacypolicy"_s, EntryField::PrivacyUrl},
        {u"privacy"_s, EntryField::PrivacyUrl},
        {u"contact"_s, EntryField::ContactEmail},
        {u"email"_s, EntryField::ContactEmail},
        {u"address"_s, EntryField::ContactAddress},
        {u"lastreview"_s, EntryField::ReviewedOn},
        {u"reviewed"_s, EntryField::ReviewedOn},
    };
    return titles;
}

template <typename T>
std::optional<T> found(const QHash<QString, T>& table, const QString& key)
{
    const auto entry = table.constFind(key);
    return entry == table.constEnd() ? std::nullopt : std::optional(*entry);
}

} // namespace

ColumnMeaning columnMeaning(const QString& title)
{
    static const QHash<QString, EntryField> exact = exactTitles();
    const QString key = titleKey(title);
    if (const std::optional<EntryField> field = found(exact, key))
        return {field, std::nullopt};
    return {std::nullopt, found(otherTitles(), key)};
}

} // namespace console::domain
