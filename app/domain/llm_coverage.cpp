// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_coverage.h"

#include "domain/address_use.h"
#include "domain/import_guesses.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Who is behind a provider.
struct Company {
    const char* provider;
    const char* name;
    std::array<const char*, 3> domains;
    const char* region; //!< empty where it depends on the contract
};

constexpr std::array companies{
    Company{"packmind", "OpenAI", {"openai.com", "", ""}, "United States"},
    Company{"openai", "OpenAI", {"openai.com", "", ""}, "United States"},
    Company{
        "anthropic", "Anthropic", {"anthropic.com", "claude.com", "claude.ai"}, "United States"},
    Company{"gemini", "Google", {"google.com", "google.dev", "googleapis.com"}, ""},
    Company{"azure-openai", "Microsoft", {"microsoft.com", "azure.com", "windows.net"}, ""},
};

bool isWithin(const QString& host, const QString& domain)
{
    return !domain.isEmpty() && (host == domain || host.endsWith(u'.' + domain));
}

QString hostOf(const QString& url)
{
    const QString host = QUrl(url).host().toLower();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

bool isOf(const Company& company, const QString& host)
{
    return std::any_of(company.domains.begin(), company.domains.end(),
        [&](const char* domain) { return isWithin(host, QString::fromLatin1(domain)); });
}

//! The company behind it; none for an endpoint that is not one of its hosts.
const Company* companyBehind(const QString& provider, const QString& endpoint)
{
    const auto found = std::find_if(companies.begin(), companies.end(),
        [&](const Company& one) { return provider == QLatin1String(one.provider); });
    const bool known
        = found != companies.end() && (endpoint.isEmpty() || isOf(*found, hostOf(endpoint)));
    return known ? &*found : nullptr;
}

bool isOnThisComputer(const QString& endpoint)
{
    const QString host = hostOf(endpoint);
    const std::optional<IpAddress> address = IpAddress::fromText(host);
    return address ? addressUse(*address) == AddressUse::Loopback
                   : host == "localhost"_L1 || host.endsWith(".localhost"_L1);
}

bool isNamedBy(const SubProcessor& entry, const Company* company, const QString& endpoint)
{
    const QString website = hostOf(entry.website);
    if (!company)
        return isWithin(hostOf(endpoint), website);
    const QString name = QString::fromLatin1(company->name);
    return isOf(*company, website) || entry.name.compare(name, Qt::CaseInsensitive) == 0
        || entry.name.startsWith(name + u' ', Qt::CaseInsensitive);
}

bool coversPrompts(const SubProcessor& entry)
{
    // The documentation's own rows have a text and no categories.
    const DataCategories categories = entry.dataCategories != DataCategories()
        ? entry.dataCategories
        : categoriesIn(entry.dataProcessed);
    return categories.testAnyFlags(DataCategory::LlmPrompts | DataCategory::AllApplicationData);
}

} // namespace

LlmCoveredBy llmCoverage(
    const QString& provider, const QString& endpoint, const QList<SubProcessor>& listing)
{
    if (!endpoint.isEmpty() && isOnThisComputer(endpoint))
        return {LlmCoverage::NotNeeded, {}};
    const Company* company = companyBehind(provider, endpoint);
    LlmCoveredBy best;
    for (const SubProcessor& entry : listing) {
        if (!isNamedBy(entry, company, endpoint))
            continue;
        if (coversPrompts(entry))
            return {LlmCoverage::Covered, entry};
        if (!best.entry)
            best = {LlmCoverage::OtherData, entry};
    }
    return best;
}

SubProcessor proposedLlmEntry(const LlmProvider& provider, const QString& endpoint)
{
    const Company* company = companyBehind(provider.id, endpoint);
    SubProcessor entry;
    entry.name = company ? QString::fromLatin1(company->name) : hostOf(endpoint);
    if (entry.name.isEmpty())
        entry.name = provider.displayName;
    entry.slug = entrySlug(entry.name);
    const QString host = company ? QString::fromLatin1(company->domains.front()) : hostOf(endpoint);
    entry.website = host.isEmpty() ? QString() : u"https://"_s + host;
    entry.websiteLabel = host;
    // As the documentation words the row of the default provider; published in English.
    entry.purpose = u"LLM provider"_s;
    entry.dataProcessed = u"LLM prompts and responses"_s;
    entry.dataCategories = DataCategory::LlmPrompts;
    entry.region = company ? QString::fromLatin1(company->region) : QString();
    if (!entry.region.isEmpty())
        entry.countries = {u"US"_s};
    return entry;
}

bool isOpenAi(const QString& provider)
{
    const Company* company = companyBehind(provider, {});
    return company && QLatin1String(company->name) == "OpenAI"_L1;
}

} // namespace console::domain
