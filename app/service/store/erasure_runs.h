// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/erasure_run.h"
#include "service/store/database.h"

namespace console::service {

//! An erasure as it is stored: people without names.
struct StoredErasure {
    domain::ErasureRun run; //!< `withoutAdmin` holds the ids of the organizations
    QString requestId;
    domain::WorkspaceId workspace;
    QString userId; //!< the account; empty: the service held nobody of the address
    QList<domain::KeptTable> stays; //!< as it was when it began
};

//! Tables erasure_run and erasure_step.
class ErasureStore {
public:
    explicit ErasureStore(Database& database)
        : m_database(database)
    {
    }

    //! The newest of a case.
    [[nodiscard]] std::optional<StoredErasure> last(const QString& requestId);
    [[nodiscard]] std::optional<StoredErasure> find(const QString& runId);
    //! Ids of those with steps left, oldest first.
    [[nodiscard]] QStringList unfinished();

    void insert(const StoredErasure& erasure);
    //! Writes a step into the journal. One that stands there already is a failure of the database,
    //! so that the transaction which would do it again is undone.
    void append(const StoredErasure& erasure, const domain::ErasureStepDone& done);
    //! Moment of the end, organizations and certificate.
    void update(const StoredErasure& erasure);

private:
    [[nodiscard]] std::optional<StoredErasure> first(const QString& rest, const QString& value);

    Database& m_database;
};

} // namespace console::service
