"""Programs made by chance give the same in two executions: all lanes at once with numpy, and one lane after the other
with Python's integers and fractions (`reference`)."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from runtime.mock import Fault
from runtime.mock.emulator.decoding import names
from runtime.mock.emulator.run import Batch
from runtime.mock.hardware.caches import Caches
from runtime.mock.hardware.launch import Setup, Start
from runtime.mock.hardware.space import Mapping, Space
from tests.runtime.emulator.reference.programs import Author, encoded, supported
from tests.runtime.emulator.reference.state import EXEC, LANES, Line, acceptable
from tests.runtime.emulator.reference.wave import Wave

CODE, DATA = 0x1000, 0x4000
LENGTH = 30
REGISTERS = 32
EDGES = (
    0, 1, 0x80000000, 0x3F800000, 0xBF800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800001, 0x00800000, 0x007FFFFF,
    0x7F7FFFFF, 0x7BFF0400, 0x3C003C00, 0x7C00FC00, 0x7FFFFFFF, 0xFFFFFFFF, 0x7FF00000, 0x00100000, 0x4B000000,
)  # fmt: skip


def number(random: Random) -> int:
    """32 bits: an edge, a small number, an ordinary float or anything."""
    pick = random.randrange(4)
    if pick == 0:
        return random.choice(EDGES)
    if pick == 1:
        return random.randrange(64)
    return random.getrandbits(32) & (0x83FFFFFF if pick == 2 else 0xFFFFFFFF) | (
        0x3C000000 if pick == 2 else 0
    )


class Pair:
    """A program in both executions."""

    def __init__(self, lines: list[Line], seed: int) -> None:
        random, opcodes = Random(seed), supported()
        self.lines = lines
        code = (
            bytearray(b"".join(encoded(line, opcodes) for line in lines))
            + bytes.fromhex("0000b0bf")
            + bytes(16)
        )
        data = bytearray(b"".join(number(random).to_bytes(4, "little") for _ in range(1024)))
        self.slow = Wave(DATA, bytearray(data), bytearray(8192), [bytearray(64) for _ in LANES])
        space = Space()
        space.map(Mapping(CODE, memoryview(code), False, True, True))
        space.map(Mapping(DATA, memoryview(data), True, False, True))
        self.data = data
        mode = random.choice((0xF0, 0xF0, 0xC0, 0x30, 0x00))
        start = Start(
            CODE, (1, 1, 1), (32, 1, 1), (0, 0), True, 8192, Setup((False,) * 3, 64, REGISTERS, mode)
        )
        caches = Caches(space)
        self.fast = Batch(start, [(0, 0, 0)], caches, caches.vector[0])
        self.slow.mode = mode
        for register in range(128):
            self.slow.sgprs[register] = 0 if register == 124 else number(random)
        self.slow.sgprs[0], self.slow.sgprs[1], self.slow.sgprs[EXEC] = DATA, 0, random.getrandbits(32) | 1
        for register in range(REGISTERS):
            self.slow.vgprs[register] = [number(random) for _ in LANES]
        self.slow.vgprs[28] = [DATA + 64 * lane for lane in LANES]
        self.slow.vgprs[29], self.slow.vgprs[30] = [0] * 32, [0] * 32
        self.slow.vgprs[31] = [64 * lane for lane in LANES]
        waves = self.fast.waves
        waves.sgprs[:, 0] = self.slow.sgprs
        waves.vgprs[:, 0] = self.slow.vgprs[:REGISTERS]

    def run(self) -> None:
        """Both, one instruction after the other; raises AssertionError where they differ."""
        for at, line in enumerate(self.lines):
            before = [*self.slow.sgprs], [[*register] for register in self.slow.vgprs[:REGISTERS]]
            assert self.fast.step()
            results = self.slow.step(line)
            vectors = self.fast.waves.vgprs[:, 0].tolist()
            for one in results:
                words = [vectors[one.register + place][one.lane] for place in range(len(one.words))]
                found = words[0] | (words[1] << 32 if len(words) == 2 else 0)
                if found != one.bits and acceptable(one, found):
                    for place, word in enumerate(words):
                        self.slow.vgprs[one.register + place][one.lane] = word
            what = f"line {at}: {line}"
            assert self.fast.waves.sgprs[:, 0].tolist() == self.slow.sgprs, what + self._scalars()
            assert bool(self.fast.waves.scc[0]) == self.slow.scc, what
            assert vectors == self.slow.vgprs[:REGISTERS], what + self._vectors(vectors, before)
        assert self.data == self.slow.memory
        assert self.fast.memory.shared.data[0].tobytes() == bytes(self.slow.shared)
        assert self.fast.memory.private.data.tobytes() == b"".join(map(bytes, self.slow.own))
        assert self.fast.step() and not self.fast.step()

    def _scalars(self) -> str:
        pairs = zip(self.fast.waves.sgprs[:, 0].tolist(), self.slow.sgprs, strict=True)
        return "".join(f"\ns{at}: {a:#x}, expected {b:#x}" for at, (a, b) in enumerate(pairs) if a != b)

    def _vectors(self, found: list[list[int]], before: tuple[list[int], list[list[int]]]) -> str:
        differing = [
            (register, lane)
            for register in range(REGISTERS)
            for lane in LANES
            if found[register][lane] != self.slow.vgprs[register][lane]
        ]
        shown = [
            f"\nv{register} lane {lane}: {found[register][lane]:#x}, expected {self.slow.vgprs[register][lane]:#x}"
            for register, lane in differing[:3]
        ]
        lane = differing[0][1] if differing else 0
        own = ", ".join(f"v{at}={values[lane]:#x}" for at, values in enumerate(before[1]))
        return "".join(shown) + f"\nbefore, in lane {lane}, mode {self.slow.mode:#x}: {own}"


def compare(seed: int) -> None:
    Pair([*Author(seed).lines(LENGTH)], seed).run()


@pytest.mark.parametrize("seed", range(30))
def test_a_program_gives_the_same_twice(seed: int) -> None:
    compare(seed)


@pytest.mark.long
@pytest.mark.parametrize("first", range(30, 1000, 97))
def test_a_thousand_programs_give_the_same_twice(first: int) -> None:
    for seed in range(first, first + 97):
        compare(seed)


@pytest.mark.long
def test_every_instruction_of_the_reference_is_in_a_program() -> None:
    wanted = {name for section, table in supported().items() for name in table if section != "SOPP"}
    written = {line.name for seed in range(1000) for line in Author(seed).lines(LENGTH)}
    assert wanted <= written and len(wanted) > 700


def test_modes_of_rounding_that_are_not_there_are_refused() -> None:
    for line in (
        Line("SOPP", "s_round_mode", {"imm": 1}),
        Line("SOPK", "s_setreg_imm32_b32", {"imm": 1 | 3 << 11}, 2),  # four bits of MODE
        Line("SOPK", "s_setreg_imm32_b32", {"imm": 2}, 0),  # another register
    ):
        pair = Pair([Line("SOPP", "s_denorm_mode", {"imm": 15})], 1)
        opcodes = {section: {name: op for op, name in table.items()} for section, table in names().items()}
        code = bytearray(encoded(line, opcodes)) + bytes(16)
        pair.fast.caches.space.at(CODE).memory[: len(code)] = code  # type: ignore[union-attr]
        with pytest.raises(Fault, match=r"illegal instruction: s_\w+ at 0x1000 is not carried out here"):
            pair.fast.step()


def test_a_difference_is_noticed() -> None:
    fields = {"src0": 256, "src1": 257, "src2": 258, "dst": 3, "op_sel": 0, "clamp": 0}
    pair = Pair([Line("VOP3", "v_add3_u32", fields)], 1)
    pair.fast.waves.vgprs[1] ^= np.uint32(1)
    with pytest.raises(AssertionError, match=r"line 0: .*v_add3_u32"):
        pair.run()
