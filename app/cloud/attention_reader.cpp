// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attention_reader.h"

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using domain::RequestSummary;
using Cases = QList<RequestSummary>;

AttentionReader::AttentionReader(CloudClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
}

AttentionReader::~AttentionReader()
{
    for (const Progress& progress : m_progress)
        progress.call.cancel();
}

void AttentionReader::setProfile(const domain::AttentionFacts& profile)
{
    domain::AttentionFacts known = profile;
    known.cases = m_facts.cases;
    known.draft = m_facts.draft;
    known.objections = m_facts.objections;
    known.llm = m_facts.llm;
    known.people = m_facts.people;
    known.backups = m_facts.backups;
    m_facts = known;
}

void AttentionReader::read(const QSet<Part>& wanted, const Freshness& fresh)
{
    m_fresh = fresh;
    for (int part = 0; part < parts; ++part) {
        if (!wanted.contains(Part(part)))
            forget(Part(part));
        else
            begin(Part(part));
    }
    Q_EMIT changed();
}

void AttentionReader::forget(Part part)
{
    at(part).call.cancel();
    at(part) = {};
    drop(part);
}

void AttentionReader::drop(Part part)
{
    switch (part) {
    case Part::Cases:
        m_facts.cases.reset();
        break;
    case Part::Draft:
        m_facts.draft.reset();
        break;
    case Part::Objections:
        m_facts.objections.reset();
        break;
    case Part::Llm:
        m_facts.llm.reset();
        break;
    case Part::People:
        m_facts.people.reset();
        break;
    case Part::Backups:
        m_facts.backups.reset();
        break;
    case Part::Activity:
        m_lastEvent.reset();
        break;
    }
}

void AttentionReader::begin(Part part)
{
    at(part).call.cancel();
    switch (part) {
    case Part::Cases:
        follow(part, readCases(), [this](const Cases& cases) { m_facts.cases = cases; });
        break;
    case Part::Draft:
        follow(part, readDraft(), [this](const Draft& draft) { m_facts.draft = draft; });
        break;
    case Part::Objections:
        follow(part, m_client.attention().objections(m_fresh),
            [this](const QList<domain::Objection>& all) {
                m_facts.objections = domain::openObjections(all);
            });
        break;
    case Part::Llm:
        follow(part, m_client.attention().llm(m_fresh), [this](const LlmOverview& overview) {
            m_facts.llm = overview.rows;
            if (!overview.unread.isEmpty())
                at(Part::Llm).error = overview.unread.first().second;
        });
        break;
    case Part::People:
        readPeople();
        break;
    case Part::Backups:
        follow(part, m_client.attention().backups(m_fresh),
            [this](const domain::BackupOverview& backups) { m_facts.backups = backups; });
        break;
    case Part::Activity:
        follow(part, m_client.activity().page({.limit = 1}),
            [this](const contract::Page<domain::ActivityEvent>& page) {
                m_lastEvent
                    = page.items.isEmpty() ? std::nullopt : std::optional(page.items.constFirst());
            });
        break;
    }
}

std::optional<ApiError> AttentionReader::error(Part part) const
{
    return m_progress[size_t(part)].error;
}

bool AttentionReader::isReading(Part part) const
{
    return m_progress[size_t(part)].reading;
}

bool AttentionReader::isReading() const
{
    return std::any_of(m_progress.begin(), m_progress.end(),
        [](const Progress& progress) { return progress.reading; });
}

bool AttentionReader::hasEnded(Part part) const
{
    return m_progress[size_t(part)].ended;
}

} // namespace console::cloud
