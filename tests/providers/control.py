# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What tests ask for, at an address of its own: the provider's own address has nothing of it. README.md lists the
calls."""
import json

from faults import Fault
from wire import HANDSHAKES, json_answer


class Control:
    """`server`: the one that the provider answers at."""

    def __init__(self, provider, server):
        self.provider, self.server = provider, server
        self.calls = {"POST /faults": self.add_fault, "DELETE /faults": self.clear_faults,
                      "POST /settings": self.set, "POST /reset": self.reset,
                      "GET /requests": self.requests, "DELETE /requests": self.forget, "GET /state": self.state}

    def answer(self, request):
        call = self.calls.get(f"{request.method} {request.path}")
        if call is None:
            return json_answer({"message": f"no such call of the control surface: {request.target}"}, 404)
        try:
            return json_answer(call(request, json.loads(request.content or b"{}")))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            return json_answer({"message": f"{type(error).__name__}: {error}"}, 400)

    def add_fault(self, _request, body):
        self.provider.faults.add(Fault(**body))
        return {"waiting": len(self.provider.faults.waiting)}

    def clear_faults(self, _request, _body):
        self.provider.faults.clear()
        return {}

    def set(self, _request, body):
        """keys, text, mark, models {format: names}, handshake."""
        unknown = set(body) - {"keys", "text", "mark", "models", "handshake"}
        if unknown or body.get("handshake", "normal") not in HANDSHAKES:
            raise ValueError(f"settings are keys, text, mark, models, handshake ({', '.join(HANDSHAKES)})")
        if not set(body.get("models", {})) <= set(self.provider.models):
            raise ValueError(f"formats are {', '.join(self.provider.models)}")
        self.provider.keys = [str(key) for key in body.get("keys", self.provider.keys)]
        self.provider.text = str(body.get("text", self.provider.text))
        self.provider.mark = str(body.get("mark", self.provider.mark))
        self.provider.models.update(body.get("models", {}))
        self.server.handshake = body.get("handshake", self.server.handshake)
        return {"keys": len(self.provider.keys), "handshake": self.server.handshake}

    def reset(self, _request, _body):
        """As it was when it started."""
        self.provider.reset()
        self.server.handshake, self.server.sent, self.server.connections = "normal", 0, 0
        for held in self.server.held:
            held.close()
        self.server.held = []
        return {}

    def requests(self, request, _body):
        return self.provider.log.seen(**request.query)

    def forget(self, _request, _body):
        self.provider.log.clear()
        return {}

    def state(self, _request, _body):
        """`connections`: also those whose handshake failed. `sent`: bytes of bodies without an end."""
        return {"connections": self.server.connections, "sent": self.server.sent,
                "defects": self.provider.log.defects}
