# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Which function answers which path (contract, sections 2 and 11): case does not count, nor a slash at the end."""
from dataclasses import dataclass
from typing import Callable
from urllib.parse import unquote

PREFIX = "/api/v0"

# Who may call a route, checked before it runs (guard.py):
PUBLIC = "public"
SESSION = "session"  # Any token with an organization
ORGANIZATION = "organization"  # A token of the organization in the path
MEMBER = "member"  # The same, and a membership in the database
ADMIN = "admin"  # The same, and the role admin in the database


@dataclass
class Route:
    method: str
    segments: list
    access: str
    handler: Callable


def segments_of(path):
    return [part for part in path.split("/") if part]


class Table:
    """Routes in order: of two that fit, the first one answers, so write fixed words before parameters."""

    def __init__(self):
        self.routes = []

    def add(self, method, path, access, handler):
        self.routes.append(Route(method, segments_of(path), access, handler))

    def find(self, method, path):
        """(route, parameters), or None for a path that does not exist (404)."""
        parts = segments_of(path)
        prefix = segments_of(PREFIX)
        if [part.lower() for part in parts[:len(prefix)]] != prefix:
            return None
        parts = parts[len(prefix):]
        for route in self.routes:
            if route.method == method:
                params = self.fitted(route.segments, parts)
                if params is not None:
                    return route, params
        return None

    @staticmethod
    def fitted(segments, parts):
        if len(segments) != len(parts):
            return None
        params = {}
        for segment, part in zip(segments, parts):
            if segment.startswith(":"):
                params[segment[1:]] = unquote(part)
            elif segment.lower() != part.lower():
                return None
        return params
