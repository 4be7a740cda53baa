"""Columns on their way to the page: one small header, then the arrays as they lie in memory.

The body is a length (4 bytes, little-endian), so many bytes of JSON, zeros up to a multiple of 8, and the arrays, each
at a multiple of 8. The JSON is `{"columns": [[name, type, offset, items], …], …facts}`; offsets count from the first
array. A type is a typed array of JavaScript's (`f8` Float64Array …), or `text`: UTF-8, a line for each item.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ALIGNED = 8
_TYPES = ("f8", "f4", "i4", "u4", "u2", "u1")


def packed(columns: Mapping[str, NDArray[np.generic] | Sequence[str]], **facts: object) -> bytes:
    """The body of a reply. 64-bit integers go as doubles, exact below 2**53; booleans as bytes."""
    described: list[list[object]] = []
    parts: list[bytes] = []
    at = 0
    for name, values in columns.items():
        if isinstance(values, np.ndarray):
            kind, content, count = _array(values)
        else:
            content = "\n".join(one.replace("\n", " ") for one in values).encode("utf-8", "replace")
            kind, count = "text", len(values)
        described.append([name, kind, at, count if kind != "text" else len(content)])
        padded = -len(content) % _ALIGNED
        parts += [content, bytes(padded)]
        at += len(content) + padded
        if kind == "text":
            described[-1].append(count)
    head = json.dumps({"columns": described, **facts}, separators=(",", ":")).encode()
    start = struct.pack("<I", len(head)) + head
    return b"".join([start, bytes(-len(start) % _ALIGNED), *parts])


def unpacked(body: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """What `packed` made: arrays or lists of texts by name, and the facts. For tests, and for clients in Python."""
    (length,) = struct.unpack_from("<I", body)
    head = json.loads(body[4 : 4 + length])
    base = -(-(4 + length) // _ALIGNED) * _ALIGNED
    columns: dict[str, Any] = {}
    for name, kind, at, count, *lines in head.pop("columns"):
        if kind == "text":
            text = body[base + at : base + at + count].decode()
            columns[name] = text.split("\n") if lines[0] else []
        else:
            columns[name] = np.frombuffer(body, f"<{kind}", count, base + at)
    return columns, head


def _array(values: NDArray[np.generic]) -> tuple[str, bytes, int]:
    if values.dtype.kind == "b":
        values = values.view(np.uint8)
    kind = f"{values.dtype.kind}{values.dtype.itemsize}"
    if kind not in _TYPES:
        kind = "i4" if kind in ("i1", "i2") else "f8"
    return kind, np.ascontiguousarray(values, f"<{kind}").tobytes(), values.size
