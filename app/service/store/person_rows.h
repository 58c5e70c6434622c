// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/workspace.h"
#include "service/store/erasure_steps.h"

namespace console::service {

//! Which rows of a table are about a person.
struct PersonTable {
    enum class By {
        Account, //!< the id of their account
        AddressMark, //!< addressMarks() of their address
    };

    const char* table;
    const char* where; //!< SQL; each "?" takes the same id, "%1" all marks
    By by = By::Account;
    bool ofWorkspace = true; //!< has a column workspace_id, by which it is narrowed, too
};

//! All that hold something of a person, but for organizations that bear their name. A table stands
//! there twice where different keys lead to different rows.
[[nodiscard]] const QList<PersonTable>& personTables();

//! The condition and its values, for "SELECT … FROM table WHERE".
struct PersonCondition {
    QString sql;
    QVariantList values;
};
//! Nothing when the person has no such key here.
[[nodiscard]] std::optional<PersonCondition> conditionOf(const PersonTable& table,
    const ErasedPerson& person, const Database& database, const domain::WorkspaceId& workspace);

//! How many rows are about the person, by table; only what is there. Inside read() or change().
[[nodiscard]] QMap<QString, qint64> personRows(
    Database& database, const ErasedPerson& person, const domain::WorkspaceId& workspace);

//! Where others wrote the address, and how often: "table.column". Opens every sealed text, so it
//! takes its time. Inside read() or change().
[[nodiscard]] QMap<QString, qint64> personMentions(
    Database& database, const ErasedPerson& person, const domain::WorkspaceId& workspace);

} // namespace console::service
