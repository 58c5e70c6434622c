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
    QString personKey = {}; //!< ColumnSealer::lookUp() of an address
};

//! The columns by which the queue finds a case, as put() stores them.
[[nodiscard]] ColumnValues queueColumns(const domain::RequestSummary& summary);

//! Names that PageRequest::sort can have: "urgency" (what presses most first, closed cases last;
//! the usual one), "received", "ref".
[[nodiscard]] QStringList queueSorts();

//! A page of the cases of `workspace` as they are at `now`. A word of `request.text` that is an
//! address finds the cases of exactly that one; other words are looked for in refs, states and
//! rights.
[[nodiscard]] contract::Page<domain::RequestSummary> queuePage(Database& database,
    const domain::WorkspaceId& workspace, const DataRequestFilter& filter,
    const PageRequest& request, const QDateTime& now);

} // namespace console::service
