"""Memory operations and the waits that consumed them."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest

import sqtt
from sqtt import Kind
from sqtt.codeobject import CodeObject
from sqtt.encode import Encoder
from sqtt.instructions import instructions
from sqtt.instructions.memory import Operations, operations
from sqtt.isa import program
from sqtt.timing import timing
from sqtt.waves import waves

from ..conftest import Sample

LOAD, STORE = (0xDC520000, 0x007C0000), (0xDC6A0000, 0x007C0000)  # global_load_b32, global_store_b32 of gfx11
SCALAR, DS = (0xF4000000, 0xF8000000), (0xD8D80000, 0)  # s_load_b32, ds_load_b32
MOV, END = 0x7E000200, 0xBFB00000
PACKETS = {LOAD: 34, STORE: 36, SCALAR: 1, DS: 41}


def vm(count: int) -> int:
    return 0xBF890000 | count << 10 | 63 << 4 | 7  # s_waitcnt vmcnt(count)


def lgkm(count: int) -> int:
    return 0xBF890000 | 63 << 10 | count << 4 | 7


def found(*steps: tuple[int, tuple[int, int] | int]) -> Operations:
    """Clocks and instructions of one wave of gfx11."""
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_START, 1000, slot=0)
    words: list[int] = []
    for time, step in steps:
        if isinstance(step, tuple):
            words += step
            encoder.add(Kind.INST, time, slot=0, op=PACKETS[step])
        else:
            words.append(step)
            encoder.add(Kind.VALU_INST if step == MOV else Kind.IMM_ONE, time, slot=0)
    encoder.add(Kind.WAVE_END, 9000, slot=0)
    packets = sqtt.decode(encoder.stream())
    code = program(struct.pack(f"<{len(words) + 1}I", *words, END), "gfx1100", 0x1000)
    issued = instructions(packets, waves(packets), [code], entry=0x1000)
    assert issued.problems == ()
    return operations(issued, timing(issued), [code])


def test_a_wait_consumes_all_but_the_last_ones() -> None:
    got = found((1100, LOAD), (1110, LOAD), (1120, MOV), (1500, vm(1)), (1700, vm(0)))
    assert got.row.tolist() == [0, 1]
    assert got.wait.tolist() == [3, 4]
    assert got.latency.tolist() == [400, 590]
    assert got.paid.tolist() == [379, 199]  # the waits begin where the instruction before them ends
    assert got.hidden.tolist() == [21, 391]


def test_stores_count_apart_from_loads() -> None:
    got = found((1100, STORE), (1110, LOAD), (1500, vm(0)))
    assert got.wait.tolist() == [-1, 2]
    assert got.latency.tolist() == [-1, 390]


def test_scalar_loads_return_in_any_order() -> None:
    """With one outstanding, only a wait for all of them tells anything."""
    got = found((1100, SCALAR), (1110, DS), (1500, lgkm(1)), (1600, lgkm(0)))
    assert got.wait.tolist() == [3, 3]
    assert found((1100, DS), (1110, DS), (1500, lgkm(1))).wait.tolist() == [2, -1]


@pytest.mark.parametrize("generation", ["gfx1100", "gfx1200", "gfx950"])
def test_the_loads_of_published_captures_have_their_waits(captured: list[Sample], generation: str) -> None:
    total = 0
    for sample in captured:
        info = json.loads((sample.path.parent / "info.json").read_text())
        if not sample.path.parent.name.startswith(f"{generation}_gemm"):
            continue
        packets = sqtt.decode(sample.path)
        elf = CodeObject.read((sample.path.parent / "kernel.elf").read_bytes())
        code = elf.program(info["load_address"], info["gfx_target"])
        issued = instructions(packets, waves(packets), [code])
        got = operations(issued, timing(issued), [code])
        waited = got.wait >= 0
        assert (got.wait[waited] > got.row[waited]).all()
        assert (got.latency[waited] > 0).all()
        assert (got.hidden[waited] >= 0).all()
        assert (issued.wave[got.wait[waited]] == issued.wave[got.row[waited]]).all()
        access = np.array([code.access[code.index(pc)] for pc in issued.pc[got.row].tolist()])
        assert waited[access == 1].all()  # what was loaded was used
        total += int(waited.sum())
    assert total > 30
