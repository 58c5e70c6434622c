// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_case.h"
#include "service/store/database.h"

namespace console::service {

//! A case as it is stored: people without names, and nothing of what depends on who asks or on the
//! day (what is known of the person, moves, urgency).
struct StoredDataRequest {
    domain::RequestCase whole;
    QString address; //!< in the form of domain::emailAddress(); empty once the case is purged
};

//! Tables data_request, …_right, …_question, …_move, …_task, …_hold, …_link and …_year, of one
//! workspace.
class DataRequestStore {
public:
    DataRequestStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Takes the next ref of that year. Numbers have no gaps: one that was taken in a change() that
    //! is undone is taken again.
    [[nodiscard]] QString takeRef(int year);

    //! By its id or its ref.
    [[nodiscard]] std::optional<StoredDataRequest> find(const QString& idOrRef);
    //! The same without tasks, history, holds and related cases: what its clocks are counted from.
    [[nodiscard]] std::optional<StoredDataRequest> findClocks(const QString& idOrRef);

    //! Stores it, new or known, with its rights, questions and tasks; questions and tasks of before
    //! stay unless they are in it. Counts the revision on, in `stored` too.
    void put(StoredDataRequest& stored, const QDateTime& now);
    //! Adds a move to those that there are. None is ever changed.
    void append(const QString& requestId, const domain::RequestEvent& event);
    //! `one` belongs to `other`, or goes on as it. Does nothing when it does so already.
    void link(const QString& one, const QString& other, domain::RequestLink kind,
        const domain::UserId& by, const QDateTime& now);
    //! It was closed as the duplicate of another one and is open again: they stay linked.
    void goesOnItself(const QString& requestId);
    //! Adds that the case was put on hold, or that the hold was released.
    void append(const QString& requestId, const domain::LegalHold& hold);
    //! Takes away what put() can't, once the case is purged: the words of its moves and holds, and
    //! which cases are of the same person. Outcomes and grounds of earlier decisions stay.
    void forget(const domain::RequestCase& whole);

    //! Other cases that are linked with it, or are about the address in any of its forms; newest
    //! first, at most 200.
    [[nodiscard]] QList<domain::RelatedCase> related(
        const QString& requestId, const QString& address);

private:
    void putRow(const StoredDataRequest& stored, const QDateTime& now);
    void putRights(const domain::RequestCase& whole);
    void putQuestions(const domain::RequestCase& whole, const QDateTime& now);
    void putTasks(const domain::RequestCase& whole, const QDateTime& now);

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
