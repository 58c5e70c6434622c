// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_codecs.h"
#include "domain/erasure_run.h"

namespace console::contract {

// Erasures of the person of a case.

//! Rows by table: {"session": 2}.
[[nodiscard]] QJsonObject encodeRows(const QMap<QString, qint64>& rows);
[[nodiscard]] QMap<QString, qint64> decodeRows(const QJsonObject& rows);

[[nodiscard]] QJsonObject encode(const domain::ErasedTable& erased);
[[nodiscard]] domain::ErasedTable decodeErasedTable(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::KeptTable& kept);
[[nodiscard]] domain::KeptTable decodeKeptTable(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::ErasureRun& run);
[[nodiscard]] domain::ErasureRun decodeErasureRun(base::JsonReader& reader);

//! Answer of GET /governance/data-requests/:requestId/erasure.
struct ErasurePreview {
    qint64 rev = 0; //!< of the case, for If-Match
    QString phrase; //!< that has to be typed
    bool held = false; //!< the service has an account of the person
    domain::ErasurePlan plan;
    QStringList onlyAdminOf; //!< names of organizations that will have no admin
    int backups = 0; //!< that there are, and may hold the person; see stays of the description
    int replaced = 0; //!< folders of data that a restore replaced, which may hold the person
    QList<domain::MoveObstacle> obstacles; //!< why not now
    std::optional<domain::ErasureRun> last; //!< the newest of the case
};
[[nodiscard]] QJsonObject encode(const ErasurePreview& preview);
[[nodiscard]] ErasurePreview decodeErasurePreview(base::JsonReader& reader);

//! Body of POST /governance/data-requests/:requestId/erasure.
struct ErasureForm {
    QString phrase; //!< needed to begin one; one that was begun goes on without
    std::optional<int> steps; //!< at most that many now, 1 or more; nothing: all that are left
};
[[nodiscard]] QJsonObject encode(const ErasureForm& form);
[[nodiscard]] ErasureForm decodeErasureForm(base::JsonReader& reader);

} // namespace console::contract
