# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Session cookies and API keys: HS256 tokens of one secret (contract, 4.1 and 5.3)."""
import base64
import binascii
import hashlib
import hmac
import json
from email.utils import formatdate

from answers import compact

COOKIE_LIFETIME = 30 * 24 * 3600
KEY_LIFETIME = 90 * 24 * 3600
HEADER = {"alg": "HS256", "typ": "JWT"}


def _encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _decoded(text):
    return base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4))


def _signature(secret, signed):
    return _encoded(hmac.new(secret, signed, hashlib.sha256).digest())


def payload_of(user, organization, role, memberships=None):
    """Who and for which organization; the role in it is not trusted by any check (1.6).

    `memberships`: what only the tokens after activate and reset-password carry (4.1).
    """
    payload = {"user": {"name": user.email, "userId": user.id}}
    if memberships is not None:
        payload["user"]["memberships"] = memberships
    if organization is not None:
        payload["organization"] = {"id": organization.id, "name": organization.name,
                                   "slug": organization.slug, "role": role}
    return payload


def issue(secret, payload, now, lifetime):
    """A token from `now` (whole seconds) for `lifetime` seconds."""
    payload = {key: payload[key] for key in ("user", "organization") if key in payload}
    payload.update(iat=now, exp=now + lifetime, iss="packmind")
    signed = _encoded(compact(HEADER)) + b"." + _encoded(compact(payload))
    return (signed + b"." + _signature(secret, signed)).decode()


def opened(secret, token, now):
    """The payload of a token that is genuine and not expired, else None."""
    try:
        signed, signature = token.encode().rsplit(b".", 1)
        head, body = signed.split(b".")
        if json.loads(_decoded(head)).get("alg") != "HS256":
            return None
        if not hmac.compare_digest(signature, _signature(secret, signed)):
            return None
        payload = json.loads(_decoded(body))
        return payload if payload["exp"] > now and payload["user"]["userId"] else None
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error):
        return None


def api_key(host, token):
    """Standard base64 of {"host","jwt"} (5.3)."""
    return base64.b64encode(compact({"host": host, "jwt": token})).decode()


def token_in_key(key):
    """The token in an API key; None for a bare token or a key without one of its two members (5.3)."""
    try:
        envelope = json.loads(base64.b64decode(key, validate=True))
        return envelope["jwt"] if envelope["host"] else None
    except (ValueError, KeyError, TypeError, binascii.Error):
        return None


def session_cookie(token, now, secure):
    expires = formatdate(now + COOKIE_LIFETIME, usegmt=True)
    middle = "; Secure" if secure else ""
    return ("Set-Cookie", f"auth_token={token}; Max-Age={COOKIE_LIFETIME}; Path=/; Expires={expires}; "
                          f"HttpOnly{middle}; SameSite=Strict")


def dropped_cookie():
    """Always Secure in a production build, whatever the setting says (4.5)."""
    return ("Set-Cookie", "auth_token=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; "
                          "SameSite=Strict")
