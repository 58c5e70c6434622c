# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What goes wrong on the way, and what was received: the parts of the stand-in that only tests use.

A proxy that gives up answers an HTML 504 (contract, section 2), before or after the server did its work:
"a failed write may still have written" (1.13).
"""
import fnmatch
import threading
import time
from dataclasses import dataclass

from answers import Answer, bare_500

GATEWAY_PAGE = (b"<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n"
                b"<center><h1>504 Gateway Time-out</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n")
KINDS = ("html-504", "bare-500", "cut", "delay")
KEPT_BODY = 64 * 1024


@dataclass
class Fault:
    """For the next `times` requests that fit; `path` may hold * (fnmatch). `written`: the server acts first."""

    kind: str
    method: str = "*"
    path: str = "*"
    times: int = 1
    written: bool = False
    seconds: float = 0.0

    def __post_init__(self):
        if self.kind not in KINDS:
            raise ValueError(f"kind is one of {', '.join(KINDS)}")
        self.written = self.written or self.kind == "delay"

    def fits(self, request):
        return self.times > 0 and self.method.upper() in ("*", request.method) and \
            fnmatch.fnmatchcase(request.path.lower().rstrip("/"), self.path.lower().rstrip("/"))

    def answer(self, real=None):
        """The answer in place of the real one; None cuts the connection."""
        time.sleep(self.seconds)
        if self.kind == "html-504":
            return Answer(504, GATEWAY_PAGE, [("Server", "nginx"), ("Content-Type", "text/html")])
        return {"bare-500": bare_500(), "delay": real, "cut": None}[self.kind]


class Faults:
    def __init__(self):
        self.lock, self.waiting = threading.Lock(), []

    def add(self, fault):
        with self.lock:
            self.waiting.append(fault)

    def clear(self):
        with self.lock:
            self.waiting.clear()

    def take(self, request):
        with self.lock:
            for fault in self.waiting:
                if fault.fits(request):
                    fault.times -= 1
                    return fault
        return None


class Log:
    """Which requests arrived, how often; why some were refused; what broke in the stand-in itself."""

    def __init__(self):
        self.lock = threading.Lock()
        self.clear()

    def clear(self):
        with self.lock:
            self.counts, self.last, self.newest = {}, {}, None
            self.refusals, self.defects = [], []

    def count(self, request):
        key = f"{request.method} {request.path}"
        seen = {"method": request.method, "target": request.target, "headers": request.headers,
                "body": request.content[:KEPT_BODY].decode("utf-8", "replace")}
        with self.lock:
            self.counts[key] = self.counts.get(key, 0) + 1
            self.last[key] = self.newest = seen

    def refuse(self, request, reason):
        with self.lock:
            self.refusals.append({"method": request.method, "path": request.path, "reason": reason})

    def fail(self, request, trace):
        with self.lock:
            self.defects.append({"method": request.method, "path": request.path, "trace": trace})

    def seen(self, key=None):
        """All counts and the newest request, or the count and the last request of one "METHOD /path"."""
        with self.lock:
            if key is None:
                return {"counts": dict(self.counts), "last": self.newest}
            return {"count": self.counts.get(key, 0), "last": self.last.get(key)}
