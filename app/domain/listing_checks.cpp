// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_checks.h"

#include "domain/look_alike.h"

#include <QHash>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Severity = EntryFinding::Severity;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListingChecks", text);
}

//! What earlier entries are called, to hold each further one against them.
class EarlierNames {
public:
    QList<EntryFinding> findingsOf(const SubProcessor& entry)
    {
        QList<EntryFinding> findings;
        if (m_slugs.contains(entry.slug))
            findings.append(
                {Severity::Error, entry.slug, EntryField::Slug, u"entry.slug.duplicate"_s,
                    tr("“%1” has the same short name, %2.")
                        .arg(m_slugs.value(entry.slug), entry.slug)});
        const QString key = nameKey(entry.name);
        const QString skeleton = nameSkeleton(entry.name);
        if (!key.isEmpty() && m_names.contains(key))
            findings.append(
                {Severity::Error, entry.slug, EntryField::Name, u"entry.name.duplicate"_s,
                    tr("“%1” is in the listing already.").arg(m_names.value(key))});
        else if (!skeleton.isEmpty() && m_skeletons.contains(skeleton))
            findings.append(
                {Severity::Warning, entry.slug, EntryField::Name, u"entry.name.look-alike"_s,
                    tr("This name looks like “%1”, which is in the listing, too.")
                        .arg(m_skeletons.value(skeleton))});
        m_slugs.insert(entry.slug, entry.name);
        m_names.insert(key, entry.name);
        m_skeletons.insert(skeleton, entry.name);
        return findings;
    }

private:
    // Each gives the name of the entry as it is shown.
    QHash<QString, QString> m_slugs;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_skeletons;
};

} // namespace

QList<EntryFinding> checkListing(const QList<SubProcessor>& entries,
    const QList<SubProcessor>& baseline, const EntryRules& rules)
{
    QHash<QString, SubProcessor> takenOver;
    for (const SubProcessor& entry : baseline)
        takenOver.insert(entry.slug, entry);
    QList<EntryFinding> findings;
    EarlierNames earlier;
    for (const SubProcessor& entry : entries) {
        const auto before = takenOver.constFind(entry.slug);
        const bool untouched = before != takenOver.constEnd() && *before == entry;
        findings += checkEntry(
            entry, untouched ? EntryStanding::Baseline : EntryStanding::Edited, rules);
        findings += earlier.findingsOf(entry);
    }
    return findings;
}

base::Result<base::Done> withoutErrors(const QList<EntryFinding>& findings)
{
    const auto error = std::find_if(findings.begin(), findings.end(),
        [](const EntryFinding& finding) { return finding.severity == Severity::Error; });
    if (error == findings.end())
        return base::Done{};
    return base::failure(base::ApiError::invalid(
        error->slug + u'.' + wireName(error->field), error->message, error->code));
}

} // namespace console::domain
