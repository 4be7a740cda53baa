"""Thread traces (SQTT): the packets that start one, stop it and fetch what is needed to read its buffers.

Every shader engine of every XCC writes a stream of its own, into a buffer of its own. The order of the writes is
part of the interface: it is that of Mesa's ac_sqtt.c, of which `setup` has what differs by generation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from typing import Any

from bindings.amd_gpu import sid

from ...errors import BadSettings
from .. import pm4
from ..chip import Chip
from ..pm4 import Dwords
from .setup import PAGE, buffer, control, events, mask, off, tokens

UNIT = 32  # bytes that a step of the write pointer stands for
_LARGEST_ON_11_0 = 512 << 20  # the limit of a buffer there, in bytes
_LARGEST = 16 << 30  # and on the other generations
_INFO = ("WPTR", "STATUS", "CNTR")  # what `stop` writes for each engine, a dword each


class Level(IntEnum):
    """How much is traced."""

    WAVES = 1
    """Waves, registers, events: small, and hardly slower than no trace."""
    INSTRUCTIONS = 2
    """And each instruction of one SIMD (CDNA: of one CU) of each engine."""


@dataclass(frozen=True)
class Settings:
    """What to trace, and where to.

    `buffers` are GPU addresses, one for each engine of each XCC (`xcc * engines + engine`), and `size` is what each
    of them holds in bytes; both are multiples of 4 KiB. `wgp` and `simd` choose whose instructions are traced (CDNA:
    `cu`, all of its SIMDs). `exclude_barrier_wait` leaves s_barrier_wait out on gfx12.
    """

    buffers: tuple[int, ...]
    size: int
    level: Level = Level.WAVES
    wgp: int = 0
    cu: int = 0
    simd: int = 0
    exclude_barrier_wait: bool = False

    def check(self, chip: Chip) -> None:
        """Raises BadSettings for what the hardware would take silently and do wrong."""
        wanted = chip.engines * chip.xccs
        if len(self.buffers) != wanted:
            raise BadSettings(
                f"{len(self.buffers)} buffers for {chip.xccs} XCC with {chip.engines} shader engines each: "
                f"give {wanted}, one for each"
            )
        for address in self.buffers:
            if address % PAGE or not 0 < address < 1 << 48:
                raise BadSettings(f"buffer {address:#x}: expected a GPU address that is a multiple of 4096")
        largest = _LARGEST_ON_11_0 if chip.version[:2] == (11, 0) else _LARGEST
        if self.size % PAGE or not 0 < self.size <= largest:
            raise BadSettings(f"size {self.size}: expected a multiple of 4096 up to {largest}")
        ordered = sorted(self.buffers)
        for one, following in pairwise(ordered):
            if one + self.size > following:
                raise BadSettings(f"buffers {one:#x} and {following:#x} overlap: each has {self.size} bytes")


@dataclass(frozen=True)
class Engine:
    """What one engine says of its trace once it is stopped.

    `size` is what it wrote, in bytes. `full`: the buffer was too small, and the end of the trace is missing.
    `dropped` counts packets that the hardware threw away. `failed` are the names of the error bits that are set.
    """

    xcc: int
    engine: int
    size: int
    full: bool
    dropped: int
    failed: tuple[str, ...] = field(default=())

    @property
    def whole(self) -> bool:
        """Nothing was lost."""
        return not (self.full or self.dropped or self.failed)


def info_size(chip: Chip) -> int:
    """Bytes that `stop` writes at the address it is given."""
    return chip.xccs * chip.engines * len(_INFO) * 4


def start(chip: Chip, settings: Settings) -> Dwords:
    """From here on the work of the queue is traced. Raises BadSettings."""
    settings.check(chip)
    dwords: list[int] = [*events(chip, True)]
    for xcc in range(chip.xccs):
        body: list[int] = []
        for engine in range(chip.engines):
            body += _select(chip, engine)
            body += buffer(chip, settings.buffers[xcc * chip.engines + engine], settings.size)
            body += mask(chip, settings.wgp, settings.cu, settings.simd)
            body += tokens(chip, settings.level == Level.INSTRUCTIONS, settings.exclude_barrier_wait)
            body += control(chip)
        dwords += _on(chip, xcc, body)
    return (*dwords, *_select(chip, None), *_enable(chip, 1))


def stop(chip: Chip, info: int) -> Dwords:
    """Stop the trace; its buffers, and `info_size(chip)` bytes at the GPU address `info`, are then complete."""
    status = chip.register("SQ_THREAD_TRACE_STATUS")
    done, busy = status.fields["FINISH_DONE"].mask, status.fields["BUSY"].mask
    dwords = [*_enable(chip, 0), *pm4.event(chip.values.THREAD_TRACE_FINISH)]
    for xcc in range(chip.xccs):
        body: list[int] = []
        for engine in range(chip.engines):
            body += _select(chip, engine)
            if chip.generation > 9 and not chip.harvested:
                body += pm4.wait_register(chip, status, pm4.NOT_EQUAL, 0, done)
            body += off(chip)
            body += pm4.wait_register(chip, status, pm4.EQUAL, 0, busy)
            for index, register in enumerate(_counters(chip)):
                place = ((xcc * chip.engines + engine) * len(_INFO) + index) * 4
                body += pm4.read_register(chip, register, info + place)
        dwords += _on(chip, xcc, body)
    return (*dwords, *_select(chip, None), *events(chip, False))


def marker(chip: Chip, words: Sequence[int]) -> Dwords:
    """Words of a program's own in the trace: they come out as writes of SQ_THREAD_TRACE_USERDATA_2 and _3."""
    register = chip.register("SQ_THREAD_TRACE_USERDATA")[2]
    dwords: list[int] = []
    for start in range(0, len(words), 2):
        some = pm4.set_registers(chip, register, *words[start : start + 2])
        # From gfx10 on the command processor filters repeated writes unless the packet says not to.
        header = some[0] | (sid.PKT3_RESET_FILTER_CAM_S(1) if chip.generation > 9 else 0)
        dwords += [header, *some[1:]]
    return tuple(dwords)


def outcome(chip: Chip, settings: Settings, info: bytes) -> tuple[Engine, ...]:
    """What `stop` wrote, by engine. ValueError if it is not as long as `info_size(chip)`."""
    if len(info) != info_size(chip):
        raise ValueError(f"{len(info)} bytes where {info_size(chip)} are expected")
    words = [int.from_bytes(info[start : start + 4], "little") for start in range(0, len(info), 4)]
    found = []
    for index, address in enumerate(settings.buffers):
        pointer, status, dropped = words[index * len(_INFO) : (index + 1) * len(_INFO)]
        # All zero: `stop` has not run, since a buffer is never at address 0.
        size = _written(chip, pointer, address) if pointer or status else 0
        failed = tuple(name for name, one in _errors(chip) if status & one)
        # The hardware does not write into the last unit: a pointer there has run into the end.
        full = size >= settings.size - UNIT or bool(status & _full(chip))
        xcc, engine = divmod(index, chip.engines)
        found.append(Engine(xcc, engine, min(size, settings.size), full, dropped, failed))
    return tuple(found)


def _written(chip: Chip, pointer: int, address: int) -> int:
    wptr = chip.register("SQ_THREAD_TRACE_WPTR").fields
    offset = wptr["OFFSET"] if "OFFSET" in wptr else wptr["WPTR"]
    steps: int = (pointer & offset.mask) >> offset.shift
    if chip.version[:2] == (11, 0):  # there the pointer is an address, not a distance
        steps = steps - address // UNIT & offset.mask >> offset.shift
    return steps * UNIT


def _errors(chip: Chip) -> Sequence[tuple[str, int]]:
    fields = chip.register("SQ_THREAD_TRACE_STATUS").fields
    names = ("WRITE_ERROR", "UTC_ERR", "UTC_ERROR")
    return [(name, fields[name].mask) for name in names if name in fields]


def _full(chip: Chip) -> int:
    fields = chip.register("SQ_THREAD_TRACE_STATUS").fields
    return int(fields["FULL"].mask) if "FULL" in fields else 0


def _counters(chip: Chip) -> tuple[Any, ...]:
    dropped = "SQ_THREAD_TRACE_CNTR" if chip.generation == 9 else "SQ_THREAD_TRACE_DROPPED_CNTR"
    return tuple(chip.register(name) for name in ("SQ_THREAD_TRACE_WPTR", "SQ_THREAD_TRACE_STATUS", dropped))


def _on(chip: Chip, xcc: int, body: Sequence[int]) -> Sequence[int]:
    return body if chip.xccs == 1 else pm4.on_xccs(1 << xcc, body)


def _select(chip: Chip, engine: int | None) -> Dwords:
    """The engine whose registers are written from here on; None: all of them at once."""
    grbm = chip.register("GRBM_GFX_INDEX")
    array = "SH" if "SH_INDEX" in grbm.fields else "SA"
    if engine is None:
        bits = grbm.pack(
            **{"SE_BROADCAST_WRITES": 1, f"{array}_BROADCAST_WRITES": 1, "INSTANCE_BROADCAST_WRITES": 1}
        )
    else:
        bits = grbm.pack(**{"SE_INDEX": engine, f"{array}_INDEX": 0, "INSTANCE_BROADCAST_WRITES": 1})
    return pm4.set_registers(chip, grbm, bits)


def _enable(chip: Chip, on: int) -> Dwords:
    register = chip.register("COMPUTE_THREAD_TRACE_ENABLE")
    return pm4.set_registers(chip, register, register.pack(THREAD_TRACE_ENABLE=on))
