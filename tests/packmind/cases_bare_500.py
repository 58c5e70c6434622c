# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Contract, section 3.3: one test for each row of "Refusals that arrive as a bare 500"."""
from caller import Case, PASSWORD, UNKNOWN_ID

DAY = 24 * 3600
LONG = "n" * 256


class Bare500(Case):
    def test_row_01_any_admin_route_as_a_member(self):
        admin, member = self.admin_and_member()
        base = f"/organizations/{admin.org}"
        for method, path, body in (
                ("GET", "/users/statuses", None),
                ("POST", "/users/invite", {"emails": ["z@acme.example"], "role": "member"}),
                ("PATCH", f"/users/{admin.id}/role", {"newRole": "member"}), ("DELETE", f"/users/{admin.id}", None),
                ("PATCH", "/name", {"name": "Mine now"}), ("POST", "/llm/configuration", {"config": {}}),
                ("POST", "/llm/configuration/test", None),
                ("POST", "/deployments/renderModeConfiguration", {"activeRenderModes": []}),
                ("PUT", f"/git/providers/{UNKNOWN_ID}", {}), ("DELETE", f"/git/providers/{UNKNOWN_ID}", None)):
            with self.subTest(call=f"{method} {path}"):
                self.assert_bare_500(member.call(method, base + path, body), "must be an admin")

    def test_row_02_any_member_route_after_being_removed(self):
        admin, member = self.admin_and_member()
        base = f"/organizations/{admin.org}"
        self.assertEqual(admin.delete(f"{base}/users/{member.id}").body, {"removed": True})
        for path in ("/users", "/users/statuses", "/llm/providers", "/spaces", "/user-spaces", "/packages",
                     "/deployments/renderModeConfiguration", "/git/providers"):
            with self.subTest(path=path):
                self.assert_bare_500(member.get(base + path), "not a member")

    def test_row_03_select_organization(self):
        person, other = self.person(), self.person()
        body = {"organizationId": person.ids[0]}
        self.assert_bare_500(self.caller().post("/auth/selectOrganization", body), "no valid cookie")
        self.assert_bare_500(person.select(other.ids[0]), "not a member")
        self.assert_bare_500(person.post("/auth/selectOrganization"), "no body")
        self.assert_bare_500(person.post("/auth/selectOrganization", {}), "organizationId")
        self.control("POST", "/clock", {"advanceSeconds": 31 * DAY})
        self.assert_bare_500(person.select(person.ids[0]), "no valid cookie")

    def test_row_04_sign_up(self):
        whole = {"email": self.address(), "password": PASSWORD, "method": "password"}
        caller = self.caller()
        for reason, changes in (("too weak", {"password": "abcdefgh1"}), ("too weak", {"password": "a!b!"}),
                                ("password", {"password": None}), ("email", {"email": None}),
                                ("unknown method", {"method": None})):
            body = {name: value for name, value in {**whole, **changes}.items() if value is not None}
            with self.subTest(changes=changes):
                self.assert_bare_500(caller.post("/auth/signup", body), reason)
        self.assertEqual(caller.post("/auth/signup", whole).status, 201)

    def test_row_05_sign_in_without_email_or_password(self):
        caller = self.caller()
        self.assert_bare_500(caller.post("/auth/signin", {"password": PASSWORD}), "email")
        self.assert_bare_500(caller.post("/auth/signin", {"email": "ada@acme.example"}), "password")
        self.assert_bare_500(caller.post("/auth/signin"), "no body")

    def test_row_06_activate_with_an_unknown_used_or_expired_token_or_without_a_password(self):
        admin, caller, password = self.person(), self.caller(), {"password": PASSWORD}
        used, expired = self.address(), self.address()
        self.assertEqual(self.invite(admin, [used, expired]).status, 201)
        self.assert_bare_500(caller.post(f"/auth/activate/{UNKNOWN_ID}", password), "invitation")
        path = f"/auth/activate/{self.token_mailed_to(used)}"
        self.assert_bare_500(caller.post(path, {}), "password")
        self.assertEqual(caller.post(path, password).status, 200)
        self.assert_bare_500(caller.post(path, password), "invitation")
        self.control("POST", "/clock", {"advanceSeconds": 2 * DAY})
        self.assert_bare_500(caller.post(f"/auth/activate/{self.token_mailed_to(expired)}", password), "invitation")

    def test_row_06_reset_with_an_unknown_used_or_expired_token_or_without_a_password(self):
        person, caller = self.person(), self.caller()

        def reset(token, password=PASSWORD):
            return caller.post("/auth/reset-password", {"token": token, "password": password} if password
                               else {"token": token})

        def mailed():
            self.assertEqual(caller.post("/auth/forgot-password", {"email": person.email}).status, 200)
            return self.token_mailed_to(person.email)

        self.assert_bare_500(reset(UNKNOWN_ID), "password reset")
        self.assert_bare_500(caller.post("/auth/reset-password", {"password": PASSWORD}), "token")
        token = mailed()
        self.assert_bare_500(reset(token, None), "password")
        self.assertEqual(reset(token).status, 200)
        self.assert_bare_500(reset(token), "password reset")
        token = mailed()
        self.control("POST", "/clock", {"advanceSeconds": 4 * 3600})
        self.assert_bare_500(reset(token), "password reset")

    def test_row_07_exchange_and_forgot_password_without_their_field_and_the_check_without_a_body(self):
        caller = self.caller()
        self.assert_bare_500(caller.post("/auth/cli-login-exchange", {}), "code")
        self.assert_bare_500(caller.post("/auth/forgot-password", {}), "email")
        self.assert_bare_500(caller.post("/auth/check-email-availability"), "no body")

    def test_row_08_names_over_255_characters_or_not_a_text_and_an_unknown_organization(self):
        person = self.person()
        own = f"/organizations/{person.ids[0]}/name"
        self.assert_bare_500(person.post("/organizations", {"name": LONG}), "too long")
        self.assert_bare_500(person.post("/organizations", {"name": 7}), "not a text")
        self.assert_bare_500(person.post("/organizations"), "no body")
        self.assert_bare_500(person.patch(own, {"name": LONG}), "too long")
        self.assert_bare_500(person.patch(own, {"name": 7}), "not a text")
        for organization in (UNKNOWN_ID, "not-a-uuid"):
            self.assert_bare_500(person.patch(f"/organizations/{organization}/name", {"name": "x"}), "not a member")
        self.assertEqual(person.post("/organizations", {"name": LONG[1:]}).status, 201)

    def test_row_09_role_of_oneself_of_an_unknown_user_with_an_id_that_is_not_a_uuid(self):
        person = self.person()
        for target, reason in ((person.id, "your own role"), (UNKNOWN_ID, "user not found"), ("nope", "user not found")):
            path = f"/organizations/{person.ids[0]}/users/{target}/role"
            self.assert_bare_500(person.patch(path, {"newRole": "member"}), reason)

    def test_row_10_removing_oneself_someone_who_is_no_member_unknown_or_not_a_uuid(self):
        person, other = self.person(), self.person()
        for target, reason in ((person.id, "yourself"), (other.id, "user not found"), (UNKNOWN_ID, "user not found"),
                               ("nope", "user not found")):
            self.assert_bare_500(person.delete(f"/organizations/{person.ids[0]}/users/{target}"), reason)

    def test_row_11_invite_with_nobody_without_a_role_with_other_things_than_texts_with_mail_down(self):
        admin = self.person()
        path = f"/organizations/{admin.ids[0]}/users/invite"
        self.assert_bare_500(self.invite(admin, []), "empty")
        self.assert_bare_500(admin.post(path, {"emails": [self.address()]}), "role")
        self.assert_bare_500(self.invite(admin, [42]), "something else than texts")
        self.assertEqual(len(admin.get(f"/organizations/{admin.ids[0]}/users").body["users"]), 1)
        self.control("POST", "/mail", {"server": "down"})
        self.assert_bare_500(self.invite(admin, [self.address()]), "mail server")

    def test_row_12_ai_calls_without_a_config_and_a_test_of_an_unknown_provider(self):
        person = self.person()
        base = f"/organizations/{person.ids[0]}/llm"
        for call in ("configuration", "test-connection", "get-models"):
            self.assert_bare_500(person.post(f"{base}/{call}", {}), "config is missing")
        mistral = {"config": {"provider": "mistral", "apiKey": "x"}}
        self.assert_bare_500(person.post(f"{base}/test-connection", mistral), "unknown provider: mistral")
        self.assertEqual(person.post(f"{base}/configuration", mistral).status, 201)
        self.assert_bare_500(person.post(f"{base}/configuration/test"), "unknown provider: mistral")

    def test_row_13_render_modes_with_an_unknown_agent_without_the_list_or_as_a_member(self):
        admin, member = self.admin_and_member()
        path = f"/organizations/{admin.org}/deployments/renderModeConfiguration"
        self.assert_bare_500(admin.post(path, {"activeRenderModes": ["WINDSURF", "CLAUDE"]}), "unknown agent")
        self.assert_bare_500(admin.post(path, {}), "no list")
        self.assert_bare_500(member.post(path, {"activeRenderModes": ["CODEX"]}), "must be an admin")

    def test_row_14_members_of_a_space_one_is_not_in_as_a_plain_member(self):
        admin, member = self.admin_and_member()
        space = self.control("POST", "/spaces", {"organizationId": admin.org, "name": "Backend",
                                                 "members": {admin.id: "admin"}})["spaceId"]
        path = f"/organizations/{admin.org}/spaces/{space}/members"
        self.assert_bare_500(member.get(path), "not a member of the space")
        self.assertEqual(admin.get(path).status, 200)

    def test_row_15_deleting_a_git_provider_that_is_unknown_or_as_a_member(self):
        admin, member = self.admin_and_member()
        base = f"/organizations/{admin.org}/git/providers"
        row = admin.call("PUT", base, {"source": "gitlab", "url": "http://127.0.0.1:18080", "token": "fake",
                                       "authMethod": "token", "displayName": "GitLab"}).body
        self.assert_bare_500(admin.delete(f"{base}/{UNKNOWN_ID}"), "unknown git provider")
        self.assert_bare_500(member.delete(f"{base}/{row['id']}"), "must be an admin")
        reply = admin.delete(f"{base}/{row['id']}")
        self.assertEqual((reply.status, reply.content), (200, b""))
