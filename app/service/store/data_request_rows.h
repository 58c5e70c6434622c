// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/data_requests.h"

#include <QHash>

namespace console::service {

// Between the rows of data requests and the values of the domain.

//! A SELECT of these from `data_request d` is read by readSummary().
[[nodiscard]] QString summaryColumns();
inline constexpr int summaryColumnCount = 19;
//! `first` is the place of the first of them. Without rights; `address` takes the person's.
[[nodiscard]] domain::RequestSummary readSummary(
    const Row& row, int first, const domain::WorkspaceId& workspace, QString& address);

//! The rights of these cases, by case. `whole` has texts, extensions and traces in them, too.
[[nodiscard]] QHash<QString, QList<domain::RightClock>> readRights(Database& database,
    const domain::WorkspaceId& workspace, const QStringList& requestIds, bool whole);
[[nodiscard]] QList<domain::RequestQuestion> readQuestions(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId);
[[nodiscard]] QList<domain::CaseTask> readTasks(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId);
[[nodiscard]] QList<domain::RequestEvent> readMoves(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId);

[[nodiscard]] QList<domain::LegalHold> readHolds(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId);

//! One row: names of columns with their values.
using ColumnValues = QList<std::pair<const char*, QVariant>>;
//! Inserts it, or changes the one with the same `id`.
void upsert(Database& database, const char* table, const ColumnValues& values);

//! NULL for an empty text, else sealed for its place.
[[nodiscard]] QVariant sealedOrNull(const Database& database, const SealedColumn& column,
    const QString& rowId, const domain::WorkspaceId& workspace, const QString& text);
[[nodiscard]] QVariant dayOrNull(const std::optional<QDate>& day);
[[nodiscard]] QVariant idOrNull(const QString& id);

//! "access, erasure"
[[nodiscard]] QString rightWords(const QList<domain::DataRight>& rights);
[[nodiscard]] QList<domain::DataRight> rightsOf(const QString& words);
//! A JSON array, as dialect::isAmong() takes it.
[[nodiscard]] QString arrayText(const QStringList& texts);
[[nodiscard]] QString jsonText(const QJsonObject& object);

} // namespace console::service
