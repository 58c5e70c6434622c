#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""An SMTP relay for tests on this computer only (aiosmtpd), which misbehaves as asked.

    relay.py [--port N] [--cert PEM] [--implicit] [--utf8] [--login USER PASSWORD]

Prints its port once it listens; ends when its input closes. Each line of input is a JSON object with "do":
"state"; "disturb" with "step" (a command, or CONTENT: the mail has arrived and waits for its answer), "kind" (reply, hang_up,
hold, wait), "text", "seconds", "match" (in the command), "times"; "release" what is held; "forget". Each is answered
by one line.
"""
import argparse
import asyncio
import json
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult

STEPS = ["EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"]


class World:
    """What was seen, and what is to go wrong."""

    def __init__(self, login):
        self.login = login
        self.reset()

    def reset(self):
        self.steps = []
        self.received = []
        self.disturbances = []
        self.held = 0
        self.gate = asyncio.Event()

    def next_disturbance(self, step, argument):
        for disturbance in self.disturbances:
            if disturbance["step"] == step and disturbance.get("match", "") in (argument or ""):
                disturbance["times"] = disturbance.get("times", 1) - 1
                if disturbance["times"] <= 0:
                    self.disturbances.remove(disturbance)
                return disturbance
        return None

    async def meet(self, server, step, argument):
        """The reply that ends the step, "" when the connection has ended, None when it goes on."""
        self.steps.append(step)
        disturbance = self.next_disturbance(step, argument)
        if disturbance is None:
            return None
        if disturbance["kind"] == "reply":
            return disturbance["text"]
        if disturbance["kind"] == "hang_up":
            server.transport.close()
            return ""
        if disturbance["kind"] == "hold":
            self.held += 1
            await self.gate.wait()
        else:
            await asyncio.sleep(disturbance["seconds"])
        return None

    async def handle_DATA(self, server, session, envelope):
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "options": envelope.mail_options,
            "data": envelope.content.decode("utf-8", "replace"),
        }
        taken = next((d for d in self.disturbances if d["step"] == "CONTENT" and d["kind"] == "hold"), None)
        if taken:  # it has arrived, whatever becomes of the connection
            self.received.append(mail)
        reply = await self.meet(server, "CONTENT", " ".join(envelope.rcpt_tos))
        if reply is not None:
            return reply or "250 nobody hears this"
        if not taken:
            self.received.append(mail)
        return "250 2.0.0 taken"

    def authenticate(self, server, session, envelope, mechanism, data):
        right = self.login and [data.login.decode(), data.password.decode()] == self.login
        return AuthResult(success=bool(right), handled=False)


class Relay(SMTP):
    pass


def watched(step):
    name = "smtp_" + step

    async def command(self, argument):
        reply = await self.event_handler.meet(self, step, argument)
        if reply is None:
            await getattr(super(Relay, self), name)(argument)
        elif reply:
            await self.push(reply)

    return command


for each in STEPS:
    setattr(Relay, "smtp_" + each, watched(each))


def answered(world, order):
    if order["do"] == "disturb":
        world.disturbances.append(order)
    elif order["do"] == "release":
        world.gate.set()
        world.gate = asyncio.Event()
    elif order["do"] == "forget":
        world.reset()
    return {"steps": world.steps, "received": world.received, "held": world.held}


async def obeyed(world, line):
    return answered(world, json.loads(line))


def obey(world, loop):
    for line in sys.stdin:
        answer = asyncio.run_coroutine_threadsafe(obeyed(world, line), loop).result()
        print(json.dumps(answer), flush=True)
    loop.call_soon_threadsafe(loop.stop)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--cert")
    parser.add_argument("--implicit", action="store_true")
    parser.add_argument("--utf8", action="store_true")
    parser.add_argument("--login", nargs=2)
    asked = parser.parse_args()
    context = None
    if asked.cert:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(asked.cert)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    world = World(asked.login)

    def connection():
        return Relay(
            world,
            enable_SMTPUTF8=asked.utf8,
            hostname="relay.test",
            tls_context=None if asked.implicit else context,
            auth_required=bool(asked.login),
            auth_require_tls=not asked.implicit and context is not None,
            authenticator=world.authenticate,
            loop=loop,
        )

    server = loop.run_until_complete(
        loop.create_server(connection, "127.0.0.1", asked.port, ssl=context if asked.implicit else None)
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    threading.Thread(target=obey, args=(world, loop), daemon=True).start()
    loop.run_forever()


if __name__ == "__main__":
    main()
