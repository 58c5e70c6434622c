# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""HTTP/1.1 and TLS as a provider speaks them, and every way in which an answer can fail to arrive.

Knows no wire format: a request goes to `answer(request)`, which gives an Answer.
"""
import json
import socket
import ssl
import struct
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

BUSY_SECONDS = 90
PIECE = 64 * 1024
LARGEST_BODY = 32 * 1024 * 1024
HANDSHAKES = ("normal", "silent", "reset", "plain")
WAYS = ("whole", "silent", "nothing", "cut-head", "cut-body", "trickle", "endless")


@dataclass
class Answer:
    """`way`: how much of it arrives. `seconds`: before it, or between two bytes that trickle."""

    status: int = 200
    content: bytes = b""
    headers: list = field(default_factory=list)
    way: str = "whole"
    seconds: float = 0.0

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def json_answer(body, status=200, headers=()):
    return Answer(status, json.dumps(body).encode(), [("Content-Type", "application/json"), *headers])


@dataclass
class Request:
    """`path` without the query; header names in lower case."""

    method: str
    target: str
    headers: dict
    content: bytes = b""

    @property
    def path(self):
        return unquote(urlsplit(self.target).path)

    @property
    def query(self):
        return {key: values[-1] for key, values in parse_qs(urlsplit(self.target).query).items()}

    @property
    def body(self):
        """The JSON object, or an empty one."""
        try:
            found = json.loads(self.content)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


class Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "provider", ""
    timeout = BUSY_SECONDS
    disable_nagle_algorithm = True

    def setup(self):
        self.request.settimeout(self.timeout)
        if isinstance(self.request, ssl.SSLSocket):
            self.request.do_handshake()
        super().setup()

    def handle(self):
        try:
            super().handle()
        except (OSError, ValueError):
            pass  # A client that leaves in the middle is no fault of the server.

    def finish(self):
        try:
            super().finish()
        except OSError:
            pass

    def log_message(self, format, *args):  # pylint: disable=redefined-builtin
        """Nothing is printed: a request holds a key."""

    def respond(self):
        length = min(int(self.headers.get("content-length") or 0), LARGEST_BODY)
        request = Request(self.command, self.path, {key.lower(): value for key, value in self.headers.items()},
                          self.rfile.read(length) if length else b"")
        answer = self.server.answers(request)
        if answer.way != "trickle":
            time.sleep(answer.seconds)
        getattr(self, "send_" + answer.way.replace("-", "_"))(answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = respond

    def head(self, answer, length):
        sent = [f"HTTP/1.1 {answer.status} {self.responses.get(answer.status, ('Status',))[0]}"]
        sent += [f"{name}: {value}" for name, value in answer.headers]
        if length is not None:
            sent.append(f"Content-Length: {length}")
        return ("\r\n".join(sent) + "\r\n\r\n").encode("latin-1")

    def send_whole(self, answer):
        content = b"" if self.command == "HEAD" else answer.content
        self.wfile.write(self.head(answer, len(answer.content)) + content)

    def send_silent(self, _answer):
        """Accepts, and says nothing until the client gives up."""
        self.close_connection = True
        self.request.settimeout(None)
        self.rfile.read(1)

    def send_nothing(self, _answer):
        """The connection is reset before the first byte."""
        self.close_connection = True
        self.reset()

    def send_cut_head(self, answer):
        head = self.head(answer, len(answer.content))
        self.wfile.write(head[:len(head) // 2])
        self.close_connection = True

    def send_cut_body(self, answer):
        """Promises all of it and ends after the half."""
        self.wfile.write(self.head(answer, len(answer.content)) + answer.content[:len(answer.content) // 2])
        self.close_connection = True

    def send_trickle(self, answer):
        """Never silent for long, and never done within any patience."""
        for byte in self.head(answer, len(answer.content)) + answer.content:
            self.wfile.write(bytes([byte]))
            time.sleep(answer.seconds)

    def send_endless(self, answer):
        """A body without an end, as fast as it is taken; `content` is its beginning."""
        self.close_connection = True
        self.wfile.write(self.head(answer, None) + answer.content)
        while True:
            self.wfile.write(b"a" * PIECE)
            self.server.sent += PIECE

    def reset(self):
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Server(ThreadingHTTPServer):
    """Listens on 127.0.0.1 alone. `answers`: Request -> Answer. `sent`: bytes of endless bodies."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, port, answers, tls=None):
        self.answers, self.sent, self.handshake, self.connections = answers, 0, "normal", 0
        self.lock, self.held = threading.Lock(), []
        self.tls = None
        if tls:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(*tls)
        super().__init__(("127.0.0.1", port), Connection)

    @property
    def origin(self):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.server_address[1]}"

    def verify_request(self, request, client_address):
        """False where a TLS handshake is to fail: nobody answers it, or it is reset."""
        with self.lock:
            self.connections += 1
        if self.handshake == "silent":
            self.held.append(socket.socket(fileno=request.detach()))
            return False
        if self.handshake == "reset":
            request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        return True

    def process_request(self, request, client_address):
        """The handshake itself is made in the thread of its connection."""
        if self.tls and self.handshake != "plain":
            request = self.tls.wrap_socket(request, server_side=True, do_handshake_on_connect=False)
        super().process_request(request, client_address)

    def shutdown_request(self, request):
        """Closed without a farewell, which would come before the reset where one was asked for."""
        self.close_request(request)

    def handle_error(self, request, client_address):
        """A client that leaves in the middle is no fault of the server."""
