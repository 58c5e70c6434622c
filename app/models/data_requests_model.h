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

//! What sorts by urgency: its step, then the day within it. The least presses most.
[[nodiscard]] qint64 pressure(const domain::RequestSummary& request, const QDate& today);

//! A row of the queue: a case, or the heading over the cases of one person.
struct QueueRow {
    domain::RequestSummary request; //!< of a heading the case that presses most
    int cases = 0; //!< under the heading, two at least; 0: the row is a case
};

//! Cases of people who ask for their data. Key: the case's id. Rows keep the order they are given
//! in, which is that of the service: what presses most first.
//!
//! Whole addresses and names can't be found here, where they are masked: words that may be one are
//! asked for from who knows them, and find what the answer says.
class DataRequestsModel : public RowList<QueueRow> {
public:
    explicit DataRequestsModel(
        const base::Clock& clock = base::systemClock(), QObject* parent = nullptr);

    void setRequests(const QList<domain::RequestSummary>& requests);
    [[nodiscard]] const domain::RequestSummary& request(int row) const
    {
        return this->row(row).request;
    }
    //! The case of that row; of a heading all that are shown under it.
    [[nodiscard]] QList<domain::RequestSummary> casesAt(int row) const;
    //! Rows without headings.
    [[nodiscard]] int shownCases() const;

    //! Those of one person together, at the place of the first of them, and a heading over them
    //! where they are several: of a single case its own row says all that a heading would.
    void setGrouped(bool grouped);

    //! Words of the filter that nobody was asked about yet, and that may be an address or a name.
    [[nodiscard]] QStringList wordsToAsk() const;
    //! The cases of whoever has that address or name.
    void setFound(const QString& word, const QSet<QString>& ids);
    //! All words have to be asked for once more; what they found counts until then.
    void askAnew() { m_asked.clear(); }

protected:
    [[nodiscard]] bool alsoFinds(const QueueRow& row, const QString& word) const override;
    void arrange(Entries& sorted) const override;
    [[nodiscard]] Entries headed(Entries kept) const override;

private:
    struct Heading {
        EntryPtr pressing; //!< what it was made of
        EntryPtr entry;
    };
    [[nodiscard]] EntryPtr headingOver(
        Entries::const_iterator first, Entries::const_iterator end) const;

    base::Clock m_clock;
    bool m_grouped = false;
    QHash<QString, QSet<QString>> m_found; //!< by word, case-folded
    QSet<QString> m_asked;
    // The same heading is the same row, also where the filter changes what is under others.
    mutable QHash<QString, Heading> m_headings; //!< by person
    mutable QHash<const Entry*, qint64> m_pressure; //!< of rows that may stand under a heading
};

} // namespace console::models
