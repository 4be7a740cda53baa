"""Programs made of classes instead of machine code, waves that run them, and the streams that show it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.formats.names import ComputeRegister
from sqtt.instructions import Instructions, instructions
from sqtt.instructions.signals import NO_PACKET
from sqtt.isa import Access, Program
from sqtt.isa import InstructionClass as C
from sqtt.isa.classes import MEMORY
from sqtt.synth.program import Step
from sqtt.waves import waves

BASE = 0x7F00_0000_1000

#: The packet that an instruction of a class leaves on gfx11 and gfx12: its kind, and the opcode of an INST.
PACKETS: dict[C, tuple[Kind, int]] = {
    C.SALU: (Kind.INST, 0),
    C.SMEM: (Kind.INST, 1),
    C.VALU: (Kind.VALU_INST, -1),
    C.TRANS: (Kind.INST, 11),
    C.VMEM: (Kind.INST, 34),
    C.LDS: (Kind.INST, 41),
    C.IMMEDIATE: (Kind.IMM_ONE, -1),
    C.MESSAGE: (Kind.INST, 9),
    C.BRANCH: (Kind.INST, 3),
    C.CALL: (Kind.INST, 5),
    C.JUMP: (Kind.INST, 5),
}

#: The classes of the work of `sqtt.synth`.
WORK = {
    "salu": C.SALU,
    "smem": C.SMEM,
    "valu": C.VALU,
    "mad64": C.VALU,
    "trans": C.TRANS,
    "lds_read": C.LDS,
    "lds_write": C.LDS,
    "load": C.VMEM,
    "store": C.VMEM,
    "wait": C.IMMEDIATE,
    "branch": C.CONDITIONAL_BRANCH,
    "fall": C.CONDITIONAL_BRANCH,
    "message": C.MESSAGE,
}


#: What of the work does not load.
STORES = {"store", "lds_write"}


def program(
    kinds: Sequence[C],
    sizes: Sequence[int],
    to: Sequence[int] | None = None,
    address: int = BASE,
    stores: Sequence[bool] | None = None,
) -> Program:
    """A program of instructions: their classes, sizes in bytes, and the instruction that each branches to."""
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64) // 4
    count = int(starts[-1])
    kind, size = np.full(count, C.INVALID, np.uint8), np.full(count, 4, np.uint8)
    destination = np.full(count, -1, np.int32)
    kind[starts[:-1]], size[starts[:-1]] = kinds, sizes
    access = np.where(np.isin(kind, list(MEMORY)), Access.LOAD, Access.NONE).astype(np.uint8)
    if stores is not None:
        access[starts[:-1][np.array(stores)]] = Access.STORE
    for at, target in enumerate(to or ()):
        if target >= 0:
            destination[starts[at]] = starts[target]
    return Program("gfx1100", address, bytes(4 * count), size, kind, access, destination)


def of_path(path: Sequence[Step], address: int) -> Program:
    """The program whose execution is a path of a synthetic capture, with the end of the program behind it."""
    kinds: dict[int, C] = {}
    works: dict[int, str] = {}
    goes: dict[int, int] = {}
    for step, following in zip(path, [*path[1:], None], strict=True):
        kinds[step.pc], works[step.pc] = WORK[step.work], step.work
        if step.work == "branch" and following is not None:
            goes[step.pc] = following.pc
    order = sorted(kinds)
    behind = max(step.pc for step in path) + 4
    sizes = [after - at for at, after in zip(order, [*order[1:], behind], strict=True)]
    to = [order.index(goes[pc]) if pc in goes else -1 for pc in order]
    stores = [*(works[pc] in STORES for pc in order), False]
    return program([*(kinds[pc] for pc in order), C.ENDPGM], [*sizes, 4], [*to, -1], address, stores)


@dataclass(frozen=True)
class Machine:
    """A random program and the facts to run it."""

    kinds: tuple[C, ...]
    sizes: tuple[int, ...]
    to: tuple[int, ...]

    @property
    def program(self) -> Program:
        return program(self.kinds, self.sizes, self.to)

    def address(self, at: int) -> int:
        return BASE + sum(self.sizes[:at])


def machine(generator: random.Random, count: int) -> Machine:
    """A program with loops, calls, jumps through registers and instructions that leave no packet."""
    plain = [C.SALU, C.SMEM, C.VALU, C.TRANS, C.VMEM, C.LDS, C.IMMEDIATE, C.MESSAGE, C.SILENT]
    turns = [C.CONDITIONAL_BRANCH, C.CONDITIONAL_BRANCH, C.BRANCH, C.CALL, C.JUMP]
    kinds = [generator.choice(turns if generator.random() < 0.25 else plain) for _ in range(count)]
    direct = (C.CONDITIONAL_BRANCH, C.BRANCH, C.CALL)
    to = [generator.randrange(count + 1) if kind in direct else -1 for kind in kinds]
    sizes = [4 if kind in (*turns, C.SILENT) else generator.choice((4, 8, 12)) for kind in kinds]
    return Machine((*kinds, C.ENDPGM), (*sizes, 4), (*to, -1))


@dataclass(frozen=True)
class Issue:
    """One packet of a run: its kind, opcode, and the address of the instruction (of NEW_PC: where it goes)."""

    kind: Kind
    op: int
    pc: int


def run(generator: random.Random, machine: Machine, most: int) -> list[Issue]:
    """A wave's packets: `most` instructions at most; a WAVE_END where the program ends."""
    issues: list[Issue] = []
    at = 0
    for _ in range(most):
        kind = machine.kinds[at]
        pc = machine.address(at)
        if kind == C.ENDPGM:
            issues.append(Issue(Kind.WAVE_END, -1, pc))
            break
        if kind == C.SILENT:
            at += 1
        elif kind == C.CONDITIONAL_BRANCH:
            taken = generator.random() < 0.6
            issues.append(Issue(Kind.INST, 3 if taken else 4, pc))
            at = machine.to[at] if taken else at + 1
        else:
            issues.append(Issue(*PACKETS[kind], pc))
            at = machine.to[at] if kind in (C.BRANCH, C.CALL) else at + 1
            if kind == C.JUMP:
                at = generator.randrange(len(machine.kinds))
                issues.append(Issue(Kind.NEW_PC, -1, machine.address(at)))
    return issues


@dataclass(frozen=True)
class Wave:
    """A wave of a stream to be made: its slot, its clocks (start, then one a packet), its packets."""

    slot: int
    times: tuple[int, ...]
    issues: tuple[Issue, ...]


def schedule(generator: random.Random, runs: Sequence[Sequence[Issue]], slots: int = 16) -> list[Wave]:
    """Waves one after the other in each slot."""
    free = [2000] * slots
    waves = []
    for number, issues in enumerate(runs):
        slot = number % slots
        times = [free[slot] + generator.randint(1, 40)]
        for _ in issues:
            times.append(times[-1] + generator.choice((1, 1, 2, 3, 30)))
        free[slot] = times[-1] + 1
        waves.append(Wave(slot, tuple(times), tuple(issues)))
    return waves


def stream(waves: Sequence[Wave], layout: str = "gfx11", entry: int = BASE) -> bytes:
    """The stream of an engine whose traced SIMD runs these waves."""
    encoder = Encoder(layout, simd=1, wgp=2, sa=1)
    place = {"sa": 1, "wgp": 2, "simd": 1}
    for register, value in (
        (ComputeRegister.PGM_LO, entry >> 8 & 0xFFFFFFFF),
        (ComputeRegister.PGM_HI, entry >> 40),
    ):
        encoder.add(Kind.REG, 1000, me=1, cs=1, offset=int(register), value=value)
    for wave in waves:
        encoder.add(Kind.WAVE_START, wave.times[0], slot=wave.slot, me=1, **place)
        for issue, time in zip(wave.issues, wave.times[1:], strict=True):
            if issue.kind == Kind.WAVE_END:
                encoder.add(issue.kind, time, slot=wave.slot, **place)
            elif issue.kind == Kind.NEW_PC:
                encoder.add(issue.kind, time, slot=wave.slot, pc=issue.pc >> 2)
            elif issue.kind == Kind.INST:
                encoder.add(issue.kind, time, slot=wave.slot, op=issue.op)
            else:
                encoder.add(issue.kind, time, slot=wave.slot)
    return encoder.stream()


def same(one: sqtt.instructions.Instructions, other: sqtt.instructions.Instructions) -> bool:
    """Whether two mappings are equal in all."""
    columns = ("row", "time", "signal", "wave", "pc", "kind", "begin", "end")
    return one.problems == other.problems and all(
        np.array_equal(getattr(one, name), getattr(other, name)) for name in columns
    )


def mapped(
    data: bytes, programs: list[Program], *, slow: bool = False, entry: int | None = None
) -> Instructions:
    """The instructions of a stream whose waves run these programs."""
    packets = sqtt.decode(data)
    return instructions(packets, waves(packets), programs, slow=slow, entry=entry)


def rows(of: Instructions) -> list[tuple[int, int, int]]:
    """Time, slot and program counter of each row that has a packet, in the order of time."""
    columns = (of.time, of.waves.slot[of.wave], of.pc)
    return sorted(zip(*(column[of.signal != NO_PACKET].tolist() for column in columns), strict=True))
