"""A block of machine code, decoded at every dword at once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..targets import Generation, generation
from .classes import MEMORY, Access
from .classes import InstructionClass as C
from .encodings import ENCODINGS, Encoding, pairs

TABLE = Path(__file__).with_name("opcodes.toml")

_KEY_BITS = 9  #: as many top bits tell every encoding


@dataclass(frozen=True)
class Program:
    """Machine code and what an instruction is that starts at each dword of it.

    Every array has one element a dword of the code; an element in the middle of an instruction says what an
    instruction there would be, so a jump to anywhere is followed without decoding again.
    """

    target: str
    address: int  #: of the first byte
    code: bytes
    size: npt.NDArray[np.uint8]  #: bytes, literal and control words included; 4 for what is no instruction
    kind: npt.NDArray[np.uint8]  #: `InstructionClass`
    access: npt.NDArray[np.uint8]  #: `Access`
    destination: npt.NDArray[np.int32]  #: dword index that a direct branch goes to; -1: none, or outside

    def index(self, address: int) -> int:
        """The dword index of an address, or -1 when the code does not hold it."""
        at = address - self.address
        return at >> 2 if 0 <= at < len(self.code) - 3 and not at & 3 else -1

    def walk(self, start: int = 0) -> npt.NDArray[np.int32]:
        """Dword indices of the instructions from `start` on, one after the other to the end of the code."""
        sizes, found, at = self.size.tolist(), [], start
        while at < len(sizes):
            found.append(at)
            at += sizes[at] >> 2
        return np.array(found, np.int32)

    def bytes_of(self, index: int) -> bytes:
        """The bytes of the instruction at a dword index."""
        return self.code[4 * index : 4 * index + int(self.size[index])]


@dataclass(frozen=True)
class _Table:
    """Lookups of one generation."""

    encodings: tuple[Encoding, ...]
    key: npt.NDArray[np.uint8]  #: top bits -> index of the encoding; its length: none
    kinds: tuple[npt.NDArray[np.uint8], ...]  #: per encoding: opcode -> class
    accesses: tuple[npt.NDArray[np.uint8], ...]  #: per encoding: opcode -> access
    sizes: tuple[npt.NDArray[np.uint8], ...]  #: per encoding: opcode -> bytes
    longer: tuple[npt.NDArray[np.bool_], ...]  #: per encoding: source, opcode -> whether it can lengthen it


@cache
def measured() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """The measured opcodes: generation -> encoding -> class -> opcodes as text."""
    return tomllib.loads(TABLE.read_text())


def opcodes_of(text: str) -> list[int]:
    """The numbers in a text of the table: `0x1 0x4-0x6`."""
    found: list[int] = []
    for part in text.split():
        first, _, last = part.partition("-")
        found += range(int(first, 16), int(last or first, 16) + 1)
    return found


@cache
def _table(of: Generation) -> _Table:
    encodings = ENCODINGS[of]
    key = np.full(1 << _KEY_BITS, len(encodings), np.uint8)
    for number, encoding in reversed(list(enumerate(encodings))):
        free = _KEY_BITS - encoding.bits
        key[encoding.match << free : (encoding.match + 1) << free] = number
    kinds, accesses, sizes, longer = [], [], [], []
    for encoding in encodings:
        kind = np.full(encoding.opcodes, C.INVALID, np.uint8)
        size = np.full(encoding.opcodes, encoding.size, np.uint8)
        can = np.full((len(encoding.sources), encoding.opcodes), True)
        access = np.full(encoding.opcodes, Access.NONE, np.uint8)
        for name, text in measured()[of.value][encoding.name].items():
            opcodes = opcodes_of(text)
            if name == "LITERAL":
                size[opcodes] += 4  # and the operands share that constant
                can[:, opcodes] = False
            elif name.startswith("FIXED"):
                can[int(name[5:]), opcodes] = False
            elif name in C.__members__:
                kind[opcodes] = C[name]
                access[opcodes] = np.maximum(
                    access[opcodes], Access.LOAD if C[name] in MEMORY else Access.NONE
                )
            else:
                access[opcodes] = Access[name]
        kinds.append(kind)
        accesses.append(access)
        sizes.append(size)
        longer.append(can)
    return _Table(encodings, key, tuple(kinds), tuple(accesses), tuple(sizes), tuple(longer))


def program(code: bytes, target: str, address: int = 0) -> Program:
    """Decode `code` (its length is cut to whole dwords), which runs at `address` on `target`.

    Raises TargetError for a target whose instructions are not known.
    """
    table = _table(generation(target))
    words = np.frombuffer(code, "<u4", len(code) // 4)
    second = np.zeros_like(words)
    second[:-1] = words[1:]
    size = np.full(len(words), 4, np.uint8)
    kind = np.full(len(words), C.INVALID, np.uint8)
    access = np.full(len(words), Access.NONE, np.uint8)
    which = table.key[words >> np.uint32(32 - _KEY_BITS)]
    for number in range(len(table.encodings)):
        at = np.flatnonzero(which == number)
        if len(at):
            kind[at], access[at], size[at] = _one(table, number, words[at], second[at])
    size[kind == C.INVALID] = 4
    for pair in pairs(generation(target)):
        third = np.zeros_like(words)
        third[:-2] = words[2:]
        joined = np.isin(words >> np.uint32(16), pair.first) & np.isin(
            third & np.uint32(pair.mask), pair.second
        )
        size[joined] = pair.size
    return Program(target, address, code[: 4 * len(words)], size, kind, access, _destinations(words, kind))


def _one(
    table: _Table, number: int, low: npt.NDArray[np.uint32], high: npt.NDArray[np.uint32]
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Classes, accesses and sizes of instructions of one encoding."""
    encoding = table.encodings[number]

    def field(shift: int, width: int) -> npt.NDArray[np.uint32]:
        words = high if shift >= 32 else low
        return words >> np.uint32(shift & 31) & np.uint32((1 << width) - 1)

    opcode, at = np.zeros_like(low), 0
    for shift, width in encoding.opcode:
        opcode |= field(shift, width) << np.uint32(at)
        at += width
    kind, size = table.kinds[number][opcode], table.sizes[number][opcode]
    longer = np.zeros(len(low), bool)
    for source, can in zip(encoding.sources, table.longer[number], strict=True):
        longer |= np.isin(field(source.shift, source.width), list(source.extends)) & can[opcode]
    size = np.where(longer, size + 4, size).astype(np.uint8)
    if encoding.addresses:
        size = (size + 4 * field(*encoding.addresses)).astype(np.uint8)
    return kind, table.accesses[number][opcode], size


_DIRECT = (C.BRANCH, C.CONDITIONAL_BRANCH, C.CALL, C.SUBVECTOR)


def _destinations(words: npt.NDArray[np.uint32], kind: npt.NDArray[np.uint8]) -> npt.NDArray[np.int32]:
    """A direct branch goes a signed 16-bit number of dwords from the next instruction."""
    reach = words.astype(np.uint16).view(np.int16).astype(np.int64)
    to = np.arange(1, len(words) + 1) + reach
    inside = np.isin(kind, _DIRECT) & (to >= 0) & (to < len(words))
    return np.where(inside, to, -1).astype(np.int32)
