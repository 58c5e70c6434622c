// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/attention_lists.h"
#include "cloud/client.h"
#include "domain/attention_facts.h"

#include <QSet>

#include <array>

namespace console::cloud {

//! Reads what may want attention in one profile, part by part: what becomes of one of them takes
//! none of the others. Reads only what it is told to; the rights are the asker's to know.
//!
//! Of organizations a server may have to be asked one after the other; of more than
//! mostOrganizations the people are read of the first ones only, by name.
class AttentionReader : public QObject {
    Q_OBJECT

public:
    enum class Part { Cases, Draft, Objections, Llm, People, Backups, Activity };
    static constexpr int parts = 7;
    static constexpr qsizetype mostOrganizations = 50;

    //! `client` outlives the reader.
    explicit AttentionReader(CloudClient& client, QObject* parent = nullptr);
    ~AttentionReader() override;

    //! What is known of the profile and the person; what was read of it stays.
    void setProfile(const domain::AttentionFacts& profile);
    //! Reads these parts; a read of them that is under way is given up. What others have read of
    //! them since then is taken as it is. Of the other parts what was read is forgotten.
    void read(const QSet<Part>& wanted, const Freshness& fresh);

    //! Each part as it was read last, also where it could not be read since.
    [[nodiscard]] const domain::AttentionFacts& facts() const { return m_facts; }
    //! Newest; nothing when there is none, or it was not read.
    [[nodiscard]] const std::optional<domain::ActivityEvent>& lastEvent() const
    {
        return m_lastEvent;
    }
    //! Why the part could not be read the last time, if so.
    [[nodiscard]] std::optional<base::ApiError> error(Part part) const;
    [[nodiscard]] bool isReading(Part part) const;
    [[nodiscard]] bool isReading() const;
    //! It was read at least once, or could not be.
    [[nodiscard]] bool hasEnded(Part part) const;
    //! That are not archived and whose people are not read.
    [[nodiscard]] qsizetype organizationsLeft() const;

Q_SIGNALS:
    //! A part has begun, has ended, or is forgotten.
    void changed();

private:
    struct Progress {
        base::CallHandle call;
        std::optional<base::ApiError> error;
        bool reading = false;
        bool ended = false;
    };

    //! How far the reading of people is.
    struct PeopleRead {
        QList<domain::Membership> rest;
        QList<domain::OrganizationPeople> done;
        std::optional<base::ApiError> problem; //!< of the first that could not be read
    };

    [[nodiscard]] Progress& at(Part part) { return m_progress[size_t(part)]; }
    void begin(Part part);
    void forget(Part part);
    void drop(Part part);
    //! `keep` is T -> void, called with what was read.
    template <typename T, typename Keep>
    void follow(Part part, base::Call<T> call, Keep keep);
    using Draft = std::optional<domain::AttentionDraft>;
    [[nodiscard]] base::Call<Draft> readDraft();
    [[nodiscard]] base::Call<QList<domain::RequestSummary>> readCases();
    [[nodiscard]] base::Call<QList<domain::RequestSummary>> readManyCases(
        const QList<domain::RequestSummary>& open);
    [[nodiscard]] QList<domain::Membership> memberships() const;
    void readPeople();
    void readNextPeople(PeopleRead read);
    void takePeople(const domain::Membership& of,
        const base::Result<QList<domain::Member>>& members, PeopleRead read);

    CloudClient& m_client;
    Freshness m_fresh;
    domain::AttentionFacts m_facts;
    std::optional<domain::ActivityEvent> m_lastEvent;
    std::array<Progress, parts> m_progress;
};

template <typename T, typename Keep>
void AttentionReader::follow(Part part, base::Call<T> call, Keep keep)
{
    at(part).reading = true;
    at(part).call = std::move(call).then(
        this, [this, part, keep = std::move(keep)](const base::Result<T>& result) {
            // Given up for another read, which goes on.
            if (!result && result.error().kind == base::ApiError::Kind::Cancelled)
                return;
            Progress& progress = at(part);
            progress.reading = false;
            progress.ended = true;
            progress.error = result ? std::nullopt : std::optional(result.error());
            if (result)
                keep(*result);
            // The person has another role by now.
            else if (result.error().kind == base::ApiError::Kind::NotAllowed)
                drop(part);
            Q_EMIT changed();
        });
}

} // namespace console::cloud
