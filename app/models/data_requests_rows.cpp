// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/data_requests_model.h"

#include <limits>

// Which rows there are, and in which order.
namespace console::models {

using namespace Qt::StringLiterals;
using domain::RequestSummary;

namespace {

constexpr qsizetype shortestAsked = 2; // letters

//! Numbers and single letters are no names; what else is typed may be one.
bool mayName(const QString& word)
{
    return word.size() >= shortestAsked
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
}

} // namespace

qint64 pressure(const RequestSummary& request, const QDate& today)
{
    const auto pressing = domain::pressingRight(request.rights, today);
    if (!pressing || !request.urgency)
        return std::numeric_limits<qint64>::max();
    constexpr qint64 manyDays = 10'000'000;
    return qint64(*request.urgency) * manyDays
        + request.rights.at(*pressing).limit.legal.toJulianDay();
}

void DataRequestsModel::setRequests(const QList<RequestSummary>& requests)
{
    QList<QueueRow> rows;
    rows.reserve(requests.size());
    for (const RequestSummary& request : requests)
        rows.append({request, 0});
    m_headings.clear();
    setRows(rows);
}

QList<RequestSummary> DataRequestsModel::casesAt(int index) const
{
    const QueueRow& first = row(index);
    if (first.cases == 0)
        return {first.request};
    QList<RequestSummary> cases;
    for (int under = index + 1; under <= index + first.cases; ++under)
        cases.append(request(under));
    return cases;
}

int DataRequestsModel::shownCases() const
{
    int cases = 0;
    for (int index = 0; index < rowCount(); ++index)
        cases += row(index).cases == 0 ? 1 : 0;
    return cases;
}

void DataRequestsModel::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    m_grouped = grouped;
    orderAnew();
}

QStringList DataRequestsModel::wordsToAsk() const
{
    QStringList words;
    const QStringList typed = filter().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : typed) {
        if (mayName(word) && !m_asked.contains(word) && !words.contains(word))
            words << word;
    }
    return words;
}

void DataRequestsModel::setFound(const QString& word, const QSet<QString>& ids)
{
    m_asked.insert(word);
    if (m_found.value(word) == ids)
        return;
    m_found.insert(word, ids);
    orderAnew();
}

bool DataRequestsModel::alsoFinds(const QueueRow& row, const QString& word) const
{
    const auto found = m_found.constFind(word);
    return found != m_found.constEnd() && found->contains(row.request.id);
}

void DataRequestsModel::arrange(Entries& sorted) const
{
    m_pressure.clear();
    if (!m_grouped)
        return;
    QHash<QString, Entries> byPerson;
    for (const EntryPtr& entry : sorted)
        byPerson[entry->value.request.personKey].push_back(entry);
    Entries grouped;
    grouped.reserve(sorted.size());
    for (const EntryPtr& entry : sorted) {
        // Of a purged case nobody knows any more whose it was.
        const QString& person = entry->value.request.personKey;
        if (person.isEmpty()) {
            grouped.push_back(entry);
            continue;
        }
        const Entries theirs = byPerson.take(person);
        grouped.insert(grouped.end(), theirs.begin(), theirs.end());
    }
    sorted = std::move(grouped);
}

DataRequestsModel::Entries DataRequestsModel::headed(Entries kept) const
{
    if (!m_grouped)
        return kept;
    Entries rows;
    rows.reserve(kept.size());
    for (auto first = kept.cbegin(); first != kept.cend();) {
        const QString& person = (*first)->value.request.personKey;
        const auto end = std::find_if(first, kept.cend(), [&person](const EntryPtr& entry) {
            return person.isEmpty() || entry->value.request.personKey != person;
        });
        if (end - first > 1)
            rows.push_back(headingOver(first, end));
        const auto last = end == first ? first + 1 : end;
        rows.insert(rows.end(), first, last);
        first = last;
    }
    return rows;
}

DataRequestsModel::EntryPtr DataRequestsModel::headingOver(
    Entries::const_iterator first, Entries::const_iterator end) const
{
    const auto pressureOf = [this](const EntryPtr& entry) {
        const auto known = m_pressure.constFind(entry.get());
        if (known != m_pressure.constEnd())
            return *known;
        const RequestSummary& request = entry->value.request;
        return *m_pressure.insert(entry.get(), pressure(request, dayOf(request, m_clock())));
    };
    const EntryPtr pressing = *std::min_element(first, end,
        [&](const EntryPtr& a, const EntryPtr& b) { return pressureOf(a) < pressureOf(b); });
    const RequestSummary& request = pressing->value.request;
    const int cases = int(end - first);
    Heading& heading = m_headings[request.personKey];
    if (!heading.entry || heading.pressing != pressing || heading.entry->value.cases != cases)
        heading = {pressing,
            std::make_shared<const Entry>(
                Entry{{request, cases}, u"person:"_s + request.personKey, {}})};
    return heading.entry;
}

} // namespace console::models
