# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Who is asking, and whether the route lets them (contract, 1.2 to 1.6, 3.2, 5.4)."""
from dataclasses import dataclass

import routing
import tokens
from answers import Refused, framework_failure
from store import User


@dataclass
class Session:
    """Of a cookie or a key: the user, and the organization as the token names it."""

    user: User
    organization: dict


class Guard:
    def __init__(self, service):
        self.service, self.store = service, service.store

    def payload(self, token):
        return tokens.opened(self.service.secret, token, self.service.clock.now())

    def session_of(self, payload):
        """None for a token without an organization: it opens no guarded route (1.4)."""
        if not payload or not payload.get("organization"):
            return None
        user = self.store.users.get(payload["user"]["userId"])
        return Session(user, payload["organization"]) if user else None

    def session(self, request):
        """A valid cookie wins over a key (5.2); the three messages of a 401 are in 3.2."""
        session = self.session_of(self.payload(request.cookie("auth_token")))
        if session:
            return session
        header = request.headers.get("authorization")
        if header is None:
            raise framework_failure(401, "No authentication token or API key")
        scheme, _, key = header.partition(" ")
        if scheme != "Bearer":
            raise framework_failure(401, "Invalid Authorization header")
        token = tokens.token_in_key(key.strip())
        session = self.session_of(self.payload(token)) if token else None
        if not session:
            raise framework_failure(401, "Invalid or expired API key")
        return session

    def admit(self, route, request):
        """Raises where the route is closed to this request; sets request.session where there is one."""
        if route.access == routing.PUBLIC:
            return
        request.session = self.session(request)
        if route.access == routing.SESSION:
            return
        if request.params["orgId"] != request.session.organization["id"]:
            raise framework_failure(403, "Access denied: You do not have access to this organization")
        if route.access in (routing.MEMBER, routing.ADMIN):
            self.membership(request, request.params["orgId"], route.access == routing.ADMIN)

    def membership(self, request, organization_id, as_admin):
        """The membership in the database: it decides, not the role in the token (1.6). A bare 500 (1.1)."""
        membership = self.store.membership(request.session.user.id, organization_id)
        if membership is None:
            raise Refused("not a member of the organization")
        if as_admin and membership.role != "admin":
            raise Refused("must be an admin of the organization")
        return membership
