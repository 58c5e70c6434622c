# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Organizations (contract, section 6). There is no delete (1.11), no paging and no total (1.10)."""
from answers import Refused, UNDEFINED, field_of, framework_failure, json_answer
from bodies import organization_created, organization_read
from routing import ORGANIZATION, PUBLIC, SESSION
from store import slug_of

NAME_MAX = 255


def register(table, service):
    organizations = Organizations(service)
    table.add("GET", "/organizations", SESSION, organizations.list)
    table.add("POST", "/organizations", SESSION, organizations.create)
    table.add("GET", "/organizations/by-name/:name", PUBLIC, organizations.by_name)
    table.add("GET", "/organizations/:orgId", ORGANIZATION, organizations.info)
    table.add("PATCH", "/organizations/:orgId/name", SESSION, organizations.rename)


class Organizations:
    def __init__(self, service):
        self.service, self.store = service, service.store

    def list(self, request):
        """All of the user, whatever organization the token is for (1.3); no role in it."""
        return json_answer([organization_read(one.organization)
                            for one in self.store.of_user[request.session.user.id].values()])

    def create(self, request):
        """The caller becomes admin; the session does not move there."""
        name = field_of(request.body, "name")
        if name is UNDEFINED or name is None or (isinstance(name, str) and not name.strip()):
            raise framework_failure(400, "Organization name is required")
        name = self.storable(name)
        self.refuse_taken(name)
        organization = self.store.add_organization(name)
        self.store.join(request.session.user, organization, "admin", "admin")
        return json_answer(organization_created(organization), 201)

    def rename(self, request):
        """Works for any organization that the user administers, with any of the user's tokens (1.3)."""
        membership = self.service.guard.membership(request, request.params["orgId"], as_admin=True)
        name = field_of(request.body, "name")
        if name is UNDEFINED or name is None or (isinstance(name, str) and not name.strip()):
            shown = "null" if name is None else name
            raise framework_failure(400, f'Invalid organization name: "{shown}"')
        name = self.storable(name)
        self.refuse_taken(name, membership.organization)
        self.store.rename(membership.organization, name)
        return json_answer({"organization": organization_read(membership.organization)})

    def storable(self, name):
        """Not a text, or longer than 255 characters: a bare 500 (3.3)."""
        if not isinstance(name, str):
            raise Refused("the name is not a text")
        if len(name.strip()) > NAME_MAX:
            raise Refused("the name is too long for its column")
        return name.strip()

    def refuse_taken(self, name, own=None):
        """Slugs are unique across the whole server, so also against organizations one cannot see."""
        if self.store.by_slug.get(slug_of(name)) not in (None, own):
            raise framework_failure(409, f'An organization with a similar name already exists. The name "{name}" '
                                         "conflicts with an existing organization when converted to URL-friendly "
                                         "format.")

    def by_name(self, request):
        name = request.params["name"]
        organization = self.store.by_slug.get(slug_of(name))
        if not organization:
            raise framework_failure(404, f"Organization with name '{name}' not found")
        return json_answer(organization_read(organization))

    def info(self, request):
        return json_answer({"message": "Organization routing active", "organizationId": request.params["orgId"]})
