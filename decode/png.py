"""PNG files of pictures with 8 bits a sample, gray or RGB."""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int, samples: int, rows: bytes | bytearray) -> bytes:
    """The bytes of a file; `rows` has `samples` (1 or 3) bytes for each pixel, and no gaps."""
    length = width * samples
    lines = b"".join(b"\0" + rows[i * length : (i + 1) * length] for i in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0 if samples == 1 else 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
