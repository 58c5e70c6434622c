// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/objection.h"

namespace console::domain {

//! Objections to one version that somebody has to decide on before its day.
struct OpenObjections {
    int version = 0; //!< its number
    QDate effectiveDate = {}; //!< of the version
    int organizations = 0; //!< that object
    QList<OrganizationId> who = {}; //!< they are, each once

    //! The version holds already on `today`, and still nothing is settled.
    [[nodiscard]] bool isOverdue(const QDate& today) const { return effectiveDate <= today; }

    friend bool operator==(const OpenObjections&, const OpenObjections&) = default;
};

//! Those that need a decision, of each version together: the version that holds first comes first.
//! An organization counts once for a version, however often it objects.
[[nodiscard]] QList<OpenObjections> openObjections(const QList<Objection>& all);

} // namespace console::domain
