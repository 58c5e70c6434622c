# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""How records are written into answers: rows with their database fields, in the order that was recorded (1.12)."""


def organization_read(organization):
    return {"name": organization.name, "slug": organization.slug, "id": organization.id,
            "createdAt": organization.created, "updatedAt": organization.updated,
            "deletedAt": None, "deletedBy": None}


def organization_created(organization):
    return {"id": organization.id, "name": organization.name, "slug": organization.slug, "deletedBy": None,
            "createdAt": organization.created, "updatedAt": organization.updated, "deletedAt": None}


def organization_named(organization):
    """As GET /auth/me lists it (4.2)."""
    return {"id": organization.id, "name": organization.name, "slug": organization.slug}


def membership_row(membership):
    return {"userId": membership.user.id, "organizationId": membership.organization.id,
            "role": membership.role, "createdAt": membership.created, "updatedAt": membership.updated}


def membership_read(membership):
    return {**membership_row(membership), "organization": organization_read(membership.organization)}


def user_read(user, memberships):
    """With the password hash, as sign-in gives it (1.8)."""
    return {"email": user.email, "displayName": user.display_name, "passwordHash": user.password_hash,
            "active": user.active, "id": user.id, "createdAt": user.created, "updatedAt": user.updated,
            "deletedAt": None, "deletedBy": None,
            "memberships": [membership_read(one) for one in memberships]}


def user_created(user, membership):
    """With the password hash, as sign-up gives it (1.8)."""
    return {"id": user.id, "email": user.email, "displayName": user.display_name,
            "passwordHash": user.password_hash, "active": user.active,
            "memberships": [membership_row(membership)], "deletedBy": None,
            "createdAt": user.created, "updatedAt": user.updated, "deletedAt": None}
