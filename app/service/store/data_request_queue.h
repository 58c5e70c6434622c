// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/data_request_rows.h"
#include "service/store/paging.h"

namespace console::service {

//! Which cases a list has. What is empty does not narrow.
struct DataRequestFilter {
    QList<domain::RequestStatus> statuses = {};
    std::optional<domain::DataRight> right = std::nullopt;
    std::optional<domain::Regulation> regulation = std::nullopt;
    std::optional<domain::UserId> assignee = std::nullopt; //!< empty id: nobody
    QList<domain::RequestUrgency> due = {};
    QStringList personKeys = {}; //!< addressMarks() of an address, or one of them
    QString subject = {}; //!< whole addresses, and words of a name; all have to be found
    bool byName = false; //!< names are searched as well: who asks may see them
};

//! The columns by which the queue finds a case, as put() stores them.
[[nodiscard]] ColumnValues queueColumns(const domain::RequestSummary& summary);

//! Names that PageRequest::sort can have: "urgency" (what presses most first, closed cases last;
//! the usual one), "received", "ref".
[[nodiscard]] QStringList queueSorts();

//! A page of the cases of `workspace` as they are at `now`. A word of `request.text` that is an
//! address finds the cases of exactly that one; other words are looked for in refs, states and
//! rights, and as whole words in names.
//!
//! Names have no marks beside them as addresses do; those of the cases that the filter has left are
//! opened for the search, some microseconds each, and the purge bounds how many there are. Marks of
//! first and last names would be one more thing kept of everybody, would tell without the key whose
//! names are alike, and would have to be purged, erased and made anew with each renewed key, to
//! save a search that ends within a fifth of a second (bench, 10,000).
[[nodiscard]] contract::Page<domain::RequestSummary> queuePage(Database& database,
    const domain::WorkspaceId& workspace, const DataRequestFilter& filter,
    const PageRequest& request, const QDateTime& now);

} // namespace console::service
