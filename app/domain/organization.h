// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/account.h"

namespace console::domain {

//! Role of a person in one organization. v0 stores any word, so Unknown exists and rights-wise is
//! none.
enum class OrganizationRole { Unknown, Member, Admin };

//! "admin" and "member" as on the wire; Unknown gives "".
[[nodiscard]] QString wireName(OrganizationRole role);
[[nodiscard]] OrganizationRole organizationRole(const QString& wireName);

struct Organization {
    OrganizationId id;
    QString name;
    QString slug; //!< lower-case ASCII made from the name, unique on a server
    std::optional<QDateTime> createdAt; //!< UTC; v0 leaves it out in some answers
    std::optional<QDateTime> updatedAt;
    std::optional<QDateTime> archivedAt; //!< our service only
    qint64 rev = 0; //!< our service only, for If-Match; 0 when unknown
};

//! An organization together with the signed-in person's role in it.
struct Membership {
    Organization organization;
    OrganizationRole role = OrganizationRole::Unknown;
    std::optional<QDateTime> createdAt
        = std::nullopt; //!< UTC, of the membership; not in every answer
    std::optional<QDateTime> updatedAt = std::nullopt;
};

inline constexpr qsizetype longestOrganizationName = 255;

//! The name as it is stored: trimmed. Error InvalidInput, field "name": blank, or longer than 255
//! characters (contract 6).
[[nodiscard]] base::Result<QString> organizationName(const QString& typed);

//! The slug of a name: lower-case ASCII letters and digits; runs of white space, "-" and "_" become
//! one "-", accents and all else are left out. Empty when the name has no usable character; the
//! server then makes up a code.
[[nodiscard]] QString organizationSlug(const QString& name);

//! First organization at sign-up, as v0 names it: "ada's organization".
[[nodiscard]] QString signUpOrganizationName(const QString& email);

} // namespace console::domain
