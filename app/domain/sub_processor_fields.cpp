// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/sub_processor_fields.h"

#include <QJsonArray>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

struct FieldFacts {
    EntryField field;
    const char* wireName;
    const char* title; //!< of the column
    const char* label; //!< to be translated
    qsizetype longest;
    QString SubProcessor::*text; //!< where it is a text of the entry itself
};

constexpr qsizetype longestUrl = 2048;

const FieldFacts& factsOf(EntryField field)
{
    using F = EntryField;
    using S = SubProcessor;
    // In the order of the enumeration.
    static const FieldFacts table[] = {
        {F::Slug, "slug", "Slug", QT_TRANSLATE_NOOP("SubProcessor", "Short name"), 64, &S::slug},
        {F::Name, "name", "Name", QT_TRANSLATE_NOOP("SubProcessor", "Name"), 120, &S::name},
        {F::LegalName, "legalName", "Legal Name", QT_TRANSLATE_NOOP("SubProcessor", "Legal name"),
            200, &S::legalName},
        {F::Website, "website", "Website", QT_TRANSLATE_NOOP("SubProcessor", "Website"), longestUrl,
            &S::website},
        {F::WebsiteLabel, "websiteLabel", "Website Label",
            QT_TRANSLATE_NOOP("SubProcessor", "Text of the link"), 120, &S::websiteLabel},
        {F::Purpose, "purpose", "Purpose", QT_TRANSLATE_NOOP("SubProcessor", "Purpose"), 200,
            &S::purpose},
        {F::DataProcessed, "dataProcessedText", "Data Processed",
            QT_TRANSLATE_NOOP("SubProcessor", "Data processed"), 200, &S::dataProcessed},
        {F::Categories, "dataCategories", "Data Categories",
            QT_TRANSLATE_NOOP("SubProcessor", "Data categories"), 0, nullptr},
        {F::Region, "regionText", "Region of Data Hosting",
            QT_TRANSLATE_NOOP("SubProcessor", "Region of data hosting"), 120, &S::region},
        {F::Countries, "countries", "Countries", QT_TRANSLATE_NOOP("SubProcessor", "Countries"), 0,
            nullptr},
        {F::Transfer, "transfer", "Transfer Mechanism",
            QT_TRANSLATE_NOOP("SubProcessor", "Transfer mechanism"), 0, nullptr},
        {F::DpaUrl, "dpaUrl", "DPA", QT_TRANSLATE_NOOP("SubProcessor", "Agreement (DPA)"),
            longestUrl, &S::dpaUrl},
        {F::PrivacyUrl, "privacyUrl", "Privacy Notice",
            QT_TRANSLATE_NOOP("SubProcessor", "Privacy notice"), longestUrl, &S::privacyUrl},
        {F::ContactName, "contact.name", "Contact Name",
            QT_TRANSLATE_NOOP("SubProcessor", "Contact: name"), 120, nullptr},
        {F::ContactEmail, "contact.email", "Contact Email",
            QT_TRANSLATE_NOOP("SubProcessor", "Contact: e-mail"), 254, nullptr},
        {F::ContactAddress, "contact.address", "Contact Address",
            QT_TRANSLATE_NOOP("SubProcessor", "Contact: address"), 500, nullptr},
        {F::ReviewedOn, "reviewedOn", "Reviewed On",
            QT_TRANSLATE_NOOP("SubProcessor", "Reviewed on"), 0, nullptr},
    };
    return table[int(field)];
}

QString categoriesText(DataCategories categories, QString (*word)(DataCategory))
{
    QStringList words;
    for (const DataCategory category : allDataCategories) {
        if (categories.testFlag(category))
            words.append(word(category));
    }
    return words.join(u", "_s);
}

QStringList partsOf(const QString& text)
{
    QString separated = text;
    QStringList parts;
    for (const QString& part : separated.replace(u';', u',').split(u',')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

base::Failure unknown(EntryField field, const char* code, const QString& sentence)
{
    return base::failure(
        base::ApiError::invalid(wireName(field), sentence, QString::fromLatin1(code)));
}

base::Result<base::Done> setCategories(SubProcessor& entry, const QString& text)
{
    DataCategories categories;
    for (const QString& part : partsOf(text)) {
        const std::optional<DataCategory> category = dataCategory(part.toLower());
        if (!category)
            return unknown(EntryField::Categories, "entry.data-categories.unknown",
                QCoreApplication::translate("SubProcessor", "“%1” is no category of data.")
                    .arg(part));
        categories.setFlag(*category);
    }
    entry.dataCategories = categories;
    return base::Done{};
}

base::Result<base::Done> setTransfer(SubProcessor& entry, const QString& text)
{
    const std::optional<TransferMechanism> mechanism = transferMechanism(text.trimmed().toLower());
    if (!mechanism && !text.trimmed().isEmpty())
        return unknown(EntryField::Transfer, "entry.transfer.unknown",
            QCoreApplication::translate("SubProcessor", "“%1” is no transfer mechanism.")
                .arg(text.trimmed()));
    entry.transfer = mechanism.value_or(TransferMechanism::None);
    return base::Done{};
}

base::Result<base::Done> setReviewedOn(SubProcessor& entry, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        entry.reviewedOn.reset();
        return base::Done{};
    }
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!day.isValid())
        return unknown(EntryField::ReviewedOn, "entry.reviewed-on.date",
            QCoreApplication::translate("SubProcessor", "“%1” is not a date such as 2026-11-28.")
                .arg(text.trimmed()));
    entry.reviewedOn = day;
    return base::Done{};
}

} // namespace

const QList<EntryField>& allEntryFields()
{
    using F = EntryField;
    static const QList<EntryField> fields{F::Name, F::Website, F::WebsiteLabel, F::Purpose,
        F::DataProcessed, F::Region, F::LegalName, F::Categories, F::Countries, F::Transfer,
        F::DpaUrl, F::PrivacyUrl, F::ContactName, F::ContactEmail, F::ContactAddress, F::ReviewedOn,
        F::Slug};
    return fields;
}

QString wireName(EntryField field)
{
    return QString::fromLatin1(factsOf(field).wireName);
}

std::optional<EntryField> entryField(const QString& wireName)
{
    for (const EntryField field : allEntryFields()) {
        if (domain::wireName(field) == wireName)
            return field;
    }
    return std::nullopt;
}

QString ruleName(EntryField field)
{
    QString name;
    for (const QChar c : wireName(field)) {
        if (c.isUpper())
            name += u'-';
        name += c.toLower();
    }
    return name;
}

QString columnTitle(EntryField field)
{
    return QString::fromLatin1(factsOf(field).title);
}

QString fieldLabel(EntryField field)
{
    return QCoreApplication::translate("SubProcessor", factsOf(field).label);
}

qsizetype longestText(EntryField field)
{
    return factsOf(field).longest;
}

QString fieldText(const SubProcessor& entry, EntryField field)
{
    switch (field) {
    case EntryField::Categories:
        return categoriesText(entry.dataCategories, [](DataCategory c) { return wireName(c); });
    case EntryField::Countries:
        return entry.countries.join(u", "_s);
    case EntryField::Transfer:
        return wireName(entry.transfer);
    case EntryField::ContactName:
        return entry.contact.name;
    case EntryField::ContactEmail:
        return entry.contact.email;
    case EntryField::ContactAddress:
        return entry.contact.address;
    case EntryField::ReviewedOn:
        return entry.reviewedOn ? entry.reviewedOn->toString(Qt::ISODate) : QString();
    default:
        return entry.*factsOf(field).text;
    }
}

QString fieldWords(const SubProcessor& entry, EntryField field, const CountryName& countryName)
{
    if (field == EntryField::Countries)
        return countryList(entry.countries, countryName);
    if (field == EntryField::Categories)
        return categoriesText(entry.dataCategories, categoryLabel);
    if (field == EntryField::Transfer)
        return transferLabel(entry.transfer);
    return fieldText(entry, field);
}

QList<EntryField> filledFields(const SubProcessor& entry)
{
    QList<EntryField> filled;
    for (const EntryField field : allEntryFields()) {
        const bool isName = field == EntryField::Name || field == EntryField::Slug;
        const bool isNone
            = field == EntryField::Transfer && entry.transfer == TransferMechanism::None;
        if (!isName && !isNone && !fieldText(entry, field).isEmpty())
            filled.append(field);
    }
    return filled;
}

base::Result<base::Done> setFieldText(SubProcessor& entry, EntryField field, const QString& text)
{
    switch (field) {
    case EntryField::Categories:
        return setCategories(entry, text);
    case EntryField::Transfer:
        return setTransfer(entry, text);
    case EntryField::ReviewedOn:
        return setReviewedOn(entry, text);
    case EntryField::Countries:
        entry.countries = countrySet(partsOf(text));
        break;
    case EntryField::ContactName:
        entry.contact.name = plainLine(text);
        break;
    case EntryField::ContactEmail:
        entry.contact.email = plainLine(text);
        break;
    case EntryField::ContactAddress:
        entry.contact.address = plainLines(text);
        break;
    default:
        entry.*factsOf(field).text = plainLine(text);
        break;
    }
    return base::Done{};
}

QJsonObject entryToJson(const SubProcessor& entry)
{
    QJsonObject json;
    for (const EntryField field :
        {EntryField::Slug, EntryField::Name, EntryField::Website, EntryField::WebsiteLabel,
            EntryField::Purpose, EntryField::DataProcessed, EntryField::Region})
        json.insert(wireName(field), fieldText(entry, field));
    for (const EntryField field : {EntryField::LegalName, EntryField::DpaUrl,
             EntryField::PrivacyUrl, EntryField::ReviewedOn}) {
        if (const QString text = fieldText(entry, field); !text.isEmpty())
            json.insert(wireName(field), text);
    }
    QJsonArray categories;
    for (const DataCategory category : allDataCategories) {
        if (entry.dataCategories.testFlag(category))
            categories.append(wireName(category));
    }
    if (!categories.isEmpty())
        json.insert(wireName(EntryField::Categories), categories);
    if (!entry.countries.isEmpty())
        json.insert(wireName(EntryField::Countries), QJsonArray::fromStringList(entry.countries));
    if (entry.transfer != TransferMechanism::None)
        json.insert(wireName(EntryField::Transfer), wireName(entry.transfer));
    if (!entry.contact.isEmpty())
        json.insert(u"contact"_s,
            QJsonObject{{u"name"_s, entry.contact.name}, {u"email"_s, entry.contact.email},
                {u"address"_s, entry.contact.address}});
    return json;
}

} // namespace console::domain
