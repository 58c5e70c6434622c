# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Invitations, password resets, social sign-in, the CLI login and API keys (contract, 4.7, 4.8 and section 5)."""
import tokens
from answers import Refused, framework_failure, json_answer, mapped_failure, required_text
from auth import cookie_for
from routing import PUBLIC, SESSION
from store import CODE_SECONDS, RESET_SECONDS, hash_of, iso

SOCIAL_PROVIDERS = ("GoogleOAuth", "MicrosoftOAuth", "GitHubOAuth")


def register(table, service):
    mails, keys = MailedTokens(service), Keys(service)
    table.add("GET", "/auth/validate-invitation/:token", PUBLIC, mails.validate_invitation)
    table.add("POST", "/auth/activate/:token", PUBLIC, mails.activate)
    table.add("POST", "/auth/forgot-password", PUBLIC, mails.forgot_password)
    table.add("GET", "/auth/validate-password-reset/:token", PUBLIC, mails.validate_reset)
    table.add("POST", "/auth/reset-password", PUBLIC, mails.reset_password)
    table.add("GET", "/auth/social/providers", PUBLIC, lambda _request: json_answer({"providers": []}))
    table.add("GET", "/auth/social/authorize/:provider", PUBLIC, authorize_social)
    table.add("POST", "/auth/cli-login-code", SESSION, keys.cli_login_code)
    table.add("POST", "/auth/cli-login-exchange", PUBLIC, keys.cli_login_exchange)
    table.add("POST", "/auth/api-key/generate", SESSION, keys.generate)
    table.add("GET", "/auth/api-key/current", SESSION, lambda _request: json_answer({"hasApiKey": False}))


def authorize_social(request):
    """4.8, from the code: an unknown provider is a 400, one that is not configured a bare 500."""
    if request.params["provider"] not in SOCIAL_PROVIDERS:
        raise framework_failure(400, "Unknown provider")
    raise Refused("social sign-in is not configured")


class MailedTokens:
    """What the links in mails do. Any failure of the two that write is a bare 500 (4.7)."""

    def __init__(self, service):
        self.service, self.store = service, service.store

    def validity(self, ticket):
        """Always 200 (4.7), also for someone who was removed meanwhile."""
        return json_answer({"email": ticket.user.email if ticket else "", "isValid": ticket is not None})

    def validate_invitation(self, request):
        return self.validity(self.store.usable(self.store.invitations, request.params["token"]))

    def validate_reset(self, request):
        return self.validity(self.store.usable(self.store.resets, request.params["token"]))

    def activate(self, request):
        """The password rule of sign-up is not enforced here (4.6)."""
        password = required_text(request.body, "password")
        ticket = self.taken(self.store.invitations, request.params["token"], "invitation")
        ticket.user.invitation = None
        return self.signed_in(ticket.user, password, "Account activated successfully")

    def reset_password(self, request):
        """Clears the count of wrong passwords (4.3); the password rule is not enforced (4.6)."""
        token = required_text(request.body, "token")
        password = required_text(request.body, "password")
        ticket = self.taken(self.store.resets, token, "password reset")
        ticket.user.failures.clear()
        return self.signed_in(ticket.user, password, "Password reset successfully")

    def taken(self, tickets, token, what):
        ticket = self.store.usable(tickets, token)
        if not ticket:
            raise Refused(f"{what} unknown, used or expired")
        return tickets.pop(token)

    def signed_in(self, user, password, message):
        user.password_hash, user.active, user.updated = hash_of(password), True, self.store.stamp()
        cookie = cookie_for(self.service, user, with_memberships=True)
        return json_answer({"message": message, "user": {"id": user.id, "email": user.email, "isActive": True}},
                           headers=[cookie])

    def forgot_password(self, request):
        """The same 200 for everybody; only an account gets a mail."""
        user = self.store.user(required_text(request.body, "email"))
        if user and user.active:
            ticket = self.store.add_ticket(self.store.resets, user, RESET_SECONDS)
            self.store.mails.append({
                "to": user.email, "kind": "reset", "token": ticket.token, "sentAt": ticket.created,
                "link": f"{self.service.web_url}/reset-password?token={ticket.token}"})
        return json_answer({"success": True, "message": "If your email is registered, you will receive a "
                                                        "password reset link shortly."})


class Keys:
    """Nothing is stored of a key: it can be neither listed nor revoked (1.7)."""

    def __init__(self, service):
        self.service, self.store = service, service.store

    def key_for(self, user, organization):
        """{"apiKey","expiresAt"}: 90 days, whole seconds (5.2). `organization`: as in the asking token."""
        now = int(self.service.clock.now())
        payload = {"user": {"name": user.email, "userId": user.id}, "organization": organization}
        token = tokens.issue(self.service.secret, payload, now, tokens.KEY_LIFETIME)
        return {"apiKey": tokens.api_key(self.service.web_url, token),
                "expiresAt": iso(now + tokens.KEY_LIFETIME)}

    def generate(self, request):
        return json_answer(self.key_for(request.session.user, request.session.organization), 201)

    def cli_login_code(self, request):
        """5.1: 5 minutes, one use, bound to the organization of the session."""
        ticket = self.store.add_ticket(self.store.codes, request.session.user, CODE_SECONDS,
                                       request.session.organization)
        return json_answer({"code": ticket.token, "expiresAt": iso(ticket.expires)}, 201)

    def cli_login_exchange(self, request):
        code = required_text(request.body, "code")
        ticket = self.store.codes.get(code)
        if not ticket:
            raise mapped_failure(404, "CLI login code not found or invalid")
        if ticket.expires <= self.service.clock.now():
            raise mapped_failure(410, "CLI login code has expired")
        del self.store.codes[code]
        return json_answer(self.key_for(ticket.user, ticket.organization))
