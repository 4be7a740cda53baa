"""How much may come out of an archive: what a pin allows, and what no pin may allow."""

from __future__ import annotations

from typing import Annotated

import msgspec

MIB = 1 << 20
RATIO = 30
"""Bytes that may be decompressed for each pinned byte; text compresses to a tenth, a bomb to a thousandth."""


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """TOML key `limits` of an artifact, for one that is really larger than headers are."""

    files: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 20_000
    """Files that are kept, those that links lead to included; and links in the archive."""
    bytes: Annotated[int, msgspec.Meta(ge=1, le=4096 * MIB)] = 256 * MIB
    """Of all kept files together."""
    seconds: Annotated[int, msgspec.Meta(ge=1, le=3600)] = 300
    """Of the processor's work on the archive."""
    read: Annotated[int, msgspec.Meta(ge=0, le=65536 * MIB)] = 0
    """Of the archive's whole content, kept or not; 0 stands for 64 MiB and RATIO times the pinned size."""

    def readable(self, pinned: int) -> int:
        """Bytes that may be decompressed of an archive of `pinned` bytes."""
        return self.read or 64 * MIB + RATIO * pinned
