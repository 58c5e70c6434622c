# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What the server remembers: people, organizations, memberships, invitations, spaces.

Nothing here knows HTTP. Ids and dates are written as section 2 of the contract says. A method that makes
something does no check of its own: the rules are the routes'.
"""
import base64
import hashlib
import re
import time
import unicodedata
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Optional

INVITATION_SECONDS = 48 * 3600  # 4.7
RESET_SECONDS = 4 * 3600  # 4.7
CODE_SECONDS = 300  # 5.1


class Clock:
    """The time of the server, which a test may advance. Seconds since 1970 with a fraction."""

    def __init__(self):
        self.ahead = 0.0

    def now(self):
        return time.time() + self.ahead


def iso(seconds):
    moment = datetime.fromtimestamp(seconds, timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def new_id():
    return str(uuid.uuid4())


def slug_of(name):
    """Lower case ASCII, unknown characters dropped; a name without any usable one gets a code (section 6)."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[\s-]+", "-", re.sub(r"[^a-z0-9\s-]", "", plain).strip()).strip("-")
    return slug or re.sub(r"[^a-z0-9]", "", base64.b64encode(name.encode()).decode().lower())


def hash_of(password, salt=None):
    """A text in the shape of a bcrypt hash (1.8), fast enough to seed thousands of people."""
    salt = salt or base64.b64encode(uuid.uuid4().bytes, b"./").decode()[:22]
    digest = base64.b64encode(hashlib.sha512((salt + password).encode()).digest(), b"./").decode()[:31]
    return f"$2b$10${salt}{digest}"


@dataclass(eq=False)
class User:
    id: str
    email: str
    password_hash: Optional[str]
    active: bool
    created: str
    updated: str
    display_name: Optional[str] = None
    failures: list = field(default_factory=list)  # Times of wrong passwords (4.3)
    invitation: Optional["Ticket"] = None  # The newest; None again once it was used

    def has_password(self, password):
        return self.password_hash is not None and \
            hash_of(password, self.password_hash[7:29]) == self.password_hash

    def shown_name(self):
        return self.display_name or self.email.split("@")[0]


@dataclass(eq=False)
class Organization:
    id: str
    name: str
    slug: str
    created: str
    updated: str
    llm: Optional[dict] = None
    render_modes: Optional[dict] = None
    git: list = field(default_factory=list)
    default_space: Optional["Space"] = None


@dataclass(eq=False)
class Membership:
    user: User
    organization: Organization
    role: str
    created: str
    updated: str


@dataclass(eq=False)
class Ticket:
    """An invitation, a reset token or a CLI login code: used once, before it expires."""

    id: str
    token: str
    user: User
    expires: float
    created: str
    organization: Optional[dict] = None  # Of a CLI login code: as in the session's token


@dataclass(eq=False)
class Space:
    id: str
    organization: Organization
    name: str
    type: str
    color: str
    default: bool
    created: str
    roles: dict = field(default_factory=dict)  # userId -> role


class Store:
    def __init__(self, clock):
        self.clock = clock
        self.users, self.by_email = {}, {}
        self.organizations, self.by_slug = {}, {}
        self.of_user, self.of_organization = {}, {}  # id -> {other id -> Membership}
        self.invitations, self.resets, self.codes = {}, {}, {}  # token -> Ticket
        self.spaces = {}
        self.mails = []

    def stamp(self):
        return iso(self.clock.now())

    def user(self, email):
        return self.by_email.get(email.strip().lower())

    def add_user(self, email, password=None, active=True):
        now = self.stamp()
        hashed = hash_of(password) if password is not None else None
        user = User(new_id(), email.strip().lower(), hashed, active, now, now)
        self.users[user.id] = self.by_email[user.email] = user
        self.of_user[user.id] = {}
        return user

    def add_organization(self, name):
        now = self.stamp()
        organization = Organization(new_id(), name, slug_of(name), now, now)
        self.organizations[organization.id] = self.by_slug[organization.slug] = organization
        self.of_organization[organization.id] = {}
        self.add_space(organization, "Global", "open", "pink", True)
        return organization

    def rename(self, organization, name):
        del self.by_slug[organization.slug]
        organization.name, organization.slug = name, slug_of(name)
        organization.updated = self.stamp()
        self.by_slug[organization.slug] = organization

    def join(self, user, organization, role, space_role="member"):
        now = self.stamp()
        membership = Membership(user, organization, role, now, now)
        self.of_user[user.id][organization.id] = membership
        self.of_organization[organization.id][user.id] = membership
        organization.default_space.roles[user.id] = space_role
        return membership

    def membership(self, user_id, organization_id):
        return self.of_organization.get(organization_id, {}).get(user_id)

    def set_role(self, membership, role):
        """The changed row comes last from now on: lists have no promised order (1.10)."""
        membership.role, membership.updated = role, self.stamp()
        members = self.of_organization[membership.organization.id]
        members[membership.user.id] = members.pop(membership.user.id)

    def leave(self, membership):
        """Out of the organization and of its spaces; the account stays (section 7)."""
        organization, user = membership.organization, membership.user
        del self.of_user[user.id][organization.id]
        del self.of_organization[organization.id][user.id]
        for space in self.spaces.values():
            if space.organization is organization:
                space.roles.pop(user.id, None)

    def add_space(self, organization, name, kind, color, default=False):
        space = Space(new_id(), organization, name, kind, color, default, self.stamp())
        self.spaces[space.id] = space
        if default:
            organization.default_space = space
        return space

    def usable(self, tickets, token):
        ticket = tickets.get(token)
        return ticket if ticket and ticket.expires > self.clock.now() else None

    def add_invitation(self, user):
        user.invitation = self.add_ticket(self.invitations, user, INVITATION_SECONDS)
        return user.invitation

    def add_ticket(self, tickets, user, seconds, organization=None):
        ticket = Ticket(new_id(), new_id(), user, self.clock.now() + seconds, self.stamp(), organization)
        tickets[ticket.token] = ticket
        return ticket
