"""The hashes that streams have of their pictures (D.3.19): MD5, CRC and checksum of whole planes, before cropping."""

from __future__ import annotations

import binascii
import hashlib
from collections.abc import Iterator

from .frames import Frame, Plane

NAMES = ("MD5", "CRC", "checksum")


def plane_hash(plane: Plane, kind: int) -> bytes | int:
    """The hash of a kind (hash_type) that a plane has."""
    if kind == 0:
        digest = hashlib.md5(usedforsecurity=False)
        for row in _rows(plane):
            digest.update(row)
        return digest.digest()
    return _crc(plane) if kind == 1 else _checksum(plane)


def wrong_planes(frame: Frame) -> list[int]:
    """The planes of an uncropped frame whose hash is not the stream's; empty where it has none."""
    if frame.hashes is None:
        return []
    kind, values = frame.hashes
    return [i for i, value in enumerate(values) if plane_hash(frame.planes[i], kind) != value]


def _rows(plane: Plane) -> Iterator[memoryview]:
    data, stride, length = plane.data, plane.stride, plane.row_bytes
    for start in range(0, stride * plane.height, stride):
        yield data[start : start + length]


def _crc(plane: Plane) -> int:
    # 16 zero bits stand behind the data in the standard: the same as to begin with what 0xFFFF becomes by them.
    value = 0x1D0F
    for row in _rows(plane):
        value = binascii.crc_hqx(row, value)
    return value


def _checksum(plane: Plane) -> int:
    total = 0
    across = bytes((x & 255) ^ (x >> 8) for x in range(plane.width) for _ in range(plane.item))
    masks: dict[int, int] = {}
    for y, row in enumerate(_rows(plane)):
        down = (y & 255) ^ (y >> 8)
        if down not in masks:
            masks[down] = int.from_bytes(bytes(one ^ down for one in across), "little")
        mixed = int.from_bytes(row, "little") ^ masks[down]
        total += sum(mixed.to_bytes(len(row), "little"))
    return total & 0xFFFFFFFF
