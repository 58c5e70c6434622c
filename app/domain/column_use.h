// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace console::domain {

//! One row of the table of columns (resources/data/columns.json): what a column of the database is
//! for, and what a request for access or erasure does with it.
struct ColumnUse {
    QString table;
    QString column;
    QString personal; //!< "none", "reference", "address", "name", "free text", "file", "secret"
    QString protection; //!< "plain", "sealed", "hmac", "hash"
    QString purpose;
    QString retention;
    QString onAccess; //!< "given", or "left out" with the reason
    QString onErasure; //!< what becomes of it; "kept: …" with the ground

    [[nodiscard]] bool isGiven() const;
    [[nodiscard]] bool isKept() const;
    //! The whole row goes.
    [[nodiscard]] bool goesWithItsRow() const;

    friend bool operator==(const ColumnUse&, const ColumnUse&) = default;
};

//! In the order of the file. Error UnexpectedAnswer: it is not such a table.
[[nodiscard]] base::Result<QList<ColumnUse>> columnUses(const QByteArray& json);

//! "api_key" as a person reads it: "Api key".
[[nodiscard]] QString spokenTable(const QString& table);

} // namespace console::domain
