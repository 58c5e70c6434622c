# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Thousands of organizations or members at once, as in section 12 of the contract, and what no route can make."""
from auth import Auth
from store import hash_of, iso, slug_of

PASSWORD = "Fake-passw0rd!!"


class Seeding:
    """Bodies and answers are described in README.md."""

    def __init__(self, service):
        self.store, self.auth = service.store, Auth(service)

    def person(self, request):
        """An active account (made where there is none) that gets `organizations` more of them."""
        body, store = request.body, self.store
        user = store.user(body["email"]) or store.add_user(body["email"], body.get("password", PASSWORD))
        if "displayName" in body:
            user.display_name = body["displayName"]
        made = [self.organization(body, user) for _ in range(body.get("organizations", 1))]
        if "members" in body:
            self.fill(made[0], body["members"], body)
        return {"userId": user.id, "organizationIds": [one.id for one in made]}

    def organization(self, body, user):
        """Named as the real server names the first one, and as the recordings name the others."""
        number = len(self.store.of_user[user.id])
        named = number > 0 or "prefix" in body
        name = self.free(body.get("prefix", "Scale organization"), number) if named else self.auth.free_name(user.email)
        organization = self.store.add_organization(name)
        self.store.join(user, organization, body.get("role", "admin"), body.get("role", "admin"))
        return organization

    def free(self, prefix, number):
        while slug_of(f"{prefix} {number}") in self.store.by_slug:
            number += 1
        return f"{prefix} {number}"

    def members(self, request):
        organization = self.store.organizations[request.body["organizationId"]]
        return {"userIds": self.fill(organization, request.body["count"], request.body)}

    def fill(self, organization, count, body):
        """person1@scale.example, person2@…; with "pending": true they are invited and have no password."""
        domain, pending = body.get("domain", "scale.example"), body.get("pending", False)
        password, made, number = hash_of(PASSWORD), [], 0
        while len(made) < count:
            number += 1
            email = f"person{number}@{domain}"
            if self.store.user(email):
                continue
            user = self.store.add_user(email, active=not pending)
            if pending:
                self.store.add_invitation(user)
            else:
                user.password_hash = password
            self.store.join(user, organization, body.get("memberRole", "member"))
            made.append(user.id)
        return made

    def space(self, request):
        """A space that this edition has no route for; `members` is {userId: role}."""
        body = request.body
        organization = self.store.organizations[body["organizationId"]]
        space = self.store.add_space(organization, body["name"], body.get("type", "restricted"),
                                     body.get("color", "blue"))
        space.roles.update(body.get("members", {}))
        return {"spaceId": space.id}

    def set_expiry(self, request):
        """Ends the invitation of one person at another time than the clock would."""
        ticket = self.store.user(request.body["email"]).invitation
        ticket.expires = self.store.clock.now() + float(request.body["expiresInSeconds"])
        return {"expires": iso(ticket.expires)}
