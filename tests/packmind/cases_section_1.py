# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Contract, section 1: one test for each item of "What a client author has to know first"."""
from caller import BARE_500, Case, PASSWORD, UNKNOWN_ID

NO_TOKEN = {"message": "No authentication token or API key", "error": "Unauthorized", "statusCode": 401}
FOREIGN = {"message": "Access denied: You do not have access to this organization", "error": "Forbidden",
           "statusCode": 403}


class FirstThings(Case):
    def test_item_01_most_refusals_are_a_500_without_a_reason(self):
        """Cases 3.3 has them all; here, that seven different reasons cannot be told apart."""
        admin, member = self.admin_and_member()
        base = f"/organizations/{admin.org}/users"
        replies = [member.get(f"{base}/statuses"), admin.patch(f"{base}/{admin.id}/role", {"newRole": "member"}),
                   admin.delete(f"{base}/{UNKNOWN_ID}"), admin.delete(f"{base}/nope"),
                   self.invite(admin, []), admin.patch(f"/organizations/{UNKNOWN_ID}/name", {"name": "x"}),
                   self.caller().post("/auth/signup", {"email": "a@b.example", "password": "weak", "method": "password"})]
        self.assertEqual([(reply.status, reply.body) for reply in replies], [(500, BARE_500)] * len(replies))

    def test_item_02_one_token_for_one_organization(self):
        person = self.person(organizations=2)
        first, second = (f"/organizations/{one}/users" for one in person.ids)
        self.assertEqual(person.get(first).status, 200)
        reply = person.get(second)
        self.assertEqual((reply.status, reply.body), (403, FOREIGN))
        old = person.cookie
        self.assertEqual(person.select(person.ids[1]).body, {})
        self.assertEqual(person.get(second).status, 200)
        self.assertEqual(person.get(first).status, 403)
        self.assertEqual(self.caller(cookie=old).get(first).status, 200, "two cookies work side by side")

    def test_item_03_three_routes_ignore_that_rule(self):
        person = self.person(organizations=2)
        key = self.caller(key=person.post("/auth/api-key/generate").body["apiKey"])
        for caller in (person, key):
            listed = caller.get("/organizations").body
            self.assertTrue({one["id"] for one in listed} >= set(person.ids))
            self.assertNotIn("role", listed[0])
            made = caller.post("/organizations", {"name": self.address()})
            self.assertEqual(made.status, 201)
            for organization in (person.ids[1], made.body["id"]):
                reply = caller.patch(f"/organizations/{organization}/name", {"name": self.address()})
                self.assertEqual((reply.status, reply.body["organization"]["id"]), (200, organization))
            self.assertEqual(caller.get(f"/organizations/{made.body['id']}").status, 403,
                             "the session does not move to what it created")

    def test_item_04_a_cookie_without_an_organization_opens_nothing_but_two_routes(self):
        email = self.person(organizations=2).email
        caller = self.caller()
        answer = caller.sign_in(email).body
        self.assertEqual(len(answer["organizations"]), 2)
        for method, path in (("GET", "/organizations"), ("POST", "/organizations"), ("POST", "/auth/signout"),
                             ("POST", "/auth/api-key/generate"), ("PATCH", "/auth/profile")):
            reply = caller.call(method, path, {"name": "x"} if method != "GET" else None)
            self.assertEqual((reply.status, reply.body), (401, NO_TOKEN), path)
        me = caller.get("/auth/me")
        self.assertEqual(me.status, 200)
        self.assertNotIn("organization", me.body)
        self.assertEqual(caller.select(answer["organizations"][0]["organization"]["id"]).status, 200)
        self.assertEqual(caller.get("/organizations").status, 200)

    def test_item_05_a_user_without_any_organization_is_stuck(self):
        person = self.person(organizations=0)
        self.assertEqual(person.sign_in(person.email).body["organizations"], [])
        reply = person.post("/organizations", {"name": "Carol Labs"})
        self.assertEqual((reply.status, reply.body), (401, NO_TOKEN))
        self.assertEqual(person.get("/auth/me").body["organizations"], [])

    def test_item_06_the_role_in_the_token_is_not_trusted(self):
        admin, member = self.admin_and_member()
        statuses, role = f"/organizations/{admin.org}/users/statuses", f"/organizations/{admin.org}/users/{member.id}/role"
        key = self.caller(key=member.post("/auth/api-key/generate").body["apiKey"])
        for new, status in (("admin", 200), ("member", 500), ("admin", 200)):
            self.assertEqual(admin.patch(role, {"newRole": new}).body, {"success": True, "updatedRole": new})
            self.assertEqual(member.get("/auth/me").body["organization"]["role"], new)
            self.assertEqual((member.get(statuses).status, key.get(statuses).status), (status, status))

    def test_item_07_nothing_is_revoked(self):
        admin, member = self.admin_and_member()
        cookie, key = member.cookie, member.post("/auth/api-key/generate").body["apiKey"]
        self.assertNotEqual(member.post("/auth/api-key/generate").status, 401)
        out = member.post("/auth/signout")
        self.assertEqual(out.body, {"message": "Sign out successful"})
        self.assertEqual(out.headers["set-cookie"], "auth_token=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; "
                                                    "HttpOnly; Secure; SameSite=Strict")
        admin.delete(f"/organizations/{admin.org}/users/{member.id}")
        for caller in (self.caller(cookie=cookie), self.caller(key=key)):
            self.assertEqual(caller.get("/organizations").body, [], "signed out and removed, and still let in")
            self.assertEqual(caller.get("/auth/api-key/current").body, {"hasApiKey": False})
            self.assertEqual(caller.get(f"/organizations/{admin.org}/llm/configuration").status, 200)

    def test_item_08_sign_in_and_sign_up_return_the_password_hash(self):
        email, caller = self.address(), self.caller()
        up = caller.post("/auth/signup", {"email": email, "password": PASSWORD, "method": "password"})
        self.assertNotIn("set-cookie", up.headers)
        for reply in (up, caller.sign_in(email)):
            self.assertRegex(reply.body["user"]["passwordHash"], r"^\$2b\$10\$[./A-Za-z0-9]{53}$")
        self.assertNotIn("passwordHash", str(caller.get("/auth/me").body))

    def test_item_09_writes_answer_201_even_for_failures(self):
        admin = self.person()
        base = f"/organizations/{admin.ids[0]}"
        config = {"provider": "openai", "apiKey": "fake-key-wrong", "model": "gpt-fake", "fastestModel": ""}
        failed = admin.post(f"{base}/llm/test-connection", {"config": config})
        self.assertEqual((failed.status, failed.body["overallSuccess"]), (201, False))
        self.assertEqual(admin.post(f"{base}/llm/configuration", {"config": config}).status, 201)
        nobody = self.invite(admin, ["not an email"])
        self.assertEqual((nobody.status, nobody.body["created"]), (201, []))
        modes = admin.post(f"{base}/deployments/renderModeConfiguration", {"activeRenderModes": []})
        self.assertEqual((modes.status, modes.body["activeRenderModes"]), (201, ["PACKMIND"]))

    def test_item_10_lists_come_whole_whatever_is_asked_and_in_different_orders(self):
        person = self.person(members=300)
        base = f"/organizations/{person.ids[0]}/users"
        listed = person.get(f"{base}?limit=10&page=2&search=person1&sort=role")
        self.assertEqual(set(listed.body), {"users"})
        users = [one["userId"] for one in listed.body["users"]]
        states = [one["userId"] for one in person.get(f"{base}/statuses").body["userStatuses"]]
        self.assertEqual((len(users), sorted(users)), (301, sorted(states)))
        self.assertNotEqual(users, states)

    def test_item_11_there_is_no_delete_and_no_way_to_make_a_space(self):
        person = self.person()
        base = f"/organizations/{person.ids[0]}"
        for method, path in (("DELETE", base), ("DELETE", "/auth/me"), ("DELETE", "/auth/api-key/current"),
                             ("DELETE", f"{base}/llm/configuration"), ("DELETE", f"{base}/users/invite/x"),
                             ("POST", f"{base}/spaces"), ("PATCH", f"{base}/spaces/global"),
                             ("DELETE", f"{base}/spaces/global"), ("GET", f"{base}/spaces-management")):
            reply = person.call(method, path)
            self.assertEqual((reply.status, reply.body), (404, {
                "message": f"Cannot {method} /api/v0{path}", "error": "Not Found", "statusCode": 404}))

    def test_item_12_fields_without_a_value_are_left_out_and_rows_carry_more(self):
        admin, base = self.person(), "/organizations"
        email = self.address()
        self.control("POST", "/mail", {"server": "down"})
        self.invite(admin, [self.address(), email])
        rows = admin.get(f"{base}/{admin.ids[0]}/users/statuses").body["userStatuses"]
        row = next(one for one in rows if one["email"] == email)
        self.assertEqual(set(row), {"userId", "email", "role", "isActive", "invitationStatus"})
        path = f"{base}/{admin.ids[0]}/llm/configuration"
        admin.post(path, {"config": {}})
        self.assertEqual(admin.get(path).body["configuration"], {"model": "", "fastestModel": ""})
        created = admin.post(base, {"name": self.address()}).body
        read = next(one for one in admin.get(base).body if one["id"] == created["id"])
        self.assertEqual(read, created)
        self.assertNotEqual(list(read), list(created), "the order of keys differs between create and read")
        self.assertTrue({"deletedAt", "deletedBy", "createdAt", "updatedAt"} <= set(read))

    def test_item_13_a_failed_write_may_have_written(self):
        admin, emails = self.person(), [self.address(), self.address()]
        self.control("POST", "/mail", {"server": "down"})
        self.assertEqual(self.invite(admin, emails).status, 500)
        rows = admin.get(f"/organizations/{admin.ids[0]}/users/statuses").body["userStatuses"]
        states = {row["email"]: row["invitationStatus"] for row in rows}
        self.assertEqual([states[email] for email in emails], ["pending", "none"])
        taken = self.caller().post("/auth/signup", {"email": admin.email, "password": PASSWORD, "method": "password"})
        self.assertEqual((taken.status, taken.body), (409, {
            "statusCode": 409, "message": "An account with this email address already exists"}))
        self.assertIn(f"{admin.email.split('@')[0]}'s organization 2", self.control("GET", "/state")["withoutMembers"])
        self.control("POST", "/mail", {"server": "delivered"})
        again = self.invite(admin, emails)
        self.assertEqual([one["email"] for one in again.body["created"]], emails, "inviting again repairs it")

    def test_item_14_other_fields_in_a_body_count_for_nothing(self):
        admin, member = self.admin_and_member()
        reply = admin.patch("/auth/profile", {"displayName": "Ada", "userId": member.id, "organizationId": UNKNOWN_ID})
        self.assertEqual(reply.body, {"displayName": "Ada"})
        names = {one["userId"]: one["displayName"] for one in
                 admin.get(f"/organizations/{admin.org}/users").body["users"]}
        self.assertEqual(names, {admin.id: "Ada", member.id: member.email.split("@")[0]})
