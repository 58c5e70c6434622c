# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Contract, sections 6 to 12: names, invitations, roles, AI provider, spaces, events, size."""
import http.client
import time

from caller import Case, JSON


class Areas(Case):
    def test_6_slugs(self):
        person, mark = self.person(), self.address().split("@")[0]
        for name, slug in ((f"  {mark} Research & Co  ", f"{mark}-research-co"),
                           (f"Société {mark} Générale 東京 🚀", f"societe-{mark}-generale"), ("!!!", "iseh"),
                           ("???", "pz8")):
            self.assertEqual(person.post("/organizations", {"name": name}).body["slug"], slug)
        reply = person.post("/organizations", {"name": f"{mark}-Research & Co"})
        self.assertEqual((reply.status, reply.body), (409, {
            "message": f'An organization with a similar name already exists. The name "{mark}-Research & Co" '
                       "conflicts with an existing organization when converted to URL-friendly format.",
            "error": "Conflict", "statusCode": 409}))
        found = self.caller().get(f"/organizations/by-name/{mark}%20research%20%26%20co")
        self.assertEqual(found.body["name"], f"{mark} Research & Co")
        self.assertEqual(self.caller().get("/organizations/by-name/nope").body["message"],
                         "Organization with name 'nope' not found")

    def test_6_blank_names(self):
        person = self.person()
        for body in ({}, {"name": "  "}, {"name": None}):
            self.assertEqual(person.post("/organizations", body).body["message"], "Organization name is required")
        path = f"/organizations/{person.ids[0]}/name"
        for body, shown in (({"name": "  "}, "  "), ({}, "undefined")):
            self.assertEqual(person.patch(path, body).body["message"], f'Invalid organization name: "{shown}"')

    def test_6_a_rename_changes_the_slug_and_not_the_token(self):
        person, name = self.person(), self.address().split("@")[0]
        path = f"/organizations/{person.ids[0]}/name"
        self.assertEqual(person.patch(path, {"name": name}).body["organization"]["slug"], name)
        self.assertEqual(person.get("/auth/me").body["organization"]["name"], name)
        self.assertEqual(person.patch(path, {"name": name.upper()}).status, 200, "no conflict with itself")

    def test_7_invite_sorts_addresses_into_three_lists(self):
        admin, other = self.person(), self.person()
        fresh = self.address()
        reply = self.invite(admin, [admin.email, "not an email", "", fresh, fresh.upper(), other.email], "admin")
        self.assertEqual([one["email"] for one in reply.body["created"]], [fresh])
        self.assertEqual(reply.body["organizationInvitations"], [
            {"email": other.email, "userId": other.id, "organizationId": admin.ids[0], "role": "admin"}])
        self.assertEqual(reply.body["skipped"], [
            {"email": "not an email", "reason": "invalid-email"}, {"email": "", "reason": "invalid-email"},
            {"email": fresh.upper(), "reason": "duplicate-email"}, {"email": admin.email, "reason": "already-member"}])
        self.assertEqual(len(self.control("GET", f"/mail?to={other.email}")["mails"]), 0, "added without a mail")
        again = self.invite(admin, [fresh], "member").body["created"][0]
        self.assertEqual(again["invitation"], reply.body["created"][0]["invitation"], "the valid one, sent again")
        self.assertEqual(self.role_of(admin, again["userId"]), "admin", "a second invitation changes no role")

    def role_of(self, admin, user_id):
        rows = admin.get(f"/organizations/{admin.ids[0]}/users").body["users"]
        return next((one["role"] for one in rows if one["userId"] == user_id), None)

    def test_7_without_a_mail_server_the_link_is_there(self):
        admin, email = self.person(), self.address()
        self.control("POST", "/mail", {"server": "not-configured"})
        self.assertEqual(self.invite(admin, [email]).status, 201)
        self.assertEqual(self.control("GET", f"/mail?to={email}")["mails"], [])
        rows = admin.get(f"/organizations/{admin.ids[0]}/users/statuses").body["userStatuses"]
        link = next(one["invitationLink"] for one in rows if one["email"] == email)
        self.assertRegex(link, rf"^{self.standin.origin}/activate\?token=[0-9a-f-]{{36}}$")

    def test_7_roles_are_not_validated(self):
        admin, member = self.admin_and_member()
        path = f"/organizations/{admin.org}/users/{member.id}/role"
        self.assertEqual(admin.patch(path, {"newRole": "superuser"}).body, {"success": True, "updatedRole": "superuser"})
        self.assertEqual(admin.patch(path, {}).body, {"success": True})
        self.assertEqual(self.role_of(admin, member.id), "superuser")
        self.assertEqual(self.invite(admin, [self.address()], "owner").status, 201)
        reply = admin.post(f"/organizations/{admin.org}/users/invite", {"role": "member"})
        self.assertEqual((reply.status, reply.body["message"]), (400, "emails must be an array of strings"))

    def test_7_removal_leaves_the_account_and_a_pending_invitation(self):
        admin, email = self.person(), self.address()
        user = self.invite(admin, [email]).body["created"][0]["userId"]
        self.assertEqual(admin.delete(f"/organizations/{admin.ids[0]}/users/{user}").body, {"removed": True})
        self.assertEqual(admin.delete(f"/organizations/{admin.ids[0]}/users/{user}").status, 500, "not twice")
        path = f"/auth/validate-invitation/{self.token_mailed_to(email)}"
        self.assertEqual(self.caller().get(path).body, {"email": email, "isValid": True})

    def test_8_a_key_never_comes_back_and_saving_replaces_everything(self):
        admin = self.person()
        base = f"/organizations/{admin.ids[0]}/llm"
        self.assertEqual(admin.get(f"{base}/configuration").body, {"configuration": None, "hasConfiguration": False})
        config = {"provider": "openai-compatible", "llmEndpoint": "http://127.0.0.1:18080/v1",
                  "llmApiKey": "fake-key-good", "model": "fake-large", "fastestModel": "fake-small"}
        admin.post(f"{base}/configuration", {"config": config})
        self.assertEqual(admin.get(f"{base}/configuration").body["configuration"], {
            "provider": "openai-compatible", "model": "fake-large", "fastestModel": "fake-small",
            "endpoint": "http://127.0.0.1:18080/v1"})
        self.assertTrue(admin.post(f"{base}/configuration/test").body["overallSuccess"])
        del config["llmApiKey"]
        admin.post(f"{base}/configuration", {"config": config})
        self.assertFalse(admin.post(f"{base}/configuration/test").body["overallSuccess"])

    def test_8_a_provider_that_never_answers_keeps_the_request_open(self):
        admin = self.person()
        connection = http.client.HTTPConnection(self.standin.address, timeout=0.5)
        self.addCleanup(connection.close)
        config = b'{"config":{"provider":"openai","apiKey":"fake-key-hang","model":"m"}}'
        connection.request("POST", f"/api/v0/organizations/{admin.ids[0]}/llm/test-connection", config,
                           {**JSON, "cookie": f"auth_token={admin.cookie}"})
        with self.assertRaises(TimeoutError):
            connection.getresponse()
        self.assertEqual(admin.get("/organizations").status, 200, "others are served meanwhile")

    def test_9_not_an_admin_of_a_space_is_a_403_here(self):
        admin, member = self.admin_and_member()
        base = f"/organizations/{admin.org}/spaces"
        space = admin.get(base).body["spaces"][0]["id"]
        reply = member.post(f"{base}/{space}/members", {"members": []})
        self.assertEqual((reply.status, reply.body["message"]),
                         (403, f"User {member.id} is not an admin of space {space}"))
        self.assertEqual(admin.delete(f"{base}/{space}/members/{member.id}").body["message"],
                         f"Cannot remove members from default space {space}")

    def test_11_a_route_that_nobody_observed_says_so(self):
        person = self.person()
        path = f"/organizations/{person.ids[0]}/pull"
        self.assertEqual(person.get(path).status, 501)
        self.assertEqual(self.caller().get(path).status, 401, "the guard comes first")

    def test_12_two_thousand_organizations_and_twenty_thousand_members(self):
        person = self.person(organizations=2000, members=20_000)
        self.assertEqual(len(person.get("/organizations").body), 2000)
        base = f"/organizations/{person.ids[0]}/users"
        self.assertEqual(len(person.get(base).body["users"]), 20_001)
        self.assertEqual(len(person.get(f"{base}/statuses").body["userStatuses"]), 20_001)
        self.assertGreater(len(person.sign_in(person.email).content), 1_300_000)
        more = self.control("POST", "/members", {"organizationId": person.ids[0], "count": 3, "pending": True,
                                                 "domain": "pending.example"})
        self.assertEqual(len(more["userIds"]), 3)


class Events(Case):
    """Section 10. A heartbeat every 5 seconds; here faster, through the control surface."""

    def stream(self, person):
        connection = http.client.HTTPConnection(self.standin.address, timeout=10)
        self.addCleanup(connection.close)
        connection.request("GET", "/api/v0/sse/stream", headers={"cookie": f"auth_token={person.cookie}"})
        response = connection.getresponse()
        response.connection = connection
        self.assertEqual(response.getheader("content-type"), "text/event-stream")
        return response

    @staticmethod
    def event(response):
        lines = []
        while not lines or lines[-1]:
            lines.append(response.readline().decode().rstrip("\n"))
        return lines[:-1]

    def test_10_the_first_event_comes_at_once_and_the_time_after_the_data(self):
        lines = self.event(self.stream(self.person()))
        self.assertEqual(lines[:2], ["event: hello_world", 'data: {"message":"Connected to SSE stream"}'])
        self.assertRegex(lines[2], r"^: timestamp: 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")

    def test_10_a_heartbeat_every_5_seconds(self):
        response = self.stream(self.person())
        self.event(response)
        begun = time.monotonic()
        self.assertEqual(self.event(response)[0], "event: hello_world")
        self.assertTrue(4.5 < time.monotonic() - begun < 9.5)

    def test_10_heartbeats_only_until_subscribed(self):
        self.control("POST", "/settings", {"heartbeat_seconds": 0.4})
        self.addCleanup(self.control, "POST", "/settings", {"heartbeat_seconds": 5.0})
        admin, member = self.admin_and_member()
        role = f"/organizations/{admin.org}/users/{member.id}/role"
        response = self.stream(member)
        self.event(response)
        admin.patch(role, {"newRole": "admin"})
        self.assertEqual(self.event(response)[0], "event: hello_world", "not subscribed: a change is not told")
        reply = member.post("/sse/subscribe", {"eventType": "user_context_change", "params": []})
        self.assertEqual(reply.body, {"success": True,
                                      "message": "Successfully subscribed to user_context_change events"})
        admin.patch(role, {"newRole": "member"})
        lines = self.event(response)
        while lines[0] == "event: hello_world":
            lines = self.event(response)
        self.assertEqual(lines[:2], ["event: USER_CONTEXT_CHANGE", (
            f'data: {{"userId":"{member.id}","organizationId":"{admin.org}","changeType":"role_changed",'
            '"role":"member"}')])
        self.assertEqual(self.event(response)[0], "event: hello_world", "heartbeats go on")
        self.assertEqual(member.post("/sse/unsubscribe", {"eventType": "user_context_change"}).status, 200)
        admin.delete(f"/organizations/{admin.org}/users/{member.id}")
        self.assertEqual(self.event(response)[0], "event: hello_world", "and the stream stays open after removal")

    def test_10_a_subscription_is_for_the_streams_open_at_that_moment(self):
        self.control("POST", "/settings", {"heartbeat_seconds": 0.4})
        self.addCleanup(self.control, "POST", "/settings", {"heartbeat_seconds": 5.0})
        admin, member = self.admin_and_member()
        member.post("/sse/subscribe", {"eventType": "user_context_change", "params": []})
        response = self.stream(member)
        self.event(response)
        admin.delete(f"/organizations/{admin.org}/users/{member.id}")
        self.assertEqual(self.event(response)[0], "event: hello_world")

    def test_10_any_text_is_a_type_also_none(self):
        person = self.person()
        for body, named in (({}, "undefined"), ({"eventType": "no_such_event"}, "no_such_event")):
            self.assertEqual(person.post("/sse/subscribe", body).body["message"],
                             f"Successfully subscribed to {named} events")
        self.assertEqual(self.caller().get("/sse/stream").status, 401)

    def test_10_a_client_that_leaves_is_forgotten(self):
        self.control("POST", "/settings", {"heartbeat_seconds": 0.1})
        self.addCleanup(self.control, "POST", "/settings", {"heartbeat_seconds": 5.0})
        person = self.person()
        response = self.stream(person)
        self.event(response)
        self.assertIn(person.id, self.control("GET", "/state")["openStreams"])
        response.connection.close()
        response.close()
        deadline = time.monotonic() + 10
        while person.id in self.control("GET", "/state")["openStreams"] and time.monotonic() < deadline:
            time.sleep(0.05)
        self.assertNotIn(person.id, self.control("GET", "/state")["openStreams"])
