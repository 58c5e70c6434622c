# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Hal's organization: AI provider, spaces, rendering, git connections, events."""
import http.client
import json

from caller import JSON, PASSWORD
from replaying import Story

HELIOS = "4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"
SCALE = "820029ac-bced-4087-8eed-1458934882e1"
GLOBAL, BACKEND = "d0bb8536-b706-4c05-8eee-70add690a6f6", "11111111-1111-4111-8111-111111111111"
PEOPLE = {"hal": "9d24fa34-a7d1-44c0-988a-5884a9e57a1c", "ivy": "192c212f-7e0c-4a2d-89ef-3ba6da317a05",
          "jon": "2709c1f7-c081-4c40-9f2f-f19c32cf7861", "kim": "58c0a3b3-95f5-4eb4-916b-fcde784a2997"}
WITHOUT_TOKEN = "22222222-2222-4222-8222-222222222222"


class Helios(Story):
    def tell(self):
        self.people()
        self.ai_tests()
        self.ai_configuration()
        self.spaces()
        self.space_members()
        self.rendering()
        self.git()
        self.overview()
        self.events()

    def play_all(self, caller, area, *names, **more):
        for name in names:
            self.play(f"{area}.{name}", caller, **more)

    def path(self, text):
        return self.comparison.ours(text)

    def people(self):
        self.hal = self.signed_up("hal@helios.example")
        me = self.hal.get("/auth/me").body
        org = me["organization"]["id"]
        for recorded in (HELIOS, SCALE):
            self.comparison.learn(recorded, org)
        self.hal.patch(f"/organizations/{org}/name", {"name": "Helios"})
        emails = [f"{name}@helios.example" for name in ("ivy", "jon", "kim")]
        self.hal.post(f"/organizations/{org}/users/invite", {"emails": emails, "role": "member"})
        self.ivy = self.caller()
        self.ivy.post(f"/auth/activate/{self.mailed(emails[0])}", {"password": PASSWORD})
        for row in self.hal.get(f"/organizations/{org}/users").body["users"]:
            self.comparison.learn(PEOPLE[row["displayName"]], row["userId"])

    def ai_tests(self):
        self.play("llm.providers", self.hal)
        self.play_all(self.hal, "llm.get-models", "anthropic", "anthropic.wrong-key", "azure-openai", "compatible.ok",
                      "compatible.unreachable", "config-missing", "gemini", "openai", "packmind", "unknown-provider")
        self.play_all(self.hal, "llm.test-connection", "anthropic.ok", "anthropic.wrong-key", "azure-openai.ok",
                      "azure-openai.unknown-deployment", "azure-openai.wrong-key", "config-missing", "gemini.ok",
                      "gemini.wrong-key", "openai.ok", "openai.wrong-key", "packmind.not-available-in-oss",
                      "unknown-provider")
        self.play_all(self.hal, "llm.test-connection.compatible", "empty-answer", "fast-model-missing", "forbidden",
                      "no-fast-model", "no-key", "ok", "rate-limited", "same-models", "server-error", "unreachable",
                      "wrong-key")
        self.play("llm.test-connection.as-member", self.ivy)
        self.never_answered("llm.test-connection.compatible.hangs-15s")

    def never_answered(self, name):
        """Status 0: the recorder gave up after 15 s; here after one, for the same reason."""
        request = self.recording(name)["request"]
        connection = http.client.HTTPConnection(self.standin.address, timeout=1)
        try:
            connection.request("POST", self.path(request["path"]), json.dumps(request["body"]),
                               {**JSON, "cookie": f"auth_token={self.hal.cookie}"})
            self.results[name] = [f"answered with {connection.getresponse().status}"]
        except TimeoutError:
            self.results[name] = []
        finally:
            connection.close()

    def ai_configuration(self):
        self.play_all(self.hal, "llm.configuration", "none-test", "delete.does-not-exist", "save.config-missing")
        self.play_all(self.ivy, "llm.configuration", "save.as-member", "test.as-member")
        for name in ("anthropic", "azure-openai", "openai", "packmind", "unknown-provider"):
            self.play(f"llm.configuration.save.{name}", self.hal)
            self.play(f"llm.configuration.get.{name}", self.hal)
            if name == "packmind":
                self.play("llm.configuration.test.packmind-saved-in-oss", self.hal)
        self.play("llm.configuration.test.unknown-provider", self.hal)
        self.hal.post(self.path(f"/organizations/{HELIOS}/llm/configuration"), {"config": {
            "provider": "gemini", "apiKey": "x", "model": "gemini-fake-pro", "fastestModel": "gemini-fake-flash"}})
        self.play("llm.configuration.get.gemini", self.hal)
        for saved, then in (("openai-compatible", "test.ok"), ("empty-key-overwrites", "test.after-empty-key"),
                            ("key-left-out", "test.after-key-left-out")):
            self.play(f"llm.configuration.save.{saved}", self.hal)
            self.play(f"llm.configuration.{then}", self.hal)
        self.play("llm.configuration.save.config-empty", self.hal)
        self.play("llm.configuration.get.as-member", self.ivy)
        self.play("llm.configuration.save.by-api-key", self.key_of(self.hal))
        self.play("llm.configuration.save.by-member-api-key", self.key_of(self.ivy))
        self.play("llm.configuration.get.openai-compatible", self.hal)

    def spaces(self):
        self.play_all(self.hal, "spaces", "list", "user-spaces", "by-slug", "by-slug.missing",
                      "create.does-not-exist-in-oss", "management.does-not-exist-in-oss")
        self.play("spaces.list.as-member", self.ivy)
        self.play("space-members.list", self.hal)
        ours = {name: self.comparison.known[recorded] for name, recorded in PEOPLE.items()}
        made = self.standin.control("POST", "/spaces", {
            "organizationId": self.comparison.known[HELIOS], "name": "Backend", "type": "restricted",
            "color": "blue", "members": {ours["hal"]: "admin"}})
        self.comparison.learn(BACKEND, made["spaceId"])
        self.play("spaces.list.two", self.hal)

    def space_members(self):
        self.play("space-members.list.not-in-space", self.ivy)
        self.play_all(self.hal, "space-members", "list.unknown-space", "add.members-missing", "add.unknown-user",
                      "add.ok")
        self.play_all(self.ivy, "space-members", "add.as-member", "remove.as-member", "role.as-member")
        self.play_all(self.hal, "space-members", "add.already-member", "role.own", "role.unknown-member",
                      "role.ok", "role.unknown-role", "remove.default-space", "remove.self", "remove.not-a-member",
                      "remove.ok")

    def rendering(self):
        self.play_all(self.hal, "render-modes", "get.default", "set", "get", "set.empty")
        self.play_all(self.ivy, "render-modes", "get.as-member", "set.as-member")
        self.play_all(self.hal, "render-modes", "set.unknown", "set.missing", "set.all")

    def git(self):
        base = self.path(f"/organizations/{HELIOS}/git/providers")
        self.play("git.providers.empty", self.hal)
        self.play("git.providers.as-member", self.ivy)
        other = self.hal.call("PUT", base, {"source": "gitlab", "url": "https://gitlab.example", "token": "x",
                                            "authMethod": "token", "displayName": "Fake GitLab"})
        self.comparison.learn(WITHOUT_TOKEN, other.body["id"])
        self.play_all(self.hal, "git.providers", "delete", "delete.unknown", "add.no-token", "add.ok",
                      "add.same-display-name", "check-auth")
        self.play_all(self.ivy, "git.providers", "add.as-member", "delete.as-member")
        self.play_all(self.hal, "git.providers", "list", "update")
        self.play("git.repositories.empty", self.hal)
        self.play_all(self.hal, "git.github-app", "install-url", "manifest", "status")

    def overview(self):
        for name in ("deployments.dashboard-kpi", "deployments.dashboard-non-live", "deployments.space-overview",
                     "packages.list", "targets.list", "space-commands.list", "space-packages.list",
                     "space-skills.list", "space-standards.list"):
            self.play(name, self.hal)

    def events(self):
        """As recorded: promoted while subscribed, demoted while not, removed while subscribed again; then two
        heartbeats, which do not come before, however slow this machine is."""
        self.standin.control("POST", "/settings", {"heartbeat_seconds": 600})
        recorded = self.recording("sse.stream")["response"]
        connection = http.client.HTTPConnection(self.standin.address, timeout=30)
        connection.request("GET", "/api/v0/sse/stream", headers={"cookie": f"auth_token={self.ivy.cookie}"})
        response = connection.getresponse()
        seen = self.event(response)
        path = self.path(f"/organizations/{HELIOS}/users/{PEOPLE['ivy']}")
        self.play_all(self.ivy, "sse.subscribe", "missing-type", "unknown-type")
        self.play("sse.subscribe", self.ivy)
        self.hal.patch(f"{path}/role", {"newRole": "admin"})
        self.ivy.post("/sse/unsubscribe", {"eventType": "user_context_change", "params": []})
        self.hal.patch(f"{path}/role", {"newRole": "member"})
        self.ivy.post("/sse/subscribe", {"eventType": "user_context_change", "params": []})
        self.standin.control("POST", "/settings", {"heartbeat_seconds": 0.1})
        self.hal.delete(path)
        seen += "".join(self.event(response) for _ in range(4))
        headers = {name.lower(): value for name, value in response.getheaders()}
        connection.close()
        found = self.comparison.header_differences(recorded["headers"], headers)
        if not self.comparison.same_text(recorded["rawBody"], seen):
            found.append(f"rawBody: recorded {recorded['rawBody']!r}, got {seen!r}")
        self.results["sse.stream"] = found
        self.play("llm.configuration.get.removed-user", self.ivy)

    @staticmethod
    def event(response):
        text = ""
        while not text.endswith("\n\n"):
            text += response.readline().decode()
        return text
