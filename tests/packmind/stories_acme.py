# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Ada signs up, founds organizations, invites people, and is removed by one of them."""
import base64
import json

from caller import UNKNOWN_ID
from replaying import Story

DAY = 24 * 3600
ACME = "bff5805d-e584-47b0-8098-6ca5b49be975"
BETA = "713238a7-b56e-4c96-92cb-dbc5db025e1b"
BOB = "720d52d8-b67f-4802-b8f5-b4214f9a047f"


class Acme(Story):
    def tell(self):
        self.anybody = self.caller()
        self.strangers()
        self.sign_up()
        self.sign_in()
        self.with_a_key()
        self.found_organizations()
        self.select()
        self.rename()
        self.invite()
        self.activate()
        self.roles()
        self.remove()
        self.ada_is_removed()
        self.reset_and_lockout()
        self.codes_and_expiry()

    def play_all(self, caller, area, *names, **more):
        for name in names:
            self.play(f"{area}.{name}", caller, **more)

    def strangers(self):
        self.play_all(self.anybody, "general", "healthcheck", "root", "not-found", "not-found-outside-prefix",
                      "malformed-json", "body-too-large", "cors-preflight", "cors-simple-unknown-origin")
        self.play_all(self.anybody, "auth", "guard.no-auth", "guard.bad-cookie", "guard.bad-scheme", "me.no-cookie",
                      "me.bad-cookie", "signout.no-auth", "cli-login-code.no-auth", "social.providers",
                      "social.authorize-not-configured", "validate-invitation.invalid",
                      "cli-login-exchange.empty-body", "forgot-password.missing", "forgot-password.unknown",
                      "reset-password.no-token")
        self.play("auth.cli-login-exchange.unknown", self.anybody, token=UNKNOWN_ID)
        self.play("sse.stream.no-auth", self.anybody)
        self.play("organizations.by-name.missing", self.anybody)

    def sign_up(self):
        self.play_all(self.anybody, "auth.check-email-availability", "free", "empty-object", "no-body", "not-an-email")
        self.play_all(self.anybody, "auth.signup", "created", "email-taken", "email-missing", "password-no-symbols",
                      "password-short", "method-missing", "after-method-missing.email-still-free",
                      "email-invalid-accepted", "organization-name-ignored", "same-local-part")
        self.play("auth.check-email-availability.taken", self.anybody)

    def sign_in(self):
        self.play_all(self.anybody, "auth.signin", "email-missing", "password-missing", "unknown-email",
                      "unknown-email-never-locked", "wrong-password")
        self.ada = self.caller()
        self.play("auth.signin.one-organization", self.ada)
        self.play("auth.me.with-organization", self.ada)
        self.play("organizations.list.one", self.ada)
        self.play_all(self.ada, "organizations.info", "current", "not-a-uuid")
        self.play("users.statuses.only-me", self.ada)
        self.play("auth.profile.too-long", self.ada)
        self.play("auth.profile.wrong-type", self.ada)
        self.play("auth.profile.clear", self.ada)

    def with_a_key(self):
        self.play("auth.api-key.generate", self.ada)
        code = self.play("auth.cli-login-code.created", self.ada).body["code"]
        key = self.play("auth.cli-login-exchange.ok", self.anybody, token=code).body["apiKey"]
        self.play("auth.cli-login-exchange.second-use", self.anybody, token=code)
        self.key = self.caller(key=key)
        for name in ("profile", "generate-another", "me-is-401", "organizations", "organization-users"):
            self.play(f"api-key.{name}", self.key)
        self.play("users.list", self.ada)
        self.masked_keys(key)

    def masked_keys(self, key):
        """The recorder masked what it sent here."""
        token = json.loads(base64.b64decode(key))["jwt"]
        without = base64.b64encode(json.dumps({"jwt": token}).encode()).decode()
        forged = token.rsplit(".", 1)[0] + ".AAAA"
        self.play("auth.guard.bad-api-key", self.caller(key="bm9uc2Vuc2U="))
        self.play("api-key.raw-jwt-as-bearer", self.caller(key=token))
        self.play("api-key.without-host", self.caller(key=without))
        self.play("auth.guard.wrong-signature", self.caller(cookie=forged))
        self.play("api-key.as-cookie", self.caller(cookie=token))
        self.play("api-key.as-cookie.select-organization", self.caller(cookie=token))

    def found_organizations(self):
        other = self.caller()
        other.sign_in("ada@other.example")
        self.play("organizations.create.name-255", other)
        self.play_all(self.ada, "organizations.create", "created", "name-blank", "name-missing", "no-body",
                      "slug-conflict-symbols", "name-only-symbols")
        self.ada.post("/organizations", {"name": "???"})
        self.play("organizations.create.name-unicode", self.ada)
        listed = self.play("organizations.list.several", self.ada)
        self.play("general.conditional-get", self.ada, headers={"if-none-match": listed.headers["etag"]})
        self.play("organizations.by-name.found", self.anybody)
        self.play("organizations.info.other-organization", self.ada)
        self.play("api-key.other-organization", self.key)

    def select(self):
        before = self.caller(cookie=self.ada.cookie)
        self.play_all(before, "auth.select-organization", "missing", "not-a-member")
        second = self.caller(cookie=self.ada.cookie)
        self.play("auth.select-organization.switch", second)
        self.play("auth.select-organization.old-cookie-still-valid", self.ada)
        self.play("auth.guard.cookie-and-api-key", self.caller(cookie=second.cookie, key=self.key.key))
        unselected = self.caller()
        unselected.sign_in("ada@acme.example")
        self.play("auth.guard.cookie-without-organization", unselected)
        self.play("auth.signout.without-organization", unselected)
        self.play("auth.api-key.generate.without-organization", unselected)

    def rename(self):
        self.play_all(self.ada, "organizations.rename", "other-organization-i-administer")
        self.play("organizations.rename.other-organization-by-api-key", self.key)
        self.play_all(self.ada, "organizations.rename", "ok", "blank", "missing", "wrong-type", "conflict",
                      "not-a-uuid", "unknown-organization")
        self.play("auth.me.after-rename", self.ada)

    def invite(self):
        self.play_all(self.ada, "users.invite", "emails-missing", "emails-not-strings", "empty", "role-missing",
                      "created", "mixed", "role-unknown")
        self.play("users.statuses", self.ada)
        self.bobs = self.mailed("bob@acme.example")
        self.play("auth.validate-invitation.valid", self.anybody, token=self.bobs)

    def activate(self):
        self.play("auth.activate.password-missing", self.anybody, token=self.bobs)
        self.bob, self.carol = self.caller(), self.caller()
        self.play("auth.activate.ok", self.bob, token=self.bobs)
        self.play("auth.activate.used", self.anybody, token=self.bobs)
        self.play("auth.validate-invitation.used", self.anybody, token=self.bobs)
        self.play("auth.activate.weak-password-accepted", self.carol, token=self.mailed("carol@acme.example"))
        self.play("auth.me.after-activation", self.bob)
        self.play("users.list.as-member", self.bob)
        self.standin.control("POST", "/invitations", {"email": "dave@acme.example", "expiresInSeconds": -3600})
        self.play("users.statuses.with-expired", self.ada)
        self.play("users.invite.after-expiry", self.ada)

    def roles(self):
        self.play_all(self.bob, "users", "statuses.as-member", "invite.as-member", "role.as-member", "remove.as-member")
        self.play("organizations.rename.as-member", self.bob)
        self.play("api-key.generate.as-member", self.bob)
        self.play("users.role.promote", self.ada)
        self.play("auth.me.after-promotion-old-cookie", self.bob)
        self.play("users.role.demote", self.ada)
        self.play("users.role.member-cookie-still-says-admin", self.bob)
        self.play_all(self.ada, "users.role", "own", "unknown-user", "not-a-uuid", "missing-role")
        self.play("users.list.with-odd-roles", self.ada)
        self.play("users.role.unknown-role-accepted", self.ada)

    def remove(self):
        graces = self.mailed("grace@acme.example")
        self.play_all(self.ada, "users.remove", "self", "unknown-user", "not-a-uuid", "only-organization")
        self.play("auth.me.removed-from-organization", self.carol)
        stuck = self.caller()
        self.play("auth.signin.no-organization", stuck)
        self.play("auth.me.no-membership", stuck)
        self.play("organizations.create.without-any-organization", stuck)
        for row in self.ada.get(self.comparison.ours(f"/organizations/{ACME}/users")).body["users"]:
            if row["displayName"] in ("grace", "eve"):
                self.ada.delete(self.comparison.ours(f"/organizations/{ACME}/users/{row['userId']}"))
        self.play("auth.validate-invitation.after-removal", self.anybody, token=graces)
        self.play("users.remove.not-a-member", self.ada)

    def ada_is_removed(self):
        path = self.comparison.ours(f"/organizations/{ACME}/users/{BOB}/role")
        self.ada.patch(path, {"newRole": "admin"})
        self.play("users.role.last-admin", self.bob)
        self.play("users.remove.last-admin-by-other", self.bob)
        self.play_all(self.ada, "users.list", "removed-from-organization")
        self.play("organizations.list.removed-from-organization", self.ada)
        self.play("api-key.removed-from-organization", self.key)
        self.play("users.invite.active-user-added-directly", self.bob)

    def reset_and_lockout(self):
        self.play("auth.forgot-password.known", self.anybody)
        token = self.mailed("bob@acme.example")
        self.play("auth.reset-password.missing-password", self.anybody, token=token)
        self.play("auth.reset-password.ok", self.bob, token=token)
        self.play("auth.reset-password.used", self.anybody, token=token)
        self.play("auth.signout.ok", self.bob)
        self.play_all(self.anybody, "auth.signin", "lockout-attempt-1", "lockout-attempt-2", "lockout-attempt-3",
                      "locked-out", "locked-out-correct-password")

    def codes_and_expiry(self):
        self.ada.sign_in("ada@acme.example")
        self.ada.select(self.comparison.known[BETA])
        code = self.ada.post("/auth/cli-login-code").body["code"]
        self.standin.control("POST", "/clock", {"advanceSeconds": 301})
        self.play("auth.cli-login-exchange.expired", self.anybody, token=code)
        self.standin.control("POST", "/clock", {"advanceSeconds": 91 * DAY})
        self.play("auth.guard.expired-api-key", self.key)
        self.play_all(self.ada, "auth", "guard.expired-cookie", "me.expired-cookie",
                      "select-organization.expired-cookie")

