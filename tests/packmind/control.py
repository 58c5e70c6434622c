# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What tests ask of the stand-in, under /__test: the real server has nothing of it. README.md lists the calls."""
import json
import uuid

from answers import json_answer
from faults import Fault
from seeding import Seeding
from store import iso

PREFIX = "/__test"


class Control:
    def __init__(self, service):
        self.service, self.store = service, service.store
        seeding = Seeding(service)
        self.calls = {
            "GET /state": self.state, "GET /mail": self.mail, "POST /mail": self.set_mail,
            "POST /clock": self.advance, "POST /secret": self.change_secret, "POST /settings": self.set,
            "POST /faults": self.add_fault, "DELETE /faults": self.clear_faults,
            "GET /requests": self.requests, "DELETE /requests": self.forget_requests,
            "GET /refusals": lambda _request: self.service.log.refusals,
            "POST /seed": seeding.person, "POST /members": seeding.members, "POST /spaces": seeding.space,
            "POST /invitations": seeding.set_expiry}

    @staticmethod
    def concerns(request):
        return request.path.startswith(PREFIX + "/")

    def answer(self, request):
        call = self.calls.get(f"{request.method} {request.path[len(PREFIX):]}")
        if call is None:
            return json_answer({"message": f"no such call of the control surface: {request.target}"}, 404)
        try:
            request.body = json.loads(request.content or b"{}")
            with self.service.lock:
                return json_answer(call(request))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            return json_answer({"message": f"{type(error).__name__}: {error}"}, 400)

    def state(self, _request):
        """Numbers, and the defects of the stand-in itself: a test that sees one should fail."""
        return {"now": iso(self.service.clock.now()), "users": len(self.store.users),
                "organizations": len(self.store.organizations),
                "withoutMembers": [self.store.organizations[key].name
                                   for key, members in self.store.of_organization.items() if not members],
                "openStreams": [stream.user_id for stream in self.service.streams.open_ones], "defects": self.service.log.defects}

    def mail(self, request):
        """What was mailed, newest last, and the CLI login codes that still wait."""
        to = request.query.get("to")
        return {"mails": [mail for mail in self.store.mails if to in (None, mail["to"])],
                "codes": [{"code": ticket.token, "email": ticket.user.email, "expiresAt": iso(ticket.expires)}
                          for ticket in self.store.codes.values()]}

    def set_mail(self, request):
        server = request.body["server"]
        if server not in ("delivered", "down", "not-configured"):
            raise ValueError("server is delivered, down or not-configured")
        self.service.settings.mail = server
        return {"server": server}

    def advance(self, request):
        self.service.clock.ahead += float(request.body["advanceSeconds"])
        return {"now": iso(self.service.clock.now())}

    def change_secret(self, _request):
        """Every token there is becomes invalid."""
        self.service.secret = uuid.uuid4().bytes
        return {}

    def set(self, request):
        settings = vars(self.service.settings)
        unknown = set(request.body) - set(settings)
        if unknown:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(settings)}")
        settings.update(request.body)
        return settings

    def add_fault(self, request):
        self.service.faults.add(Fault(**request.body))
        return {"waiting": len(self.service.faults.waiting)}

    def clear_faults(self, _request):
        self.service.faults.clear()
        return {}

    def requests(self, request):
        """With ?method=&path= only of that one; the path as it was sent, without a query."""
        query = request.query
        if "path" not in query:
            return self.service.log.seen()
        return self.service.log.seen(f"{query.get('method', 'GET').upper()} {query['path']}")

    def forget_requests(self, _request):
        self.service.log.clear()
        return {}
