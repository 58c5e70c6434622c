// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/email_address.h"
#include "service/crypto/column_sealer.h"

namespace console::service {

//! Marks (ColumnSealer::lookUp()) that rows about this address can have beside them: of each form
//! in which it may have been typed (domain::addressForms()). At least one.
[[nodiscard]] inline QStringList addressMarks(const ColumnSealer& sealer, const QString& address)
{
    QStringList marks;
    const QStringList forms = domain::addressForms(address);
    marks.reserve(forms.size());
    for (const QString& form : forms)
        marks.append(sealer.lookUp(form));
    return marks;
}

} // namespace console::service
