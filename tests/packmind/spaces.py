# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Spaces and their members (contract, section 9). This edition can make no space but the default one (1.11)."""
from answers import Refused, field_of, framework_failure, json_answer, required_text
from routing import MEMBER, ORGANIZATION


def register(table, service):
    spaces = Spaces(service)
    base = "/organizations/:orgId/spaces"
    table.add("GET", base, MEMBER, spaces.list)
    table.add("GET", "/organizations/:orgId/user-spaces", MEMBER, spaces.list)
    table.add("GET", f"{base}/:slug", ORGANIZATION, spaces.by_slug)
    table.add("GET", f"{base}/:spaceId/members", MEMBER, spaces.members)
    table.add("POST", f"{base}/:spaceId/members", MEMBER, spaces.add_members)
    table.add("PATCH", f"{base}/:spaceId/members/:userId", MEMBER, spaces.set_role)
    table.add("DELETE", f"{base}/:spaceId/members/:userId", MEMBER, spaces.remove)
    for what, empty in (("commands", []), ("standards", {"standards": []}), ("skills", []),
                        ("packages", {"packages": []})):
        table.add("GET", f"{base}/:spaceId/{what}", MEMBER, spaces.contents(empty))


def space_row(space):
    return {"name": space.name, "slug": space.name.lower().replace(" ", "-"), "type": space.type,
            "isDefaultSpace": space.default, "color": space.color, "organizationId": space.organization.id,
            "id": space.id, "createdAt": space.created, "updatedAt": space.created, "deletedAt": None,
            "deletedBy": None}


class Spaces:
    def __init__(self, service):
        self.service, self.store = service, service.store

    def of_organization(self, request):
        return [space for space in self.store.spaces.values()
                if space.organization.id == request.params["orgId"]]

    def space(self, request):
        space = self.store.spaces.get(request.params["spaceId"])
        return space if space and space.organization.id == request.params["orgId"] else None

    def administers_organization(self, request):
        return self.store.membership(request.session.user.id, request.params["orgId"]).role == "admin"

    def list(self, request):
        """Only those that the caller is in, with the caller's role."""
        me = request.session.user.id
        mine = sorted((one for one in self.of_organization(request) if me in one.roles), key=lambda one: one.name)
        return json_answer({"spaces": [{**space_row(one), "role": one.roles[me], "pinned": False} for one in mine]})

    def by_slug(self, request):
        slug = request.params["slug"]
        for space in self.of_organization(request):
            if space_row(space)["slug"] == slug:
                return json_answer(space_row(space))
        raise framework_failure(404, f"Space with slug '{slug}' not found in organization")

    def entered(self, request):
        """The space for one who is in it or administers the organization, else a bare 500; None: unknown space."""
        space = self.space(request)
        if not self.administers_organization(request) and \
                (space is None or request.session.user.id not in space.roles):
            raise Refused("not a member of the space")
        return space

    def contents(self, empty):
        def answer(request):
            self.entered(request)
            return json_answer(empty)
        return answer

    def members(self, request):
        """An unknown space is an empty list for an admin."""
        space = self.entered(request)
        roles = space.roles if space else {}
        return json_answer({"members": [
            {"userId": user_id, "spaceId": space.id, "displayName": self.store.users[user_id].shown_name(),
             "role": role} for user_id, role in roles.items()]})

    def governed(self, request):
        """Here not being an admin is a 403 with a reason."""
        space, me = self.space(request), request.session.user.id
        if not self.administers_organization(request) and not (space and space.roles.get(me) == "admin"):
            raise framework_failure(403, f"User {me} is not an admin of space {request.params['spaceId']}")
        return space

    def add_members(self, request):
        """Those that worked; failures are dropped silently, and a second time replaces the role."""
        space = self.governed(request)
        wanted = field_of(request.body, "members")
        if not isinstance(wanted, list):
            raise Refused("members is missing")
        done = []
        for one in wanted:
            user_id = one.get("userId")
            if space and self.store.membership(user_id, request.params["orgId"]):
                space.roles[user_id] = one.get("role")
                done.append({"userId": user_id, "spaceId": space.id, "role": one.get("role")})
        return json_answer({"memberships": done}, 201)

    def set_role(self, request):
        space, user_id = self.governed(request), request.params["userId"]
        shown = request.params["spaceId"]
        if user_id == request.session.user.id:
            raise framework_failure(400, f"User {user_id} cannot update their own role in space {shown}")
        if not space or user_id not in space.roles:
            raise framework_failure(400, f"User {user_id} is not a member of space {shown}")
        space.roles[user_id] = required_text(request.body, "role")
        return json_answer({"updated": True})

    def remove(self, request):
        space, user_id = self.governed(request), request.params["userId"]
        if space and space.default:
            raise framework_failure(400, f"Cannot remove members from default space {space.id}")
        if user_id == request.session.user.id:
            raise framework_failure(400, f"User {user_id} cannot remove themselves from space "
                                         f"{request.params['spaceId']}")
        removed = space.roles.pop(user_id, None) if space else None
        return json_answer({"removed": removed is not None})
