"""The counters of waits as LLVM's disassembler writes them, and what each memory operation counts on."""

from __future__ import annotations

import random
import re
import struct

import pytest

from sqtt.isa import generation, program
from sqtt.isa.text import Disassembler, unavailable
from sqtt.isa.waits import counters, waits
from sqtt.targets import Generation

SOPP, SOPK = 0b101111111 << 23, 0b1011 << 28
TARGETS = ["gfx942", "gfx1030", "gfx1100", "gfx1200"]


def output(text: str) -> dict[str, int] | None:
    """The counters in a wait's text; None for what is no wait on counters."""
    if found := re.match(r"s_waitcnt_(\w+) null, (0x[0-9a-f]+|\d+)", text):
        return {found[1]: int(found[2], 0)}
    if text.startswith("s_waitcnt "):
        return {name: int(count) for name, count in re.findall(r"(\w+cnt)\((\d+)\)", text)}
    if found := re.match(r"s_wait_(load|store|sample|bvh|exp|ds|km)cnt (0x[0-9a-f]+)", text):
        return {f"{found[1]}cnt": int(found[2], 16)}
    if found := re.match(r"s_wait_(load|store)cnt_dscnt (0x[0-9a-f]+)", text):
        value = int(found[2], 16)
        return {f"{found[1]}cnt": value >> 8 & 63, "dscnt": value & 63}
    return None


@pytest.mark.parametrize("target", TARGETS)
def test_waits_are_those_that_llvm_shows(target: str) -> None:
    if reason := unavailable(target):
        pytest.skip(reason)
    disassembler, generator, seen = Disassembler(target), random.Random(1), set[str]()
    of = generation(target)
    null = 0x7C if of is Generation.RDNA3 else 0x7D
    words = [
        SOPP | opcode << 16 | value
        for opcode in range(0x60)
        for value in (0, 1, 5, generator.getrandbits(16))
    ]
    words += [SOPK | opcode << 23 | null << 16 | value for opcode in range(32) for value in (0, 3)]
    for word in words:
        size, text = disassembler(struct.pack("<2I", word, 0))
        expected = output(text) if size == 4 else None
        if of is Generation.RDNA4 and text.startswith("s_waitcnt "):
            continue  # LLVM also tries the table of gfx11
        if expected is None:
            assert waits(of, word) == {}, text
            continue
        limits = {"bvhcnt": 7, "expcnt": 7, "kmcnt": 31}
        if of is Generation.RDNA4:
            expected = {name: count for name, count in expected.items() if count < limits.get(name, 63)}
            if any(count > limits.get(name, 63) for name, count in (output(text) or {}).items()):
                continue  # bits beyond the counter
        assert waits(of, word) == expected, text
        seen |= set(expected)
    assert len(seen) >= (7 if of is Generation.RDNA4 else 3)


@pytest.mark.parametrize(
    "target, words, expected",
    [
        ("gfx942", (0xDC508000, 0x007F0000), ("vmcnt",)),  # global_load_dword
        ("gfx942", (0xDC708000, 0x007F0000), ("vmcnt",)),  # global_store_dword
        ("gfx1030", (0xDC308000, 0x007D0000), ("vmcnt",)),  # global_load_dword
        ("gfx1030", (0xDC708000, 0x007D0000), ("vscnt",)),  # global_store_dword
        ("gfx1100", (0xDC520000, 0x007C0000), ("vmcnt",)),  # global_load_b32
        ("gfx1100", (0xDC6A0000, 0x007C0000), ("vscnt",)),  # global_store_b32
        ("gfx1100", (0xDCD60000, 0x007C0000), ("vscnt",)),  # global_atomic_add_u32 without a result
        ("gfx1100", (0xDCD64000, 0x007C0000), ("vmcnt",)),  # with one
        ("gfx1100", (0xDC500000, 0x007C0000), ("vmcnt", "lgkmcnt")),  # flat_load_b32
        ("gfx1100", (0xF4000000, 0xF8000000), ("lgkmcnt",)),  # s_load_b32
        ("gfx1100", (0xD8D80000, 0x00000000), ("lgkmcnt",)),  # ds_load_b32
        ("gfx1200", (0xEE05007C, 0x00000000), ("loadcnt",)),  # global_load_b32
        ("gfx1200", (0xEE06807C, 0x00000000), ("storecnt",)),  # global_store_b32
        ("gfx1200", (0xEE0D407C, 0x00000000), ("storecnt",)),  # global_atomic_add_u32 without a result
        ("gfx1200", (0xEE0D407C, 0x00100000), ("loadcnt",)),  # with one
        ("gfx1200", (0xEC05007C, 0x00000000), ("loadcnt", "dscnt")),  # flat_load_b32
        ("gfx1200", (0xF4000000, 0xF8000000), ("kmcnt",)),  # s_load_b32
        ("gfx1200", (0xD8D80000, 0x00000000), ("dscnt",)),  # ds_load_b32
        ("gfx1200", (0x7E000200, 0x00000000), ()),  # v_mov_b32
    ],
)
def test_what_an_operation_counts_on(target: str, words: tuple[int, int], expected: tuple[str, ...]) -> None:
    code = program(struct.pack("<3I", *words, 0), target)
    assert counters(generation(target), int(code.kind[0]), int(code.access[0]), *words) == expected
