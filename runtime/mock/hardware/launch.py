"""A kernel at work: workgroups in any order, each a call of the Python function that stands for the machine code."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from ...amd.chip import Chip
from ...errors import BadArguments, RuntimeFault, one_of
from ...recipes.launch import scratch_unit
from ..memory import Fault
from ..program import NOTHING
from ..trace_unit import Execution
from .caches import Caches

CODE = 64
"""Bytes of machine code that tell one kernel from another."""


@dataclass(frozen=True)
class Setup:
    """How waves find their registers: which workgroup numbers follow the user data, how much memory and how many vector
    registers a work-item has, and the MODE register. `items` are the axes after x along which a work-item is told its
    number: 0 to 2. `pool` is where all that memory is, address and bytes, for GPUs that have registers for it."""

    numbers: tuple[bool, bool, bool] = (True, True, True)
    scratch: int = 0
    registers: int = 256
    mode: int = 0
    items: int = 2
    pool: tuple[int, int] | None = None


@dataclass(frozen=True)
class Start:
    """How a launch begins: the shader registers at the dispatch, or what an AQL packet says."""

    entry: int
    groups: tuple[int, int, int]
    threads: tuple[int, int, int]
    user_data: tuple[int, ...]
    wave32: bool
    group_memory: int = 0
    setup: Setup = Setup()
    clock: Callable[[], int] = field(default=lambda: 0, compare=False)
    """The GPU's counter of time, which waves may ask for."""


class Group:
    """One workgroup, as its function sees it. Memory is reached by the caches of the GPU."""

    def __init__(self, start: Start, number: tuple[int, int, int], caches: Caches, unit: int) -> None:
        self.start, self.id, self._caches, self._vector = start, number, caches, caches.vector[unit]

    def arguments(self, layout: str) -> tuple[Any, ...]:
        """The kernel's arguments, unpacked as `struct` does: "QQf"."""
        address = self.start.user_data[0] | self.start.user_data[1] << 32
        data = self._caches.read(address, struct.calcsize("<" + layout), self._caches.scalar)
        return struct.unpack("<" + layout, data)

    def load(self, address: int, size: int) -> bytes:
        """Read memory."""
        return self._caches.read(address, size, self._vector)

    def store(self, address: int, data: bytes) -> None:
        """Write memory."""
        self._caches.write(address, data, self._vector)


Function = Callable[[Group], None]

Emulator = Callable[
    [Start, Sequence[tuple[int, int, int]], Caches, int, int, Execution | None], Iterator[None]
]
"""What carries out the machine code of some workgroups on one compute unit, whose vector cache has that number: a while
with each item. Then come the number of steps after which a kernel is taken for one that does not end, and where its
steps are written down."""

_TOLD_BY = 16  # bytes of it that are compared first
EMULATED = 11
"""The generation whose machine code is carried out."""

_END = object()
LARGEST = 1 << 20
"""Workgroups of a launch: each is a few dozen bytes here."""
TOGETHER = 4096
"""So many waves are carried out at once."""


@dataclass(eq=False)
class Launch:
    """`waves_done`: every workgroup ran. `retired`: and the GPU has noticed, at the time `ended`."""

    start: Start
    name: str
    function: Function | None
    caches: Caches
    random: Random
    began: int
    flushed: bool = False
    """Something has waited for its waves."""
    ended: int | None = None
    left: list[tuple[int, int, int]] = field(default_factory=list)
    emulator: Emulator | None = None
    """Carries out the code itself, where no function stands for it."""
    patience: int = 0
    running: Iterator[None] | None = None
    """Workgroups that the machine is at."""
    traced: Execution | None = None
    """Where the machine's steps are written down."""

    def __post_init__(self) -> None:
        x, y, z = self.start.groups
        if x * y * z > LARGEST:
            raise Fault(f"{x * y * z} workgroups at once: the mock carries out {LARGEST}; launch fewer")
        self.left = [(i, j, k) for k in range(z) for j in range(y) for i in range(x)]
        self.random.shuffle(self.left)

    @property
    def waves_done(self) -> bool:
        """Whether every workgroup ran."""
        return not self.left and self.running is None

    @property
    def retired(self) -> bool:
        """Whether the GPU has noticed that."""
        return self.ended is not None

    def step(self, now: int) -> bool:
        """Run one workgroup, or retire. Raises PageFault and Fault."""
        if self.retired:
            return False
        try:
            self._step(now)
        except Fault as problem:
            problem.entry = self.start.entry
            raise
        return True

    def _step(self, now: int) -> None:
        if self.running is not None:
            if next(self.running, _END) is _END:
                self.running = None
        elif self.left and self.emulator is not None:
            x, y, z = self.start.threads
            some = max(TOGETHER * 32 // (x * y * z), 1)
            groups, self.left = self.left[-some:], self.left[:-some]
            unit = self.random.randrange(len(self.caches.vector))
            self.running = self.emulator(self.start, groups, self.caches, unit, self.patience, self.traced)
        elif self.left:
            number = self.left.pop()
            if self.function is not None:
                self._call(self.function, number)
        else:
            self.ended = now

    def _call(self, function: Function, number: tuple[int, int, int]) -> None:
        unit = self.random.randrange(len(self.caches.vector))
        try:
            function(Group(self.start, number, self.caches, unit))
        except RuntimeFault:
            raise
        except Exception as problem:
            raise Fault(
                f"the function of kernel {self.name} raised {problem!r} in workgroup {number}"
            ) from problem


class Kernels:
    """Which function stands for which machine code; `emulator` gives what carries out code itself, or raises Fault."""

    def __init__(self, emulator: Callable[[], Emulator]) -> None:
        self._emulator = emulator
        self._functions: dict[bytes, tuple[str, Function]] = {}
        self.unknown: Function | None = None
        """What stands for code that nobody has taught."""
        self.patience = 1 << 20
        """Steps after which machine code is taken for code that does not end."""

    def teach(self, name: str, code: bytes, function: Function) -> None:
        """`function` is what the kernel does whose machine code begins with `code`. Raises BadArguments."""
        one_of(name, str, "teach: a kernel's name")
        one_of(code, bytes, "teach: machine code")
        if len(code) < _TOLD_BY:
            raise BadArguments(
                f"teach: {len(code)} bytes of machine code: {_TOLD_BY} tell one kernel from others"
            )
        if not callable(function):
            raise BadArguments(f"teach: expected a function of a workgroup, not {type(function).__name__}")
        self._functions[bytes(code[:CODE])] = name, function

    def find(
        self, caches: Caches, entry: int, generation: int
    ) -> tuple[str, Function | None, Emulator | None]:
        """Find the code at an address, as the instruction cache has it: its name, what stands for it, what runs it.

        Raises PageFault, and Fault for code that is unknown and that nothing here carries out.
        """
        code = caches.read(entry, _TOLD_BY, caches.code, execute=True)
        for known, found in self._functions.items():
            if known.startswith(code):
                rest = caches.read(entry, len(known), caches.code, execute=True)
                if rest == known:
                    return (*found, None)
        name = f"code at {entry:#x}"
        if self.unknown is not None:
            return name, self.unknown, None
        if generation == EMULATED and code not in NOTHING:
            return name, None, self._emulator()
        raise Fault(
            f"illegal instruction: the code at {entry:#x} ({code.hex()}) is of no kernel that this mock was taught "
            "(`machine.teach`), and it carries out compiled code of gfx11 alone"
        )


def setup(chip: Chip, first: int, second: int, scratch: int, pool: tuple[int, int] | None = None) -> Setup:
    """What RSRC1 and RSRC2 say, of a kernel's descriptor or of the registers."""
    modes, counts = (
        chip.register(f"COMPUTE_PGM_RSRC{at}").unpack(word) for at, word in ((1, first), (2, second))
    )
    numbers = bool(counts["TGID_X_EN"]), bool(counts["TGID_Y_EN"]), bool(counts["TGID_Z_EN"])
    return Setup(numbers, scratch, mode=modes["FLOAT_MODE"], items=counts["TIDIG_COMP_CNT"], pool=pool)


def from_registers(
    chip: Chip, registers: Mapping[int, int], groups: tuple[int, int, int], wave32: bool
) -> Start:
    """Read what a dispatch starts. Raises Fault for registers that were never written and must be."""

    def value(name: str) -> int:
        found = registers.get(chip.address(chip.register(name)))
        if found is None:
            raise Fault(f"DISPATCH_DIRECT, and {name} was never written")
        return found

    rsrc2 = chip.register("COMPUTE_PGM_RSRC2").unpack(value("COMPUTE_PGM_RSRC2"))
    scratch, pool = 0, None
    data = chip.register("COMPUTE_USER_DATA")
    if rsrc2["SCRATCH_EN"]:
        ring = chip.register("COMPUTE_TMPRING_SIZE").unpack(value("COMPUTE_TMPRING_SIZE"))
        if not ring["WAVES"] or not ring["WAVESIZE"]:
            raise Fault("the kernel uses scratch memory, and COMPUTE_TMPRING_SIZE gives it none")
        wave = ring["WAVESIZE"] * scratch_unit(chip)
        scratch = wave // (32 if wave32 else 64)
        if chip.generation != 10:  # whose waves are told by their user registers
            base = value("COMPUTE_DISPATCH_SCRATCH_BASE_LO") | value("COMPUTE_DISPATCH_SCRATCH_BASE_HI") << 32
            engines = chip.engines if chip.generation > 10 else 1  # WAVES are those of one engine, or of all
            pool = base << 8, ring["WAVES"] * wave * engines
    threads = tuple(
        chip.register(f"COMPUTE_NUM_THREAD_{axis}").unpack(value(f"COMPUTE_NUM_THREAD_{axis}"))[
            "NUM_THREAD_FULL"
        ]
        for axis in "XYZ"
    )
    if not all(threads):
        raise Fault(f"DISPATCH_DIRECT of workgroups of {threads} work-items")
    return Start(
        (value("COMPUTE_PGM_LO") | value("COMPUTE_PGM_HI") << 32) << 8,
        groups,
        (threads[0], threads[1], threads[2]),
        (*(registers.get(chip.address(data[at]), 0) for at in range(rsrc2["USER_SGPR"])), 0, 0),
        wave32,
        rsrc2["LDS_SIZE"] * 512,
        setup(chip, value("COMPUTE_PGM_RSRC1"), value("COMPUTE_PGM_RSRC2"), scratch, pool),
    )
