// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_proposal.h"

#include "domain/look_alike.h"

#include <QUrl>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = ImportNote::Kind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

//! "France (FR), Italy (IT)"
QString countryWords(const QStringList& codes, const CountryName& name)
{
    return countryList(
        codes, [&](const QString& code) { return tr("%1 (%2)").arg(name(code), code); });
}

//! What a question calls it: an entry of a draft may have no name yet.
QString titleOf(const SubProcessor& entry)
{
    return entry.name.isEmpty() ? entry.slug : entry.name;
}

//! Matches the rows with the current entries, each of which is taken once.
class Proposal {
public:
    Proposal(const ListingImport& import, const QList<SubProcessor>& current,
        const CountryNames& names, const QHash<int, QString>& sameAs)
        : m_import(import)
        , m_current(current)
        , m_names(names)
        , m_sameAs(sameAs)
    {
        for (qsizetype i = 0; i < current.size(); ++i) {
            m_bySlug.insert(current.at(i).slug, i);
            m_slugs.insert(current.at(i).slug);
            m_byName[nameKey(current.at(i).name)].append(i);
            m_byWebsite[QUrl(current.at(i).website).host()].append(i);
        }
        m_codes = QSet<QString>(names.codes.begin(), names.codes.end());
    }

    ImportProposal run()
    {
        if (m_import.rows.isEmpty())
            return {m_current, {}};
        matchRows();
        for (qsizetype i = 0; i < m_import.rows.size(); ++i)
            propose(m_import.rows.at(i), m_matches.at(i));
        return m_proposal;
    }

private:
    static constexpr qsizetype none = -1;

    //! All rows first: whether an entry is renamed or gone depends on those that come later, too.
    //! And all slugs before the first name: an entry that has a new name may have left its old one
    //! to another row.
    void matchRows()
    {
        for (const ImportedRow& row : m_import.rows) {
            const qsizetype match = m_bySlug.value(m_sameAs.value(row.line, row.entry.slug), none);
            m_matches.append(m_taken.contains(match) ? none : match);
            if (match != none)
                m_taken.insert(match);
        }
        for (qsizetype i = 0; i < m_matches.size(); ++i) {
            const QString& name = m_import.rows.at(i).entry.name;
            if (m_matches.at(i) != none || name.isEmpty())
                continue;
            m_matches[i] = firstFree(m_byName.value(nameKey(name)));
            if (m_matches.at(i) != none)
                m_taken.insert(m_matches.at(i));
        }
    }

    qsizetype firstFree(const QList<qsizetype>& places) const
    {
        const auto free = std::find_if(places.begin(), places.end(),
            [this](qsizetype place) { return !m_taken.contains(place); });
        return free == places.end() ? none : *free;
    }

    void propose(const ImportedRow& row, qsizetype match)
    {
        SubProcessor entry = row.entry;
        if (match != none) {
            entry = merged(m_current.at(match), row);
        } else {
            const bool given = !row.entry.slug.isEmpty();
            entry.slug = newSlug(given ? row.entry.slug : entrySlug(entry.name));
            askAboutName(row);
        }
        const SubProcessor before = match == none ? SubProcessor() : m_current.at(match);
        askAboutCountries(row, entry, before);
        askAboutCategories(row, entry, before);
        m_proposal.entries.append(entry);
    }

    //! As freeSlug(), but of thousands of rows with one name none tries the numbers of those before
    //! it again.
    QString newSlug(const QString& wanted)
    {
        QString slug = wanted;
        int& number = m_numbers[wanted];
        while (m_slugs.contains(slug)) {
            number = std::max(number + 1, 2);
            slug = numberedSlug(wanted, number);
        }
        m_slugs.insert(slug);
        return slug;
    }

    static SubProcessor merged(const SubProcessor& current, const ImportedRow& row)
    {
        SubProcessor entry = current;
        for (const EntryField field : row.given) {
            if (field != EntryField::Slug)
                (void)setFieldText(entry, field, fieldText(row.entry, field));
        }
        if (entry.website != current.website && !row.given.contains(EntryField::WebsiteLabel))
            entry.websiteLabel = row.entry.websiteLabel;
        return entry;
    }

    void ask(const ImportedRow& row, const char* code, EntryField field, const QString& message,
        const QString& proposed)
    {
        ImportNote note;
        note.kind = Kind::Question;
        note.code = QString::fromLatin1(code);
        note.line = row.line;
        note.field = field;
        note.message = message;
        note.proposed = proposed;
        m_proposal.notes.append(note);
    }

    void askAboutName(const ImportedRow& row)
    {
        const QString host = QUrl(row.entry.website).host();
        const qsizetype same = host.isEmpty() ? none : firstFree(m_byWebsite.value(host));
        if (same == none)
            return;
        ask(row, "import.renamed", EntryField::Slug,
            tr("“%1” has the website of “%2”, which the file doesn't name. Is it the same under "
               "another name?")
                .arg(titleOf(row.entry), titleOf(m_current.at(same))),
            m_current.at(same).slug);
    }

    //! About the region, or about what stands in a column for countries and is no code.
    void askAboutCountries(
        const ImportedRow& row, const SubProcessor& entry, const SubProcessor& before)
    {
        const bool given = row.given.contains(EntryField::Countries);
        if (!given && entry.region == before.region)
            return;
        const QStringList countries
            = given ? codesOf(entry.countries) : countriesIn(entry.region, m_names);
        if (countries.isEmpty() || countries == entry.countries)
            return;
        const QString text = given ? fieldText(entry, EntryField::Countries) : entry.region;
        ask(row, "import.countries", EntryField::Countries,
            tr("“%1”: does “%2” mean %3?")
                .arg(titleOf(entry), text, countryWords(countries, m_names.name)),
            countries.join(u", "_s));
    }

    //! The countries that codes and names mean; none when one of them means nothing.
    QStringList codesOf(const QStringList& words) const
    {
        QStringList codes;
        for (const QString& word : words) {
            const QStringList meant
                = m_codes.contains(word) ? QStringList(word) : countriesIn(word, m_names);
            if (meant.isEmpty())
                return {};
            codes += meant;
        }
        return countrySet(codes);
    }

    void askAboutCategories(
        const ImportedRow& row, const SubProcessor& entry, const SubProcessor& before)
    {
        if (row.given.contains(EntryField::Categories)
            || entry.dataProcessed == before.dataProcessed)
            return;
        SubProcessor guessed;
        guessed.dataCategories = categoriesIn(entry.dataProcessed);
        if (!guessed.dataCategories || guessed.dataCategories == entry.dataCategories)
            return;
        ask(row, "import.data-categories", EntryField::Categories,
            tr("“%1”: does “%2” mean %3?")
                .arg(titleOf(entry), entry.dataProcessed,
                    fieldWords(guessed, EntryField::Categories)),
            fieldText(guessed, EntryField::Categories));
    }

    const ListingImport& m_import;
    const QList<SubProcessor>& m_current;
    const CountryNames& m_names;
    const QHash<int, QString>& m_sameAs;
    QHash<QString, qsizetype> m_bySlug;
    QHash<QString, QList<qsizetype>> m_byName;
    QHash<QString, QList<qsizetype>> m_byWebsite; //!< by host
    QSet<QString> m_codes; //!< of countries
    QList<qsizetype> m_matches; //!< by row: place in the current listing
    QSet<qsizetype> m_taken;
    QSet<QString> m_slugs;
    QHash<QString, int> m_numbers; //!< by slug: the highest that was tried
    ImportProposal m_proposal;
};

} // namespace

ImportProposal proposedListing(const ListingImport& import, const QList<SubProcessor>& current,
    const CountryNames& names, const QHash<int, QString>& sameAs)
{
    return Proposal(import, current, names, sameAs).run();
}

} // namespace console::domain
