# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""HTTP/1.1 over a socket, as section 2 of the contract observed it: keep-alive closed after 5 s, a head of
at most 16 KB (4.1, 12), TLS only where a test asks for it.

Knows nothing of routes: a request goes to `service.answer()`, which gives an Answer.
"""
import socket
import socketserver
import ssl
import struct
from dataclasses import dataclass, field
from email.utils import formatdate
from urllib.parse import parse_qs, unquote, urlsplit

from answers import PHRASES, UNDEFINED

IDLE_SECONDS = 5
BUSY_SECONDS = 90  # While a request arrives or an answer leaves
HEAD_LIMIT = 16 * 1024
BODY_LIMIT = 15 * 1024 * 1024
DRAIN_LIMIT = 64 * 1024 * 1024


class Broken(Exception):
    """The connection cannot be used any further."""


@dataclass
class Request:
    """`target` as it was sent; `path` decoded by segments in routing.py; header names in lower case."""

    method: str
    target: str
    headers: dict
    content: bytes = b""
    too_large: bool = False
    body: object = UNDEFINED
    params: dict = field(default_factory=dict)
    session: object = None

    @property
    def path(self):
        return urlsplit(self.target).path

    @property
    def query(self):
        return {key: values[-1] for key, values in parse_qs(urlsplit(self.target).query).items()}

    def cookie(self, name):
        for part in self.headers.get("cookie", "").split(";"):
            key, _, value = part.strip().partition("=")
            if key == name:
                return unquote(value)
        return ""


class Connection(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def setup(self):
        self.request.settimeout(BUSY_SECONDS)
        if isinstance(self.request, ssl.SSLSocket):
            self.request.do_handshake()
        super().setup()

    def handle(self):
        try:
            while self.one_request():
                pass
        except Broken:
            self.reset()
        except (OSError, ValueError):
            pass

    def finish(self):
        try:
            super().finish()
        except OSError:
            pass

    def reset(self):
        """Ends the connection with a reset, as a server does whose parser gives up."""
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def one_request(self):
        """Whether the connection may be used for another one."""
        request = self.read_head()
        if request is None:
            return False
        self.read_body(request)
        keeps = request.headers.get("connection", "").lower() != "close"
        answer = self.server.service.answer(request)
        if answer is None:  # A fault of the network was asked for.
            raise Broken
        if answer.hang:
            return self.wait_for_the_end()
        if answer.stream:
            return self.stream(answer)
        self.write(request, answer, keeps)
        return keeps

    def read_head(self):
        self.request.settimeout(IDLE_SECONDS)
        first = self.rfile.readline(HEAD_LIMIT + 1)
        self.request.settimeout(BUSY_SECONDS)
        words = first.decode("latin-1").split()
        if not words:
            return None
        left, headers = HEAD_LIMIT - len(first), {}
        while True:
            line = self.rfile.readline(max(left, 0) + 1)
            left -= len(line)
            if left < 0 or len(words) != 3:
                raise Broken
            if line in (b"\r\n", b"\n"):
                return Request(words[0], words[1], headers)
            name, colon, value = line.decode("latin-1").partition(":")
            if not colon:
                raise Broken
            headers[name.strip().lower()] = value.strip()

    def read_body(self, request):
        if request.headers.get("transfer-encoding", "").lower() == "chunked":
            request.content = b"".join(self.chunks())
        length = int(request.headers.get("content-length") or 0)
        request.too_large = max(length, len(request.content)) > BODY_LIMIT
        if request.too_large:
            self.drain(length)
        elif length:
            request.content = self.exactly(length)

    def chunks(self):
        while True:
            length = int(self.rfile.readline(100).split(b";")[0], 16)
            chunk = self.exactly(length)
            self.rfile.readline(100)
            if not chunk:
                return
            yield chunk

    def exactly(self, length):
        content = self.rfile.read(length)
        if len(content) < length:
            raise Broken
        return content

    def drain(self, length):
        """Reads what is too large and keeps none of it, so that the client sees the answer."""
        if length > DRAIN_LIMIT:
            raise Broken
        while length > 0:
            length -= len(self.exactly(min(length, 1 << 20)))

    def head(self, answer, extra):
        lines = [f"HTTP/1.1 {answer.status} {PHRASES.get(answer.status, '')}"]
        lines += [f"{name}: {value}" for name, value in answer.headers + extra]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def write(self, request, answer, keeps):
        extra = [("Date", formatdate(self.server.service.clock.now(), usegmt=True)),
                 ("Connection", "keep-alive" if keeps else "close")]
        if answer.status not in (204, 304):
            extra.insert(0, ("Content-Length", str(len(answer.content))))
        self.wfile.write(self.head(answer, extra) + answer.content)

    def stream(self, answer):
        """A body without an end, in chunks."""
        self.wfile.write(self.head(answer, [("Transfer-Encoding", "chunked")]))

        def send(text):
            data = text.encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

        answer.stream(send)
        return False

    def wait_for_the_end(self):
        """No answer until the client gives up (section 8: a provider that never answers)."""
        self.request.settimeout(None)
        self.rfile.read(1)
        return False


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, port, service, tls=None):
        self.service, self.tls = service, None
        if tls:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(*tls)
        super().__init__(("127.0.0.1", port), Connection)

    @property
    def origin(self):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.server_address[1]}"

    def get_request(self):
        """The handshake is made in the thread of its connection, so that a slow one holds up nobody."""
        connection, address = super().get_request()
        if self.tls:
            connection = self.tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def handle_error(self, request, client_address):
        """A client that leaves in the middle is no fault of the server."""
