// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/data_requests.h"
#include "service/usecases/case_calendar.h"

namespace console::service {

// What a case is at one moment, for who asks. All inside read() or change().

//! The local day of a case in that zone; the day in UTC where this computer doesn't know the zone.
[[nodiscard]] QDate requestToday(const Context& context, const QString& zone);

//! For the guards of the moves.
[[nodiscard]] domain::RequestFacts factsOf(const StoredDataRequest& stored);
[[nodiscard]] domain::Mover moverOf(const Context& context, const QDate& today);

//! What this service knows of whoever has the address.
[[nodiscard]] domain::SubjectStanding standingOfSubject(
    const Context& context, const QString& address);

//! What is shown of a name until it is asked for: its first letter.
[[nodiscard]] QString maskedName(const QString& name);

//! Whether the person of the case was shown to whoever asks; as far as ActivityStore::lately() goes
//! back.
[[nodiscard]] bool wasShown(const Context& context, const StoredDataRequest& stored);

//! Fills in what depends on who asks and on the day, and masks what names the person.
class RequestViews {
public:
    //! `works`: who asks may do more than read.
    RequestViews(const Context& context, bool works)
        : m_context(context)
        , m_works(works)
        , m_calendars(context)
    {
    }

    //! With the name and the addresses in all texts masked, whoever asks.
    [[nodiscard]] domain::RequestCase whole(StoredDataRequest stored);
    //! The same with nothing masked. That it is shown has to go on the record.
    [[nodiscard]] domain::RequestCase shown(StoredDataRequest stored);
    [[nodiscard]] domain::RequestSummary summary(domain::RequestSummary summary);

private:
    void name(domain::RequestWorker& worker);
    [[nodiscard]] bool needsFourEyes();
    [[nodiscard]] bool awaitsSecond(const domain::RequestSummary& summary);
    void mask(domain::RequestCase& whole) const;
    void addMoves(domain::RequestCase& whole, const StoredDataRequest& stored, const QDate& today);

    const Context& m_context;
    const bool m_works;
    CaseCalendars m_calendars;
    QHash<QString, QString> m_names;
    std::optional<bool> m_fourEyes; //!< nothing until it was counted
};

} // namespace console::service
