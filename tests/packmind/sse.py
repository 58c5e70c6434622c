# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The stream of events (contract, section 10): heartbeats only, until the user subscribes while it is open."""
import json
import queue
import time

from answers import Answer, UNDEFINED, field_of, json_answer
from routing import SESSION
from store import iso

HEADERS = [("Vary", "Origin"), ("Access-Control-Allow-Credentials", "true"), ("Content-Type", "text/event-stream"),
           ("Cache-Control", "no-cache"), ("Connection", "keep-alive"),
           ("Access-Control-Allow-Origin", "http://localhost:5173"),
           ("Access-Control-Allow-Headers", "Cache-Control, Authorization, Content-Type")]


def register(table, service):
    streams = service.streams
    table.add("GET", "/sse/stream", SESSION, streams.open)
    table.add("POST", "/sse/subscribe", SESSION, streams.subscribe)
    table.add("POST", "/sse/unsubscribe", SESSION, streams.unsubscribe)


class Stream:
    def __init__(self, user_id):
        self.user_id, self.types, self.events = user_id, set(), queue.Queue()


class Streams:
    """Not closed when the member is removed, nor when the token expires. No id, no retry, no replay."""

    def __init__(self, service):
        self.service, self.open_ones = service, []

    def open(self, request):
        stream = Stream(request.session.user.id)

        def run(send):
            with self.service.lock:
                self.open_ones.append(stream)
            try:
                send(self.event("hello_world", {"message": "Connected to SSE stream"}))
                self.beat(stream, send)
            finally:
                with self.service.lock:
                    self.open_ones.remove(stream)

        return Answer(200, headers=list(HEADERS), stream=run)

    def beat(self, stream, send):
        """A heartbeat every 5 seconds, whatever else is sent in between; ends when the client has left."""
        last = time.monotonic()
        while True:
            due = last + self.service.settings.heartbeat_seconds
            try:
                send(stream.events.get(timeout=max(0.0, due - time.monotonic())))
            except queue.Empty:
                send(self.event("hello_world", {"message": f"Hello World at {self.now()}"}))
                last = due

    def now(self):
        return iso(self.service.clock.now())

    def event(self, name, data):
        """The time is a comment after the data."""
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        return f"event: {name}\ndata: {text}\n: timestamp: {self.now()}\n\n"

    def of_user(self, request):
        return [stream for stream in self.open_ones if stream.user_id == request.session.user.id]

    def subscribe(self, request):
        """For the connections open at this moment. Any text is accepted as a type, also none."""
        kind = self.kind(request)
        for stream in self.of_user(request):
            stream.types.add(kind)
        return json_answer({"success": True, "message": f"Successfully subscribed to {kind} events"})

    def unsubscribe(self, request):
        """The counterpart; its message was not recorded."""
        kind = self.kind(request)
        for stream in self.of_user(request):
            stream.types.discard(kind)
        return json_answer({"success": True, "message": f"Successfully unsubscribed from {kind} events"})

    @staticmethod
    def kind(request):
        kind = field_of(request.body, "eventType")
        return "undefined" if kind is UNDEFINED else str(kind)

    def user_context_change(self, user, organization, change, role=None):
        """Only to that user; there is no event for other members or organizations."""
        data = {"userId": user.id, "organizationId": organization.id, "changeType": change}
        if role is not None:
            data["role"] = role
        for stream in self.open_ones:
            if stream.user_id == user.id and "user_context_change" in stream.types:
                stream.events.put(self.event("USER_CONTEXT_CHANGE", data))
