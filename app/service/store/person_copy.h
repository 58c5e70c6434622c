// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/subject_copy.h"
#include "service/store/person_rows.h"

namespace console::service {

//! What the service holds of a person, with what is held and not given: by the table of columns, a
//! column is "given" or left out with its reason. Of others it gives nothing (article 15(4)): the
//! id of another account becomes "somebody else", and the name of another author is left out.
struct PersonCopy {
    QList<domain::CopiedTable> tables;
    QList<domain::LeftOut> leftOut;
};

//! Inside read() or change(). A table with more rows than domain::mostCopiedRows is a failure of
//! the database: Conflict "request.copy.too-large".
[[nodiscard]] PersonCopy personCopy(
    Database& database, const ErasedPerson& person, const domain::WorkspaceId& workspace);

} // namespace console::service
