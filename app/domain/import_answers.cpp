// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_answers.h"

#include "domain/import_table.h"

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Takes over what was agreed to, and proposes anew, until no question is left that has an answer:
//! one answer may bring the next question about.
class Answering {
public:
    Answering(const ListingImport& import, const QList<ImportAnswer>& answers)
        : m_import(import)
    {
        for (qsizetype i = 0; i < import.rows.size(); ++i)
            m_rows.insert(import.rows.at(i).line, i);
        for (const ImportAnswer& answer : answers)
            m_answers.insert(keyOf(answer.question), answer.yes);
    }

    AnsweredProposal run(const QList<SubProcessor>& current, const CountryNames& names)
    {
        AnsweredProposal result;
        bool taken = true;
        while (taken) {
            result.proposal = proposedListing(m_import, current, names, m_sameAs);
            result.proposal.notes = m_import.notes + result.proposal.notes;
            taken = false;
            for (const ImportNote& note : std::as_const(result.proposal.notes))
                taken = take(note, result.answered) || taken;
        }
        result.proposal.notes.removeIf([this](const ImportNote& note) {
            return note.kind == ImportNote::Kind::Question && m_done.contains(keyOf(note));
        });
        return result;
    }

private:
    static QString keyOf(const ImportNote& note)
    {
        return QStringList{note.code, QString::number(note.line), note.proposed, note.message}.join(
            u'\n');
    }

    //! Whether something was taken over that the next proposal has to know.
    bool take(const ImportNote& note, QList<ImportAnswer>& answered)
    {
        const QString key = keyOf(note);
        const auto answer = m_answers.constFind(key);
        const auto row = m_rows.constFind(note.line);
        if (note.kind != ImportNote::Kind::Question || answer == m_answers.constEnd()
            || m_done.contains(key) || row == m_rows.constEnd())
            return false;
        m_done.insert(key);
        answered.append({note, *answer});
        return *answer && takeOver(note, m_import.rows[*row]);
    }

    bool takeOver(const ImportNote& note, ImportedRow& row)
    {
        if (note.code == "import.renamed"_L1) {
            m_sameAs.insert(row.line, note.proposed);
            return true;
        }
        if (!note.field || !setFieldText(row.entry, *note.field, note.proposed))
            return false;
        row.given.insert(*note.field);
        if (note.field == EntryField::Website && !row.given.contains(EntryField::WebsiteLabel))
            row.entry.websiteLabel = labelOfAddress(row.entry.website);
        return true;
    }

    ListingImport m_import;
    QHash<int, qsizetype> m_rows; //!< by line
    QHash<QString, bool> m_answers;
    QSet<QString> m_done;
    QHash<int, QString> m_sameAs;
};

} // namespace

AnsweredProposal answeredProposal(const ListingImport& import, const QList<SubProcessor>& current,
    const CountryNames& names, const QList<ImportAnswer>& answers)
{
    return Answering(import, answers).run(current, names);
}

} // namespace console::domain
