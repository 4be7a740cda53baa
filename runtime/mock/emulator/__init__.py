"""Kernels of gfx1100 carried out: their machine code, all waves at once, with numpy.

`carry_out` does some workgroups of a launch. Not there: waves of 64 lanes, images, DPP in groups of eight,
rounding other than to the nearest, and what `opcodes.toml` names but `operations`, `vector`, `packed` and `access` do
not have: each is a Fault that names it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..hardware.caches import Caches
from ..hardware.launch import Start
from ..trace_unit import Execution
from .run import Batch

AT_A_TIME = 256
"""Steps between two looks at what else there is to do."""


def carry_out(
    start: Start,
    groups: Sequence[tuple[int, int, int]],
    caches: Caches,
    unit: int,
    patience: int,
    traced: Execution | None = None,
) -> Iterator[None]:
    """Carry out workgroups on one compute unit, a while with each item; `traced` gets every step.

    Raises PageFault; Fault for what is no instruction, and after `patience` steps.
    """
    batch = Batch(start, groups, caches, caches.vector[unit], traced)
    for done in range(1, patience + 1):
        if not batch.step():
            return
        if not done % AT_A_TIME:
            yield
    batch.give_up(patience)
