"""Code that is not what ran: an instruction more, one less, two swapped. No row has a wrong address in silence.

Real captures are mapped with changed code objects. Every row that has an address has that of its own instruction, and
the mismatch is reported before ten rows of the wave are out.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest

import sqtt
from sqtt.codeobject import CodeObject
from sqtt.instructions import Instructions, instructions
from sqtt.instructions.problems import MapTrouble
from sqtt.isa import InstructionClass as C
from sqtt.isa import Program, program
from sqtt.waves import waves
from tests.examples import telling

from ..helpers.captures import NAMES, SAMPLES

INSERTED = bytes.fromhex("000080be")  # s_mov_b32 s0, s0 (gfx11, gfx12; another scalar move on gfx9)
OTHER = -2  #: in place of the address of an instruction that the change took out, or out of order


@dataclass(frozen=True)
class Mutant:
    """A changed program."""

    program: Program
    at: int  #: address in the original where the change is
    moved: dict[int, int]  #: address in the original -> in the changed one, or OTHER


@cache
def original(folder: str) -> tuple[Instructions, Program]:
    """The stream with the most instructions of a capture, mapped, and its code."""
    path = SAMPLES / folder
    info = json.loads((path / "info.json").read_text())
    code = CodeObject.read((path / "kernel.elf").read_bytes())
    placed = code.program(info["load_address"], info["gfx_target"])
    found = []
    for stream in sorted(path.glob("*.sqtt")):
        packets = sqtt.decode(stream.read_bytes())
        found.append(instructions(packets, waves(packets), [placed]))
    return max(found, key=len), placed


def mutants(placed: Program, reached: set[int]) -> Iterator[Mutant]:
    """An instruction dropped, one inserted, two of different classes swapped, at each instruction that ran."""
    code, base = placed.code, placed.address
    starts = [int(one) for one in placed.walk() if base + 4 * int(one) in reached]
    for number, start in enumerate(starts):
        begin, end = 4 * start, 4 * start + int(placed.size[start])
        at = base + begin
        if placed.kind[start] != C.ENDPGM:
            changed = code[:begin] + code[end:]
            moved = {pc: pc - (end - begin) if pc > at else OTHER if pc == at else pc for pc in reached}
            yield Mutant(changed_program(placed, changed), at, moved)
        changed = code[:begin] + INSERTED + code[begin:]
        yield Mutant(changed_program(placed, changed), at, {pc: pc + 4 * (pc >= at) for pc in reached})
        if number + 1 < len(starts) and end == 4 * starts[number + 1]:
            second = end + int(placed.size[starts[number + 1]])
            if placed.kind[start] != placed.kind[starts[number + 1]]:
                changed = code[:begin] + code[end:second] + code[begin:end] + code[second:]
                moved = {pc: OTHER if pc in (at, base + end) else pc for pc in reached}
                yield Mutant(changed_program(placed, changed), at, moved)


def changed_program(placed: Program, code: bytes) -> Program:
    return program(code, placed.target, placed.address)


def check(truth: Instructions, mutant: Mutant) -> None:
    found = instructions(truth.packets, truth.waves, [mutant.program])
    expected = np.array([mutant.moved[pc] for pc in truth.pc.tolist()])
    wrong = found.mapped & (found.pc != expected)
    assert not wrong.any(), (hex(mutant.at), truth.pc[wrong].tolist(), found.pc[wrong].tolist())
    for wave in np.unique(truth.wave[truth.pc == mutant.at]).tolist():
        rows = truth.of(wave)
        reached = int(np.flatnonzero(truth.pc[rows] == mutant.at)[0])
        reported = [
            one.row
            for one in found.problems
            if one.wave == wave and one.trouble in (MapTrouble.MISMATCH, MapTrouble.OUTSIDE)
        ]
        assert reported, hex(mutant.at)
        assert np.searchsorted(truth.row[rows], min(reported)) - reached < 10, hex(mutant.at)


RICH = [one for one in NAMES if "gemm" in one or ("gfx1" in one and "plus" in one)]


@pytest.mark.parametrize(
    "folder", telling(RICH, *(one for one in RICH if "gemm" in one and "1200" not in one))
)
def test_changed_code_gives_no_wrong_address(folder: str) -> None:
    """Some of the changes; the long test has them all."""
    truth, placed = original(folder)
    found = list(mutants(placed, set(truth.pc.tolist())))
    for mutant in random.Random(1).sample(found, min(20, len(found))):
        check(truth, mutant)


@pytest.mark.long
@pytest.mark.parametrize("folder", RICH)
def test_no_change_gives_a_wrong_address(folder: str) -> None:
    truth, placed = original(folder)
    for mutant in mutants(placed, set(truth.pc.tolist())):
        check(truth, mutant)
