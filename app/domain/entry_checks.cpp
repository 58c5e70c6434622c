// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/email_address.h"
#include "domain/listing_checks.h"
#include "domain/look_alike.h"

#include <QUrl>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Severity = EntryFinding::Severity;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListingChecks", text);
}

bool isHttps(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

//! Collects what is found about one entry.
class EntryCheck {
public:
    EntryCheck(const SubProcessor& entry, EntryStanding standing, const EntryRules& rules)
        : m_entry(entry)
        , m_standing(standing)
        , m_rules(rules)
    {
    }

    QList<EntryFinding> run()
    {
        for (const EntryField field : allEntryFields())
            checkField(field);
        return m_findings;
    }

private:
    void checkField(EntryField field)
    {
        checkLength(field);
        switch (field) {
        case EntryField::Slug:
            checkSlug();
            break;
        case EntryField::Website:
        case EntryField::DpaUrl:
        case EntryField::PrivacyUrl:
            checkUrl(field);
            break;
        case EntryField::Categories:
            checkCategories();
            break;
        case EntryField::Countries:
            checkCountries();
            break;
        case EntryField::Transfer:
            checkTransfer();
            break;
        case EntryField::ContactEmail:
            checkContact();
            break;
        case EntryField::ReviewedOn:
            checkReview();
            break;
        default:
            break;
        }
    }

    void add(Severity severity, EntryField field, const QString& rule, const QString& message)
    {
        m_findings.append({severity, m_entry.slug, field, u"entry."_s + rule, message});
    }
    void addError(EntryField field, const QString& rule, const QString& message)
    {
        add(Severity::Error, field, rule, message);
    }
    void addWarning(EntryField field, const QString& rule, const QString& message)
    {
        add(Severity::Warning, field, rule, message);
    }
    void addGap(EntryField field, const QString& rule, const QString& message)
    {
        add(m_standing == EntryStanding::Edited ? Severity::Error : Severity::Warning, field, rule,
            message);
    }

    void checkLength(EntryField field);
    void checkSlug();
    void checkUrl(EntryField field);
    void checkCategories();
    void checkCountries();
    void checkTransfer();
    void checkCoverage();
    void checkContact();
    void checkReview();
    QStringList outside(bool (*covered)(DataZone)) const;

    const SubProcessor& m_entry;
    EntryStanding m_standing;
    const EntryRules& m_rules;
    QList<EntryFinding> m_findings;
};

void EntryCheck::checkLength(EntryField field)
{
    static const QList<EntryField> needed{EntryField::Name, EntryField::Website,
        EntryField::WebsiteLabel, EntryField::Purpose, EntryField::DataProcessed,
        EntryField::Region};
    const qsizetype longest = longestText(field);
    if (longest == 0)
        return;
    const QString text = fieldText(m_entry, field);
    if (text.trimmed().isEmpty()) {
        if (needed.contains(field))
            addError(field, ruleName(field) + u".blank"_s,
                tr("“%1” is empty. Fill it in.").arg(fieldLabel(field)));
        return;
    }
    if (text.size() > longest)
        addError(field, ruleName(field) + u".long"_s,
            tr("“%1” has %2 characters. Shorten it to %3 at most.")
                .arg(fieldLabel(field), QString::number(text.size()), QString::number(longest)));
    if (hasHiddenCharacters(text))
        addWarning(field, ruleName(field) + u".hidden"_s,
            tr("“%1” holds characters that can't be seen, such as direction marks. Check that it "
               "reads as it is meant.")
                .arg(fieldLabel(field)));
}

void EntryCheck::checkSlug()
{
    if (!isEntrySlug(m_entry.slug))
        addError(EntryField::Slug, u"slug.shape"_s,
            tr("The short name needs 2 to 64 lower-case letters, digits or hyphens."));
}

void EntryCheck::checkUrl(EntryField field)
{
    const QString url = fieldText(m_entry, field);
    if (!url.isEmpty() && !isHttps(url))
        addError(field, ruleName(field) + u".url"_s,
            tr("“%1” is not a web address that begins with https://.").arg(fieldLabel(field)));
}

void EntryCheck::checkCategories()
{
    if (!m_entry.dataCategories)
        addGap(EntryField::Categories, u"data-categories.missing"_s,
            tr("It is not recorded which categories of data this is about. Choose at least one."));
}

void EntryCheck::checkCountries()
{
    for (const QString& code : m_entry.countries) {
        if (!m_rules.zones.isCountry(code))
            addError(EntryField::Countries, u"countries.unknown"_s,
                tr("“%1” is no country code of ISO 3166-1.").arg(code));
    }
    if (m_entry.countries.isEmpty())
        addGap(EntryField::Countries, u"countries.missing"_s,
            tr("No country is recorded, so nobody can tell whether data leaves the EEA."));
}

QStringList EntryCheck::outside(bool (*covered)(DataZone)) const
{
    QStringList countries;
    for (const QString& country : m_entry.countries) {
        const DataZone zone = m_rules.zones.zoneOf(country, m_rules.today);
        if (zone != DataZone::Unknown && !covered(zone))
            countries.append(country);
    }
    return countries;
}

void EntryCheck::checkTransfer()
{
    const bool leaves = !outside([](DataZone zone) { return zone == DataZone::Eea; }).isEmpty();
    if (!leaves)
        return;
    if (m_entry.transfer == TransferMechanism::None)
        addGap(EntryField::Transfer, u"transfer.missing"_s,
            tr("Outside the EEA without a transfer mechanism. Choose one before this entry can be "
               "published."));
    else
        checkCoverage();
}

void EntryCheck::checkCoverage()
{
    if (m_entry.transfer == TransferMechanism::Adequacy) {
        const QStringList others = outside(
            [](DataZone zone) { return zone == DataZone::Eea || zone == DataZone::Adequate; });
        if (!others.isEmpty())
            addError(EntryField::Transfer, u"transfer.adequacy"_s,
                tr("No adequacy decision covers %1. Choose another transfer mechanism.")
                    .arg(countryList(others, m_rules.countryName)));
    }
    if (m_entry.transfer == TransferMechanism::Dpf) {
        const QStringList others = outside([](DataZone zone) { return zone != DataZone::Other; });
        if (!others.isEmpty())
            addError(EntryField::Transfer, u"transfer.dpf"_s,
                tr("The Data Privacy Framework covers the United States alone, not %1. Choose "
                   "another transfer mechanism.")
                    .arg(countryList(others, m_rules.countryName)));
    }
    if (m_entry.transfer == TransferMechanism::Idta)
        addWarning(EntryField::Transfer, u"transfer.idta"_s,
            tr("The international data transfer agreement covers data from the United Kingdom; for "
               "data from the EEA something else is needed besides."));
}

void EntryCheck::checkContact()
{
    const ProcessorContact& contact = m_entry.contact;
    if (contact.email.isEmpty() && contact.address.isEmpty()) {
        addGap(EntryField::ContactEmail, u"contact.missing"_s,
            tr("There is no contact. Give an e-mail address or a postal address."));
        return;
    }
    if (!contact.email.isEmpty() && !emailAddress(contact.email))
        addError(EntryField::ContactEmail, u"contact.email.shape"_s,
            tr("“%1” is no e-mail address.").arg(contact.email));
    if (contact.address.isEmpty())
        addWarning(EntryField::ContactAddress, u"contact.address.missing"_s,
            tr("The postal address of the contact is not recorded."));
}

void EntryCheck::checkReview()
{
    if (!m_entry.reviewedOn) {
        addWarning(EntryField::ReviewedOn, u"reviewed-on.never"_s,
            tr("It is not recorded that anybody has reviewed this entry."));
    } else if (*m_entry.reviewedOn > m_rules.today) {
        addError(EntryField::ReviewedOn, u"reviewed-on.future"_s,
            tr("The day of the review, %1, has not come yet.")
                .arg(m_entry.reviewedOn->toString(Qt::ISODate)));
    } else if (m_entry.reviewedOn->addMonths(m_rules.reviewMonths) < m_rules.today) {
        addWarning(EntryField::ReviewedOn, u"reviewed-on.old"_s,
            tr("The last review was on %1, more than %2 months ago.")
                .arg(m_entry.reviewedOn->toString(Qt::ISODate))
                .arg(m_rules.reviewMonths));
    }
}

} // namespace

QList<EntryFinding> checkEntry(
    const SubProcessor& entry, EntryStanding standing, const EntryRules& rules)
{
    return EntryCheck(entry, standing, rules).run();
}

} // namespace console::domain
