"""`python -m runtime dump`: the packets in a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..amd.disassembly import listing
from ..amd.models import model
from ..errors import BadPacket


def dump(path: Path, target: str, kind: str) -> Iterator[str]:
    """Lines for a file of little-endian words. Raises BadPacket, UnknownChip, OSError."""
    data = path.read_bytes()
    if not data:
        raise BadPacket(f"{path} is empty: expected the words of a queue")
    if len(data) % 4:
        raise BadPacket(f"{path}: {len(data)} bytes are no whole number of words")
    dwords = [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4)]
    return listing(model(target).chip, dwords, kind)
