"""What is known about a synthetic stream because it was made so."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

I64 = NDArray[np.int64]
U8 = NDArray[np.uint8]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Waves:
    """The waves of one shader engine, in the order of their starts. Times in clocks."""

    sa: I64
    wgp: I64
    """On CDNA the compute unit."""
    simd: I64
    slot: I64
    start: I64
    end: I64
    start_lost: Flags
    """The stream does not have the start, because packets were lost."""
    end_lost: Flags

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, eq=False)
class Instructions:
    """The instructions of the traced SIMD (CDNA: compute unit), in the order of their issue."""

    wave: I64
    """Index into the engine's waves."""
    time: I64
    """Issue: the stamp of the packet (CDNA: of the ISSUE packet)."""
    kind: U8
    """Kind of the packet that tells of it."""
    op: I64
    """Of an INST packet; -1 elsewhere."""
    pc: I64
    """In bytes from the beginning of the program."""
    lost: Flags
    """The stream does not have it, because packets were lost."""

    def __len__(self) -> int:
        return len(self.time)
