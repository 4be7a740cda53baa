"""A compute queue of PM4 packets: its ring, its kernels, and its end of the pipe."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random

from ...amd.chip import Chip
from ...amd.layout import Packet
from ..memory import Fault
from ..registers import Registers
from ..trace_unit import Execution, TraceUnit
from .caches import Caches
from .command_processor import CommandProcessor
from .endofpipe import EndOfPipe
from .launch import Kernels, Launch, Start, from_registers


@dataclass(frozen=True, eq=False)
class Board:
    """What all queues of a GPU share. `nanoseconds` is the time, `clock` the GPU's counter of it; `interrupt` tells
    the kernel of an event's number."""

    chip: Chip
    caches: Caches
    random: Random
    nanoseconds: Callable[[], int]
    clock: Callable[[], int]
    interrupt: Callable[[int], None]
    kernels: Kernels
    units: tuple[TraceUnit, ...]
    history: list[Launch]
    """Every launch there was, oldest first: what tests look at."""
    loses: Callable[[Packet], bool]
    """Whether a packet is passed over, as if it had never been written."""


class Compute:
    """What a command processor starts, and waits for (`command_processor.Work`)."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.launches: list[Launch] = []
        self.end = EndOfPipe(board.chip, board.caches, board.random, board.clock, board.interrupt)

    @property
    def idle(self) -> bool:
        """No kernel runs, and nothing is on its way."""
        return not self.launches and self.end.idle

    def step(self) -> bool:
        """Let one thing happen, in an order that nobody knows. PageFault."""
        board = self.board
        running = [*self.launches]
        board.random.shuffle(running)
        first_end = board.random.random() < 0.5
        if first_end and self.end.step():
            return True
        for launch in running:
            if launch.step(board.nanoseconds()):
                self.launches = [one for one in self.launches if not one.retired]
                return True
        return not first_end and self.end.step()

    def start(self, start: Start) -> Launch:
        """Begin a kernel. PageFault; Fault for code that is unknown."""
        board = self.board
        if start.setup.pool is not None:  # waves may touch any of it
            for _ in board.caches.space.pieces(*start.setup.pool, write=True):
                pass
        try:
            name, function, emulator = board.kernels.find(board.caches, start.entry, board.chip.generation)
        except Fault as problem:
            problem.entry = start.entry
            raise
        start = replace(start, clock=board.clock)
        launch = Launch(start, name, function, board.caches, board.random, board.nanoseconds())
        launch.emulator, launch.patience = emulator, board.kernels.patience
        self.launches.append(launch)
        board.history.append(launch)
        return launch

    # command_processor.Work -----------------------------------------------------------------------------------------

    def dispatch(
        self,
        groups: tuple[int, int, int],
        wave32: bool,
        registers: Mapping[int, int],
        traced: Execution | None,
    ) -> None:
        self.start(from_registers(self.board.chip, registers, groups, wave32)).traced = traced

    def flush(self) -> bool:
        if not all(one.waves_done for one in self.launches):
            return False
        for one in self.launches:
            one.flushed = True
        return True

    def acquire(self, fields: Mapping[str, int]) -> bool:
        if not self.end.idle:
            return False
        caches = self.board.caches
        if self.board.chip.generation == 9:
            write_back, forget_l2 = fields["TC_WB_ACTION_ENA"], fields["TC_ACTION_ENA"]
            code, scalar = fields["SH_ICACHE_ACTION_ENA"], fields["SH_KCACHE_ACTION_ENA"]
            gl1 = vector = fields["TCL1_ACTION_ENA"]
        else:
            write_back, forget_l2 = fields["GL2_WB"], fields["GL2_INV"]
            code, scalar, gl1, vector = (
                fields[name] for name in ("GLI_INV", "GLK_INV", "GL1_INV", "GLV_INV")
            )
        if write_back:
            caches.l2.write_back()
        if forget_l2:
            caches.l2.invalidate()
        forget = (
            *((caches.code,) * bool(code)),
            *((caches.scalar,) * bool(scalar)),
            *(caches.gl1 if gl1 else ()),
            *(caches.vector if vector else ()),
        )
        for cache in forget:
            cache.invalidate()
        return True

    def release(self, fields: Mapping[str, int]) -> None:
        self.end.release(fields, self.launches)

    def read(self, address: int, size: int) -> bytes:
        return self.board.caches.space.read(address, size)

    def write(self, address: int, data: bytes, by_l2: bool) -> None:
        caches = self.board.caches
        if by_l2:
            caches.write(address, data, caches.l2)
        else:
            caches.space.write(address, data)

    def clock(self) -> int:
        return self.board.clock()

    def atomic(self, address: int, size: int, change: Callable[[int], int]) -> None:
        caches = self.board.caches
        old = int.from_bytes(caches.read(address, size, caches.l2), "little")
        caches.write(address, change(old).to_bytes(size, "little"), caches.l2)


class Ring:
    """A ring in memory, `size` bytes long, with the pointers that its client and its reader keep, in `unit` bytes."""

    def __init__(self, board: Board, address: int, size: int, read: int, write: int, unit: int) -> None:
        self._space = board.caches.space
        self.address, self.size, self.unit = address, size, unit
        self._read, self._write = read, write
        self.read, self.end = 0, 0

    def ring(self, value: int) -> None:
        """Take note that the client wrote up to `value`. Raises Fault for what does not go together."""
        written = int.from_bytes(self._space.read(self._write, 8), "little")
        if written < value:
            raise Fault(
                f"the doorbell says {value:#x}, and the write pointer in memory is {written:#x}: store it first"
            )
        if value * self.unit > self.read * self.unit + self.size:
            raise Fault(
                f"the ring of {self.size} bytes is overrun: read up to {self.read:#x}, written {value:#x}"
            )
        self.end = max(self.end, value)

    def words(self, most: int | None = None) -> tuple[int, ...]:
        """What is there to be read, as words; not more than `most` of them."""
        data = bytearray()
        at, left = self.read * self.unit % self.size, (self.end - self.read) * self.unit
        if most is not None:
            left = min(left, 4 * most)
        while left:
            some = min(left, self.size - at)
            data += self._space.read(self.address + at, some)
            at, left = 0, left - some
        return struct.unpack(f"<{len(data) // 4}I", data)

    def advance(self, units: int) -> None:
        """Say that so much was read."""
        self.read += units
        self._space.write(self._read, self.read.to_bytes(8, "little"))


class Pm4Queue:
    """A queue of PM4 packets. Pointers count words."""

    def __init__(self, board: Board, ring: Ring) -> None:
        self.compute, self._ring = Compute(board), ring
        registers = Registers(board.chip, board.units)
        self.processor = CommandProcessor(board.chip, self.compute, registers, 0, board.loses)
        self._running: Iterator[bool] | None = None
        self._board = board

    def ring(self, value: int) -> None:
        """The doorbell."""
        self._ring.ring(value)

    @property
    def idle(self) -> bool:
        """It has nothing to do."""
        return self._running is None and self._ring.read == self._ring.end and self.compute.idle

    @property
    def waits(self) -> str:
        """What it waits for; empty if it does not."""
        return self.processor.waits

    def step(self) -> bool:
        """Let one thing happen. PageFault, Fault."""
        if self._board.random.random() < 0.5:
            return self._read() or self.compute.step()
        return self.compute.step() or self._read()

    def _read(self) -> bool:
        if self._running is None:
            if self._ring.read == self._ring.end:
                return False
            self._running = self._packets()
        done = next(self._running, None)
        if done is None:
            self._running = None
            return True
        return done

    def _packets(self) -> Iterator[bool]:
        """One batch: what the doorbell has told of up to now."""
        yield from self.processor.execute(self._ring.words(), ring=True, read=self._ring.advance)
