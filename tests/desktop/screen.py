# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Pictures of the private screen, read from where Xvfb keeps its pixels (XWD file format, version 7)."""
import struct
import zlib

HEADER_WORDS = 25


def pixels(path, area=None):
    """(width, height, RGB bytes) of the screen, or of its part (x, y, width, height)."""
    with open(path, "rb") as file:
        data = file.read()
    header = struct.unpack_from(f">{HEADER_WORDS}I", data)
    size, version, colors = header[0], header[1], header[19]
    screen_width, screen_height, depth, stride = header[4], header[5], header[11], header[12]
    if version != 7 or depth != 32:
        raise ValueError(f"this is not a picture of a 24-bit screen: version {version}, {depth} bits a pixel")
    x, y, width, height = area or (0, 0, screen_width, screen_height)
    left, top = max(x, 0), max(y, 0)
    right, bottom = min(x + width, screen_width), min(y + height, screen_height)
    start = size + colors * 12
    rows = bytearray()
    for line in range(top, bottom):
        row = data[start + line * stride + left * 4:start + line * stride + right * 4]
        rgb = bytearray(3 * (right - left))
        # Xvfb keeps blue, green, red and nothing.
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        rows += rgb
    return right - left, bottom - top, bytes(rows)


def write_png(path, width, height, rgb):
    """A true-colour PNG (ISO/IEC 15948)."""
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    lines = b"".join(b"\0" + rgb[line * width * 3:(line + 1) * width * 3] for line in range(height))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))
