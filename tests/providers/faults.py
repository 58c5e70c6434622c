# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What goes wrong, for whom and how often; and what was received."""
import fnmatch
import threading
import zlib
from dataclasses import dataclass, replace

from format import PROBLEMS
from wire import WAYS, Answer

PORTAL = (b"<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head><body><form action=\"/login\">"
          b"<input name=\"user\"><input name=\"password\" type=\"password\"></form></body></html>\n")
GATEWAY = (b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>"
           b"\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n")
HTML = [("Content-Type", "text/html; charset=utf-8")]
BOMB_BYTES = 128 * 1024 * 1024

# On the way, or by a server that is none of the formats; beside the PROBLEMS of a format and the WAYS of the wire.
OTHERS = ("slow", "empty", "portal", "gateway", "proxy-login", "not-json", "not-utf8", "wrong-shape", "huge", "redirect",
          "gzip", "gzip-bomb")
KINDS = PROBLEMS + OTHERS + tuple(way for way in WAYS if way not in ("whole", "endless"))

# A key asks for a fault by its name: fake-key-KIND, and these shorter ones.
SHORT = {"wrong": "wrong-key", "forbid": "forbidden", "limit": "rate-limit", "broke": "no-quota",
         "down": "server-error", "hang": "silent"}
KEY_PREFIX = "fake-key-"
KEPT_BODY = 256 * 1024
KEPT_REQUESTS = 2000


@dataclass
class Fault:
    """For the next `times` requests that fit, 0: for all. key, model, format, method and path may hold * (fnmatch)."""

    kind: str
    key: str = "*"
    model: str = "*"
    format: str = "*"
    method: str = "*"
    path: str = "*"
    times: int = 1
    seconds: float = 0.05
    retryAfter: int = 20
    location: str = ""
    status: int = 307

    def __post_init__(self):
        if self.kind not in KINDS:
            raise ValueError(f"kind is one of {', '.join(KINDS)}")
        if self.kind == "redirect" and not self.location:
            raise ValueError("a redirect needs a location")
        self.left = self.times or None

    def fits(self, request, call, name):
        return self.left != 0 and self.method.upper() in ("*", request.method) and all(
            fnmatch.fnmatchcase(value, pattern) for value, pattern in (
                (call.key, self.key), (call.model, self.model), (name, self.format), (request.path, self.path)))

    def spoil(self, answer, refusal):
        """What is sent in place of the right answer; `refusal`: kind -> the answer of this format."""
        if self.kind in PROBLEMS:
            return refusal(self.kind, self.retryAfter)
        if self.kind in WAYS:
            return replace(answer, way=self.kind, seconds=self.seconds)
        return {
            "slow": lambda: replace(answer, seconds=self.seconds),
            "empty": lambda: answer,
            "portal": lambda: Answer(200, PORTAL, HTML),
            "gateway": lambda: Answer(502, GATEWAY, [("Server", "nginx"), *HTML]),
            "proxy-login": lambda: Answer(407, b"", [("Proxy-Authenticate", 'Basic realm="proxy"')]),
            "not-json": lambda: Answer(200, answer.content[:-2] + b",,", answer.headers),
            "not-utf8": lambda: Answer(200, b'{"id": "\xff\xfe"}', answer.headers),
            "wrong-shape": lambda: Answer(200, b'["of", "another", "kind"]', answer.headers),
            "huge": lambda: Answer(200, b'{"id": "', answer.headers, way="endless"),
            "redirect": lambda: Answer(self.status, b"", [("Location", self.location)]),
            "gzip": lambda: zipped(answer, [answer.content]),
            "gzip-bomb": lambda: zipped(answer, bomb()),
        }[self.kind]()


def zipped(answer, pieces):
    packer = zlib.compressobj(wbits=31)  # 31: with the head of gzip
    content = b"".join(packer.compress(piece) for piece in pieces) + packer.flush()
    return Answer(answer.status, content, [*answer.headers, ("Content-Encoding", "gzip")])


def bomb():
    """A valid JSON object whose one text has BOMB_BYTES."""
    yield b'{"id": "'
    for _ in range(BOMB_BYTES >> 20):
        yield b"a" * (1 << 20)
    yield b'"}'


def fault_of_key(key):
    """The fault that a key asks for by its name, or None."""
    word = key.removeprefix(KEY_PREFIX) if key.startswith(KEY_PREFIX) else ""
    kind = SHORT.get(word, word)
    return Fault(kind, times=0) if kind in KINDS and kind != "redirect" else None


class Faults:
    def __init__(self):
        self.lock, self.waiting = threading.Lock(), []

    def add(self, fault):
        with self.lock:
            self.waiting.append(fault)

    def clear(self):
        with self.lock:
            self.waiting.clear()

    def take(self, request, call, name):
        with self.lock:
            for fault in self.waiting:
                if fault.fits(request, call, name):
                    if fault.left:
                        fault.left -= 1
                    return fault
        return fault_of_key(call.key)


class Log:
    """Every request as it arrived, the newest last; how many; and what broke in this program itself."""

    def __init__(self):
        self.lock = threading.Lock()
        self.clear()

    def clear(self):
        with self.lock:
            self.total, self.requests, self.defects = 0, [], []

    def count(self, request, name, call):
        seen = {"format": name, "call": call.kind, "model": call.model, "method": request.method,
                "target": request.target, "headers": request.headers,
                "body": request.content[:KEPT_BODY].decode("utf-8", "replace")}
        with self.lock:
            self.total += 1
            self.requests = [*self.requests, seen][-KEPT_REQUESTS:]

    def fail(self, trace):
        with self.lock:
            self.defects.append(trace)

    def seen(self, **asked):
        """Those whose format, call, model, method or path is as asked."""
        with self.lock:
            fitting = [one for one in self.requests if all(
                one[name] == value if name != "path" else one["target"].split("?")[0] == value
                for name, value in asked.items())]
            return {"total": self.total, "count": len(fitting), "requests": fitting}
