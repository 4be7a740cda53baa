"""What the waves of a synthetic capture execute: a path of instructions, by what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..errors import SqttError
from ..formats import Kind, Layout


@dataclass(frozen=True)
class Work:
    """A class of instructions: how it shows in the packets, and how long it takes."""

    op: int | None
    """RDNA: the op of its INST packet; None: it has a packet of its own."""
    kind: Kind
    cycles: int
    wait: float
    """Mean of the clocks that a wave waits before it."""
    cdna: int | None
    """The op of its INST packet on CDNA; None for immediates."""
    executes: tuple[Kind, int] | None = None
    """RDNA: the packet of its execution and the source in it."""


_SALU, _VALU = (Kind.ALU_EXEC, 1), (Kind.ALU_EXEC, 2)
_LDS, _VMEM = (Kind.VMEM_EXEC, 0), (Kind.VMEM_EXEC, 2)

WORK: Mapping[str, Work] = {
    "salu": Work(0, Kind.INST, 1, 0.5, 1, _SALU),
    "smem": Work(1, Kind.INST, 1, 1.0, 0, _SALU),
    "valu": Work(None, Kind.VALU_INST, 1, 0.5, 5, _VALU),
    "mad64": Work(14, Kind.INST, 4, 1.0, 18, _VALU),
    "trans": Work(11, Kind.INST, 4, 1.0, 5, _VALU),
    "lds_read": Work(41, Kind.INST, 1, 2.0, 6, _LDS),
    "lds_write": Work(42, Kind.INST, 1, 2.0, 6, _LDS),
    "load": Work(34, Kind.INST, 2, 3.0, 14, _VMEM),
    "store": Work(36, Kind.INST, 2, 3.0, 4, _VMEM),
    "wait": Work(None, Kind.IMM_ONE, 1, 40.0, None),
    "branch": Work(3, Kind.INST, 1, 1.0, 12),
    "fall": Work(4, Kind.INST, 1, 1.0, 13),
    "message": Work(9, Kind.INST, 1, 1.0, 15),
}
"""Classes of instructions by name. Each op is in the opcode tables of gfx11 and gfx12."""


@dataclass(frozen=True)
class Step:
    """One executed instruction: its class, and which one of the program it is.

    `pc` orders the instructions. The addresses that they have on a target follow from their sizes there; what a
    capture's truth has are those.
    """

    work: str
    pc: int


Path = Sequence[Step]


def straight(text: str, pc: int = 0) -> list[Step]:
    """Instructions one after the other, `valu*3 wait`; memory instructions take 8 bytes, others 4."""
    steps = []
    for word in text.split():
        name, _, times = word.partition("*")
        for _ in range(int(times or 1)):
            steps.append(Step(name, pc))
            pc += _size(name)
    return steps


def loop(before: str, body: str, after: str, iterations: int) -> list[Step]:
    """A path through a loop that ends with a branch back, taken in every iteration but the last."""
    first = straight(before)
    begin = _next(first)
    around = straight(f"{body} branch", begin)
    last = [*around[:-1], Step("fall", around[-1].pc)]
    return [*first, *around * (iterations - 1), *last, *straight(after, _next(last))]


def matmul(iterations: int = 8) -> list[Step]:
    """A tiled matrix multiply: loads into LDS, a wait, many vector instructions per iteration."""
    return loop(
        "smem*2 salu*3 wait valu*4",
        "load*2 wait lds_write*2 wait lds_read*4 wait valu*24 mad64*2 salu*2",
        "wait store*2 message",
        iterations,
    )


def small() -> list[Step]:
    """A few instructions: load, add, store."""
    return straight("smem salu*2 wait valu*2 load wait valu store message")


KINDS: Mapping[str, Callable[[], list[Step]]] = {"busy matmul": matmul, "small waves": small}
"""The ready-made programs."""


def checked(layout: Layout, path: Path) -> None:
    """SqttError if a path cannot be shown in a layout's packets."""
    for step in path:
        if step.work not in WORK:
            raise SqttError(f"no class of instructions is called {step.work!r}; there are {', '.join(WORK)}")
    if not shows_instructions(layout):
        raise SqttError(f"no instructions are made for {layout.name}, with 20 slots: give instructions=False")


def shows_instructions(layout: Layout) -> bool:
    """Whether synthetic streams of a layout can have instructions: masks of slots have 16 bits."""
    return layout.slots <= 16


def _next(steps: Path) -> int:
    """The address behind the last step of a straight path."""
    last = steps[-1]
    return last.pc + _size(last.work)


def _size(work: str) -> int:
    return 8 if work in ("smem", "lds_read", "lds_write", "load", "store", "mad64") else 4
