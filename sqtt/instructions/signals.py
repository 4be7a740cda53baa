"""What an instruction packet says of the instruction that issued: a number, and what follows from it.

A *signal* is the `op` of an INST packet (0 to 255), or one of VALU, IMMEDIATE and END for packets without one. The
tables of a layout say which classes of instructions a signal can stand for, where the program goes on, how long the
instruction takes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ..decoding.recognise import Header
from ..formats import Layout, Opcode, Rate, Unit
from ..isa import Access
from ..isa import InstructionClass as C
from ..isa.classes import MEMORY

VALU, IMMEDIATE, END, MISSING, NO_PACKET = 256, 257, 258, 259, 260
"""Signals without an opcode: VALU_INST; IMM_ONE and IMMEDIATE; WAVE_END; CDNA: an ISSUE whose INST is missing; a
barrier wait that the capture excludes."""
SIGNALS = 261
SHAPES = 256
"""Room for the shapes of instructions in a table: `class | access << 5`."""

_ACCESS = 5
CLASS = 31
"""Bits of the class in a shape."""


class Flow(IntEnum):
    """Where a program goes on after a signal."""

    NEXT = 0
    TAKEN = 1
    """To the destination of a direct branch."""
    CALL = 2
    """To the destination of a direct call, else to where a NEW_PC packet says."""
    TRAP = 3
    """Into the trap handler."""
    RETURN = 4
    """Out of the trap handler."""


def shapes(kind: NDArray[np.uint8], access: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """What the tables know of instructions: class and access in one number."""
    return kind | access << np.uint8(_ACCESS)


def class_of(shape: int) -> int:
    """The class in a shape."""
    return shape & CLASS


_VECTOR = {C.VALU, C.TRANS, C.MATRIX, C.INTERP}

_OF_UNIT: dict[Unit, set[C]] = {
    Unit.SALU: {C.SALU, C.CONTROL},
    Unit.SMEM: {C.SMEM, C.PREFETCH},
    Unit.VALU: _VECTOR,
    Unit.VMEM: {C.VMEM, C.FLAT},
    Unit.FLAT: {C.VMEM, C.FLAT},
    Unit.LDS: {C.LDS},
    Unit.EXPORT: {C.EXPORT},
    Unit.MESSAGE: {C.MESSAGE, C.CONTROL},
    Unit.BARRIER: {C.BARRIER},
    Unit.IMMEDIATE: {C.IMMEDIATE, C.CONTROL, C.MESSAGE, C.BARRIER, C.PREFETCH},
    Unit.JUMP: {C.BRANCH, C.CONDITIONAL_BRANCH, C.SUBVECTOR, C.CALL},
    Unit.NEXT: {C.CONDITIONAL_BRANCH, C.SUBVECTOR},
    Unit.TRAP: {C.TRAP},
    Unit.BVH: {C.BVH},
    Unit.LDS_DIRECT: {C.LDS_DIRECT, C.INTERP},
    Unit.OTHER: {C.IMMEDIATE, C.CONTROL, C.MESSAGE, C.SALU, C.SUBVECTOR},
}
"""The instruction classes that an opcode of a unit can stand for."""

_OF_NAME: dict[str, set[C]] = {
    "BARRIER_SIGNAL": {C.BARRIER_SIGNAL},
    "BARRIER_JOIN": {C.BARRIER_SIGNAL},
    "LDS_BVH_6": {C.BVH},
    "SUBVECTOR_BEGIN": {C.SUBVECTOR},
    "SUBVECTOR_END": {C.SUBVECTOR},
}
"""Those of opcodes that stand for less than others of their unit."""

_SKIPPED = {*_VECTOR, C.SMEM, C.VMEM, C.FLAT, C.LDS, C.LDS_DIRECT, C.BVH, C.EXPORT}
"""RDNA: what an immediate can stand for that the hardware skipped, because no lane is active."""

_THROUGH_REGISTERS = {C.CALL, C.JUMP}


@dataclass(frozen=True, eq=False)
class Signals:
    """The tables of a layout, by signal."""

    layout: Layout
    fits: NDArray[np.bool_]
    """By `signal * SHAPES + shape`: whether it can be such an instruction."""
    unusual: NDArray[np.bool_]
    """The same for what is seen, but rarely: an immediate that stands for an instruction that was skipped."""
    flow: NDArray[np.uint8]
    """`Flow`."""
    own: NDArray[np.bool_]
    """It is an instruction of the traced SIMD; others are its sister's."""
    names: tuple[str, ...]
    categories: tuple[str, ...]
    """The unit, by the names of AMD's tools."""

    def cycles(self, header: Header | None) -> NDArray[np.int64]:
        """How many clocks an instruction takes to issue; `header` has the factors of double precision."""
        result = np.zeros(SIGNALS, np.int64)
        double, derate = (1, 1) if header is None else (header.double_rate, header.derate)
        factor = {Rate.PLAIN: 1, Rate.DOUBLE: double, Rate.DERATED: double * derate}
        for code, op in self.layout.opcodes.items():
            result[code] = max(op.cycles, 1) * factor[op.rate]
        result[[VALU, IMMEDIATE]] = 1
        return result


@cache
def signals(layout: Layout) -> Signals:
    """The tables of a layout."""
    fits, unusual = np.zeros((SIGNALS, SHAPES), np.bool_), np.zeros((SIGNALS, SHAPES), np.bool_)
    flow = np.zeros(SIGNALS, np.uint8)
    own = np.zeros(SIGNALS, np.bool_)
    names, categories = [f"opcode {code}" for code in range(SIGNALS)], ["OTHER"] * SIGNALS
    for code, op in layout.opcodes.items():
        names[code], categories[code] = op.name, op.unit.value
        own[code] = not op.sister
        flow[code] = _flow(op, layout.cdna)
        fits[code, _shapes(_classes(op, Flow(flow[code])), op.name)] = True
    own[[code for code in range(256) if code not in layout.opcodes]] = True  # reported, not passed over
    own[[VALU, IMMEDIATE, END, MISSING]] = True
    fits[VALU, _shapes(_VECTOR)] = True
    fits[IMMEDIATE, _shapes(_OF_UNIT[Unit.IMMEDIATE])] = True
    fits[IMMEDIATE, C.SMEM | Access.CACHE << _ACCESS] = True  # s_dcache_inv
    unusual[IMMEDIATE, _shapes({C.BARRIER_SIGNAL} if layout.cdna else {C.BARRIER_SIGNAL, *_SKIPPED})] = True
    fits[END, C.ENDPGM] = True
    if layout.cdna:  # a barrier gives a message, and an immediate when it is over; s_endpgm is a message
        messages = [code for code, op in layout.opcodes.items() if op.unit is Unit.MESSAGE]
        fits[np.ix_(messages, [C.ENDPGM, C.BARRIER])] = True
    unusual &= ~fits
    for code, name, category in (
        (VALU, "VALU_INST", "VALU"),
        (IMMEDIATE, "IMMEDIATE", "IMMED"),
        (END, "WAVE_END", "MSG"),
        (MISSING, "ISSUE without INST", "OTHER"),
        (NO_PACKET, "barrier wait without packet", "BARRIER"),
    ):
        names[code], categories[code] = name, category
    return Signals(layout, fits.reshape(-1), unusual.reshape(-1), flow, own, tuple(names), tuple(categories))


def _flow(op: Opcode, cdna: bool) -> Flow:
    if op.unit is Unit.JUMP:
        return Flow.TAKEN if op.name == "BRANCH_TAKEN" else Flow.CALL
    if op.unit is Unit.TRAP:
        return Flow.RETURN if op.name == "TRAP_RETURN" else Flow.TRAP
    return Flow.NEXT


def _classes(op: Opcode, flow: Flow) -> Iterable[C]:
    if flow is Flow.CALL:
        return _THROUGH_REGISTERS
    if flow is Flow.RETURN:
        return {C.JUMP}
    return _OF_NAME.get(op.name, _OF_UNIT[op.unit])


def _shapes(classes: Iterable[C], name: str = "") -> list[int]:
    """The shapes of some classes. A packet that reads stands for no store, one that writes for no load."""
    found = []
    for one in classes:
        for access in Access if one in MEMORY else [Access.NONE]:
            reads = "_READ" in name and access is Access.STORE
            writes = "_WRITE" in name and access in (Access.LOAD, Access.SAMPLE)
            if access is not Access.NONE or one not in MEMORY:
                found += [] if reads or writes else [int(one) | int(access) << _ACCESS]
    return found
