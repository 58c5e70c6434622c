// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/request_summary.h"
#include "models/row_list.h"

#include <functional>

namespace console::models {

//! How much a clock presses, as a row and a pane say it.
struct DueWords {
    QString text; //!< "overdue by 2 days", "due today", "in 5 days", "paused"
    QString legal; //!< "Fri 4 Dec 2026": the legal date
    CellTone tone = CellTone::Neutral; //!< Bad, Warn and Ok come with a mark
    QString exact; //!< both days in full, for a tool tip
};

//! Of one right; `today` is the local day of the case.
[[nodiscard]] DueWords dueWords(const domain::RightClock& clock, const QDate& today);
//! Of the clock that presses most; of a closed case when it was closed.
[[nodiscard]] DueWords dueWords(const domain::RequestSummary& request, const QDate& today);
//! Today where the case is counted.
[[nodiscard]] QDate dayOf(const domain::RequestSummary& request, const QDateTime& now);

//! Cases of people who ask for their data. Key: the case's id. Rows keep the order they are given
//! in, which is that of the service: what presses most first.
//!
//! A whole address in the filter can't be found here, where addresses are masked: it is kept back
//! from the words that narrow the rows, and asked for from who knows addresses.
class DataRequestsModel : public RowList<domain::RequestSummary> {
public:
    explicit DataRequestsModel(
        const base::Clock& clock = base::systemClock(), QObject* parent = nullptr);

    //! Called with the address whenever another one is typed; with none when it is taken back.
    void setAddressWanted(std::function<void(const QString& address)> wanted);
    [[nodiscard]] QString address() const { return m_address; }
    void setFilter(const QString& text) override;
    [[nodiscard]] QString filter() const override { return m_typed; }

private:
    std::function<void(const QString&)> m_addressWanted;
    QString m_typed;
    QString m_address;
};

//! The same cases with those of one person together, at the place of the first of them.
[[nodiscard]] QList<domain::RequestSummary> groupedByPerson(
    const QList<domain::RequestSummary>& requests);

} // namespace console::models
