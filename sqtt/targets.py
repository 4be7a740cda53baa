"""Which instruction set a target name stands for."""

from __future__ import annotations

import re
from enum import Enum

from .errors import SqttError


class TargetError(SqttError):
    """The name of a target whose instructions are not known."""


class Generation(Enum):
    """An instruction set: targets of one generation share encodings and opcodes (a later one may add some)."""

    CDNA = "cdna"  #: gfx908, gfx90a, gfx940 to gfx942, gfx950
    RDNA1 = "rdna1"  #: gfx101x
    RDNA2 = "rdna2"  #: gfx103x
    RDNA3 = "rdna3"  #: gfx110x, gfx115x
    RDNA4 = "rdna4"  #: gfx120x


_PATTERNS: tuple[tuple[str, Generation], ...] = (
    (r"gfx9(08|0a|4[0-9a-f]|50)|gfx9-4-generic", Generation.CDNA),
    (r"gfx101[0-9]|gfx10-1-generic", Generation.RDNA1),
    (r"gfx103[0-9]|gfx10-3-generic", Generation.RDNA2),
    (r"gfx11[0-9][0-9]|gfx11-generic", Generation.RDNA3),
    (r"gfx120[0-9]|gfx12-generic", Generation.RDNA4),
)


def generation(target: str) -> Generation:
    """The generation of a target as LLVM names it (`gfx1100`, `gfx942:xnack+`).

    Raises TargetError for one whose instructions are not known here.
    """
    name = target.split(":")[0].lower()
    for pattern, found in _PATTERNS:
        if re.fullmatch(pattern, name):
            return found
    raise TargetError(
        f"{target!r} is no target whose instructions are known; known are gfx908, gfx90a, gfx94x, gfx950, "
        "gfx101x, gfx103x, gfx11xx and gfx120x"
    )
