"""PNG files of pictures with 8 bits a sample, gray or RGB."""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int, samples: int, rows: bytes | bytearray) -> bytes:
    """The bytes of a file; `rows` has `samples` (1 or 3) bytes for each pixel, and no gaps."""
    length = width * samples
    packer, data = zlib.compressobj(6), bytearray()
    for i in range(height):  # row by row: all lines together would be there twice
        data += packer.compress(b"\0" + rows[i * length : (i + 1) * length])
    data += packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0 if samples == 1 else 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
