# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The root, the health check, rendering for coding agents, git connections, overview numbers (contract, 2 and 9)."""
from answers import Answer, Refused, UNDEFINED, field_of, framework_failure, json_answer
from routing import ADMIN, MEMBER, PUBLIC
from store import iso, new_id

RENDER_MODES = ["PACKMIND", "CODEX", "OPENCODE", "AGENTS_MD", "JUNIE", "GH_COPILOT", "CLAUDE", "CLAUDE_PLUGIN",
                "CURSOR", "GITLAB_DUO", "CONTINUE"]
NOTHING = {"total": 0, "active": 0}


def register(table, service):
    rendering, git = Rendering(service), Git(service)
    base = "/organizations/:orgId"
    table.add("GET", "/", PUBLIC, fixed({"message": "Hello api"}))
    table.add("GET", "/healthcheck", PUBLIC, lambda _request: json_answer(
        {"status": "ok", "timestamp": iso(service.clock.now()), "service": "packmind-api"}))
    table.add("GET", f"{base}/deployments/renderModeConfiguration", MEMBER, rendering.read)
    table.add("POST", f"{base}/deployments/renderModeConfiguration", ADMIN, rendering.save)
    table.add("GET", f"{base}/deployments/dashboard/kpi", MEMBER, fixed(
        {"standards": NOTHING, "recipes": NOTHING, "commands": NOTHING, "skills": NOTHING}))
    table.add("GET", f"{base}/deployments/dashboard/non-live", MEMBER, fixed(
        {"standards": [], "recipes": [], "commands": [], "skills": []}))
    table.add("GET", f"{base}/deployments/spaces/:spaceId/overview", MEMBER, fixed([]))
    table.add("GET", f"{base}/deployments/targets", MEMBER, fixed([]))
    table.add("GET", f"{base}/packages", MEMBER, fixed({"packages": []}))
    table.add("GET", f"{base}/git/repositories", MEMBER, fixed([]))
    table.add("GET", f"{base}/git/providers/github/app/status", MEMBER, fixed(
        {"hasApp": False, "revokedAt": None, "linkedProviderCount": 0}))
    table.add("GET", f"{base}/git/providers/github/app/install-url", MEMBER, git.install_url)
    table.add("GET", f"{base}/git/providers/github/app/manifest", MEMBER, git.manifest)
    table.add("GET", f"{base}/git/providers", MEMBER, git.list)
    table.add("PUT", f"{base}/git/providers", MEMBER, git.add)
    table.add("PUT", f"{base}/git/providers/:id", ADMIN, git.change)
    table.add("DELETE", f"{base}/git/providers/:id", ADMIN, git.delete)
    table.add("GET", f"{base}/git/providers/:id/check-auth", MEMBER, git.check_auth)


def fixed(value):
    return lambda _request: json_answer(value)


class Rendering:
    def __init__(self, service):
        self.store = service.store

    def read(self, request):
        saved = self.store.organizations[request.params["orgId"]].render_modes
        return json_answer({"configuration": saved})

    def save(self, request):
        """The configuration itself, not wrapped; PACKMIND always in it, in the server's order. Key order differs
        between the first save and later ones (1.12)."""
        asked = field_of(request.body, "activeRenderModes")
        if not isinstance(asked, list) or not set(asked) <= set(RENDER_MODES):
            raise Refused("no list, or an unknown agent in it")
        organization, now = self.store.organizations[request.params["orgId"]], self.store.stamp()
        first = organization.render_modes is None
        saved = organization.render_modes or {"id": new_id(), "createdAt": now}
        modes = [mode for mode in RENDER_MODES if mode in asked or mode == "PACKMIND"]
        organization.render_modes = {
            "id": saved["id"], "organizationId": organization.id, "activeRenderModes": modes,
            "createdAt": saved["createdAt"], "updatedAt": now, "deletedAt": None, "deletedBy": None}
        if not first:
            return json_answer(organization.render_modes, 201)
        order = ("id", "organizationId", "activeRenderModes", "deletedBy", "createdAt", "updatedAt", "deletedAt")
        return json_answer({key: organization.render_modes[key] for key in order}, 201)


class Git:
    """Create and change answer with the token in clear; the list has only hasAuth."""

    def __init__(self, service):
        self.service, self.store = service, service.store

    def kept(self, request):
        return self.store.organizations[request.params["orgId"]].git

    def one(self, request):
        for row in self.kept(request):
            if row["id"] == request.params["id"]:
                return row
        raise Refused("unknown git provider")

    def list(self, request):
        rows = [{**{key: value for key, value in row.items() if key != "token"}, "repos": [],
                 "hasAuth": bool(row["token"]), "lastDistributionAt": None} for row in self.kept(request)]
        return json_answer({"providers": rows})

    def add(self, request):
        """Any member may."""
        asked = {name: field_of(request.body, name) for name in
                 ("source", "url", "token", "authMethod", "displayName")}
        if not asked["token"]:
            raise framework_failure(400, "Git provider token is required")
        if UNDEFINED in asked.values():
            raise Refused("a field is missing")
        if any(row["displayName"] == asked["displayName"] for row in self.kept(request)):
            raise framework_failure(409, f"A connection with display name '{asked['displayName']}' already exists "
                                         "in this organization")
        now, organization_id = self.store.stamp(), request.params["orgId"]
        row = {"source": asked["source"], "organizationId": organization_id, "url": asked["url"],
               "token": asked["token"], "authMethod": asked["authMethod"], "displayName": asked["displayName"],
               "appInstallationId": None, "organizationGitHubAppId": None, "revokedAt": None, "id": new_id(),
               "createdAt": now, "updatedAt": now, "deletedAt": None, "deletedBy": None}
        self.kept(request).append(row)
        made = {**asked, "organizationId": organization_id, "id": row["id"], "appInstallationId": None,
                "organizationGitHubAppId": None, "revokedAt": None, "deletedBy": None, "createdAt": now,
                "updatedAt": now, "deletedAt": None}
        return json_answer(made)

    def change(self, request):
        row = self.one(request)
        for name in ("url", "token", "displayName"):
            value = field_of(request.body, name)
            row[name] = row[name] if value is UNDEFINED else value
        row["updatedAt"] = self.store.stamp()
        return json_answer(row)

    def delete(self, request):
        """200 with an empty body, not JSON (section 2)."""
        self.kept(request).remove(self.one(request))
        return Answer(200)

    def check_auth(self, request):
        """No vendor is asked: as in the recording, it refuses the token."""
        self.one(request)
        return json_answer({"ok": False, "reason": "unauthorized"})

    def install_url(self, _request):
        raise framework_failure(400, "No GitHub App registered for this organization")

    def manifest(self, request):
        web, organization = self.service.web_url, self.store.organizations[request.params["orgId"]]
        callback = f"{web}/integrations/github-app"
        return json_answer({"manifest": {
            "name": f"Packmind on {organization.name}", "url": web, "redirect_url": f"{callback}/manifest-callback",
            "setup_url": f"{callback}/install-callback", "setup_on_update": True,
            "hook_attributes": {"url": f"{web}/api/v0/hooks/github-app"}, "public": False,
            "default_permissions": {"contents": "write", "metadata": "read", "pull_requests": "write"},
            "default_events": []}, "state": new_id(), "manifestPostUrl": "https://github.com/settings/apps/new"})
