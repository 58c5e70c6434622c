# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Members of an organization (contract, section 7)."""
import re

from answers import Refused, UNDEFINED, field_of, framework_failure, json_answer, required_text
from routing import ADMIN, MEMBER
from store import iso

ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def register(table, service):
    users = Users(service)
    table.add("GET", "/organizations/:orgId/users", MEMBER, users.list)
    table.add("GET", "/organizations/:orgId/users/statuses", ADMIN, users.statuses)
    table.add("POST", "/organizations/:orgId/users/invite", ADMIN, users.invite)
    table.add("PATCH", "/organizations/:orgId/users/:userId/role", ADMIN, users.set_role)
    table.add("DELETE", "/organizations/:orgId/users/:userId", ADMIN, users.remove)


class Users:
    def __init__(self, service):
        self.service, self.store = service, service.store

    def members(self, request):
        return self.store.of_organization[request.params["orgId"]].values()

    def list(self, request):
        """No e-mail in it; whole, and in no promised order (1.10)."""
        return json_answer({"users": [
            {"userId": one.user.id, "displayName": one.user.shown_name(), "role": one.role}
            for one in self.members(request)]})

    def statuses(self, request):
        """Of another query and so in another order than the list: join by userId."""
        members = sorted(self.members(request), key=lambda one: one.user.id)
        return json_answer({"userStatuses": [self.status(one) for one in members]})

    def status(self, membership):
        user = membership.user
        row = {"userId": user.id, "email": user.email, "role": membership.role, "isActive": user.active}
        ticket = user.invitation
        if user.active:
            row["invitationStatus"] = "accepted"
        elif ticket is None:
            row["invitationStatus"] = "none"
        else:
            pending = ticket.expires > self.service.clock.now()
            row["invitationStatus"] = "pending" if pending else "expired"
            row["invitationExpirationDate"] = iso(ticket.expires)
            if pending:
                row["invitationLink"] = self.link(ticket)
        return row

    def link(self, ticket):
        return f"{self.service.web_url}/activate?token={ticket.token}"

    def invite(self, request):
        """Three lists. Accounts first, then one mail after the other: a failed one leaves them (1.13)."""
        emails = field_of(request.body, "emails")
        if not isinstance(emails, list):
            raise framework_failure(400, "emails must be an array of strings")
        if not emails or not all(isinstance(email, str) for email in emails):
            raise Refused("emails is empty or holds something else than texts")
        role = required_text(request.body, "role")
        accepted, skipped = self.sorted_out(emails)
        invited, added = [], []
        organization = self.store.organizations[request.params["orgId"]]
        for email in accepted:
            self.enter(email, organization, role, invited, added, skipped)
        created = [self.mailed(email, user) for email, user in invited]
        return json_answer({"created": created, "organizationInvitations": added, "skipped": skipped}, 201)

    @staticmethod
    def sorted_out(emails):
        """The addresses to go on with, and those skipped already."""
        accepted, skipped = {}, []
        for email in emails:
            key = email.strip().lower()
            if not ADDRESS.fullmatch(key):
                skipped.append({"email": email, "reason": "invalid-email"})
            elif key in accepted:
                skipped.append({"email": email, "reason": "duplicate-email"})
            else:
                accepted[key] = email
        return list(accepted.values()), skipped

    def enter(self, email, organization, role, invited, added, skipped):
        """An account for this address in the organization; the role is not validated, nor changed by a second
        invitation. An active account of another organization is added at once, without consent."""
        user = self.store.user(email) or self.store.add_user(email, active=False)
        member = self.store.membership(user.id, organization.id)
        if user.active and member:
            skipped.append({"email": email, "reason": "already-member"})
            return
        if not member:
            self.store.join(user, organization, role)
        if not user.active:
            invited.append((email, user))
            return
        added.append({"email": email, "userId": user.id, "organizationId": organization.id, "role": role})
        self.service.streams.user_context_change(user, organization, "invited", role)

    def mailed(self, email, user):
        """The still valid invitation again, or a new one; the mail decides whether the request goes on."""
        ticket = user.invitation
        if not ticket or ticket.expires <= self.service.clock.now():
            ticket = self.store.add_invitation(user)
        if self.service.settings.mail == "down":
            raise Refused("the mail server does not answer")
        if self.service.settings.mail == "delivered":
            self.store.mails.append({"to": user.email, "kind": "invitation", "token": ticket.token,
                                     "sentAt": self.store.stamp(), "link": self.link(ticket)})
        return {"email": email, "userId": user.id, "invitation": {
            "id": ticket.id, "userId": user.id, "token": ticket.token, "expirationDate": iso(ticket.expires),
            "createdAt": ticket.created, "updatedAt": ticket.created}}

    def set_role(self, request):
        """Not one's own. An unknown role is stored as it is; without newRole nothing changes."""
        target = self.other_member(request, "cannot change your own role")
        role = field_of(request.body, "newRole")
        if role is UNDEFINED:
            return json_answer({"success": True})
        if not isinstance(role, str):
            raise Refused("newRole is not a text")
        self.store.set_role(target, role)
        self.service.streams.user_context_change(target.user, target.organization, "role_changed", role)
        return json_answer({"success": True, "updatedRole": role})

    def remove(self, request):
        """The account and a pending invitation stay."""
        target = self.other_member(request, "cannot remove yourself")
        self.store.leave(target)
        self.service.streams.user_context_change(target.user, target.organization, "removed")
        return json_answer({"removed": True})

    def other_member(self, request, own):
        user_id = request.params["userId"]
        if user_id == request.session.user.id:
            raise Refused(own)
        membership = self.store.membership(user_id, request.params["orgId"])
        if not membership:
            raise Refused("user not found")
        return membership
