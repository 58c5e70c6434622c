# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Sign-in, the session, sign-up, the profile (contract, section 4)."""
import re

import tokens
from answers import Failure, Refused, UNDEFINED, field_of, json_answer, mapped_failure, required_text
from bodies import membership_read, organization_created, organization_named, organization_read, user_created, \
    user_read
from routing import PUBLIC, SESSION
from store import iso, slug_of

DISPLAY_NAME_MAX = 255


def register(table, service):
    auth = Auth(service)
    table.add("POST", "/auth/signin", PUBLIC, auth.sign_in)
    table.add("GET", "/auth/me", PUBLIC, auth.me)
    table.add("POST", "/auth/selectOrganization", PUBLIC, auth.select_organization)
    table.add("POST", "/auth/signout", SESSION, auth.sign_out)
    table.add("POST", "/auth/check-email-availability", PUBLIC, auth.check_email)
    table.add("POST", "/auth/signup", PUBLIC, auth.sign_up)
    table.add("PATCH", "/auth/profile", SESSION, auth.profile)


def weak(password):
    """At least 8 characters, at least 2 of them neither letter nor digit (4.6)."""
    return len(password) < 8 or len(re.findall(r"[^A-Za-z0-9]", password)) < 2


def cookie_for(service, user, with_memberships=False):
    """A new session: for the only organization of the user, else for none (4.1)."""
    memberships = list(service.store.of_user[user.id].values())
    only = memberships[0] if len(memberships) == 1 else None
    carried = [membership_read(one) for one in memberships] if with_memberships else None
    payload = tokens.payload_of(user, only and only.organization, only and only.role, carried)
    return session_cookie(service, payload)


def session_cookie(service, payload):
    now = int(service.clock.now())
    token = tokens.issue(service.secret, payload, now, tokens.COOKIE_LIFETIME)
    return tokens.session_cookie(token, now, service.settings.cookie_secure)


class Auth:
    def __init__(self, service):
        self.service, self.store, self.clock = service, service.store, service.clock

    def sign_in(self, request):
        """4.1. The e-mail is compared without case."""
        email = required_text(request.body, "email")
        password = required_text(request.body, "password")
        user = self.store.user(email)
        if user:
            self.refuse_locked(user)
        if not user or not user.has_password(password):
            if user:
                user.failures.append(self.clock.now())
            raise mapped_failure(401, "Invalid email or password")
        user.failures.clear()
        memberships = list(self.store.of_user[user.id].values())
        answer = {"user": user_read(user, memberships)}
        if len(memberships) == 1:
            answer["organization"] = organization_read(memberships[0].organization)
            answer["role"] = memberships[0].role
        else:
            answer["organizations"] = [{"organization": organization_read(one.organization), "role": one.role}
                                       for one in memberships]
        return json_answer(answer, headers=[cookie_for(self.service, user)])

    def refuse_locked(self, user):
        """4.3: from the fourth try on, until 30 minutes after the first; the body has no statusCode."""
        settings, now = self.service.settings, self.clock.now()
        if user.failures and user.failures[0] + settings.login_ban_seconds <= now:
            user.failures.clear()
        if len(user.failures) >= settings.max_login_attempts:
            until = iso(user.failures[0] + settings.login_ban_seconds)
            raise Failure(json_answer({"message": "Too many login attempts. Please try again later.",
                                       "bannedUntil": until}, 429))

    def me(self, request):
        """4.2. Reads only the cookie; name, slug and role come from the database."""
        cookie = request.cookie("auth_token")
        if not cookie:
            self.unknown("No valid access token found")
        payload = self.service.guard.payload(cookie)
        user = payload and self.store.users.get(payload["user"]["userId"])
        if not user:
            self.unknown("Invalid or expired access token")
        answer = {"edition": self.service.settings.edition,
                  "user": {"id": user.id, "email": user.email, "displayName": user.display_name}}
        if payload.get("organization"):
            membership = self.store.membership(user.id, payload["organization"]["id"])
            if not membership:
                self.unknown("User does not have access to the organization in token")
            answer["organization"] = {**organization_named(membership.organization), "role": membership.role,
                                      "githubAppMode": "on-prem"}
        else:
            answer["organizations"] = [{"organization": organization_named(one.organization), "role": one.role}
                                       for one in self.store.of_user[user.id].values()]
            answer["message"] = "User is authenticated but has not selected an organization"
        answer["authenticated"] = True
        return json_answer(answer)

    def unknown(self, message):
        """The 401 of this route has a shape of its own, and always names the edition."""
        raise Failure(json_answer({"edition": self.service.settings.edition, "message": message,
                                   "authenticated": False}, 401))

    def select_organization(self, request):
        """4.4. Cookie only; every failure is a bare 500."""
        payload = self.service.guard.payload(request.cookie("auth_token"))
        if not payload:
            raise Refused("no valid cookie")
        organization_id = required_text(request.body, "organizationId")
        membership = self.store.membership(payload["user"]["userId"], organization_id)
        if not membership:
            raise Refused("not a member of the organization")
        chosen = tokens.payload_of(membership.user, membership.organization, membership.role)
        return json_answer({}, headers=[session_cookie(self.service, chosen)])

    def sign_out(self, _request):
        """4.5. Nothing is revoked (1.7): the client is asked to drop the cookie."""
        return json_answer({"message": "Sign out successful"}, headers=[tokens.dropped_cookie()])

    def check_email(self, request):
        """4.6. No format check; a missing e-mail is "available"."""
        email = field_of(request.body, "email")
        if email is not UNDEFINED and not isinstance(email, str):
            raise Refused("email is not a text")
        return json_answer({"available": not (email and self.store.user(email))})

    def sign_up(self, request):
        """4.6. 201 without a cookie. Broken rules are a bare 500; a refusal after them leaves an organization."""
        email = required_text(request.body, "email")
        password = required_text(request.body, "password")
        if weak(password):
            raise Refused("the password is too weak")
        organization = self.store.add_organization(self.free_name(email))
        if self.store.user(email):
            raise mapped_failure(409, "An account with this email address already exists")
        if field_of(request.body, "method") != "password":
            raise Refused("unknown method")
        user = self.store.add_user(email, password)
        membership = self.store.join(user, organization, "admin", "admin")
        return json_answer({"user": user_created(user, membership),
                            "organization": organization_created(organization)}, 201)

    def free_name(self, email):
        """organizationName is ignored: always the local part, with " 2", " 3"… when taken (4.6)."""
        base = f"{email.strip().lower().split('@')[0]}'s organization"
        name, number = base, 1
        while slug_of(name) in self.store.by_slug:
            number += 1
            name = f"{base} {number}"
        return name

    def profile(self, request):
        """4.6: trimmed, inner white space folded, empty becomes null."""
        name = field_of(request.body, "displayName")
        if name is not None and not isinstance(name, str):
            raise Refused("displayName is not a text")
        name = " ".join(name.split()) if name else None
        if name and len(name) > DISPLAY_NAME_MAX:
            raise mapped_failure(400, "Invalid display name: must not exceed 255 characters")
        user = request.session.user
        user.display_name, user.updated = name or None, self.store.stamp()
        return json_answer({"displayName": user.display_name})
