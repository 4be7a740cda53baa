"""The decoding loop of sqtt."""

from __future__ import annotations

from collections.abc import Iterator

from sqtt.formats import LAYOUTS
from sqtt.synth import capture

from .program import ROOT, MissingError, Program

KEEPS = (bytes([1]) * 256, bytes(256), bytes([2]) * 256)
"""All kinds of packets, none, and those that are more than time passing."""


def tables() -> list[bytes]:
    """The operands of every layout."""
    try:
        from sqtt.decoding.engines.native import operands
    except ImportError:
        raise MissingError(
            "sqtt's engine in C, which the install builds (Debian: gcc libc6-dev python3-dev)"
        ) from None
    return [b"".join(operands(layout, keep)) for layout in LAYOUTS.values() for keep in KEEPS]


def seeds() -> Iterator[bytes]:
    for number, layout in enumerate(LAYOUTS):
        stream = capture(layout, waves=20, engines=1, instructions=layout != "gfx10").engines[0].stream
        for keep in range(len(KEEPS)):
            yield bytes([len(KEEPS) * number + keep, 0, 63, 20]) + stream[:2000]


PROGRAM = Program("loop", ROOT / "sqtt" / "decoding" / "engines", tables, seeds)
